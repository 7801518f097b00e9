package org.chancery.asking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.model.Tie;
import org.chancery.model.kept.DyadMonth;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Told;
import org.chancery.store.Query;
import org.chancery.store.RecordStore;
import org.chancery.store.RecordStore.Facet;
import org.chancery.store.RecordStore.Inventory;
import org.chancery.store.RecordStore.Page;
import org.chancery.views.Alerts;
import org.chancery.views.Happening;
import org.chancery.views.HowWeKnow;
import org.chancery.views.Indicators;
import org.chancery.views.PairView;
import org.chancery.views.PlaceMap;
import org.chancery.views.StateView;
import org.chancery.views.Stats;
import org.chancery.views.TieGraph;
import org.chancery.views.TieLine;
import org.chancery.views.Timeline;

/** Asks the store what a view needs and folds it. */
public final class Folds {

    private static final int PAGE = 500;
    private static final int ROWS = 12;

    private final RecordStore store;
    private final LocalDate today;

    /**
     * Folds over a store.
     *
     * @param today the day taken for the present where no report in the record has a day
     */
    public Folds(RecordStore store, LocalDate today) {
        this.store = store;
        this.today = today;
    }

    /** Events across reports, the latest first, and whether these are all. */
    public record Events(List<JoinedEvent> list, boolean complete) {
        public Events {
            list = List.copyOf(list);
        }
    }

    /** The latest events that the query asks for, at most so many. */
    public Events events(Query query, int most) {
        List<JoinedEvent> events = new ArrayList<>();
        String cursor = null;
        do {
            Page<JoinedEvent> page = store.joined(query, Math.min(PAGE, most - events.size()), cursor);
            events.addAll(page.items());
            cursor = page.next();
        } while (cursor != null && events.size() < most);
        return new Events(events, cursor == null);
    }

    /** The page of two states, narrowed by the rest of the query. */
    public PairView pair(Query.Pair pair, Query narrowing, int most) {
        Query query = narrowing.narrow().pair(pair).build();
        Events events = events(query, most);
        List<DyadMonth> balance = store.balance(query);
        return PairView.of(
                pair.first(),
                pair.second(),
                present(query),
                balance,
                volumeFor(balance, narrowing),
                events.list(),
                events.complete(),
                ties(query));
    }

    /** The page of a state, narrowed by the rest of the query. */
    public StateView state(String state, Query narrowing, int most) {
        Query query = narrowing.narrow().states(state).build();
        Events events = events(query, most);
        List<DyadMonth> balance = store.balance(query);
        return StateView.of(
                state, balance, volumeFor(balance, narrowing), events.list(), events.complete(), ties(query));
    }

    /** The timeline of the events that the query asks for. */
    public Timeline timeline(Query query, Timeline.Unit unit, int top, int most) {
        Events events = events(query, most);
        return Timeline.of(events.list().stream().map(Happening::of).toList(), unit, top, events.complete());
    }

    /** How the findings that the query asks for are known. */
    public HowWeKnow known(Query query) {
        try (Stream<Told<?>> findings = store.all(query)) {
            return HowWeKnow.of(findings);
        }
    }

    /** Who deals with whom: by class of events, or by kind of tie. */
    public TieGraph graph(Query query, boolean ties) {
        return ties ? TieGraph.ofTies(TieLine.of(ties(query))) : TieGraph.ofEvents(store.balance(query));
    }

    /** Where what the query asks for happened, and between whom. */
    public PlaceMap places(Query query, int most) {
        Events events = events(query, most);
        return PlaceMap.of(events.list(), store.balance(query), events.complete());
    }

    /** What is kept, and how the findings that the query asks for spread over facets. */
    public Stats stats(Query query, Set<Facet> facets) {
        Inventory inventory = store.inventory();
        Map<String, Long> findings = new LinkedHashMap<>();
        for (Query.Kind kind : Query.Kind.values()) {
            findings.put(kind.code(), inventory.findings().getOrDefault(kind, 0L));
        }
        List<Stats.Table> tables = facets.stream()
                .map(facet -> Stats.Table.of(word(facet), store.count(query, facet), ROWS))
                .toList();
        return new Stats(
                inventory.reports(),
                inventory.readings(),
                findings,
                inventory.events(),
                inventory.stories(),
                inventory.corrections(),
                inventory.firstDay(),
                inventory.lastDay(),
                tables);
    }

