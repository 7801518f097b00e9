package org.chancery.export.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.export.code.Codes;
import org.chancery.export.code.Country;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * A party in the parts of a CAMEO actor code; empty strings for what it has not.
 *
 * @param country three letters
 * @param group code of a known organisation
 * @param types type codes, the weightiest first
 * @param stateless the type that stands for a country with those that belong to none, such as IGO
 */
record Actor(String name, String country, String group, List<String> types, String stateless) {

    static final Actor NOBODY = new Actor("", "", "", List.of(), "");

    /** How codes of bodies without a state begin in the record, and what CAMEO calls them. */
    private static final Map<String, String> STATELESS =
            Map.of("UNO", "IGO", "EUR", "IGO", "IGO", "IGO", "NGO", "NGO", "ISM", "INT", "IMG", "IMG", "MNC", "MNC");

    static Actor of(@Nullable Entity entity, Codes codes) {
        if (entity == null) {
            return NOBODY;
        }
        String stateless = stateless(entity);
        Country land = codes.country(entity.country());
        String country = land == null ? "" : land.cameo();
        if (stateless.equals("EUR")) {
            country = "EUR";
        }
        return new Actor(
                entity.name(),
                country,
                group(entity, stateless, codes),
                types(entity, codes),
                STATELESS.getOrDefault(stateless, ""));
    }

    private static String stateless(Entity entity) {
        String code = entity.code() == null ? "" : entity.code();
        String begin = code.substring(0, Math.min(3, code.length()));
        boolean own = entity.country() == null || entity.country().equals(begin);
        return own && STATELESS.containsKey(begin) ? begin : "";
    }

    private static String group(Entity entity, String stateless, Codes codes) {
        String known = codes.group(entity.name());
        if (known != null) {
            return known;
        }
        return switch (stateless) {
            case "UNO" -> "UNO";
            case "EUR" -> "EEC";
            default -> "";
        };
    }

    /** A state as such has no type in CAMEO, though its name stands for its government. */
    private static List<String> types(Entity entity, Codes codes) {
        List<String> types = new ArrayList<>();
        for (String sector : entity.sectors()) {
            Codes.Sector known = codes.sector(sector);
            boolean itself = entity.kind() == EntityKind.STATE && sector.equals("GOV");
            if (known != null && !known.cameo().isEmpty() && !itself && !types.contains(known.cameo())) {
                types.add(known.cameo());
            }
        }
        return types;
    }

    /** The types, that of those without a state first. */
    List<String> allTypes() {
        List<String> all = new ArrayList<>();
        if (!stateless.isEmpty()) {
            all.add(stateless);
        }
        all.addAll(types);
        return all;
    }

    /** The type at a place among all, empty behind the last. */
    String type(int place) {
        List<String> all = allTypes();
        return place < all.size() ? all.get(place) : "";
    }

    /** The whole code, such as RUSGOV or IGOUNO. */
    String code() {
        return stateless + country + group + String.join("", types);
    }

    /** What the code begins with: the country, else what stands for it. */
    String root() {
        return country.isEmpty() ? stateless : country;
    }
}
