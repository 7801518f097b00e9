package org.chancery.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.export.verify.Verification;
import org.chancery.json.JsonLines;
import org.chancery.model.Fault;
import org.chancery.reader.article.ArticleParser;
import org.chancery.reader.article.Intake;
import org.chancery.reader.article.Item;
import org.chancery.reader.article.Parsed;
import org.chancery.reader.article.WebIntake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery verify}: whether reports say what a record says they do. */
@Command(
        name = "verify",
        description =
                "Checks a record that was published without its texts against the reports you hold: whether they are "
                        + "the same reports, and say at every place what the record says.",
        mixinStandardHelpOptions = true,
        versionProvider = Chancery.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all of the record holds",
            "1:something does not hold, or the record could not be read, or no report of it is at hand",
            "2:the command line is wrong",
            "3:what could be checked holds, but some reports of the record are not at hand"
        })
final class VerifyCommand implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final int IN_PART = 3;
    /** More than so many lines tell a person nothing more. */
    private static final int SHOWN = 50;

    private static final String SOURCES = "sources.jsonl";

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "RECORD",
            description =
                    "A file that 'chancery export' wrote, with the sources beside it, or a folder of them; a .jsonl of "
                            + "findings or of readings.")
    private String record = "";

    @Option(
            names = "--texts",
            paramLabel = "FILE",
            arity = "1..*",
            required = true,
            description =
                    "The reports: files (text, HTML, JSON, JSON Lines), folders of them, or - for standard input.")
    private List<String> texts = List.of();

    private final Verification verification = new Verification();
    private int wrong;

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path file = file();
        if (file == null) {
            return FAILED;
        }
        takeIn();
        if (!check(file)) {
            return FAILED;
        }
        return tell();
    }

    /** Where the places stand that are to be checked; null when nowhere, which is told. */
    private @Nullable Path file() {
        try {
            Path given = Path.of(record);
            Path inside = given.resolve(SOURCES);
            Path beside = Path.of(record + "." + SOURCES);
            if (Files.isDirectory(given)) {
                return Files.isRegularFile(inside)
                        ? inside
                        : fault(record, "there is no " + SOURCES + " in this folder");
            }
            if (Files.isRegularFile(beside)) {
                return beside;
            }
            return Files.isRegularFile(given) ? given : fault(record, "there is no such file");
        } catch (InvalidPathException broken) {
            return fault(record, "is no file name");
        }
    }

    private @Nullable Path fault(String input, String what) {
        surroundings.errLine(FaultList.line(new Fault(input, what)));
        return null;
    }

    /** Only the texts count, and they do not depend on who published them. */
    private void takeIn() {
        ArticleParser parser = new ArticleParser(name -> Optional.empty(), JsonLines::object);
        Iterator<Item> items = new Intake(JsonLines::object, surroundings.in(), new WebIntake(false)).items(texts);
        while (items.hasNext()) {
            Item item = items.next();
            if (item instanceof Item.Broken broken) {
                surroundings.errLine(FaultList.line(broken.fault()));
            } else if (item instanceof Item.Incoming incoming) {
                Parsed parsed = parser.parse(incoming.report());
                if (parsed instanceof Parsed.Read read) {
                    verification.text(
                            read.article().article().id(),
                            read.article().article().text());
                } else if (parsed instanceof Parsed.Unreadable unreadable) {
                    surroundings.errLine(FaultList.line(unreadable.fault()));
                }
            }
        }
    }

    private boolean check(Path file) {
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    verification.check(line).forEach(this::show);
                }
            }
            return true;
        } catch (IllegalArgumentException noRecord) {
            fault(file.toString(), "line " + number + ": " + noRecord.getMessage());
        } catch (CharacterCodingException binary) {
            fault(file.toString(), "is no text in UTF-8; give the .jsonl file of the record");
        } catch (IOException unreadable) {
            fault(file.toString(), "cannot be read: " + unreadable.getMessage());
        }
        return false;
    }

    private void show(String what) {
        wrong++;
        if (wrong <= SHOWN) {
            line(what);
        }
    }

    private int tell() {
        if (wrong > SHOWN) {
            line("and " + (wrong - SHOWN) + " more");
        }
        Map<String, Integer> missing = verification.missing();
        missing.keySet().stream().limit(SHOWN).forEach(article -> line(article + ": the report is not at hand"));
        if (missing.size() > SHOWN) {
            line("and " + (missing.size() - SHOWN) + " more reports");
        }
        line(String.format(
                Locale.ROOT,
                "%,d items in %,d reports checked at %,d places: %s",
                verification.items(),
                verification.reports(),
                verification.places(),
                wrong == 0 ? "all hold" : String.format(Locale.ROOT, "%,d places do not hold", wrong)));
        if (!missing.isEmpty()) {
            int items = missing.values().stream().mapToInt(Integer::intValue).sum();
            line(String.format(
                    Locale.ROOT, "%,d items in %,d reports not checked: not at hand", items, missing.size()));
        }
        if (verification.unused() > 0) {
            line(String.format(Locale.ROOT, "%,d reports at hand are not in the record", verification.unused()));
        }
        return status(missing.isEmpty());
    }

    private int status(boolean complete) {
        if (wrong > 0 || verification.reports() == 0) {
            return FAILED;
        }
        return complete ? 0 : IN_PART;
    }

    private void line(String text) {
        surroundings.outWriter().println(SafeText.harmless(text));
    }
}
