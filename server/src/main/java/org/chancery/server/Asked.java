package org.chancery.server;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.chancery.asking.AskFault;
import org.chancery.asking.AskWords;
import org.chancery.asking.Cursors;
import org.chancery.asking.Folds;
import org.chancery.asking.QueryWords;
import org.chancery.asking.QueryWords.Part;
import org.chancery.asking.StateNames;
import org.chancery.store.Query;
import org.chancery.store.RecordStore;
import org.jspecify.annotations.Nullable;

/** One request that asks: the record, the words of its address, and what they mean. */
final class Asked {

    static final int MOST_ITEMS = 500;
    private static final int USUAL_ITEMS = 50;
    private static final int MOST_EVENTS = 20_000;

    private final RecordStore record;
    private final Folds folds;
    private final StateNames names;
    private final Map<String, String> path;
    private final Map<String, List<String>> words;

    Asked(
            RecordStore record,
            Folds folds,
            StateNames names,
            Map<String, String> path,
            Map<String, List<String>> words) {
        this.record = record;
        this.folds = folds;
        this.names = names;
        this.path = path;
        this.words = words;
    }

    RecordStore record() {
        return record;
    }

    Folds folds() {
        return folds;
    }

    StateNames names() {
        return names;
    }

    /** A part of the path. */
    String path(String name) {
        String part = path.get(name);
        if (part == null) {
            throw new IllegalStateException("the route has no part " + name);
        }
        return part;
    }

    /** The query that all facets of the address make. */
    Query query() {
        QueryWords query = new QueryWords("");
        for (Part part : Part.values()) {
            words.getOrDefault(part.code(), List.of()).forEach(given -> query.written(part, given));
        }
        try {
            return query.query(names).build();
        } catch (IllegalArgumentException senseless) {
            throw new AskFault(String.valueOf(senseless.getMessage()));
        }
    }

    /** A word of the address; null where it has none. */
    @Nullable
    String word(String name) {
        List<String> given = words.getOrDefault(name, List.of());
        if (given.size() > 1) {
            throw new AskFault(name + " is given " + given.size() + " times").about(name);
        }
        return given.isEmpty() || given.get(0).isBlank() ? null : given.get(0).strip();
    }

    /** A whole number of the address; the usual where it has none. */
    int count(String name, int usual, int least, int most) {
        String given = word(name);
        return given == null ? usual : about(name, () -> AskWords.count(name, given, least, most));
    }

    /** Whether the address says so. */
    boolean said(String name) {
        String given = word(name);
        return given != null && about(name, () -> AskWords.truth(name, given));
    }

    /** How many items the page shall have. */
    int limit() {
        return count("limit", USUAL_ITEMS, 1, MOST_ITEMS);
    }

    /** How many events shall be looked at. */
    int most(int usual) {
        return count("most", usual, 1, MOST_EVENTS);
    }

    /** Where the page begins, as the store wants it; null for the first. */
    @Nullable
    String cursor() {
        return Cursors.given(word("cursor"));
    }

    /** The page that the work gives; a cursor it does not understand is the asker's fault. */
    <T> T paged(Supplier<T> work) {
        try {
            return work.get();
        } catch (IllegalArgumentException odd) {
            AskFault fault = new AskFault(String.valueOf(odd.getMessage()));
            throw word("cursor") == null ? fault : fault.about("cursor");
        }
    }

    /** Does it; what is not understood is said to be about that part of the address. */
    static <T> T about(String name, Supplier<T> work) {
        try {
            return work.get();
        } catch (AskFault fault) {
            throw fault.about(name);
        }
    }
}
