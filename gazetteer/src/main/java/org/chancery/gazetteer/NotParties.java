package org.chancery.gazetteer;

import java.util.List;

/** Names that hold the name of a state or place and mean something else: "Turkey vulture", "French Open". */
public final class NotParties {

    private final List<String> all;

    private NotParties(List<String> all) {
        this.all = List.copyOf(all);
    }

    static NotParties load() {
        return new NotParties(Table.lines("not-parties.txt"));
    }

    /** All, in the order of the file. */
    public List<String> all() {
        return all;
    }
}
