package org.chancery.eval;

import org.chancery.eval.GoldReport.Act;
import org.chancery.eval.GoldReport.Bond;
import org.chancery.eval.GoldReport.Saying;
import org.chancery.model.EventType;
import org.chancery.model.Reading;

/** The reading that gives the first of the right answers to everything. */
final class Answered {

    private Answered() {}

    static Reading reading(GoldReport gold, boolean withOptional) {
        HandMade reading = new HandMade(gold);
        gold.events().stream().filter(act -> withOptional || !act.optional()).forEach(act -> add(act, reading));
        for (Saying saying : gold.claims()) {
            if (withOptional || !saying.optional()) {
                reading.claim(saying.speaker(), saying.cue(), saying.content());
            }
        }
        for (Bond bond : gold.ties()) {
            if (withOptional || !bond.optional()) {
                reading.tie(
                        bond.kind(),
                        bond.from().get(0),
                        bond.to().get(0),
                        bond.statuses().get(0));
            }
        }
        gold.figures().stream()
                .filter(amount -> withOptional || !amount.optional())
                .forEach(amount -> reading.figure(amount.value(), amount.evidence()));
        return reading.reading();
    }

    private static void add(Act act, HandMade reading) {
        EventType type = act.types().get(0);
        reading.event(
                type,
                act.modes().stream()
                        .filter(mode -> mode.type() == type)
                        .findFirst()
                        .orElse(null),
                act.statuses().get(0),
                String.join("+", act.actors().required()),
                String.join("+", act.recipients().required()),
                act.tellings().get(0));
    }
}
