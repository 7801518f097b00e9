package org.chancery.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.Code;
import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;

/** The outlets by name, alias and web domain. */
public final class Outlets {

    private final List<Entry> all;
    private final Map<String, Outlet> byName = new HashMap<>();

    private Outlets(List<Entry> all) {
        this.all = all;
        for (Entry entry : all) {
            byName.putIfAbsent(Folding.fold(entry.outlet().name()), entry.outlet());
            entry.aliases().forEach(alias -> byName.putIfAbsent(Folding.fold(alias), entry.outlet()));
            entry.domains().forEach(domain -> byName.putIfAbsent(domain.toLowerCase(Locale.ROOT), entry.outlet()));
        }
    }

    /** An outlet with its other names and its web domains. */
    public record Entry(Outlet outlet, List<String> aliases, List<String> domains) {}

    static Outlets load() {
        return new Outlets(Table.read("outlets.tsv", Outlets::entry));
    }

    /** All, in the order of the file. */
    public List<Entry> all() {
        return all;
    }

    /** The outlet of that name or alias, letters with or without marks and capitals. */
    public Optional<Outlet> find(String name) {
        String key = Folding.fold(name.strip());
        Outlet found = byName.get(key);
        found = found == null && key.startsWith("the ") ? byName.get(key.substring(4)) : found;
        // "Ministry of Foreign Affairs of the Russian Federation, Moscow"
        int comma = key.indexOf(", ");
        return Optional.ofNullable(found == null && comma > 0 ? byName.get(key.substring(0, comma)) : found);
    }

    /** The outlet of a host name such as {@code www.example.org}: the longest domain that it ends with. */
    public Optional<Outlet> findByDomain(String host) {
        String rest = host.toLowerCase(Locale.ROOT);
        while (rest.indexOf('.') >= 0) {
            Outlet found = byName.get(rest);
            if (found != null) {
                return Optional.of(found);
            }
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    private static Entry entry(Table.Row row) {
        return new Entry(
                new Outlet(
                        row.required("name"),
                        row.orNull("country"),
                        Code.parse(OutletControl.class, row.required("control"))),
                row.list("aliases"),
                row.list("domains"));
    }
}
