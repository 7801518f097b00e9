package org.chancery.reader.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the drafts in text order, drops doubles, and says which claim carries which. */
final class Chains {

    private final Scene scene;

    Chains(Scene scene) {
        this.scene = scene;
    }

    List<Draft> arrange() {
        List<Draft> drafts = new ArrayList<>();
        for (Draft draft : scene.drafts) {
            draft.content.removeIf(part -> part.end() <= part.begin());
            if (!draft.content.isEmpty() && drafts.stream().noneMatch(other -> same(other, draft))) {
                drafts.add(draft);
            }
        }
        drafts.sort(Comparator.comparingInt((Draft draft) -> draft.cue.begin()).thenComparingInt(draft -> draft.cue.end()));
        for (Draft draft : drafts) {
            draft.carrier = carrier(draft, drafts);
        }
        return drafts;
    }

    private static boolean same(Draft one, Draft other) {
        return one.cue.overlaps(other.cue) && one.sentence == other.sentence && one.token == other.token;
    }

    /** The narrowest claim in whose content the cue stands. */
    private static @Nullable Draft carrier(Draft draft, List<Draft> drafts) {
        if (draft.carrier != null) {
            return draft.carrier;
        }
        Draft narrowest = null;
        for (Draft other : drafts) {
            boolean carries = other != draft && other.holds(draft.cue) && !draft.holds(other.cue);
            if (carries && (narrowest == null || other.length() < narrowest.length())) {
                narrowest = other;
            }
        }
        return narrowest;
    }
}
