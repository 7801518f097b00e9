package org.chancery.asking;

import java.util.Objects;
import org.chancery.export.Atlas;
import org.chancery.gazetteer.Place;
import org.chancery.gazetteer.Places;
import org.chancery.gazetteer.Subdivision;
import org.chancery.model.Where;
import org.jspecify.annotations.Nullable;

/** What the gazetteer knows of places, for exports. */
public record GazetteerAtlas(Places places) implements Atlas {

    private static final String SUBDIVISION = "province";

    @Override
    public @Nullable String subdivision(String code) {
        return places.subdivision(code).map(Subdivision::name).orElse(null);
    }

    @Override
    public boolean isSubdivision(Where where) {
        return where.geonames() == null
                && places.bearers(where.name()).stream().anyMatch(place -> isThere(place, where));
    }

    private static boolean isThere(Place place, Where where) {
        return place.kind().equals(SUBDIVISION)
                && Objects.equals(place.country(), where.country())
                && Objects.equals(place.lat(), where.lat())
                && Objects.equals(place.lon(), where.lon());
    }
}
