package org.chancery.eval;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.chancery.model.Reading;

/**
 * Prints how well the reader does on the gold: {@code Evaluate [dev|held|all] [--errors]}.
 *
 * <p>{@code --errors} tells what was missed, wrong, too much or a trap. It refuses to do so for reports that are held
 * out, as rules made for them would make their score worthless.
 */
public final class Evaluate {

    private static final String USAGE = "usage: Evaluate [dev|held|all] [--errors]";

    private Evaluate() {}

    /** Runs with the reader as it is built. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, ReaderUnderTest::open));
    }

    /** The exit status: 0, or 2 when the arguments make no sense. The reader is opened only if it is needed. */
    static int run(List<String> arguments, PrintStream out, Opening opening) {
        List<String> words = new ArrayList<>(arguments);
        boolean errors = words.remove("--errors");
        String which = words.isEmpty() ? "dev" : words.remove(0).toLowerCase(Locale.ROOT);
        List<GoldSet> sets = sets(which);
        if (sets.isEmpty() || !words.isEmpty()) {
            out.println(USAGE);
            return 2;
        }
        if (errors && sets.contains(GoldSet.HELD)) {
            out.println("--errors is for dev only: nobody looks at what is held out");
            return 2;
        }
        Function<GoldReport, Reading> reader = opening.open();
        for (GoldSet set : sets) {
            print(Score.of(set.reports(), reader), set, errors, out);
        }
        return 0;
    }

    private static List<GoldSet> sets(String which) {
        return switch (which) {
            case "dev" -> List.of(GoldSet.DEV);
            case "held" -> List.of(GoldSet.HELD);
            case "all" -> List.of(GoldSet.values());
            default -> List.of();
        };
    }

    private static void print(Score score, GoldSet set, boolean errors, PrintStream out) {
        if (errors) {
            score.errors().forEach(out::println);
        }
        out.println(set.name().toLowerCase(Locale.ROOT) + ": " + score.table());
    }

    /** Makes the reader ready, which takes seconds. */
    interface Opening {
        Function<GoldReport, Reading> open();
    }
}
