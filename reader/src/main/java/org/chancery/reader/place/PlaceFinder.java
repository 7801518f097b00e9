package org.chancery.reader.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.Place;
import org.chancery.gazetteer.State;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.SourceText;
import org.chancery.model.Where;
import org.chancery.reader.entity.Entities;
import org.chancery.reader.entity.Mention;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds where something takes place. Keeps nothing; safe for many threads. */
public final class PlaceFinder {

    private static final Set<String> PLACING = Set.of(
            "in", "at", "near", "off", "outside", "inside", "around", "across", "throughout", "within", "along", "over",
            "into", "towards", "toward", "through", "aboard");

    /** Words with which "to" and the object are where one goes. */
    private static final Set<String> GOING = Set.of(
            "visit", "travel", "go", "fly", "arrive", "come", "return", "trip", "journey", "flight", "tour", "head", "move",
            "deploy", "send", "march", "drive", "deliver", "delivery", "withdraw", "advance", "deport", "flee", "stopover");

    private static final int DEEPEST = 4;

    private final Gazetteer gazetteer;

    public PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The place of what a word tells: of the places in phrases below it the nearest, a town before a country; else a
     * place of the verb that it belongs to.
     */
    public Optional<Where> placeOf(SourceText source, Sentence sentence, int predicate, Entities entities) {
        Candidate best = best(sentence, predicate, entities);
        Token token = sentence.token(predicate);
        boolean part = token.is("obj") || token.is("xcomp") || token.is("obl") || token.is("nsubj") || token.is("nmod");
        if (best == null && part && token.head() >= 0) {
            best = best(sentence, token.head(), entities);
        }
        return Optional.ofNullable(best).map(found -> where(source, sentence, found));
    }

    /** A place below the predicate, and how far. */
    private record Candidate(Entity entity, Mention mention, int distance) {}

    private @Nullable Candidate best(Sentence sentence, int predicate, Entities entities) {
        Candidate best = null;
        for (int token : sentence.yield(predicate)) {
            Entity entity = place(entities, sentence, token);
            Mention mention = entities.mentionAt(sentence.number(), token);
            if (entity == null || mention == null || token == predicate || !placing(sentence, token, predicate)) {
                continue;
            }
            int distance = distance(sentence, token, predicate) * 2 + (entity.kind() == EntityKind.PLACE ? 0 : 1);
            if (distance <= DEEPEST * 2 && (best == null || distance < best.distance())) {
                best = new Candidate(entity, mention, distance);
            }
        }
        return best;
    }

    private static @Nullable Entity place(Entities entities, Sentence sentence, int token) {
        for (Entity entity : entities.at(sentence.number(), token)) {
            if (entity.kind() == EntityKind.PLACE || entity.kind() == EntityKind.STATE && sentence.token(token).isNoun()) {
                return entity;
            }
        }
        return null;
    }

    private static boolean placing(Sentence sentence, int token, int predicate) {
        Token place = sentence.token(token);
        int marker = sentence.child(token, "case");
        boolean head = place.head() >= 0;
        String lemma = head ? sentence.token(place.head()).lemma() : "";
        if (marker < 0) {
            // "will visit Ankara April 5-6": the parser takes the town for a part of the date.
            Token object = head && place.is("compound") ? sentence.token(place.head()) : place;
            String verb = object.head() >= 0 ? sentence.token(object.head()).lemma() : "";
            return object.is("obj") && GOING.contains(verb);
        }
        String preposition = sentence.token(marker).lower();
        boolean goes = GOING.contains(lemma) || GOING.contains(sentence.token(predicate).lemma());
        return PLACING.contains(preposition) || goes && (preposition.equals("to") || preposition.equals("from"));
    }

    /** Steps up to the predicate; another verb in between counts as far. */
    private static int distance(Sentence sentence, int token, int predicate) {
        int steps = 0;
        for (int at = token; at != predicate && at >= 0; at = sentence.token(at).head()) {
            steps += sentence.token(at).isVerb() ? DEEPEST : 1;
        }
        return steps;
    }

    private Where where(SourceText source, Sentence sentence, Candidate found) {
        Entity entity = found.entity();
        var span = source.span(
                sentence.token(found.mention().begin()).begin(),
                sentence.token(found.mention().end() - 1).end());
        Place place = place(entity);
        State state = gazetteer.states().find(entity.country() == null ? "" : entity.country()).orElse(null);
        Double lat = place != null ? place.lat() : state == null ? null : state.lat();
        Double lon = place != null ? place.lon() : state == null ? null : state.lon();
        return new Where(span.text(), entity.name(), entity.country(), lat, lon, span);
    }

    private @Nullable Place place(Entity entity) {
        if (entity.kind() != EntityKind.PLACE) {
            return null;
        }
        List<Place> named = gazetteer.places().named(entity.name());
        for (Place place : named) {
            if (java.util.Objects.equals(place.country(), entity.country())) {
                return place;
            }
        }
        return named.isEmpty() ? null : named.get(0);
    }
}
