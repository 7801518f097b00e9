package org.chancery.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state, territory, breakaway or former state with all it is called by.
 *
 * @param code ISO 3166-1 alpha-3, or a private code (X..) for what has none
 * @param actsFor the code that its acts are coded with: its own, its parent's or its successor's
 * @param people words for its people, singular and plural
 * @param from first year, null for what stands without an end in view
 * @param until last year, null while it stands
 * @param lat degrees north of its middle
 * @param lon degrees east of its middle
 * @param region of the UN geographic scheme
 */
public record State(
        String code,
        String actsFor,
        Kind kind,
        String name,
        String official,
        List<String> aliases,
        List<String> adjectives,
        List<String> people,
        List<String> capitals,
        List<Seat> seats,
        @Nullable Integer from,
        @Nullable Integer until,
        @Nullable Double lat,
        @Nullable Double lon,
        String region) {

    /** How it stands among states. */
    public enum Kind {
        STATE,
        TERRITORY,
        DISPUTED,
        FORMER
    }

    /** A building or town whose name stands for an organ of the state, such as the Kremlin. */
    public record Seat(String name, String sector) {}

    /** Whether it is the state its acts are coded with. */
    public boolean sovereign() {
        return code.equals(actsFor);
    }
}
