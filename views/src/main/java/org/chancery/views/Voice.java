package org.chancery.views;

import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.model.Span;
import org.chancery.model.SpeakerKind;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain of those who say so.
 *
 * @param name of the speaker, else the words for it; null when nobody is named
 * @param country ISO 3166-1 alpha-3 of the state it speaks for, null when none
 * @param hedge the words that soften it, null when none
 */
public record Voice(
        @Nullable String name,
        @Nullable String country,
        SpeakerKind kind,
        Stance stance,
        @Nullable String hedge) {

    static Voice of(Claim claim, @Nullable Entity speaker) {
        Span words = claim.speaker().span();
        Span hedge = claim.hedge();
        String name = speaker != null ? speaker.name() : words == null ? null : words.text();
        return new Voice(
                name,
                speaker == null ? null : speaker.country(),
                claim.speaker().kind(),
                claim.stance(),
                hedge == null ? null : hedge.text());
    }
}
