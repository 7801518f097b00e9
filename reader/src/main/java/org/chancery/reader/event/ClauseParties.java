package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;

/**
 * Sides that a noun leaves to the clause it stands in: "during their meeting the presidents agreed", "after talks with Cairo
 * Rome sent aid", "at Mali's request France stayed", "despite criticism by Greece Turkey went ahead".
 */
final class ClauseParties {

    private static final int HIGHEST = 4;
    private static final Set<String> AFTER = Set.of("after", "following", "during", "in", "at", "through", "since");
    private static final Set<String> AGAINST = Set.of("despite", "amid", "over", "notwithstanding", "against");
    private static final Set<String> BIDDEN =
            Set.of("request", "behest", "instigation", "urging", "insistence", "bidding");

    private static final Set<String> STRIKING = Set.of(
            "kill",
            "wound",
            "injure",
            "hit",
            "strike",
            "target",
            "damage",
            "destroy",
            "rock",
            "devastate",
            "maim",
            "level",
            "leave",
            "displace",
            "flatten",
            "gut",
            "wreck",
            "cripple",
            "shake",
            "claim");

    private final PartyFinder parties;

    ClauseParties(PartyFinder parties) {
        this.parties = parties;
    }

    Act mend(Act act) {
        if (act.told().kind() != Predication.Kind.NOUN || act.told().carrier() >= 0) {
            return act;
        }
        return struck(withstood(bidden(withSubject(eachOther(act)))));
    }

    /** "The raid killed two Chadian nurses": what the noun's own verb does it to. */
    private Act struck(Act act) {
        Sentence sentence = act.told().sentence();
        Token noun = sentence.token(act.told().head());
        boolean open = act.type() == EventType.ASSAULT
                && act.recipients().isEmpty()
                && !act.mutual()
                && noun.relation().equals("nsubj")
                && noun.head() >= 0
                && STRIKING.contains(sentence.token(noun.head()).lemma());
        if (!open) {
            return act;
        }
        List<Entity> found = new ArrayList<>();
        for (int object : sentence.childrenIn(noun.head(), "obj")) {
            addAll(sentence, object, found);
        }
        return act.between(act.actors(), OperationParties.without(found, act.actors()));
    }

    /** "Their meeting": the two or more who are the subject of the clause. */
    private Act eachOther(Act act) {
        boolean theirs = act.mutual()
                && act.told().fill("owner").stream()
                        .anyMatch(owner ->
                                act.told().sentence().token(owner).lower().equals("their"))
                && !act.told().has("with");
        List<Entity> subjects = theirs ? subjects(act.told()) : List.of();
        return Telling.coded(subjects) > 1 ? act.between(subjects, List.of()) : act;
    }

    /** "Rome sent aid after talks with Cairo": the one who acts in the clause talked. */
    private Act withSubject(Act act) {
        boolean alone = act.mutual()
                && act.type() == EventType.CONSULT
                && Telling.coded(act.actors()) == 1
                && act.told().has("with")
                && (AFTER.contains(marker(act.told())) || isThereFor(act.told()));
        if (!alone) {
            return act;
        }
        List<Entity> subjects = subjects(act.told());
        if (Telling.coded(subjects) != 1 || act.actors().containsAll(subjects)) {
            return act;
        }
        List<Entity> both = new ArrayList<>(subjects);
        act.actors().stream().filter(party -> !both.contains(party)).forEach(both::add);
        return act.between(both, List.of());
    }

    /** "The envoy is in Doha for talks with": who is there for them. */
    private static boolean isThereFor(Predication told) {
        Sentence sentence = told.sentence();
        int above = sentence.token(told.head()).head();
        return marker(told).equals("for") && above >= 0 && sentence.child(above, "cop") >= 0;
    }

    /** "At Mali's request France sent troops": who acts upon it is asked. */
    private Act bidden(Act act) {
        boolean open = act.type() == EventType.REQUEST
                && act.recipients().isEmpty()
                && BIDDEN.contains(act.told().lemma())
                && marker(act.told()).equals("at");
        return open ? aimed(act) : act;
    }

    /** "Turkey went ahead despite criticism by Greece": who goes on is meant. */
    private Act withstood(Act act) {
        boolean word = act.type() == EventType.ACCUSE || act.type() == EventType.THREATEN;
        boolean open = word && act.recipients().isEmpty() && AGAINST.contains(marker(act.told()));
        return open ? aimed(act) : act;
    }

    private Act aimed(Act act) {
        List<Entity> subjects = subjects(act.told()).stream()
                .filter(party -> !act.actors().contains(party))
                .toList();
        return act.actors().isEmpty() ? act : act.between(act.actors(), subjects);
    }

    /** The parties that are the subject of the clause, or that do what its passive tells. */
    private List<Entity> subjects(Predication told) {
        Sentence sentence = told.sentence();
        int at = sentence.token(told.head()).head();
        for (int steps = 0; at >= 0 && steps < HIGHEST; steps++) {
            if (sentence.token(at).isVerb() || sentence.child(at, "cop") >= 0) {
                List<Entity> found = subjectsOf(sentence, at);
                if (!found.isEmpty()) {
                    return found;
                }
                boolean shared =
                        sentence.token(at).is("conj") || sentence.token(at).is("xcomp");
                if (!shared) {
                    return List.of();
                }
            }
            at = sentence.token(at).head();
        }
        return List.of();
    }

    private List<Entity> subjectsOf(Sentence sentence, int verb) {
        List<Entity> found = new ArrayList<>();
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            boolean subject = token.relation().equals("nsubj");
            int marker = sentence.child(child, "case");
            boolean by = token.is("obl")
                    && marker >= 0
                    && sentence.token(marker).lower().equals("by");
            if (subject || by) {
                addAll(sentence, child, found);
            }
        }
        return found;
    }

    private void addAll(Sentence sentence, int token, List<Entity> found) {
        parties.reach(sentence, token, false).parties().stream()
                .filter(PartyFinder::acts)
                .filter(party -> !found.contains(party))
                .forEach(found::add);
        for (int conjunct : sentence.childrenIn(token, "conj")) {
            addAll(sentence, conjunct, found);
        }
    }

    private static String marker(Predication told) {
        int marker = told.sentence().child(told.head(), "case");
        return marker < 0 ? "" : told.sentence().token(marker).lower();
    }
}
