package org.chancery.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The world's cities and first-order subdivisions: data of GeoNames (https://www.geonames.org/, CC BY 4.0) and of ISO
 * 3166, put into {@code world.bin} at build. 135,000 cities stand in columns, from the largest down, and become
 * {@link Place}s when asked for. A hash table over the {@link PlaceKey}s of their names, made at build too, holds the
 * largest of each name; the others are linked behind it. Immutable.
 */
final class World {

    private static final String FILE = "world.bin";
    private static final int FORM = 0x43485032;
    private static final double DEGREE = 1e5;
    private static final int NONE = -1;
    private static final int NOWHERE = 999;

    /** By the number in the column. Abandoned places are places of the past. */
    private static final List<String> KINDS = List.of("city", "capital", "seat", "city", "section", "former");

    private final List<Subdivision> subdivisions = new ArrayList<>();
    private final String[] areaCountry;
    private final String[] areaSubdivision;
    private final int[] ids;
    private final int[] populations;
    private final int[] lats;
    private final int[] lons;
    private final short[] areas;
    private final byte[] kinds;
    private final int[] nameEnds;
    private final byte[] names;
    private final int[] slots;
    private final int[] next;

    private World(ByteBuffer from) {
        for (int left = from.getShort(); left > 0; left--) {
            String code = text(from);
            String name = text(from);
            String country = text(from);
            double lat = from.getInt() / DEGREE;
            double lon = from.getInt() / DEGREE;
            boolean known = lat < NOWHERE;
            subdivisions.add(new Subdivision(code, name, country, known ? lat : null, known ? lon : null));
        }
        int count = from.getShort();
        areaCountry = new String[count];
        areaSubdivision = new String[count];
        for (int i = 0; i < count; i++) {
            areaCountry[i] = text(from).intern();
            areaSubdivision[i] = text(from);
        }
        int cities = from.getInt();
        ids = ints(from, cities);
        populations = ints(from, cities);
        lats = ints(from, cities);
        lons = ints(from, cities);
        areas = new short[cities];
        from.asShortBuffer().get(areas);
        from.position(from.position() + 2 * cities);
        kinds = bytes(from, cities);
        nameEnds = ends(from, cities);
        names = bytes(from, cities == 0 ? 0 : nameEnds[cities - 1]);
        slots = ints(from, from.getInt());
        next = ints(from, cities);
    }

    /** The world of the class path; an empty one where the build made none. */
    static World load() {
        try (InputStream stream = World.class.getResourceAsStream(FILE)) {
            return stream == null ? none() : of(ByteBuffer.wrap(stream.readAllBytes()));
        } catch (IOException failure) {
            throw new UncheckedIOException(FILE + " cannot be read", failure);
        }
    }

    private static World none() {
        ByteBuffer empty = ByteBuffer.allocate(20);
        empty.putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(2)
                .putInt(NONE)
                .putInt(NONE);
        return new World(empty.flip());
    }

    private static World of(ByteBuffer from) {
        if (from.getInt() != FORM) {
            throw new IllegalStateException(FILE + " is of another form; build it anew");
        }
        return new World(from);
    }

    int size() {
        return ids.length;
    }

    List<Subdivision> subdivisions() {
        return subdivisions;
    }

    /** The city of that rank by size, from 0. */
    Place city(int rank) {
        String area = areaSubdivision[areas[rank]];
        String kind = KINDS.get(kinds[rank]);
        return new Place(
                name(rank),
                kind.equals("capital") || kind.equals("seat") || kind.equals("former") ? "city" : kind,
                List.of(),
                areaCountry[areas[rank]],
                lats[rank] / DEGREE,
                lons[rank] / DEGREE,
                ids[rank],
                area.isEmpty() ? null : area,
                kind.equals("former") ? 0 : populations[rank],
                false);
    }

    /** Those whose name has that key, the largest first. */
    List<Place> of(String key) {
        List<Place> found = new ArrayList<>(2);
        for (int slot = slot(key.hashCode()); slots[slot] != NONE; slot = slot + 1 & slots.length - 1) {
            int rank = slots[slot];
            if (PlaceKey.of(name(rank)).equals(key)) {
                for (int at = rank; at != NONE; at = next[at]) {
                    found.add(city(at));
                }
                return found;
            }
        }
        return found;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    private String name(int rank) {
        return new String(names, begin(rank), nameEnds[rank] - begin(rank), StandardCharsets.UTF_8);
    }

    private int begin(int rank) {
        return rank == 0 ? 0 : nameEnds[rank - 1];
    }

    private static String text(ByteBuffer from) {
        return new String(bytes(from, from.getShort()), StandardCharsets.UTF_8);
    }

    private static int[] ints(ByteBuffer from, int count) {
        int[] column = new int[count];
        from.asIntBuffer().get(column);
        from.position(from.position() + 4 * count);
        return column;
    }

    private static byte[] bytes(ByteBuffer from, int count) {
        byte[] column = new byte[count];
        from.get(column);
        return column;
    }

    private static int[] ends(ByteBuffer from, int count) {
        int[] ends = new int[count];
        int end = 0;
        for (int i = 0; i < count; i++) {
            end += from.get() & 0xff;
            ends[i] = end;
        }
        return ends;
    }
}
