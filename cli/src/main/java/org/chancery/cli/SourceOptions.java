package org.chancery.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.cli.asking.AskFault;
import org.chancery.cli.asking.AskWords;
import org.chancery.store.Query;
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
    private double confidence;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description = "The record as it was known then: a day, or a time such as 2024-05-31T12:00:00Z.")
    private @Nullable String asOf;

    /** A query narrowed by these. */
    QueryBuilder builder() {
        LocalDate first = from == null ? null : AskWords.first("--from", from);
        LocalDate last = until == null ? null : AskWords.last("--until", until);
        if (first != null && last != null && first.isAfter(last)) {
            throw new AskFault("--from " + from + " is after --until " + until);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new AskFault("--confidence must be from 0 to 1, not " + confidence);
        }
        return Query.builder()
                .from(first)
                .until(last)
                .outlets(outlets)
                .controls(FacetOptions.controls(controls))
                .confidence(confidence)
                .asOf(asOf == null ? null : AskWords.moment("--as-of", asOf));
    }
}