    /** The facet as a word for people. */
    public static String word(Facet facet) {
        return facet.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Monthly series of every pair in the roll-up that has the state in it, of all pairs when null. */
    public List<Indicators> series(Query query) {
        List<DyadMonth> balance = store.balance(query);
        Map<YearMonth, Integer> volume = volume(query);
        Map<String, List<DyadMonth>> pairs = new TreeMap<>();
        for (DyadMonth cell : balance) {
            if (!cell.actor().equals(cell.recipient())) {
                boolean inOrder = cell.actor().compareTo(cell.recipient()) < 0;
                String pair = inOrder ? cell.actor() + ":" + cell.recipient() : cell.recipient() + ":" + cell.actor();
                pairs.computeIfAbsent(pair, key -> new ArrayList<>()).add(cell);
            }
        }
        List<Indicators> series = new ArrayList<>();
        pairs.forEach((pair, cells) -> {
            int colon = pair.indexOf(':');
            series.add(Indicators.ofPair(pair.substring(0, colon), pair.substring(colon + 1), cells, volume));
        });
        return series;
    }

    /** Events kept of each month, where the months are enough to hold one against the others; else nothing. */
    private Map<YearMonth, Integer> volumeFor(List<DyadMonth> balance, Query query) {
        YearMonth first = null;
        YearMonth last = null;
        for (DyadMonth cell : balance) {
            first = first == null || cell.month().isBefore(first) ? cell.month() : first;
            last = last == null || cell.month().isAfter(last) ? cell.month() : last;
        }
        boolean enough = first != null
                && last != null
                && !first.plusMonths(Alerts.SHORTEST).isAfter(last);
        return enough ? volume(query) : Map.of();
    }

    /** Events kept of each month under the parts of the query that choose sources, whoever acts. */
    private Map<YearMonth, Integer> volume(Query query) {
        Query sources = Query.builder()
                .kinds(Query.Kind.EVENT)
                .controls(query.controls())
                .outlets(query.outlets())
                .confidence(query.confidence())
                .asOf(query.asOf())
                .build();
        Map<YearMonth, Integer> volume = new TreeMap<>();
        store.count(sources, Facet.MONTH)
                .forEach((month, count) -> volume.put(YearMonth.parse(month), Math.toIntExact(count)));
        return volume;
    }

    /** The day of the latest report, as that is how far the record knows. */
    private LocalDate present(Query query) {
        Query all = Query.builder().asOf(query.asOf()).build();
        LocalDate latest = store.reports(all, 1, null).items().stream()
                .map(Source::day)
                .filter(day -> day != null && day.length() == 10)
                .map(LocalDate::parse)
                .findFirst()
                .orElse(today);
        LocalDate until = query.until();
        return until != null && until.isBefore(latest) ? until : latest;
    }

    @SuppressWarnings("unchecked")
    private List<Told<Tie>> ties(Query query) {
        Query ties = query.narrow().kinds(Query.Kind.TIE).build();
        Set<Query.Kind> wanted = query.wanted();
        if (!wanted.contains(Query.Kind.TIE) || asksEvents(query)) {
            return List.of();
        }
        try (Stream<Told<?>> found = store.all(ties)) {
            return found.filter(told -> told.finding() instanceof Tie)
                    .map(told -> (Told<Tie>) told)
                    .toList();
        }
    }

    private static boolean asksEvents(Query query) {
        return !(query.types().isEmpty()
                && query.quads().isEmpty()
                && query.statuses().isEmpty()
                && query.places().isEmpty());
    }

    /** Facets by their words. */
    public static Set<Facet> facets(List<String> words) {
        Set<Facet> facets = new TreeSet<>();
        for (String word : words) {
            boolean known = false;
            for (Facet facet : Facet.values()) {
                if (word(facet).equalsIgnoreCase(word.strip())) {
                    facets.add(facet);
                    known = true;
                }
            }
            if (!known) {
                List<String> all = Stream.of(Facet.values()).map(Folds::word).toList();
                throw new AskFault(
                        "nothing can be counted by '" + word + "'; there are " + String.join(", ", all),
                        Nearest.of(word.strip().toLowerCase(Locale.ROOT), all));
            }
        }
        return facets;
    }
}
