package org.chancery.export.row;

import org.chancery.export.Atlas;
import org.chancery.export.code.Codes;
import org.chancery.export.code.Country;
import org.chancery.model.Where;
import org.jspecify.annotations.Nullable;

/**
 * Where an event happened; empty strings for what is not known.
 *
 * @param kind what is named: nothing, a country, a subdivision or a place within
 * @param name as the record has it
 * @param subdivision name of the first-order subdivision
 * @param iso ISO alpha-3 of the country
 * @param country name of the country
 * @param adm1 FIPS 10-4 code of the subdivision, of the country where a country is named
 */
record Scene(
        Kind kind,
        String name,
        String subdivision,
        String iso,
        String country,
        String fips,
        String adm1,
        String lat,
        String lon,
        @Nullable Integer geonames) {

    enum Kind {
        NOWHERE,
        COUNTRY,
        SUBDIVISION,
        PLACE
    }

    private static final Scene NOWHERE = new Scene(Kind.NOWHERE, "", "", "", "", "", "", "", "", null);

    static Scene of(@Nullable Where where, Codes codes, Atlas atlas) {
        if (where == null) {
            return NOWHERE;
        }
        Country country = codes.country(where.country());
        Codes.Subdivision area = codes.subdivision(where.subdivision());
        Kind kind = kind(where, country, area, atlas);
        String fips = codes.fips(where.country(), where.name(), where.lon());
        String adm1 = area != null ? area.fips() : kind == Kind.COUNTRY ? fips : "";
        return new Scene(
                kind,
                where.name(),
                kind == Kind.SUBDIVISION ? where.name() : subdivision(where, area, atlas),
                country == null ? "" : country.iso(),
                country == null ? "" : country.title(),
                fips,
                adm1,
                Cells.number(where.lat()),
                Cells.number(where.lon()),
                where.geonames());
    }

    private static Kind kind(Where where, @Nullable Country country, Codes.@Nullable Subdivision area, Atlas atlas) {
        if (country != null && where.name().equals(country.title())) {
            return Kind.COUNTRY;
        }
        // a town that bears the name of its subdivision (New York, Berlin) has a number of its own
        boolean part = (area != null && where.name().equals(area.name()) && where.geonames() == null)
                || atlas.isSubdivision(where);
        return part ? Kind.SUBDIVISION : Kind.PLACE;
    }

    private static String subdivision(Where where, Codes.@Nullable Subdivision area, Atlas atlas) {
        if (where.subdivision() == null) {
            return "";
        }
        String known = atlas.subdivision(where.subdivision());
        return known != null ? known : area != null ? area.name() : "";
    }

    /** The town or place, empty where a country or a subdivision is all that is told. */
    String place() {
        return kind == Kind.PLACE ? name : "";
    }

    /** All there is, from the small to the large, by commas. */
    String full() {
        StringBuilder full = new StringBuilder(kind == Kind.PLACE ? name : "");
        if (!subdivision.isEmpty() && !full.toString().equals(subdivision)) {
            full.append(full.isEmpty() ? "" : ", ").append(subdivision);
        }
        if (!country.isEmpty()) {
            full.append(full.isEmpty() ? "" : ", ").append(country);
        }
        return full.isEmpty() ? name : full.toString();
    }
}
