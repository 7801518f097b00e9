package org.chancery.server;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.asking.Found;
import org.chancery.asking.StateNames;
import org.chancery.reader.Reader;
import org.chancery.store.Query;
import org.chancery.store.RecordStore.Facet;
import org.chancery.store.RecordStore.Inventory;
import org.chancery.views.HowWeKnow;
import org.jspecify.annotations.Nullable;

/** Questions about the service itself, and what to choose from. */
final class ServiceRoutes {

    private final Desk desk;
    private final Words words = Words.all();

    ServiceRoutes(Desk desk) {
        this.desk = desk;
    }

    List<Route> all() {
        return List.of(
                new Route("", Set.of(), this::service),
                new Route("/states", Set.of("q", "limit"), this::states),
                new Route("/known", Route.facets(), this::known),
                new Route("/words", Set.of(), asked -> words));
    }

    /** What this server is and holds. */
    record Service(
            String version,
            String store,
            long reports,
            long readings,
            long events,
            boolean readOnly,
            boolean demo,
            @Nullable Filling filling,
            String reader,
            Map<String, String> links) {}

    /** How far the record is filled with reports that come with the program. */
    record Filling(int done, int of) {}

    /** A state to choose. */
    record Choice(String code, String name, String adjective, long findings) {}

    /** How findings are known, and how far the reader can be trusted. */
    record Known(@JsonUnwrapped HowWeKnow known, @Nullable Object calibration) {}

    private Object service(Asked asked) {
        Inventory inventory = desk.inventory();
        Map<String, String> links = new LinkedHashMap<>();
        links.put("description", Routes.API + "/openapi.yaml");
        for (String name : List.of("stats", "findings", "events", "search", "reports", "stories", "words")) {
            links.put(name, Routes.API + "/" + name);
        }
        return new Service(
                Reader.VERSION,
                desk.name(),
                inventory.reports(),
                inventory.readings(),
                inventory.events(),
                desk.settings().readOnly(),
                desk.filling() != null,
                desk.filling(),
                desk.reads().state().name().toLowerCase(Locale.ROOT),
                links);
    }

    private Object states(Asked asked) {
        StateNames names = asked.names();
        String given = asked.word("q");
        int limit = asked.count("limit", Asked.MOST_ITEMS, 1, Asked.MOST_ITEMS);
        Map<String, Long> counts = asked.record().count(Query.builder().build(), Facet.STATE);
        List<Choice> choices = new ArrayList<>();
        for (String code : names.choices(given == null ? "" : given)) {
            choices.add(new Choice(code, names.name(code), names.adjective(code), counts.getOrDefault(code, 0L)));
        }
        // of equals the order of the choices stays: those whose name begins so go first
        choices.sort((one, other) -> Long.compare(other.findings(), one.findings()));
        return new Found<>(choices.subList(0, Math.min(limit, choices.size())), null);
    }

    private Object known(Asked asked) {
        return new Known(asked.folds().known(asked.query()), desk.calibration());
    }
}
