package org.chancery.views;

import java.time.YearMonth;
import org.chancery.model.Code;
import org.jspecify.annotations.Nullable;

/**
 * A month that is out of line with its own history.
 *
 * @param first acting state or one of a pair
 * @param second the other, null for a state with all others
 * @param seen what was counted, or the mean score
 * @param usual what the history lets expect
 * @param deviation how many robust standard deviations lie between the two, signed
 * @param history how many months it was held against
 */
public record Alert(
        String first,
        @Nullable String second,
        YearMonth month,
        Measure measure,
        double seen,
        double usual,
        double deviation,
        int history) {

    /** What is out of line. */
    public enum Measure implements Code {
        CONFLICT,
        MATERIAL_CONFLICT,
        COOPERATION,
        TONE
    }
}
