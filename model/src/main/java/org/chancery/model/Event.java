package org.chancery.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, as told.
 *
 * @param score PLOVER score of type and mode, -10 to +10
 * @param actors ids of entities; where no side leads all parties are actors
 * @param recipients ids of entities
 * @param claims ids of the claims it stands in; empty when the outlet tells it in its own voice
 * @param trigger the word that tells it
 * @param evidence every passage that tells of this same event
 * @param confidence calibrated share of such items that are right, 0 to 1
 * @param check what the text states of it that can be checked; null when nothing
 */
public record Event(
        String id,
        EventType type,
        @Nullable Mode mode,
        List<Context> contexts,
        @Nullable String cameo,
        Quad quad,
        double score,
        Status status,
        List<String> actors,
        List<String> recipients,
        @Nullable When when,
        @Nullable Where where,
        @Nullable Integer dead,
        @Nullable Integer injured,
        @Nullable Integer size,
        List<String> claims,
        Span trigger,
        List<Span> evidence,
        double confidence,
        String rule,
        @Nullable Check check)
        implements Finding {

    public Event {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        claims = List.copyOf(claims);
        evidence = List.copyOf(evidence);
        if (mode != null && mode.type() != type) {
            throw new IllegalArgumentException("event " + id + ": " + mode + " is no mode of " + type);
        }
    }

    /** The same event with what the text states of it that can be checked. */
    public Event with(@Nullable Check stated) {
        return new Event(
                id,
                type,
                mode,
                contexts,
                cameo,
                quad,
                score,
                status,
                actors,
                recipients,
                when,
                where,
                dead,
                injured,
                size,
                claims,
                trigger,
                evidence,
                confidence,
                rule,
                stated);
    }

    @Override
    public List<String> doers() {
        return actors;
    }

    @Override
    public List<String> targets() {
        return recipients;
    }
}
