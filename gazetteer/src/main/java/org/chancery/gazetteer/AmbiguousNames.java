package org.chancery.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names that several entries of different kinds or states share, and how each is decided. */
public final class AmbiguousNames {

    private final List<AmbiguousName> all;
    private final Map<String, AmbiguousName> byName = new HashMap<>();

    private AmbiguousNames(List<AmbiguousName> all) {
        this.all = all;
        for (AmbiguousName name : all) {
            if (byName.put(name.name(), name) != null) {
                throw new IllegalStateException("ambiguous-names.tsv has the name twice: " + name.name());
            }
        }
    }

    /** Reads the list. It is no part of the gazetteer, since reading a report needs the decisions only. */
    public static AmbiguousNames load() {
        return new AmbiguousNames(Table.read("ambiguous-names.tsv", AmbiguousNames::name));
    }

    /** All, in the order of the file. */
    public List<AmbiguousName> all() {
        return all;
    }

    /** What is said of that name, spelled as in the list; a leading article does not count. */
    public Optional<AmbiguousName> find(String name) {
        return Optional.ofNullable(byName.get(Directory.bare(name)));
    }

    private static AmbiguousName name(Table.Row row) {
        return new AmbiguousName(
                row.required("name"),
                row.list("meanings"),
                AmbiguousName.Decision.valueOf(row.required("decided").toUpperCase(Locale.ROOT)));
    }
}
