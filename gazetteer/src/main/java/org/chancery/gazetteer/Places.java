package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places by name and alias. One name may belong to several. */
public final class Places {

    private final List<Place> all;
    private final Map<String, List<Place>> byName = new HashMap<>();

    private Places(List<Place> all) {
        this.all = all;
        for (Place place : all) {
            byName.computeIfAbsent(place.name(), key -> new ArrayList<>(1)).add(place);
            for (String alias : place.aliases()) {
                byName.computeIfAbsent(alias, key -> new ArrayList<>(1)).add(place);
            }
        }
    }

    static Places load() {
        return new Places(Table.read("places.tsv", Places::place));
    }

    /** All, in the order of the file. */
    public List<Place> all() {
        return all;
    }

    /** Those of that name or alias. */
    public List<Place> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    private static Place place(Table.Row row) {
        return new Place(
                row.required("name"),
                row.required("kind"),
                row.list("aliases"),
                row.orNull("country"),
                row.number("lat"),
                row.number("lon"));
    }
}
