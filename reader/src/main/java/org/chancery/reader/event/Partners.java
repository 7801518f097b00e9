package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;

/**
 * Who "the presidents" or "the two sides" are, where the report has just told of a meeting of two: both of them.
 *
 * <p>Only for acts that parties do together, and only where what the plural was taken for is one of the two.
 */
final class Partners {

    private static final Set<EventType> TOGETHER =
            EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.SUPPORT, EventType.COOPERATE);

    private static final Set<String> PLURALS = Set.of(
            "leader",
            "president",
            "minister",
            "premier",
            "side",
            "party",
            "country",
            "nation",
            "state",
            "neighbour",
            "neighbor",
            "official",
            "delegation",
            "government",
            "negotiator",
            "diplomat",
            "envoy",
            "counterpart",
            "capital",
            "chancellor",
            "interlocutor",
            "ally",
            "statesman",
            "head",
            "monarch",
            "general",
            "commander",
            "representative");

    private Partners() {}

    /** The tellings, in text order, with the partner that a plural leaves unnamed. */
    static List<Telling> named(List<Telling> tellings) {
        List<Telling> named = new ArrayList<>(tellings.size());
        List<Entity> pair = List.of();
        for (Telling telling : tellings) {
            Telling full = pair.isEmpty() ? telling : completed(telling, pair);
            named.add(full);
            List<Entity> met = met(full.act());
            pair = met.isEmpty() ? pair : met;
        }
        return named;
    }

    /** The two who did something together; empty where they are not exactly two lands. */
    private static List<Entity> met(Act act) {
        boolean facing = act.mutual() || act.mode() == Mode.CONSULT_VISIT || act.mode() == Mode.CONSULT_PHONE;
        if (!facing || !TOGETHER.contains(act.type())) {
            return List.of();
        }
        List<Entity> all = Stream.concat(act.actors().stream(), act.recipients().stream())
                .filter(party -> party.code() != null)
                .toList();
        return all.size() == 2 && lands(all) == 2 ? all : List.of();
    }

    private static Telling completed(Telling telling, List<Entity> pair) {
        Act act = telling.act();
        boolean open = TOGETHER.contains(act.type())
                && lands(act.actors()) < 2
                && (plural(act.told()) || theMeeting(act))
                && act.actors().stream().allMatch(party -> party.code() == null || within(party, pair))
                && act.recipients().stream().allMatch(party -> within(party, pair));
        return open ? telling.with(act.between(pair, List.of())) : telling;
    }

    private static boolean within(Entity party, List<Entity> pair) {
        String land = Telling.land(party);
        return land != null && pair.stream().anyMatch(one -> land.equals(Telling.land(one)));
    }

    private static long lands(List<Entity> parties) {
        return parties.stream()
                .map(Telling::land)
                .filter(land -> land != null)
                .distinct()
                .count();
    }

    /** "The talks", "the meeting", with nobody named. */
    private static boolean theMeeting(Act act) {
        Predication told = act.told();
        int article = told.sentence().child(told.head(), "det");
        return act.type() == EventType.CONSULT
                && act.actors().isEmpty()
                && told.kind() == Predication.Kind.NOUN
                && article >= 0
                && told.sentence().token(article).lower().equals("the")
                && told.sentence().child(told.head(), "amod") < 0;
    }

    /** Whether the subject is a bare plural: "the presidents", "the two sides". */
    private static boolean plural(Predication told) {
        List<Integer> subjects = told.fill("agent");
        if (subjects.size() != 1) {
            return false;
        }
        int head = subjects.get(0);
        Token subject = told.sentence().token(head);
        return subject.tag().equals("NNS")
                && PLURALS.contains(subject.lemma())
                && told.sentence().child(head, "amod") < 0
                && told.sentence().child(head, "nmod") < 0
                && told.sentence().child(head, "nmod:poss") < 0;
    }
}
