package org.chancery.language.parse;

import java.util.ArrayList;
import java.util.List;

/** Arrays as long as the hidden layer, lent and given back. */
final class Vectors {

    private final int length;
    private final List<float[]> free = new ArrayList<>();

    Vectors(int length) {
        this.length = length;
    }

    /** One with any content. */
    float[] take() {
        return free.isEmpty() ? new float[length] : free.remove(free.size() - 1);
    }

    void giveBack(float[] vector) {
        free.add(vector);
    }
}
