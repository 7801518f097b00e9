package org.chancery.reader.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.Event;
import org.chancery.reader.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The events of an article and where they are told.
 *
 * @param traits per event id what its confidence was reckoned from
 * @param unread clauses with two parties whose head no rule knows, as text: the lexicon's to-do
 */
public record Coded(List<Event> events, Map<Place, String> told, Map<String, Set<String>> traits, List<String> unread) {

    /** A token of a sentence. */
    public record Place(int sentence, int token) {}

    public Coded {
        events = List.copyOf(events);
        told = Map.copyOf(told);
        traits = Map.copyOf(traits);
        unread = List.copyOf(unread);
    }

    /** The id of the event that the token tells, null when it tells none. */
    public @Nullable String eventAt(Sentence sentence, int token) {
        return told.get(new Place(sentence.number(), token));
    }

    /** The id of the event told by the token or by the nearest word above it, null when none is. */
    public @Nullable String eventAbove(Sentence sentence, int token) {
        for (int at = token; at >= 0; at = sentence.token(at).head()) {
            String event = eventAt(sentence, at);
            if (event != null) {
                return event;
            }
        }
        return null;
    }
}
