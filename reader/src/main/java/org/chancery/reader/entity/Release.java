package org.chancery.reader.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.EntityKind;
import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.jspecify.annotations.Nullable;

/** A government's own release: whose it is, and which one other land its title or first sentence is about. */
final class Release {

    /** How far down title, spokesperson's line and first sentence reach. */
    private static final int HEAD = 4;

    private Release() {}

    /** The state whose government publishes the report, null when it is no release. */
    static @Nullable String own(Draft draft) {
        Outlet outlet = draft.outlet();
        return outlet != null && outlet.control() == OutletControl.GOVERNMENT ? outlet.country() : null;
    }

    /** The one other land that the head of the release names; null where it names none or several. */
    static @Nullable String partner(Draft draft) {
        String own = own(draft);
        if (own == null) {
            return null;
        }
        List<View> views = draft.views();
        for (View view : views.subList(0, Math.min(HEAD, views.size()))) {
            Set<String> others = new LinkedHashSet<>();
            for (Found found : draft.found(view)) {
                for (Party party : found.parties()) {
                    String country = party.country();
                    boolean told = party.rule().startsWith("entity/state")
                            || party.rule().startsWith("entity/place")
                            || party.rule().endsWith("/nationality")
                            || party.person() && !party.rule().endsWith("/context");
                    if (country != null && told && !country.equals(own) && party.kind() != EntityKind.UNKNOWN) {
                        others.add(country);
                    }
                }
            }
            if (!others.isEmpty()) {
                return others.size() == 1 ? others.iterator().next() : null;
            }
        }
        return null;
    }
}
