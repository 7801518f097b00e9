package org.chancery.store.sql;

import java.util.List;
import org.chancery.model.Event;
import org.chancery.model.kept.Told;
import org.chancery.store.join.EventJoiner;
import org.chancery.store.join.Trace;
import org.chancery.store.join.Window;

/**
 * A telling with what it is kept under.
 *
 * @param event what the event is called as long as no other report tells of it
 */
record Traced(Trace trace, List<Long> numbers, String event) {

    @SuppressWarnings("unchecked")
    static Traced of(Told<?> told) {
        return of(Trace.of((Told<Event>) told).prepared());
    }

    static Traced of(Trace trace) {
        return new Traced(trace, numbers(trace), EventJoiner.id(List.of(trace)));
    }

    /** The same telling under another key, in a report of another story. */
    Traced renamed(String key, String story) {
        return new Traced(trace.renamed(key, story), numbers, event);
    }

    /** Days a period: an event's other tellings lie mostly in one or two. */
    private static final int PERIOD = 16;

    /** Under what a telling that is looked for there is kept. */
    static long[] numbers(Window window) {
        long hash = Numbers.hash(window.key());
        int first = Numbers.period(window.from(), PERIOD);
        int last = Numbers.period(window.until(), PERIOD);
        long[] numbers = new long[last - first + 1];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Numbers.of(first + i, hash);
        }
        return numbers;
    }

    private static List<Long> numbers(Trace trace) {
        int period = Numbers.period(trace.day(), PERIOD);
        return trace.keys().stream()
                .map(key -> Numbers.of(period, Numbers.hash(key)))
                .distinct()
                .toList();
    }
}
