package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.asking.AskFault;
import org.chancery.asking.Folds;
import org.chancery.asking.StateNames;
import org.chancery.gazetteer.States;
import org.chancery.store.RecordStore;
import org.chancery.store.StoreFault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What all commands that ask the record share: which record, in which form the answer comes, how faults are told. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Chancery.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the record was asked, whether or not it holds an answer",
            "1:the record could not be opened or read, or the output not be written",
            "2:the command line or the question makes no sense"
        })
abstract class AskCommand implements Callable<Integer> {

    /** How an answer comes out. */
    enum Form {
        TEXT,
        JSON,
        CSV
    }

    private static final int NO_ANSWER = 1;

    private final Surroundings surroundings;
    private final StoreOpener opener;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--store",
            paramLabel = "RECORD",
            description =
                    "The record: a file that 'chancery keep' made, a jdbc:postgresql address, or a .jsonl file of "
                            + "readings. Default: what " + RecordAddress.VARIABLE + " says, else "
                            + RecordAddress.DEFAULT + ".")
    private @Nullable String store;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormWord.class,
            description = "text (the default): a page for people; json: one document; csv: rows with a header.")
    private Form form = Form.TEXT;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            converter = ReadCommand.ColorWord.class,
            description = "auto (the default), always or never. auto paints for a terminal unless NO_COLOR is set.")
    private ReadCommand.Color color = ReadCommand.Color.AUTO;

    AskCommand(Surroundings surroundings, StoreOpener opener) {
        this.surroundings = surroundings;
        this.opener = opener;
    }

    /** Understands the question, before anything is opened. */
    abstract Question question(StateNames names);

    /** A question that was understood: it only needs a record. */
    @FunctionalInterface
    interface Question {
        /** The answer in the form wanted, its line ends included. */
        String answer(RecordStore record);
    }

    @Override
    public Integer call() {
        try {
            Question question = question(StateNames.of(States.load()));
            try (RecordStore record = opener.open(RecordAddress.of(store, surroundings))) {
                return write(question.answer(record));
            }
        } catch (AskFault senseless) {
            throw new ParameterException(spec.commandLine(), SafeText.line(String.valueOf(senseless.getMessage())));
        } catch (StoreFault trouble) {
            surroundings.errLine("chancery: " + trouble.getMessage());
            return NO_ANSWER;
        }
    }

    private int write(String answer) {
        try {
            surroundings.out().write(answer.getBytes(StandardCharsets.UTF_8));
            surroundings.out().flush();
            return 0;
        } catch (IOException refused) {
            return surroundings.unwritable("standard output", refused);
        }
    }

    final Form form() {
        return form;
    }

    final Sheet sheet() {
        boolean painted =
                color == ReadCommand.Color.ALWAYS || (color == ReadCommand.Color.AUTO && surroundings.wantsColor());
        return new Sheet(surroundings.width(), painted);
    }

    final Chart chart() {
        return new Chart(surroundings.wantsUnicode());
    }

    static Folds folds(RecordStore record) {
        return new Folds(record, LocalDate.now(Clock.systemUTC()));
    }

    /** At least one of something. */
    static int positive(String option, int value) {
        if (value < 1) {
            throw new AskFault(option + " must be at least 1, not " + value);
        }
        return value;
    }

    /** The form of that name. */
    static final class FormWord implements ITypeConverter<Form> {
        @Override
        public Form convert(String word) {
            for (Form form : Form.values()) {
                if (form.name().equals(word.toUpperCase(Locale.ROOT))) {
                    return form;
                }
            }
            throw new TypeConversionException("'" + word + "' is none of text, json, csv");
        }
    }
}
