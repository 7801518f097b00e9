package org.chancery.eval;

import java.util.Locale;
import java.util.Set;
import org.chancery.model.Entity;
import org.jspecify.annotations.Nullable;

/** The codes a party can have, and how they are compared. */
final class PartyCodes {

    /** Parties that belong to no state, and Kosovo, which ISO does not list. */
    private static final Set<String> OTHERS = Set.of("UNO", "EUR", "IGO", "NGO", "IMG", "ISM", "MNC", "KOS");

    /** Bodies of states count as one class: coders differ in how finely they name them. */
    private static final Set<String> BODIES = Set.of("UNO", "EUR", "IGO");

    private static final Set<String> STATES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    private PartyCodes() {}

    /**
     * The code, for comparison.
     *
     * @throws IllegalArgumentException when there is no such code
     */
    static String checked(String code) {
        if (!known(code)) {
            throw new IllegalArgumentException("no party code: '" + code + "'");
        }
        return compared(code);
    }

    /** The state or class an entity acts for; null when none is known. */
    static @Nullable String of(Entity entity) {
        if (entity.country() != null) {
            return compared(entity.country());
        }
        String code = entity.code();
        String first = code == null || code.length() < 3 ? "" : code.substring(0, 3);
        return known(first) ? compared(first) : null;
    }

    static boolean known(String code) {
        return STATES.contains(code) || OTHERS.contains(code);
    }

    static String compared(String code) {
        return BODIES.contains(code) ? "IGO" : code;
    }
}
