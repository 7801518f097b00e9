package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The organisations by name and alias. An alias may belong to several. */
public final class Organisations {

    private final List<Organisation> all;
    private final Map<String, List<Organisation>> byName = new HashMap<>();

    private Organisations(List<Organisation> all) {
        this.all = all;
        for (Organisation organisation : all) {
            add(organisation.name(), organisation);
            organisation.aliases().forEach(alias -> add(alias, organisation));
        }
    }

    static Organisations load() {
        return new Organisations(Table.read("organisations.tsv", Organisations::organisation));
    }

    /** All, in the order of the file. */
    public List<Organisation> all() {
        return all;
    }

    /** Those of that name or alias, as spelled in the news. */
    public List<Organisation> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    private void add(String name, Organisation organisation) {
        List<Organisation> named = byName.computeIfAbsent(name, key -> new ArrayList<>(1));
        if (named.isEmpty() || !named.get(named.size() - 1).equals(organisation)) {
            named.add(organisation);
        }
    }

    private static Organisation organisation(Table.Row row) {
        return new Organisation(
                row.required("name"),
                row.list("aliases"),
                row.orNull("code"),
                row.list("sectors"),
                row.required("kind"),
                row.orNull("country"),
                row.orNull("seat"),
                row.list("members"));
    }
}
