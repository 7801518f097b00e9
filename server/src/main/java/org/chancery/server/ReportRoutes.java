package org.chancery.server;

import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.asking.AskFault;
import org.chancery.asking.CorrectionLine;
import org.chancery.asking.Differences;
import org.chancery.asking.Found;
import org.chancery.asking.Named;
import org.chancery.asking.StoryLine;
import org.chancery.asking.TextCheck;
import org.chancery.json.ReadingJson;
import org.chancery.model.Reading;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Told;
import org.chancery.store.Query;
import org.chancery.store.RecordStore;
import org.chancery.views.CheckLine;
import org.chancery.views.Happening;

/** Questions about reports, stories, and what people said about them. */
final class ReportRoutes {

    private static final int PAGE = 500;
    private static final int MOST_EDITIONS = 1_000_000;

    private ReportRoutes() {}

    static List<Route> all() {
        return List.of(
                new Route("/stories", Route.facets("reports", "limit", "cursor"), ReportRoutes::stories),
                new Route("/stories/{story}", Set.of(), ReportRoutes::story),
                new Route("/reports", Route.facets("limit", "cursor"), ReportRoutes::reports),
                new Route("/reports/{article}", Set.of("edition"), ReportRoutes::report),
                new Route("/reports/{article}/elsewhere", Set.of(), ReportRoutes::elsewhere),
                new Route("/reports/{article}/diff", Set.of("from", "to"), ReportRoutes::diff),
                new Route("/reports/{article}/corrections", Set.of(), ReportRoutes::corrections),
                new Route("/corrections", Set.of(), ReportRoutes::allCorrections));
    }

    /** A report with its reading, as the reader gave it, and what people said about it. */
    record ReportDocument(Source source, List<Source> editions, RawValue record, List<CorrectionLine> corrections) {}

    /** What the rest of the record has on the findings of a report. */
    record Elsewhere(List<Match> items, List<CheckLine> checks) {}

    /** A finding by its id in the reading, and the event across reports it is a telling of. */
    record Match(String finding, Happening event) {}

    private static Object stories(Asked asked) {
        Query query = asked.query();
        int least = asked.count("reports", 2, 1, 10_000);
        return asked.paged(
                () -> Found.of(asked.record().stories(query, least, asked.limit(), asked.cursor()), StoryLine::of));
    }

    private static Object story(Asked asked) {
        String id = asked.path("story");
        return asked.record()
                .story(id)
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "the record has no story " + id));
    }

    private static Object reports(Asked asked) {
        Query query = asked.query();
        return asked.paged(
                () -> Found.of(asked.record().reports(query, asked.limit(), asked.cursor()), source -> source));
    }

    private static Object report(Asked asked) {
        String article = article(asked);
        List<Source> editions = asked.record().editions(article);
        int last = editions.get(editions.size() - 1).edition();
        int wanted = asked.count("edition", last, 1, MOST_EDITIONS);
        Source source = editions.stream()
                .filter(one -> one.edition() == wanted)
                .findFirst()
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "the report has no edition " + wanted));
        Reading reading = asked.record()
                .reading(article, wanted)
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "the report has no edition " + wanted));
        return new ReportDocument(
                source, editions, new RawValue(ReadingJson.write(reading)), CorrectionLine.of(asked.record(), article));
    }

    private static Object elsewhere(Asked asked) {
        String article = article(asked);
        RecordStore record = asked.record();
        Query own = Query.builder().article(article).kinds(Query.Kind.EVENT).build();
        List<Match> matches = new ArrayList<>();
        for (Told<?> told : Named.<Told<?>>all(cursor -> record.find(own, PAGE, cursor.isEmpty() ? null : cursor))) {
            String id = told.event();
            JoinedEvent event = id == null ? null : record.joined(id).orElse(null);
            if (event != null && isShared(event, article)) {
                matches.add(new Match(told.finding().id(), Happening.of(event)));
            }
        }
        return new Elsewhere(
                matches,
                TextCheck.lines(record, Query.builder().article(article).build()));
    }

    private static boolean isShared(JoinedEvent event, String article) {
        return !event.disagreements().isEmpty()
                || event.tellings().stream()
                        .anyMatch(telling -> !telling.source().article().equals(article));
    }

    private static Object diff(Asked asked) {
        String article = article(asked);
        Integer from = asked.word("from") == null ? null : asked.count("from", 1, 1, MOST_EDITIONS);
        Integer to = asked.word("to") == null ? null : asked.count("to", 1, 1, MOST_EDITIONS);
        return Differences.of(asked.record(), article, from, to);
    }

    private static Object corrections(Asked asked) {
        return new Found<>(CorrectionLine.of(asked.record(), article(asked)), null);
    }

    private static Object allCorrections(Asked asked) {
        return new Found<>(CorrectionLine.of(asked.record(), null), null);
    }

    /** The report that the path names, by its id or the beginning of it. */
    static String article(Asked asked) {
        String given = asked.path("article");
        try {
            return new Named(asked.record()).article(given);
        } catch (AskFault none) {
            throw new Problem(Problem.Kind.NOT_FOUND, String.valueOf(none.getMessage()));
        }
    }
}
