package org.chancery.export.code;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.chancery.model.Event;
import org.jspecify.annotations.Nullable;

/** The lists, read once. Immutable, so one serves all threads. */
public final class Codes {

    private static final String GAZA = "gaza";
    /** All of the Gaza Strip lies west of it, all of the West Bank east. */
    private static final double BETWEEN_GAZA_AND_WEST_BANK = 34.7;

    private final Map<String, Country> countries = new TreeMap<>();
    private final Map<String, Cameo> cameo = new TreeMap<>();
    private final Map<String, Sector> sectors = new TreeMap<>();
    private final Map<String, String> groups = new TreeMap<>();
    private final Map<String, Subdivision> subdivisions = new TreeMap<>();

    private Codes() {
        fill(countries, "countries.tsv", Country::of, Country::iso);
        fill(cameo, "cameo.tsv", Cameo::of, Cameo::code);
        fill(sectors, "sectors.tsv", Sector::of, Sector::plover);
        fill(subdivisions, "subdivisions.tsv", Subdivision::of, Subdivision::iso);
        Table.read("groups.tsv", cells -> groups.put(cells.get(0), cells.get(1)));
    }

    /**
     * Reads the data files of this package.
     *
     * @throws IllegalStateException naming the file and the line, when one is malformed
     */
    public static Codes load() {
        return new Codes();
    }

    private static <T> void fill(
            Map<String, T> map, String file, Function<List<String>, T> row, Function<T, String> key) {
        for (T one : Table.read(file, row)) {
            if (map.put(key.apply(one), one) != null) {
                throw new IllegalStateException(file + " has " + key.apply(one) + " twice");
            }
        }
    }

    /**
     * A CAMEO code.
     *
     * @param code two to four digits
     * @param score of conflict and cooperation that goes with it (Goldstein)
     */
    public record Cameo(String code, String label, double score) {
        static Cameo of(List<String> cells) {
            return new Cameo(cells.get(0), cells.get(1), Double.parseDouble(cells.get(2)));
        }

        /** The first two digits. */
        public String root() {
            return code.substring(0, 2);
        }

        /** The first three digits. */
        public String base() {
            return code.substring(0, Math.min(3, code.length()));
        }

        /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
        public int quad() {
            int number = Integer.parseInt(root());
            if (number <= 5) {
                return 1;
            }
            if (number <= 8) {
                return 2;
            }
            return number <= 13 ? 3 : 4;
        }
    }

    /**
     * A sector of parties in other words.
     *
     * @param cameo type code of CAMEO; empty when it has none
     * @param icews sector as ICEWS names it
     * @param within the wider ICEWS sector; empty when none
     */
    public record Sector(String plover, String cameo, String icews, String within) {
        static Sector of(List<String> cells) {
            return new Sector(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
        }
    }

    /** A first-order subdivision by ISO 3166-2 and FIPS 10-4. */
    public record Subdivision(String iso, String name, String fips) {
        static Subdivision of(List<String> cells) {
            return new Subdivision(cells.get(0), cells.get(1), cells.get(2));
        }
    }

    /** All CAMEO codes there are. */
    public List<Cameo> cameo() {
        return List.copyOf(cameo.values());
    }

    /** All states and territories. */
    public List<Country> countries() {
        return List.copyOf(countries.values());
    }

    /** The state or territory of that ISO alpha-3 code. */
    public @Nullable Country country(@Nullable String iso) {
        return iso == null ? null : countries.get(iso);
    }

    /** The sector of that PLOVER code. */
    public @Nullable Sector sector(String plover) {
        return sectors.get(plover);
    }

    /** The CAMEO code of a known organisation. */
    public @Nullable String group(String name) {
        return groups.get(name);
    }

    /** The subdivision of that ISO 3166-2 code, where its FIPS code is sure. */
    public @Nullable Subdivision subdivision(@Nullable String iso) {
        return iso == null ? null : subdivisions.get(iso);
    }

    /** The CAMEO code of an event: its own, else the nearest above it, else that of its type. */
    public Cameo cameo(Event event) {
        String given = event.cameo() == null ? event.type().root() + "0" : event.cameo();
        for (int length = given.length(); length >= 2; length--) {
            Cameo found = cameo.get(given.substring(0, length));
            if (found != null) {
                return found.code().length() == 2 ? cameo.getOrDefault(found.code() + "0", found) : found;
            }
        }
        throw new IllegalArgumentException("event " + event.id() + ": no CAMEO code '" + given + "'");
    }

    /** The FIPS 10-4 code of a country in which a place lies; empty when there is none. */
    public String fips(@Nullable String iso, String place, @Nullable Double lon) {
        Country country = country(iso);
        if (country == null) {
            return "";
        }
        if (country.iso().equals("PSE")) {
            return palestine(place, lon);
        }
        return country.fips();
    }

    private static String palestine(String place, @Nullable Double lon) {
        if (lon != null) {
            return lon < BETWEEN_GAZA_AND_WEST_BANK ? "GZ" : "WE";
        }
        String name = place.toLowerCase(java.util.Locale.ROOT);
        if (name.contains(GAZA)) {
            return "GZ";
        }
        return name.contains("west bank") ? "WE" : "";
    }
}
