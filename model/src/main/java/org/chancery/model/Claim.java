package org.chancery.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That somebody says something.
 *
 * @param cue the words that say so ("said", "according to")
 * @param content what is said, in several spans where the cue interrupts it
 * @param via id of the claim that carries this one
 */
public record Claim(
        String id,
        Speaker speaker,
        @Nullable Span cue,
        List<Span> content,
        Quotation quotation,
        @Nullable String via,
        Stance stance,
        @Nullable Span hedge,
        String rule)
        implements Finding {

    /**
     * Who speaks.
     *
     * @param entity id of the entity, null when it is none
     * @param span the whole noun phrase with title and apposition, null when nobody is named
     */
    public record Speaker(@Nullable String entity, @Nullable Span span, SpeakerKind kind) {}

    public Claim {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("claim " + id + " has no content");
        }
    }

    /** Speaker, cue and content. */
    @Override
    public List<Span> evidence() {
        List<Span> all = new ArrayList<>(content);
        if (speaker.span() != null) {
            all.add(speaker.span());
        }
        if (cue != null) {
            all.add(cue);
        }
        all.sort(null);
        return List.copyOf(all);
    }

    /** The claim that carries it. */
    @Override
    public List<String> claims() {
        return via == null ? List.of() : List.of(via);
    }

    @Override
    public List<String> doers() {
        return speaker.entity() == null ? List.of() : List.of(speaker.entity());
    }
}
