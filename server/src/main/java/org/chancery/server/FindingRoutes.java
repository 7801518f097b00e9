package org.chancery.server;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.asking.AlertsAnswer;
import org.chancery.asking.AskFault;
import org.chancery.asking.AskWords;
import org.chancery.asking.Folds;
import org.chancery.asking.Found;
import org.chancery.asking.SearchHit;
import org.chancery.asking.StatsAnswer;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.store.Query;
import org.chancery.store.RecordStore.Facet;
import org.chancery.views.Happening;
import org.chancery.views.Item;
import org.chancery.views.PairView;
import org.chancery.views.StateView;
import org.chancery.views.Stats;
import org.chancery.views.TieGraph;
import org.chancery.views.Timeline;

/** Questions about findings and events, and the views that are folded from them. */
final class FindingRoutes {

    private static final int EVENTS_OF_A_PAGE = 1000;
    private static final int EVENTS_OF_A_TIMELINE = 5000;

    private FindingRoutes() {}

    static List<Route> all() {
        return List.of(
                new Route("/stats", Route.facets("by"), FindingRoutes::stats),
                new Route("/findings", Route.facets("limit", "cursor"), FindingRoutes::findings),
                new Route("/events", Route.facets("limit", "cursor"), FindingRoutes::events),
                new Route("/events/{id}", Set.of(), FindingRoutes::event),
                new Route("/search", Route.facets("q", "limit", "cursor"), FindingRoutes::search),
                new Route("/pairs/{first}/{second}", Route.sources("most"), FindingRoutes::pair),
                new Route("/states/{state}", Route.sources("most"), FindingRoutes::state),
                new Route("/timeline", Route.facets("by", "top", "most"), FindingRoutes::timeline),
                new Route("/graph", Route.facets("of"), FindingRoutes::graph),
                new Route("/places", Route.facets("most"), FindingRoutes::places),
                new Route("/alerts", Route.facets("limit"), FindingRoutes::alerts));
    }

    /** What is kept, and how what was asked for spreads. */
    record StatsDocument(Stats stats) {}

    private static Object stats(Asked asked) {
        String by = asked.word("by");
        Set<Facet> counted = by == null
                ? EnumSet.copyOf(StatsAnswer.USUAL)
                : Asked.about("by", () -> Folds.facets(List.of(by.split(","))));
        return new StatsDocument(asked.folds().stats(asked.query(), counted));
    }

    private static Object findings(Asked asked) {
        Query query = asked.query();
        return asked.paged(
                () -> Found.of(asked.record().find(query, asked.limit(), asked.cursor()), told -> Item.of(told)));
    }

    private static Object events(Asked asked) {
        Query query = asked.query();
        return asked.paged(() -> Found.of(asked.record().joined(query, asked.limit(), asked.cursor()), Happening::of));
    }

    private static Object event(Asked asked) {
        String id = asked.path("id");
        JoinedEvent event = asked.record()
                .joined(id)
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "the record has no event " + id));
        return Happening.of(event);
    }

    private static Object search(Asked asked) {
        String words = asked.word("q");
        if (words == null) {
            throw new AskFault("q must say which words to search for").about("q");
        }
        if (asked.word("text") != null) {
            throw new AskFault("the words to search for are given as q").about("text");
        }
        Query query = asked.query().narrow().text(words).build();
        return asked.paged(() -> Found.of(asked.record().search(query, asked.limit(), asked.cursor()), SearchHit::of));
    }

    private static Object pair(Asked asked) {
        Query.Pair pair = AskWords.pair(asked.names(), asked.path("first"), asked.path("second"), false);
        PairView view = asked.folds().pair(pair, asked.query(), asked.most(EVENTS_OF_A_PAGE));
        return view;
    }

    private static Object state(Asked asked) {
        String state = asked.names().code(asked.path("state"));
        StateView view = asked.folds().state(state, asked.query(), asked.most(EVENTS_OF_A_PAGE));
        return view;
    }

    private static Object timeline(Asked asked) {
        String by = asked.word("by");
        Timeline.Unit unit = by == null
                ? Timeline.Unit.MONTH
                : Asked.about("by", () -> AskWords.code(Timeline.Unit.class, "unit of time", by));
        return asked.folds()
                .timeline(asked.query(), unit, asked.count("top", 2, 0, 50), asked.most(EVENTS_OF_A_TIMELINE));
    }

    private static Object graph(Asked asked) {
        String of = asked.word("of");
        if (of != null && !of.equals("events") && !of.equals("ties")) {
            throw new AskFault("of is events or ties, not '" + of + "'", List.of("events", "ties")).about("of");
        }
        TieGraph graph = asked.folds().graph(asked.query(), "ties".equals(of));
        return graph;
    }

    private static Object places(Asked asked) {
        return asked.folds().places(asked.query(), asked.most(EVENTS_OF_A_TIMELINE));
    }

    private static Object alerts(Asked asked) {
        Query query = asked.query();
        String state = query.states().size() == 1 ? query.states().iterator().next() : null;
        return AlertsAnswer.of(asked.folds(), query, state, asked.limit());
    }
}
