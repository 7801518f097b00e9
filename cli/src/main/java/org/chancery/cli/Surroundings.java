package org.chancery.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.chancery.model.Fault;
import org.chancery.reader.ReportReader;

/**
 * What a run stands in: the three streams, the environment, whether its streams are terminals, and how to get a reader.
 *
 * @param out standard output as bytes: what is written there is UTF-8 whatever the locale
 * @param err standard error, in UTF-8
 * @param outTerminal whether a person sees what goes to {@code out}
 * @param errTerminal whether a person sees what goes to {@code err}
 * @param loader loads the reader, which takes seconds
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean outTerminal,
        boolean errTerminal,
        Supplier<ReportReader> loader) {

    private static final int FAILED = 1;
    /** What a shell reports of a program that wrote to a reader that was gone. */
    private static final int READER_GONE = 141;

    private static final int DEFAULT_WIDTH = 100;
    private static final int NARROWEST = 40;
    /** Longer lines are hard to read. */
    private static final int WIDEST = 120;

    static Surroundings ofProcess(Supplier<ReportReader> loader) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean outTerminal = Terminals.isTerminal(1);
        boolean errTerminal = Terminals.isTerminal(2);
        return new Surroundings(System.in, out, err, System.getenv(), outTerminal, errTerminal, loader);
    }

    /** Columns of the terminal, within what makes a readable page. */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        if (columns.isEmpty() || columns.length() > 4 || !columns.chars().allMatch(Character::isDigit)) {
            return DEFAULT_WIDTH;
        }
        int told = Integer.parseInt(columns);
        return told == 0 ? DEFAULT_WIDTH : Math.max(NARROWEST, Math.min(WIDEST, told));
    }

    /** Whether the person reading has not asked for plain output (no-color.org) and the terminal can show colours. */
    boolean wantsColor() {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return outTerminal && !refused && !"dumb".equals(environment.get("TERM"));
    }

    /** Whether the locale's signs are Unicode; where it is not known they are taken not to be. */
    boolean wantsUnicode() {
        for (String variable : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
            String locale = environment.getOrDefault(variable, "");
            if (!locale.isEmpty()) {
                String plain = locale.toUpperCase(Locale.ROOT).replace("-", "");
                return plain.contains("UTF8");
            }
        }
        return false;
    }

    PrintWriter outWriter() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    PrintWriter errWriter() {
        return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    /** One line on standard error, free of what would steer the terminal. */
    void errLine(String line) {
        err.print(SafeText.harmless(line) + "\n");
        err.flush();
    }

    /**
     * Tells that an output cannot be written, without a word where its reader is gone, and gives the exit status.
     *
     * @param name the output, such as standard output or a file
     */
    int unwritable(String name, Throwable refused) {
        String reason = String.valueOf(refused.getMessage());
        if (reason.contains("Broken pipe")) {
            return READER_GONE;
        }
        errLine(FaultList.line(new Fault(name, "cannot be written: " + reason)));
        return FAILED;
    }
}
