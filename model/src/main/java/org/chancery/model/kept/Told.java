package org.chancery.model.kept;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Finding;
import org.chancery.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * A finding with all it needs to be shown without its reading: who published it, the parties it names, the claims it
 * stands in up to the outermost, and the sentence that tells it.
 *
 * @param entities those the finding and its claims refer to
 * @param claims those the finding stands in, and those that carry them
 * @param passage the sentence of its first evidence, or of the trigger of an event
 * @param passageBegin where the passage begins in the article's text, in code points
 * @param event id of the event across reports this one is a telling of; null for what is no event
 * @param correction what a person said about it; null when nobody did
 * @param about the events and ties that are the ends of a cause, or the event a figure measures; their parties are among
 *     the entities
 */
public record Told<F extends Finding>(
        F finding,
        Source source,
        List<Entity> entities,
        List<Claim> claims,
        String passage,
        int passageBegin,
        @Nullable String event,
        @Nullable Correction correction,
        List<Finding> about) {

    public Told {
        entities = List.copyOf(entities);
        claims = List.copyOf(claims);
        about = List.copyOf(about);
    }

    /** A finding that refers to no other. */
    public Told(
            F finding,
            Source source,
            List<Entity> entities,
            List<Claim> claims,
            String passage,
            int passageBegin,
            @Nullable String event,
            @Nullable Correction correction) {
        this(finding, source, entities, claims, passage, passageBegin, event, correction, List.of());
    }

    /** The same finding as a telling of that event, with what a person said about it. */
    public Told<F> with(@Nullable String joined, @Nullable Correction said) {
        return new Told<>(finding, source, entities, claims, passage, passageBegin, joined, said, about);
    }

    /** Names the finding in the whole record: article, edition, id. */
    public String key() {
        return source.article() + "/" + source.edition() + "/" + finding.id();
    }

    /** The entity of that id. */
    public @Nullable Entity entity(@Nullable String id) {
        return entities.stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Who acts: actors of an event, the side a tie goes out from, the speaker of a claim. */
    public List<Entity> from() {
        return resolved(finding.doers());
    }

    /** Who is acted upon: recipients of an event, the side a tie goes to. */
    public List<Entity> to() {
        return resolved(finding.targets());
    }

    /** The claims it stands in, the outermost first; empty when the outlet tells it in its own voice. */
    public List<Claim> chain() {
        Map<String, Claim> byId = claims.stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        Deque<Claim> chain = new ArrayDeque<>();
        List<String> own = finding.claims();
        String id = own.isEmpty() ? null : own.get(0);
        while (id != null && byId.get(id) != null && !chain.contains(byId.get(id))) {
            Claim claim = byId.get(id);
            chain.addFirst(claim);
            id = claim.via();
        }
        return new ArrayList<>(chain);
    }

    /** ISO 8601 day on which it happened or held, else the day of the report; null when neither is known. */
    public @Nullable String day() {
        String start = null;
        if (finding instanceof Event told && told.when() != null) {
            start = told.when().start();
        } else if (finding instanceof Tie tie) {
            start = tie.since();
        }
        return start != null ? start : source.day();
    }

    private List<Entity> resolved(List<String> ids) {
        List<Entity> found = new ArrayList<>();
        for (String id : ids) {
            Entity entity = entity(id);
            if (entity != null) {
                found.add(entity);
            }
        }
        return found;
    }
}
