package org.chancery.reader.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;
import org.jspecify.annotations.Nullable;

/** The tokens that fill the roles of {@code ties.txt}: those of syntax and the few that ties need beside them. */
final class Roles {

    private static final int HIGHEST = 6;
    /** Verbs whose subject bears what their object names: "faces sanctions". */
    private static final Set<String> BEAR = Set.of(
            "face",
            "incur",
            "suffer",
            "endure",
            "evade",
            "defy",
            "weather",
            "escape",
            "circumvent",
            "skirt",
            "dodge",
            "flout");
    /** Nouns that say who bears what hangs on them by "of": "the target of sanctions". */
    private static final Set<String> TARGETS = Set.of("subject", "target", "object", "victim", "focus");

    private static final Set<String> EXAMPLES = Set.of("such as", "as", "like", "including");

    private final Sentence sentence;
    private final @Nullable Predication[] told;

    Roles(Sentence sentence, @Nullable Predication[] told) {
        this.sentence = sentence;
        this.told = told;
    }

    List<Integer> tokens(Predication act, String role) {
        return switch (role) {
            case "of" -> act.kind() == Predication.Kind.NOUN ? ofPhrases(act) : act.fill("of");
            case "holder" -> holders(act);
            case "subject" -> subject(act.head());
            case "bearer" -> bearers(act);
            case "giver" -> inRelative(act, "agent");
            case "taker" -> inRelative(act, "to");
            case "agent" -> under(act) ? List.of() : act.fill("agent");
            case "patient" -> patients(act);
            case "patient.in" -> inside(act);
            default -> act.fill(role);
        };
    }

    /** "is under sanctions": the subject bears them. */
    private boolean under(Predication act) {
        return act.kind() == Predication.Kind.NOUN
                && sentence.child(act.head(), "cop") >= 0
                && marker(act.head()).equals("under");
    }

    /** The object; "call X a terrorist group" hides it as the subject of a clause without a verb. */
    private List<Integer> patients(Predication act) {
        List<Integer> objects = act.fill("patient");
        int clause = sentence.child(act.head(), "xcomp");
        boolean hidden = objects.isEmpty() && act.kind() == Predication.Kind.VERB && clause >= 0;
        return hidden ? sentence.childrenIn(clause, "nsubj") : objects;
    }

    /** Where the object is: "keeps troops in X", "builds a port in X". */
    private List<Integer> inside(Predication act) {
        List<Integer> found = new ArrayList<>();
        for (int object : act.fill("patient")) {
            for (int child : sentence.childrenIn(object, "nmod")) {
                String marker = marker(child);
                if (marker.equals("in") || marker.equals("on") || marker.equals("at")) {
                    addWithConjuncts(child, found);
                }
            }
        }
        return found;
    }

    private List<Integer> ofPhrases(Predication act) {
        List<Integer> tokens = new ArrayList<>(act.fill("patient"));
        tokens.addAll(act.fill("of"));
        return tokens;
    }

    /** What the noun is said of: "X is an ally", "X, an ally", "ally X", "allies such as X", "make X an ally". */
    private List<Integer> holders(Predication act) {
        int head = act.head();
        Token noun = sentence.token(head);
        if (sentence.child(head, "cop") >= 0 || act.kind() != Predication.Kind.NOUN) {
            return act.fill("agent");
        }
        List<Integer> found = new ArrayList<>();
        for (int subject : sentence.childrenIn(head, "nsubj")) {
            // "make X a member": the parser sees a clause without a verb
            addWithConjuncts(subject, found);
        }
        if (noun.is("appos") || noun.is("compound") && noun.head() > head) {
            addWithConjuncts(noun.head(), found);
        }
        for (int child : sentence.children(head)) {
            Token token = sentence.token(child);
            if (token.is("appos") || token.is("nmod") && EXAMPLES.contains(marker(child)) && child > head) {
                addWithConjuncts(child, found);
            }
        }
        return found.isEmpty() ? complementOf(head) : found;
    }

