package org.chancery.views;

import org.chancery.model.kept.Correction;
import org.jspecify.annotations.Nullable;

/** What a person said about an item. */
public record Judgement(String id, Correction.Action action, String who, String when, String why) {

    static @Nullable Judgement of(@Nullable Correction correction) {
        if (correction == null) {
            return null;
        }
        return new Judgement(
                correction.id(),
                correction.action(),
                correction.who(),
                correction.when().toString(),
                correction.why());
    }
}
