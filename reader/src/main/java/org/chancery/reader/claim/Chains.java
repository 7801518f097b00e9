package org.chancery.reader.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** Puts the drafts in text order, drops doubles, and says which claim carries which. */
final class Chains {

    private static final Set<String> OWN = Set.of("i", "we", "you", "me", "us", "one");

    private final Scene scene;

    Chains(Scene scene) {
        this.scene = scene;
    }

    List<Draft> arrange() {
        List<Draft> drafts = new ArrayList<>();
        for (Draft draft : scene.drafts) {
            draft.content.removeIf(part -> part.end() <= part.begin()
                    || !draft.rule.endsWith("/np")
                            && part.end() - part.begin() == 4
                            && scene.text.startsWith("that", part.begin()));
            if (!draft.content.isEmpty() && drafts.stream().noneMatch(other -> same(other, draft))) {
                drafts.add(draft);
            }
        }
        drafts.sort(
                Comparator.comparingInt((Draft draft) -> draft.cue.begin()).thenComparingInt(draft -> draft.cue.end()));
        for (Draft draft : drafts) {
            draft.carrier = carrier(draft, drafts);
        }
        Set<Draft> idle = new HashSet<>();
        for (Draft draft : drafts) {
            if (draft.carrier != null && idle(draft, draft.carrier)) {
                idle.add(draft);
            }
        }
        drafts.removeAll(idle);
        for (Draft draft : drafts) {
            while (draft.carrier != null && idle.contains(draft.carrier)) {
                draft.carrier = draft.carrier.carrier;
            }
        }
        return drafts;
    }

    /**
     * Whether a claim inside another one tells no more than the outer one does: what a speaker himself wants or thinks of
     * a thing is part of what he says.
     */
    private static boolean idle(Draft draft, Draft carrier) {
        boolean topic = draft.rule.endsWith("/np") && draft.stance != Stance.ASSERT;
        if (!quoted(carrier)) {
            return topic;
        }
        String speaker = draft.speaker == null
                ? ""
                : draft.speaker.sentence().token(draft.speaker.head()).lower();
        boolean relays = draft.rule.endsWith("/that")
                || draft.rule.endsWith("/objinf")
                || draft.rule.contains("according-to")
                || draft.rule.contains("relay")
                || draft.rule.contains("quotation");
        return !relays || OWN.contains(speaker);
    }

    /** Whether the claim, or one that carries it, gives a speaker's own words. */
    private static boolean quoted(Draft draft) {
        for (Draft at = draft; at != null; at = at.carrier) {
            if (at.rule.equals("claim/quotation") || at.rule.equals("claim/colon")) {
                return true;
            }
        }
        return false;
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
