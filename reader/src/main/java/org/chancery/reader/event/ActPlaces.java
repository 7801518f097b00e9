package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.reader.entity.Entities;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;

/** In whose land an act is done. */
final class ActPlaces {

    /** Verbs by which somebody comes to where the next verb plays. */
    private static final Set<String> ENTERING = Set.of(
            "enter",
            "cross",
            "invade",
            "infiltrate",
            "penetrate",
            "push",
            "march",
            "move",
            "slip",
            "advance",
            "storm",
            "burst",
            "intrude",
            "fly",
            "sweep",
            "pour",
            "go");

    private static final Set<String> NESTED = Set.of("in", "into", "to", "near", "around", "outside", "of");

    private static final Set<String> INSIDE = Set.of("into", "in", "to", "inside");

    /** Prepositions of the place in which an act is done. */
    private static final List<String> PLACES =
            List.of("in", "into", "at", "near", "across", "throughout", "around", "outside", "over", "off");

    private final Entities entities;
    private final PartyFinder parties;

    ActPlaces(Entities entities, PartyFinder parties) {
        this.entities = entities;
        this.parties = parties;
    }

    /** Whose land an act is done in: "troops on alert in Gaza". */
    List<Entity> placed(Predication act) {
        for (String role : PLACES) {
            List<Entity> found = parties.fill(act, role, false).parties().stream()
                    .filter(party -> party.country() != null)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        if (act.kind() != Predication.Kind.NOUN) {
            return entered(act);
        }
        // "a Kandahar car bombing"
        List<Entity> before = act.fill("modifier").stream()
                .flatMap(token -> entities.at(act.sentence().number(), token).stream())
                .filter(party -> party.kind() == EntityKind.PLACE && party.country() != null)
                .toList();
        return before.isEmpty() ? placedAbove(act) : before;
    }

    /** "Blew up a bridge near the Chadian border": on whose side of it nobody can say. */
    boolean nearBorder(Predication act) {
        Sentence sentence = act.sentence();
        for (Token token : sentence.tokens()) {
            if (PhraseParties.atBorder(sentence, token.index()) && sentence.below(token.index(), act.head())) {
                return true;
            }
        }
        return false;
    }

    /** "Blew up power lines leading into Kabul": the one land named below what is struck. */
    List<Entity> within(Predication act) {
        Sentence sentence = act.sentence();
        List<Entity> lands = new ArrayList<>();
        for (int thing : act.fill("patient")) {
            for (int below = thing + 1; below < sentence.size(); below++) {
                if (sentence.below(below, thing) && NESTED.contains(PhraseParties.marker(sentence, below))) {
                    entities.at(sentence.number(), below).stream()
                            .filter(party -> PartyFinder.isLand(party) && party.country() != null)
                            .filter(party -> !lands.contains(party))
                            .forEach(lands::add);
                }
            }
        }
        return lands.stream().map(Entity::country).distinct().count() == 1 ? lands.subList(0, 1) : List.of();
    }

    /** "Crossed into Zaire and attacked camps": what is done next, with no place of its own, is done there. */
    private List<Entity> entered(Predication act) {
        Sentence sentence = act.sentence();
        int first = sentence.token(act.head()).head();
        boolean goesOn = sentence.token(act.head()).is("conj")
                && first >= 0
                && sentence.token(first).isVerb()
                && sentence.child(act.head(), "nsubj") < 0
                && ENTERING.contains(sentence.token(first).lemma());
        if (!goesOn) {
            return List.of();
        }
        for (int child : sentence.children(first)) {
            boolean there = sentence.token(child).is("obj")
                    || sentence.token(child).is("obl") && INSIDE.contains(PhraseParties.marker(sentence, child));
            List<Entity> lands = !there
                    ? List.of()
                    : entities.at(sentence.number(), child).stream()
                            .filter(party -> PartyFinder.isLand(party) && party.country() != null)
                            .toList();
            if (!lands.isEmpty()) {
                return lands;
            }
        }
        return List.of();
    }

    /** "Two died in Basra in an attack": the place hangs on the verb above the noun. */
    private List<Entity> placedAbove(Predication act) {
        Sentence sentence = act.sentence();
        int above = sentence.token(act.head()).head();
        if (above < 0
                || !sentence.token(above).isVerb()
                || !sentence.token(act.head()).is("obl")) {
            return List.of();
        }
        for (int child : sentence.childrenIn(above, "obl")) {
            if (child != act.head() && PLACES.contains(PhraseParties.marker(sentence, child))) {
                List<Entity> lands = entities.at(sentence.number(), child).stream()
                        .filter(party -> PartyFinder.isLand(party) && party.country() != null)
                        .toList();
                if (!lands.isEmpty()) {
                    return lands;
                }
            }
        }
        return List.of();
    }
}
