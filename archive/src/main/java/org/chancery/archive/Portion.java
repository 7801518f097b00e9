package org.chancery.archive;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** What is read, written and marked as done at once. Its number and what it holds follow from the inputs alone. */
record Portion(int number, List<Slice> slices) implements Serializable {

    Portion {
        slices = List.copyOf(slices);
    }

    /** The name its files bear. */
    static String name(int number) {
        return String.format(Locale.ROOT, "portion-%06d", number);
    }
}
