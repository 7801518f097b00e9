package org.chancery.gazetteer;

import java.util.List;

/** The groups of states that are no organisations. */
public final class Blocs {

    private final List<Bloc> all;

    private Blocs(List<Bloc> all) {
        this.all = all;
    }

    static Blocs load() {
        return new Blocs(Table.read(
                "blocs.tsv", row -> new Bloc(row.required("name"), row.list("aliases"), row.list("members"))));
    }

    /** All, in the order of the file. */
    public List<Bloc> all() {
        return all;
    }
}
