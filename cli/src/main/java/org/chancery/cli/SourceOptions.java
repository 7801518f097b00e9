package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.asking.QueryWords;
import org.chancery.asking.QueryWords.Part;
import org.chancery.store.QueryBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From which time and which reports findings are taken. */
final class SourceOptions {

    @Option(names = "--from", paramLabel = "DAY", description = "First day: 2024-05-31, or a month or year.")
    private @Nullable String from;

    @Option(names = "--until", paramLabel = "DAY", description = "Last day: 2024-05-31, or a month or year.")
    private @Nullable String until;

    @Option(names = "--outlet", paramLabel = "NAME", split = ",", description = "Outlets, by each word of their names.")
    private List<String> outlets = new ArrayList<>();

    @Option(
            names = "--control",
            paramLabel = "WHO",
            split = ",",
            description = "Who controls the outlet: state, party, public, private, nonprofit, government, unknown.")
    private List<String> controls = new ArrayList<>();

    @Option(names = "--confidence", paramLabel = "N", description = "Least confidence of events, 0 to 1.")
    private @Nullable String confidence;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description = "The record as it was known then: a day, or a time such as 2024-05-31T12:00:00Z.")
    private @Nullable String asOf;

    /** A query narrowed by these. */
    QueryBuilder builder() {
        return into(new QueryWords("--")).sources();
    }

    /** The words, with these added. */
    QueryWords into(QueryWords words) {
        return words.put(Part.FROM, from)
                .put(Part.UNTIL, until)
                .put(Part.OUTLET, outlets)
                .put(Part.CONTROL, controls)
                .put(Part.CONFIDENCE, confidence)
                .put(Part.AS_OF, asOf);
    }
}
