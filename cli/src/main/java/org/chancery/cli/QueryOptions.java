package org.chancery.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chancery.model.EventType;
import org.chancery.model.OutletControl;
import org.chancery.model.Quad;
import org.chancery.model.Status;
import org.chancery.model.TieKind;
import org.chancery.store.Query;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The options that say what is asked of the record; the same for every command that asks. What makes no sense is a fault
 * of the command line that names the option, the word and what there is.
 */
final class QueryOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--kind",
            split = ",",
            paramLabel = "KIND",
            description = "event, claim, tie, cause or figure. Several of any kind of value: by commas or repeated.")
    private List<String> kinds = List.of();

    @Option(
            names = "--pair",
            paramLabel = "A,B",
            description = "Two states, by name or code, that both take part on different sides.")
    private @Nullable String pair;

    @Option(names = "--directed", description = "With --pair: only what the first does to the second.")
    private boolean directed;

    @Option(
            names = "--state",
            split = ",",
            paramLabel = "STATE",
            description = "A state that takes part or speaks, by name or code.")
    private List<String> states = List.of();

    @Option(names = "--party", paramLabel = "NAME", description = "A party, by its name or a word of it.")
    private List<String> parties = List.of();

    @Option(
            names = "--sector",
            split = ",",
            paramLabel = "SECTOR",
            description = "A PLOVER sector of a party: GOV, MIL, REB …")
    private List<String> sectors = List.of();

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE",
            description = "A PLOVER type of event: CONSULT, ASSAULT …")
    private List<String> types = List.of();

    @Option(
            names = "--quad",
            split = ",",
            paramLabel = "QUAD",
            description = "verbal-cooperation, material-cooperation, verbal-conflict or material-conflict.")
    private List<String> quads = List.of();

    @Option(
            names = "--status",
            split = ",",
            paramLabel = "STATUS",
            description = "occurred, ongoing, planned, intended, possible, hypothetical, denied or not.")
    private List<String> statuses = List.of();

    @Option(
            names = "--tie",
            split = ",",
            paramLabel = "TIE",
            description = "A kind of tie: alliance, membership, dependence …")
    private List<String> ties = List.of();

    @Option(
            names = "--speaker",
            paramLabel = "WHO",
            description = "Who says it, anywhere in the chain: a name or a code of a state.")
    private List<String> speakers = List.of();

    @Option(names = "--outlet", paramLabel = "NAME", description = "An outlet that published it.")
    private List<String> outlets = List.of();

    @Option(
            names = "--control",
            split = ",",
            paramLabel = "CONTROL",
            description = "Who controls the outlet: state, party, public, private, nonprofit, government or unknown.")
    private List<String> controls = List.of();

    @Option(names = "--place", paramLabel = "PLACE", description = "Where it happened: a state or the name of a place.")
    private List<String> places = List.of();

    @Option(names = "--from", paramLabel = "DAY", description = "First day: 2024-03-05, or 2024-03, or 2024.")
    private @Nullable String from;

    @Option(names = "--until", paramLabel = "DAY", description = "Last day; a month or a year counts to its end.")
    private @Nullable String until;

    @Option(names = "--story", paramLabel = "ID", description = "A story: copies of one text.")
    private @Nullable String story;

    @Option(names = "--article", paramLabel = "ID", description = "A report, by its sha256:… id.")
    private @Nullable String article;

    @Option(names = "--event", paramLabel = "ID", description = "One event across reports.")
    private @Nullable String event;

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "Words of the sentence that tells it; \"quoted words\" together.")
    private @Nullable String text;

    @Option(names = "--confidence", paramLabel = "P", description = "Least confidence of an event, from 0 to 1.")
    private double confidence;

    @Option(names = "--rejected", description = "Findings that a person has rejected, too.")
    private boolean rejected;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description = "The record as it was known on that day or at that time: 2026-05-01, 2026-05-01T12:00:00Z.")
    private @Nullable String asOf;

    /** What the options ask for. */
    Query query() {
        QueryWords words = new QueryWords();
        LocalDate first = day("--from", from, words::firstDay);
        LocalDate last = day("--until", until, words::lastDay);
        if (first != null && last != null && first.isAfter(last)) {
            throw new ParameterException(spec.commandLine(), "--from " + from + " is after --until " + until);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new ParameterException(spec.commandLine(), "--confidence must be from 0 to 1, not " + confidence);
        }
        return new Query(
                all("--kind", kinds, word -> words.constant(Query.Kind.class, word)),
                pair(words),
                all("--state", states, words::party),
                Set.copyOf(parties),
                all("--sector", sectors, words::sector),
                all("--type", types, word -> words.code(EventType.class, word)),
                all("--quad", quads, word -> words.code(Quad.class, word)),
                all("--status", statuses, word -> words.code(Status.class, word)),
                all("--tie", ties, word -> words.code(TieKind.class, word)),
                all("--speaker", speakers, words::place),
                Set.copyOf(outlets),
                all("--control", controls, word -> words.code(OutletControl.class, word)),
                all("--place", places, words::place),
                first,
                last,
                story,
                article,
                event,
                text,
                confidence,
                rejected,
                asOf());
    }

    private Query.@Nullable Pair pair(QueryWords words) {
        String both = pair;
        if (both == null) {
            if (directed) {
                throw new ParameterException(spec.commandLine(), "--directed needs --pair");
            }
            return null;
        }
        List<String> names = List.of(both.split(",", -1));
        if (names.size() != 2) {
            throw new ParameterException(
                    spec.commandLine(), "--pair wants two states with a comma between, not '" + both + "'");
        }
        String first = one("--pair", names.get(0), words::party);
        String second = one("--pair", names.get(1), words::party);
        return new Query.Pair(first, second, directed);
    }

    private @Nullable LocalDate day(String option, @Nullable String word, Function<String, LocalDate> reading) {
        return word == null ? null : one(option, word, reading);
    }

    private @Nullable Instant asOf() {
        return asOf == null ? null : one("--as-of", asOf, QueryWords::instant);
    }

    private <T> Set<T> all(String option, List<String> words, Function<String, T> reading) {
        Set<T> read = new LinkedHashSet<>();
        words.forEach(word -> read.add(one(option, word, reading)));
        return read;
    }

    private <T> T one(String option, String word, Function<String, T> reading) {
        try {
            return reading.apply(word.strip());
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), option + ": " + wrong.getMessage(), wrong);
        }
    }
}
