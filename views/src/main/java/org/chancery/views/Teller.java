package org.chancery.views;

import org.chancery.model.Code;
import org.chancery.model.OutletControl;
import org.jspecify.annotations.Nullable;

/**
 * Who tells of a pair: outlets of the one side, of the other, of third states. An outlet is a state's own when state, ruling
 * party or government controls it; a public broadcaster is not.
 */
public enum Teller implements Code {
    FIRST_STATE,
    FIRST_OTHER,
    SECOND_STATE,
    SECOND_OTHER,
    THIRD_STATE,
    THIRD_OTHER,
    UNKNOWN;

    /** Where an outlet of that country and control stands towards the pair. */
    public static Teller of(@Nullable String country, OutletControl control, String first, String second) {
        if (country == null) {
            return UNKNOWN;
        }
        boolean own = ownedByState(control);
        if (country.equals(first)) {
            return own ? FIRST_STATE : FIRST_OTHER;
        }
        if (country.equals(second)) {
            return own ? SECOND_STATE : SECOND_OTHER;
        }
        return own ? THIRD_STATE : THIRD_OTHER;
    }

    /** Whether an outlet so controlled speaks for those in power. */
    public static boolean ownedByState(OutletControl control) {
        return control == OutletControl.STATE || control == OutletControl.PARTY || control == OutletControl.GOVERNMENT;
    }
}
