package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.reader.entity.Entities;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;
import org.jspecify.annotations.Nullable;

/**
 * The tokens that fill a role of a predication, where the parser hangs them elsewhere too.
 *
 * <p>Remembers its answers for the sentence it is asked about; made for one article and one thread.
 */
final class RoleTokens {

    private final Entities entities;
    private final PhraseParties phrases;
    private final Map<Predication, Map<String, List<Integer>>> answers = new IdentityHashMap<>();
    private @Nullable Sentence known;

    RoleTokens(Entities entities, PhraseParties phrases) {
        this.entities = entities;
        this.phrases = phrases;
    }

    /** The tokens of a role; the agent of a noun is its genitive or the adjective before it where no phrase names it. */
    List<Integer> of(Predication act, String role) {
        if (act.sentence() != known) {
            answers.clear();
            known = act.sentence();
        }
        Map<String, List<Integer>> roles = answers.computeIfAbsent(act, any -> new HashMap<>());
        List<Integer> tokens = roles.get(role);
        if (tokens == null) {
            tokens = List.copyOf(find(act, role));
            roles.put(role, tokens);
        }
        return tokens;
    }

    private List<Integer> find(Predication act, String role) {
        boolean noun = act.kind() == Predication.Kind.NOUN;
        if (role.equals("marker")) {
            return act.sentence().childrenIn(act.head(), "case");
        }
        if (role.equals("claimed")) {
            return Errands.claimed(act);
        }
        if (role.equals("claimed.agent")) {
            return Errands.subjects(act.sentence(), Errands.claimed(act));
        }
        if (role.equals("below")) {
            return Errands.below(act);
        }
        if (role.equals("content") && act.fill(role).isEmpty() && !noun) {
            return Errands.doers(act);
        }
        if (role.equals("load")) {
            return Loads.of(act);
        }
        if (role.equals("load.goal")) {
            return Loads.goals(act);
        }
        if (role.equals("of") && noun) {
            return act.fill("patient");
        }
        if (noun && VictimNouns.contains(act.lemma()) && act.fill("patient").isEmpty()) {
            List<Integer> victims = victims(act);
            if (!victims.isEmpty() && role.equals("patient")) {
                return victims;
            }
            if (!victims.isEmpty() && role.equals("agent")) {
                return act.fill(role).isEmpty() ? belowParty(act) : act.fill(role);
            }
        }
        List<Integer> tokens = act.fill(role);
        if (tokens.isEmpty() && role.equals("agent") && act.kind() == Predication.Kind.VERB && act.has("patient")) {
            // "were hit with bans by Washington", "were let go by the guards": the by-phrase hangs lower
            return belowPassive(act);
        }
        if (!tokens.isEmpty() || !role.equals("agent") || !noun) {
            return tokens.isEmpty() ? belowObject(act, role) : tokens;
        }
        List<Integer> owners = act.fill("owner");
        if (owners.isEmpty()) {
            // "the seizure of a tanker by Iran": the parser hangs the by-phrase on the tanker
            owners = belowObject(act, "by");
        }
        if (owners.isEmpty()) {
            owners = belowParty(act);
        }
        if (!owners.isEmpty()) {
            return owners;
        }
        return act.fill("modifier").stream()
                .filter(token -> !entities.at(act.sentence().number(), token).isEmpty())
                .toList();
    }

    /** The owners of a noun whose owner undergoes it. */
    private List<Integer> victims(Predication act) {
        List<Integer> owners = act.fill("owner");
        boolean counted = act.fill("modifier").stream()
                .map(act.sentence()::token)
                .anyMatch(word ->
                        word.is("compound") && word.isNoun() && !word.lemma().equals("house"));
        if (counted) {
            // "Seoul's prisoner release": the word before the noun tells who undergoes it
            return List.of();
        }
        boolean undergo = owners.stream()
                .allMatch(owner -> !phrases.direct(act.sentence(), owner).isEmpty()
                        && phrases.direct(act.sentence(), owner).stream().allMatch(VictimNouns::undergoes));
        return undergo ? owners : List.of();
    }

