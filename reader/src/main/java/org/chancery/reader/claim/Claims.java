package org.chancery.reader.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.model.Claim;

/** The claims of one article and what lies in whose words. Immutable. */
public final class Claims {

    /** A stretch of a claim's content, in UTF-16 offsets. */
    record Stretch(Claim claim, int begin, int end, int length) {}

    private final List<Claim> all;
    private final List<Stretch> stretches;

    /** The stretches hold every part of every content. */
    Claims(List<Claim> all, List<Stretch> stretches) {
        this.all = List.copyOf(all);
        this.stretches = List.copyOf(stretches);
    }

    /** No claims: everything is in the outlet's own voice. */
    public static Claims none() {
        return new Claims(List.of(), List.of());
    }

    /** All claims, in text order of their cues. */
    public List<Claim> all() {
        return all;
    }

    /** The claims in whose content the UTF-16 range lies, innermost first. */
    public List<Claim> around(int begin, int end) {
        List<Stretch> around = new ArrayList<>(2);
        for (Stretch stretch : stretches) {
            if (stretch.begin() <= begin && end <= stretch.end()) {
                around.add(stretch);
            }
        }
        around.sort(Comparator.comparingInt(Stretch::length));
        return around.stream().map(Stretch::claim).distinct().toList();
    }
}
