package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.asking.AskWords;
import org.chancery.asking.QueryWords;
import org.chancery.asking.QueryWords.Part;
import org.chancery.asking.StateNames;
import org.chancery.store.Query;
import org.chancery.store.QueryBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What findings are asked for: an option for each part of a query. */
final class FacetOptions {

    @Option(
            names = "--pair",
            paramLabel = "A:B",
            description = "Two states that both take part: BLR:CHN; BLR>CHN for what the first does to the second.")
    private @Nullable String pair;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            split = ",",
            description = "States of which one takes part or speaks.")
    private List<String> states = new ArrayList<>();

    @Option(names = "--party", paramLabel = "NAME", split = ",", description = "Parties, by each word of their names.")
    private List<String> parties = new ArrayList<>();

    @Option(names = "--sector", paramLabel = "CODE", split = ",", description = "Sectors of a party: GOV, MIL, OPP …")
    private List<String> sectors = new ArrayList<>();

    @Option(names = "--type", paramLabel = "TYPE", split = ",", description = "Event types: CONSULT, AID, THREATEN …")
    private List<String> types = new ArrayList<>();

    @Option(
            names = "--quad",
            paramLabel = "CLASS",
            split = ",",
            description = "verbal-cooperation, material-cooperation, verbal-conflict, material-conflict.")
    private List<String> quads = new ArrayList<>();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "occurred, ongoing, planned, intended, possible, hypothetical, denied, not.")
    private List<String> statuses = new ArrayList<>();

    @Option(names = "--tie", paramLabel = "KIND", split = ",", description = "Ties: alliance, sanctions, trade …")
    private List<String> ties = new ArrayList<>();

    @Option(
            names = "--speaker",
            paramLabel = "WHO",
            split = ",",
            description = "Who says it, anywhere in the chain: a name or a state.")
    private List<String> speakers = new ArrayList<>();

    @Option(names = "--place", paramLabel = "PLACE", split = ",", description = "Where it happened: a state or a name.")
    private List<String> places = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = "event, claim, tie, cause, figure. Default: all.")
    private List<String> kinds = new ArrayList<>();

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "Words that stand in the sentence; \"quoted\" together.")
    private @Nullable String text;

    @Option(names = "--story", paramLabel = "ID", description = "Copies of one text.")
    private @Nullable String story;

    @Option(names = "--article", paramLabel = "ID", description = "One report.")
    private @Nullable String article;

    @Option(names = "--event", paramLabel = "ID", description = "The tellings of one event across reports.")
    private @Nullable String event;

    @Option(names = "--rejected", description = "Show what a person has rejected, too.")
    private boolean rejected;

    @Mixin
    private SourceOptions source = new SourceOptions();

    /** The query; every word is understood or refused. */
    Query query(StateNames names) {
        return source.into(new QueryWords("--"))
                .put(Part.PAIR, pair)
                .put(Part.STATE, states)
                .put(Part.PARTY, parties)
                .put(Part.SECTOR, sectors)
                .put(Part.TYPE, types)
                .put(Part.QUAD, quads)
                .put(Part.STATUS, statuses)
                .put(Part.TIE, ties)
                .put(Part.SPEAKER, speakers)
                .put(Part.PLACE, places)
                .put(Part.KIND, kinds)
                .put(Part.TEXT, text)
                .put(Part.STORY, story)
                .put(Part.ARTICLE, article)
                .put(Part.EVENT, event)
                .put(Part.REJECTED, Boolean.toString(rejected))
                .query(names)
                .build();
    }

    /** The query, narrowed to one state that takes part or speaks, or to a pair, when one word or two are given. */
    Query query(StateNames names, List<String> words) {
        QueryBuilder query = query(names).narrow();
        if (words.size() == 1 && words.get(0).chars().anyMatch(sign -> sign == ':' || sign == '>')) {
            query.pair(AskWords.pair(names, words.get(0)));
        } else if (words.size() == 1) {
            query.states(names.code(words.get(0)));
        } else if (words.size() == 2) {
            query.pair(AskWords.pair(names, words.get(0), words.get(1), false));
        }
        return query.build();
    }
}