    /** "put pressure on Oslo": the phrase may hang on the object as well as on the verb. */
    static List<Integer> belowObject(Predication act, String role) {
        if (role.equals("agent") || role.equals("patient") || role.equals("content")) {
            return List.of();
        }
        List<Integer> tokens = new ArrayList<>();
        List<Integer> carried = new ArrayList<>(act.fill("patient"));
        if (role.equals("with") && act.kind() == Predication.Kind.VERB) {
            // "agreed to a truce with the rebels"
            carried.addAll(act.fill("to"));
        }
        for (int object : carried) {
            addBelow(act.sentence(), object, role, tokens);
            int measured = tokens.isEmpty() ? PhraseParties.measured(act.sentence(), object) : -1;
            if (measured >= 0) {
                // "gave $60 million in aid to Chad"
                addBelow(act.sentence(), measured, role, tokens);
            }
            if (tokens.isEmpty() && role.equals("against")) {
                // "lodged a claim with the court against Chad"
                for (int hearer : act.sentence().childrenIn(object, "nmod")) {
                    addBelow(act.sentence(), hearer, role, tokens);
                }
            }
            if (tokens.isEmpty()) {
                addBelowMoney(act.sentence(), object, role, tokens);
            }
            if (tokens.isEmpty()) {
                addBelowParticiple(act.sentence(), object, role, tokens);
            }
        }
        return tokens;
    }

    private static void addBelow(Sentence sentence, int noun, String role, List<Integer> tokens) {
        for (int child : sentence.childrenIn(noun, "nmod")) {
            if (PhraseParties.marker(sentence, child).equals(role)) {
                addConjuncts(sentence, child, tokens);
            }
        }
    }

    /** "A loan of $500 million for Mali": the parser hangs the phrase on the sum. */
    private static void addBelowMoney(Sentence sentence, int object, String role, List<Integer> tokens) {
        for (int sum : sentence.children(object)) {
            Token word = sentence.token(sum);
            boolean of = word.is("acl") && word.lower().equals("of") || word.is("nmod") || word.is("dep");
            if (!of || sum < object) {
                continue;
            }
            int money = PhraseParties.CURRENCIES.contains(word.lemma()) ? sum : sentence.child(sum, "dep");
            if (money >= 0
                    && PhraseParties.CURRENCIES.contains(sentence.token(money).lemma())) {
                addBelow(sentence, money, role, tokens);
            }
        }
    }

    /** "The sanctions imposed on Mali", "the charges brought against her". */
    private static void addBelowParticiple(Sentence sentence, int object, String role, List<Integer> tokens) {
        for (int clause : sentence.childrenIn(object, "acl")) {
            if (!sentence.token(clause).tag().equals("VBN")
                    || sentence.token(clause).relation().equals("acl:relcl")) {
                continue;
            }
            for (int child : sentence.childrenIn(clause, "obl")) {
                if (PhraseParties.marker(sentence, child).equals(role) && !role.equals("by") && !role.equals("in")) {
                    addConjuncts(sentence, child, tokens);
                }
            }
        }
    }

    /** The by-phrase of a passive that hangs on what stands beside the verb. */
    private static List<Integer> belowPassive(Predication act) {
        List<Integer> tokens = new ArrayList<>();
        Sentence sentence = act.sentence();
        if (sentence.child(act.head(), "aux:pass") < 0) {
            return tokens;
        }
        for (int below : sentence.children(act.head())) {
            Token word = sentence.token(below);
            if (below < act.head() || !word.is("obl") && !word.is("xcomp") && !word.is("obj") && !word.is("dep")) {
                continue;
            }
            for (int child : sentence.children(below)) {
                Token phrase = sentence.token(child);
                if ((phrase.is("nmod") || phrase.is("obl"))
                        && PhraseParties.marker(sentence, child).equals("by")) {
                    addConjuncts(sentence, child, tokens);
                }
            }
        }
        return tokens;
    }

    /** "The inquiry into the envoy by Bonn": a by-phrase that the parser hangs on the party before it. */
    private List<Integer> belowParty(Predication act) {
        List<Integer> tokens = new ArrayList<>();
        for (Predication.Filler filler : act.fillers()) {
            boolean phrase = !filler.role().equals("owner") && !filler.role().equals("modifier");
            if (!phrase || entities.at(act.sentence().number(), filler.token()).isEmpty()) {
                continue;
            }
            for (int child : act.sentence().childrenIn(filler.token(), "nmod")) {
                if (PhraseParties.marker(act.sentence(), child).equals("by")) {
                    addConjuncts(act.sentence(), child, tokens);
                }
            }
        }
        return tokens;
    }

    static void addConjuncts(Sentence sentence, int token, List<Integer> tokens) {
        tokens.add(token);
        for (int conjunct : sentence.childrenIn(token, "conj")) {
            addConjuncts(sentence, conjunct, tokens);
        }
    }
}
