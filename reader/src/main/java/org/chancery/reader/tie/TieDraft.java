package org.chancery.reader.tie;

import org.chancery.model.Entity;
import org.chancery.model.TieKind;
import org.chancery.model.TieStatus;
import org.jspecify.annotations.Nullable;

/**
 * A tie as one passage tells it.
 *
 * @param sentence number of the sentence
 * @param begin first token of the passage
 * @param end one behind its last token
 */
record TieDraft(
        TieKind kind,
        Entity from,
        Entity to,
        @Nullable String domain,
        @Nullable String degree,
        TieStatus status,
        @Nullable String since,
        @Nullable String until,
        int sentence,
        int begin,
        int end,
        String rule) {

    /** Whether both ends and the kind are those of the other; the ends of mutual kinds may change places. */
    boolean sameTie(TieDraft other) {
        if (kind != other.kind) {
            return false;
        }
        boolean same = from.id().equals(other.from.id()) && to.id().equals(other.to.id());
        boolean turned = from.id().equals(other.to.id()) && to.id().equals(other.from.id());
        return same || turned && isMutual();
    }

    private boolean isMutual() {
        return switch (kind) {
            case ALLIANCE, BORDER, DISPUTE, TRADE -> true;
            default -> false;
        };
    }
}
