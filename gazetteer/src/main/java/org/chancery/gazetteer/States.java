package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The states by their codes. */
public final class States {

    /** Territories that events are coded to under their own code (see the ontology: actors). */
    private static final List<String> CODED_APART = List.of("HKG", "ATA");

    private final List<State> all;
    private final Map<String, State> byCode = new HashMap<>();

    private States(List<State> all) {
        this.all = all;
        for (State state : all) {
            if (byCode.put(state.code(), state) != null) {
                throw new IllegalStateException("states.tsv has two rows with the code " + state.code());
            }
        }
    }

    /**
     * Reads them alone, for who needs no other reference data.
     *
     * @throws IllegalStateException naming file and line, when the file is missing or malformed
     */
    public static States load() {
        return new States(Table.read("states.tsv", States::state));
    }

    /** All, in the order of the file. */
    public List<State> all() {
        return all;
    }

    /** The state of that ISO alpha-3 or private code. */
    public Optional<State> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Whether that is the code of a state, territory or disputed entity. */
    public boolean has(@Nullable String code) {
        return code != null && byCode.containsKey(code);
    }

    private static State state(Table.Row row) {
        String code = row.required("code");
        State.Kind kind = State.Kind.valueOf(row.required("kind").toUpperCase(java.util.Locale.ROOT));
        return new State(
                code,
                actsFor(row, code, kind),
                kind,
                row.required("name"),
                row.required("official"),
                row.list("aliases"),
                row.list("adjectives"),
                row.list("people"),
                row.list("capital"),
                seats(row),
                year(row, "from"),
                year(row, "until"),
                row.number("lat"),
                row.number("lon"),
                row.get("region"));
    }

    private static String actsFor(Table.Row row, String code, State.Kind kind) {
        String parent = row.get("parent");
        String successor = row.get("successor");
        return switch (kind) {
            case STATE -> code;
            case TERRITORY -> parent.isEmpty() || CODED_APART.contains(code) ? code : parent;
            case DISPUTED -> row.required("parent");
            case FORMER -> successor.isEmpty() ? row.required("parent") : successor;
        };
    }

    private static List<State.Seat> seats(Table.Row row) {
        List<State.Seat> seats = new ArrayList<>();
        for (String seat : row.list("seats")) {
            int colon = seat.lastIndexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("a seat without its sector: " + seat);
            }
            seats.add(new State.Seat(seat.substring(0, colon), seat.substring(colon + 1)));
        }
        return List.copyOf(seats);
    }

    private static @Nullable Integer year(Table.Row row, String column) {
        Double year = row.number(column);
        return year == null ? null : year.intValue();
    }
}
