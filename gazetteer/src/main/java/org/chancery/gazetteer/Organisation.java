package org.chancery.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body that is no state.
 *
 * @param code UNO, EUR, IGO, IMG, NGO, MNC, ISM or the alpha-3 code of the state it acts for; null for treaties and
 *     projects of several states
 * @param kind such as {@code alliance}, {@code court}, {@code armed}, {@code company}, {@code treaty}
 * @param country the state it belongs to or has its home in, null when none
 * @param members alpha-3 codes, where the membership matters
 */
public record Organisation(
        String name,
        List<String> aliases,
        @Nullable String code,
        List<String> sectors,
        String kind,
        @Nullable String country,
        @Nullable String seat,
        List<String> members) {

    /** Whether it can act: a treaty, a project or a plan cannot. */
    public boolean acts() {
        return !kind.equals("treaty") && !kind.equals("initiative");
    }
}
