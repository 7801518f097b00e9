package org.chancery.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.eval.GoldReport.Act;
import org.chancery.eval.GoldReport.Trap;
import org.chancery.eval.GoldReport.Wrong;
import org.chancery.model.Event;
import org.chancery.model.Reading;
import org.chancery.model.Span;
import org.chancery.model.Status;

/**
 * Which event that was read answers which of the gold.
 *
 * <p>First by the words: a trigger that touches a telling. Of what is left, by the sentence, where all else is right
 * and no trap is hit: other words may tell the event as well. One to one, so that as many as can be are right. An
 * optional event of the gold excuses only what has its type and status.
 */
final class EventPairs {

    private static final int NONE = -1;

    private final GoldReport gold;
    private final List<Event> events;
    private final Parties parties;
    private final int[] answers;

    EventPairs(GoldReport gold, Reading reading) {
        this.gold = gold;
        this.events = reading.events();
        this.parties = new Parties(reading);
        this.answers = new int[gold.events().size()];
        Arrays.fill(answers, NONE);
        pair(true);
        pair(false);
    }

    /** Whether that event of the gold was found. */
    boolean found(int act) {
        return answers[act] != NONE;
    }

    /** The event that answers that one of the gold, which was found. */
    Event answer(int act) {
        return events.get(answers[act]);
    }

    Agreement agreement(int act) {
        return Agreement.of(gold.events().get(act), answer(act), parties);
    }

    /** Events that answer none of the gold's, in their order. */
    List<Event> extras() {
        List<Event> extras = new ArrayList<>();
        for (int event = 0; event < events.size(); event++) {
            if (!taken(event)) {
                extras.add(events.get(event));
            }
        }
        return extras;
    }

    private boolean taken(int event) {
        return Arrays.stream(answers).anyMatch(answer -> answer == event);
    }

    private void pair(boolean byWords) {
        double[][] weight = new double[answers.length][events.size()];
        for (int act = 0; act < answers.length; act++) {
            for (int event = 0; event < events.size(); event++) {
                if (answers[act] == NONE && !taken(event)) {
                    weight[act][event] = weight(gold.events().get(act), events.get(event), byWords);
                }
            }
        }
        int[] best = Assignment.best(weight, answers.length, events.size());
        for (int act = 0; act < answers.length; act++) {
            answers[act] = answers[act] == NONE ? best[act] : answers[act];
        }
    }

    private double weight(Act act, Event event, boolean byWords) {
        Agreement agreement = Agreement.of(act, event, parties);
        if (act.optional() && !(agreement.type() && agreement.status())) {
            return 0;
        }
        boolean pairs = byWords
                ? touches(act.tellings(), event.trigger())
                : agreement.right() && touches(act.sentence(), event.trigger()) && !empty(event) && !trapped(event);
        // an event that counts goes before one that may be left out
        return pairs ? agreement.weight() + (act.optional() ? 0 : 0.5) : 0;
    }

    private boolean empty(Event event) {
        return parties.actors(event).isEmpty() && parties.recipients(event).isEmpty();
    }

    private boolean trapped(Event event) {
        return gold.traps().stream().anyMatch(trap -> hits(event, trap));
    }

    /** Whether the event stands in the trap and is of a kind that must not be read there. */
    static boolean hits(Event event, Trap trap) {
        return trap.passage().overlaps(event.trigger())
                && trap.wrong().stream().anyMatch(wrong -> isWrong(event, wrong));
    }

    private static boolean isWrong(Event event, Wrong wrong) {
        Status status = wrong.status();
        boolean sameStatus = status == null || status == event.status() || happened(status) && happened(event.status());
        return wrong.type() == event.type() && sameStatus;
    }

    private static boolean happened(Status status) {
        return status == Status.OCCURRED || status == Status.ONGOING;
    }

    private static boolean touches(List<Span> spans, Span trigger) {
        return spans.stream().anyMatch(trigger::overlaps);
    }
}