    /** "remain a member", "make X a member", "suspend X as a member". */
    private List<Integer> complementOf(int noun) {
        Token token = sentence.token(noun);
        int verb = token.head();
        if (verb < 0 || !sentence.token(verb).isVerb() || told[verb] == null) {
            return List.of();
        }
        Predication above = told[verb];
        boolean as = token.is("obl") && marker(noun).equals("as");
        if (!as && !token.is("xcomp") && !token.is("obj")) {
            return List.of();
        }
        if (token.is("obj")
                && !sentence.token(verb).lemma().equals("become")
                && !sentence.token(verb).lemma().equals("remain")) {
            return List.of();
        }
        List<Integer> objects =
                above.fill("patient").stream().filter(object -> object != noun).toList();
        return objects.isEmpty() ? above.fill("agent") : objects;
    }

    /** The subject of the verb above a noun, through other nouns: "wants talks on membership". */
    private List<Integer> subject(int head) {
        int at = sentence.token(head).head();
        for (int steps = 0; at >= 0 && steps < HIGHEST; steps++) {
            Predication above = told[at];
            if (above != null && above.kind() != Predication.Kind.NOUN) {
                List<Integer> agents = above.fill("agent").stream()
                        .filter(token -> !sentence.below(head, token))
                        .toList();
                if (!agents.isEmpty()) {
                    return agents;
                }
                if (sentence.token(at).is("acl") || sentence.token(at).is("conj")) {
                    return List.of();
                }
            } else if (above != null && above.has("owner")) {
                return above.fill("owner");
            }
            at = sentence.token(at).head();
        }
        return List.of();
    }

    /** Who stands under the thing: "is under sanctions", "faces sanctions", "the target of sanctions". */
    private List<Integer> bearers(Predication act) {
        int head = act.head();
        int above = sentence.token(head).head();
        if (sentence.child(head, "cop") >= 0 && marker(head).equals("under")) {
            return act.fill("agent");
        }
        if (above < 0 || told[above] == null) {
            return List.of();
        }
        Predication governor = told[above];
        if (marker(head).equals("of") && TARGETS.contains(governor.lemma())) {
            return holders(governor);
        }
        boolean bears = BEAR.contains(governor.lemma()) && sentence.token(head).is("obj");
        if (bears || marker(head).equals("under")) {
            List<Integer> agents = governor.fill("agent");
            return agents.isEmpty() ? governor.fill("patient") : agents;
        }
        boolean hit = governor.lemma().equals("hit")
                || governor.lemma().equals("target")
                || governor.lemma().equals("slap");
        return hit && (marker(head).equals("with") || marker(head).equals("by")) ? governor.fill("patient") : List.of();
    }

    /** "the aid that X has given to Y", "the aid given to Y by X". */
    private List<Integer> inRelative(Predication act, String role) {
        for (int child : sentence.children(act.head())) {
            Predication clause = told[child];
            if (clause == null
                    || !sentence.token(child).is("acl")
                            && !sentence.token(child).is("ccomp")) {
                continue;
            }
            List<Integer> tokens = clause.fill(role);
            if (!tokens.isEmpty()) {
                return tokens;
            }
            if (role.equals("to") && clause.has("for")) {
                return clause.fill("for");
            }
        }
        return List.of();
    }

    private void addWithConjuncts(int token, List<Integer> found) {
        if (!found.contains(token)) {
            found.add(token);
        }
        for (int conjunct : sentence.childrenIn(token, "conj")) {
            if (!sentence.token(conjunct).isVerb()) {
                addWithConjuncts(conjunct, found);
            }
        }
    }

    /** The preposition of a phrase, its words joined by blanks; empty when none. */
    private String marker(int phrase) {
        StringBuilder marker = new StringBuilder();
        for (int child : sentence.childrenIn(phrase, "case")) {
            marker.append(marker.length() == 0 ? "" : " ")
                    .append(sentence.token(child).lower());
            for (int fixed : sentence.childrenIn(child, "fixed")) {
                marker.append(' ').append(sentence.token(fixed).lower());
            }
        }
        return marker.toString();
    }
}
