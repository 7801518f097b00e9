package org.chancery.reader.event;

import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.predication.Predication;

/** On which side of a fight at home those stand who do violence: what both sides do is told of one land, but is two acts. */
final class Camps {

    private static final Set<String> RULING = Set.of("GOV", "MIL", "COP", "SPY", "PRM", "JUD", "LEG");
    private static final Set<String> AGAINST = Set.of("REB", "UAF", "CRM", "OPP", "IMG");

    private static final Set<String> BACK = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> PEOPLE = Set.of(
            "man",
            "woman",
            "youth",
            "gunman",
            "mob",
            "assailant",
            "attacker",
            "person",
            "people",
            "group",
            "gang",
            "boy",
            "teenager",
            "vandal",
            "robber",
            "hooligan");
    private static final Set<String> ANY_GIFT = Set.of(
            "aid",
            "assistance",
            "help",
            "support",
            "relief",
            "package",
            "shipment",
            "supply",
            "supplies",
            "gift",
            "donation",
            "delivery",
            "consignment",
            "convoy",
            "contribution",
            "plane",
            "flight",
            "ton",
            "tonne",
            "dollar",
            "euro",
            "pound",
            "million",
            "billion");

    private Camps() {}

    /** "Gunmen attacked a barracks", "soldiers killed four of the gunmen": told of one land, done by either side. */
    static boolean opposed(Act one, Act other) {
        if (one.type() != EventType.ASSAULT || one.mutual() || other.mutual()) {
            return false;
        }
        return within(one.actors(), RULING) && within(other.actors(), AGAINST)
                || within(one.actors(), AGAINST) && within(other.actors(), RULING);
    }

    /** "Exchanged fire", "North Korea fired shells": what one side did by itself; "is fighting", "shot two men": a war and a deed. */
    static boolean eachItsOwn(Act one, Act other) {
        if (one.type() != EventType.ASSAULT || !verb(one) || !verb(other)) {
            return false;
        }
        boolean lasting = (one.status() == Status.ONGOING) != (other.status() == Status.ONGOING);
        boolean otherWord = !one.told().lemma().equals(other.told().lemma());
        return one.mutual() != other.mutual() || lasting && otherWord;
    }

    /** "Masked men burned two cars", "police fired tear gas": whoever did one of them is named by words of its own. */
    static boolean strangers(Act one, Act other) {
        boolean force = one.type() == EventType.ASSAULT || one.type() == EventType.COERCE;
        return force
                && (Telling.coded(one.actors()) > 0 && otherHands(other)
                        || Telling.coded(other.actors()) > 0 && otherHands(one));
    }

    /** Whether it is done by somebody who is no party and is not spoken of before. */
    private static boolean otherHands(Act act) {
        Predication told = act.told();
        Sentence sentence = told.sentence();
        return verb(act)
                && act.actors().isEmpty()
                && told.fill("agent").stream()
                        .anyMatch(token -> sentence.token(token).tag().startsWith("NN")
                                && PEOPLE.contains(sentence.token(token).lemma())
                                && sentence.childrenIn(token, "det").stream()
                                        .noneMatch(det -> BACK.contains(
                                                sentence.token(det).lower())));
    }

    /** "Trained officers", "wrote off a debt": two gifts, unless one word covers the other. */
    static boolean otherGifts(Act one, Act other) {
        if (one.type() != EventType.AID
                || !verb(one)
                || !verb(other)
                || one.rule().equals(other.rule())) {
            return false;
        }
        List<String> first = things(one);
        List<String> second = things(other);
        return !first.isEmpty()
                && !second.isEmpty()
                && first.stream().noneMatch(second::contains)
                && !first.stream().anyMatch(ANY_GIFT::contains)
                && !second.stream().anyMatch(ANY_GIFT::contains);
    }

    private static List<String> things(Act act) {
        Sentence sentence = act.told().sentence();
        return act.told().fill("patient").stream()
                .filter(token -> sentence.token(token).tag().startsWith("NN"))
                .map(token -> sentence.token(token).lemma())
                .toList();
    }

    private static boolean verb(Act act) {
        return act.told().kind() == Predication.Kind.VERB;
    }

    private static boolean within(List<Entity> parties, Set<String> sectors) {
        return !parties.isEmpty()
                && parties.stream()
                        .allMatch(party -> !party.sectors().isEmpty() && sectors.containsAll(party.sectors()));
    }
}
