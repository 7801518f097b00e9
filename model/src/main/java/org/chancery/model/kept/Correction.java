package org.chancery.model.kept;

import java.time.Instant;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about a finding. It is tied to the article's characters, not to a reading, so it outlives reading
 * the article again.
 *
 * @param id given by the store
 * @param article the article it is about
 * @param kind {@code event}, {@code claim}, {@code tie}, {@code cause} or {@code figure}
 * @param anchor the words the finding hangs on: the trigger of an event, else its first evidence
 * @param type the event type or tie kind it had when the person saw it, null for other kinds; tells two findings on the
 *     same words apart
 * @param finding the finding as it shall be, as JSON of the contract with the entities it needs; null for accept and reject
 * @param who the person
 * @param when when it was made
 * @param why the person's reason
 */
public record Correction(
        String id,
        String article,
        Action action,
        String kind,
        Span anchor,
        @Nullable String type,
        @Nullable String finding,
        String who,
        Instant when,
        String why) {

    /** What a person does with a finding. */
    public enum Action {
        /** It is right. */
        ACCEPT,
        /** It is wrong and shall not count. */
        REJECT,
        /** It is there, but otherwise. */
        CHANGE,
        /** It was missed. */
        ADD
    }

    /** What has become of a correction in the present reading. */
    public enum Standing {
        /** Its finding is there and the correction is applied. */
        APPLIED,
        /** The present reading says by itself what the person said. */
        CONFIRMED,
        /** No finding of the present reading stands on its words any more. */
        EVIDENCE_GONE
    }
}
