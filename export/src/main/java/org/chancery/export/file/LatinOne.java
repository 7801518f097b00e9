package org.chancery.export.file;

import com.ibm.icu.text.Transliterator;
import org.jspecify.annotations.Nullable;

/**
 * Makes text fit for ISO 8859-1: other letters become Latin ones that sound alike, what is no letter is left out. Counts
 * what it changed. For one thread.
 */
public final class LatinOne {

    private static final int LAST = 0xFF;
    /** All that ISO 8859-1 has keeps its marks; the rest loses them. */
    private static final String RULES = "[^\\u0000-\\u00FF] Any-Latin; [^\\u0000-\\u00FF] NFD; "
            + "[:Nonspacing Mark:] Remove; [^\\u0000-\\u00FF] Latin-ASCII; NFC";

    private @Nullable Transliterator transliterator;
    private long changed;
    private long dropped;

    /** The text with nothing outside ISO 8859-1. */
    public String fit(String text) {
        if (fits(text)) {
            return text;
        }
        if (transliterator == null) {
            transliterator = Transliterator.getInstance(RULES);
        }
        long foreign = text.codePoints().filter(sign -> sign > LAST).count();
        StringBuilder fit = new StringBuilder(text.length());
        long lost = 0;
        for (int sign : transliterator.transliterate(text).codePoints().toArray()) {
            if (sign <= LAST) {
                fit.appendCodePoint(sign);
            } else {
                lost++;
            }
        }
        changed += Math.max(0, foreign - lost);
        dropped += lost;
        return fit.toString();
    }

    private static boolean fits(String text) {
        return text.chars().allMatch(sign -> sign <= LAST);
    }

    /** How many letters were written otherwise. */
    public long changed() {
        return changed;
    }

    /** How many signs there is nothing for. */
    public long dropped() {
        return dropped;
    }
}
