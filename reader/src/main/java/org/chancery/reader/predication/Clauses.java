package org.chancery.reader.predication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;

/**
 * Who does and who undergoes, for the verbs of one sentence: voice, control, relatives, participles, shared subjects and
 * objects.
 */
final class Clauses {

    /** Verbs whose infinitive is done by their subject even where they have an object. */
    private static final Set<String> SUBJECT_CONTROL = Set.of(
            "promise", "vow", "threaten", "pledge", "swear", "agree", "refuse", "use", "need", "send", "take", "give");

    private static final Set<String> ALWAYS_WITH_OBJECT = Set.of(
            "abduct",
            "arrest",
            "assassinate",
            "behead",
            "deport",
            "detain",
            "evict",
            "expel",
            "imprison",
            "incarcerate",
            "jail",
            "kidnap",
            "murder",
            "oust",
            "apprehend",
            "injure",
            "extradite",
            "repatriate",
            "torture",
            "displace");

    /** What whoever summons does himself, not whoever comes. */
    private static final Set<String> COMPLAINTS = Set.of(
            "complain",
            "protest",
            "express",
            "convey",
            "voice",
            "lodge",
            "demand",
            "deliver",
            "congratulate",
            "thank",
            "wish",
            "offer",
            "condole",
            "apologise",
            "apologize");

    private static final Set<String> BIDDING =
            Set.of("urge", "order", "tell", "warn", "force", "advise", "allow", "permit", "ask", "press", "oblige");

    private static final int DEEPEST = 12;

    private final Sentence sentence;

    Clauses(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether the verb stands in the passive, reduced forms ("sanctions imposed by") included. */
    boolean passive(int verb) {
        if (sentence.child(verb, "aux:pass") >= 0 || sentence.child(verb, "nsubj:pass") >= 0) {
            return true;
        }
        Token token = sentence.token(verb);
        if (whom(verb)) {
            return false;
        }
        if (undergone(verb) || bidden(token)) {
            return true;
        }
        if (!token.tag().equals("VBN") || hasAuxiliary(verb, "have")) {
            return false;
        }
        if (token.is("acl") || token.is("amod") || token.is("advcl")) {
            return true;
        }
        if (token.is("conj") && token.head() >= 0 && ownSubject(verb) < 0) {
            return sentence.token(token.head()).isVerb() && passive(token.head());
        }
        return sentence.headline() && sentence.child(verb, "aux") < 0 && sentence.child(verb, "obj") < 0;
    }

    /** "two men whom rebels kidnapped": the relative undergoes it, whatever tag the participle has. */
    private boolean whom(int verb) {
        int object = sentence.child(verb, "obj");
        return object >= 0 && sentence.token(object).lower().equals("whom") && ownSubject(verb) > object;
    }

    /** "Leaders arrested last week": a verb that always has an object and here has none tells what its subject undergoes. */
    private boolean undergone(int verb) {
        Token token = sentence.token(verb);
        boolean past = token.tag().equals("VBD") || token.tag().equals("VBN");
        if (!past || !ALWAYS_WITH_OBJECT.contains(token.lemma()) || hasAuxiliary(verb, "have")) {
            return false;
        }
        boolean particle = sentence.child(verb, "compound:prt") >= 0 || sentence.child(verb, "xcomp") >= 0;
        boolean gap = token.relation().equals("acl:relcl") && !isRelativeSubject(verb);
        return !particle && !gap && objects(verb).isEmpty();
    }

    /** "Rebels urged to lay down arms" at the head of a report: nobody is named whom they would urge. */
    private boolean bidden(Token token) {
        return sentence.headline()
                && (token.tag().equals("VBD") || token.tag().equals("VBN"))
                && BIDDING.contains(token.lemma())
                && sentence.child(token.index(), "xcomp") > token.index()
                && sentence.child(token.index(), "obj") < 0
                && !hasAuxiliary(token.index(), "have");
    }

    private boolean isRelativeSubject(int verb) {
        int subject = ownSubject(verb);
        return subject >= 0 && isRelative(subject);
    }

    /** Heads of what stands as the subject on the surface, given or understood. */
    List<Integer> subjects(int verb) {
        return subjects(verb, 0);
    }

    private List<Integer> subjects(int verb, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        Token token = sentence.token(verb);
        int own = ownSubject(verb);
        if (own >= 0 && joined(verb, own)) {
            List<Integer> both =
                    new ArrayList<>(conjuncts(sentence.token(token.head()).head()));
            both.remove(Integer.valueOf(token.head()));
            both.add(own);
            return both;
        }
        if (own >= 0) {
            int subject = isRelative(own) && antecedent(verb) >= 0 ? antecedent(verb) : own;
            List<Integer> all = conjuncts(subject);
            all.addAll(Companions.of(sentence, subject, verb));
            return all;
        }
        int above = token.head();
        if (above < 0) {
            return List.of();
        }
        int matrix = pastAbove(token);
        if (matrix >= 0) {
            return subjects(matrix, depth + 1);
        }
        if (token.is("conj") || listed(token)) {
            return isPredicate(above) ? subjects(above, depth + 1) : List.of();
        }
        if (token.is("acl")) {
            return ofNoun(verb, above, depth);
        }
        if (token.is("xcomp") || token.is("ccomp") && !finite(verb)) {
            return controller(above, depth);
        }
        if (token.is("advcl")
                && sentence.child(verb, "mark") >= 0
                && preposition(verb).equals("of")) {
            // "accused Mali of having bombed a market"
            return isPredicate(above) ? controller(above, depth) : List.of();
        }
        if (token.is("advcl") && !finite(verb)) {
            return isPredicate(above) ? subjects(above, depth + 1) : List.of();
        }
        if (token.tag().equals("VBG") && (token.is("obl") || token.is("nmod") || token.is("dep") || token.is("obj"))) {
            return isPredicate(above) ? gerundSubject(verb, above, depth) : nounAgents(above, depth);
        }
        if ((token.is("dep") || token.is("parataxis")) && ReducedRelatives.isAbove(sentence, above, verb)) {
            return subjects(above, depth + 1);
        }
        return List.of();
    }

    /** "The government and the movement Renamo signed": the parser took the first noun for a sentence of its own. */
    private boolean joined(int verb, int subject) {
        Token token = sentence.token(verb);
        int above = token.head();
        if (!token.is("dep") || !token.tag().equals("VBD") || above < 0 || subject != above + 1) {
            return false;
        }
        Token second = sentence.token(above);
        return second.is("conj")
                && second.isNoun()
                && second.head() >= 0
                && sentence.token(second.head()).isNoun()
                && sentence.token(second.head()).head() < 0;
    }

    /**
     * "Voiced concern that troops help the rebels and urged Kigali to stop": a past form joined to a present one goes on
     * with the past clause above it. -1 where the form is no such one.
     */
    private int pastAbove(Token verb) {
        int joined = verb.is("conj") && verb.tag().equals("VBD") ? verb.head() : -1;
        if (joined < 0 || !presentTag(sentence.token(joined).tag())) {
            return -1;
        }
        int at = sentence.token(joined).head();
        for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
            if (sentence.token(at).tag().equals("VBD") && ownSubject(at) >= 0) {
                return at;
            }
            at = sentence.token(at).head();
        }
        return -1;
    }

    private static boolean presentTag(String tag) {
        return tag.equals("VBP") || tag.equals("VBZ");
    }

    /** "accused Minsk of helping": Minsk; "left without helping": the subject. */
    /** "Accra recalls envoy, blames Lome": a headline leaves out the "and". */
    private boolean listed(Token token) {
        boolean finite = token.tag().equals("VBZ")
                || token.tag().equals("VBP")
                || token.tag().equals("VBD");
        return sentence.headline()
                && finite
                && (token.is("dep") || token.is("parataxis"))
                && token.head() < token.index()
                && sentence.token(token.index() - 1).text().equals(",");
    }

    private List<Integer> gerundSubject(int gerund, int above, int depth) {
        boolean withObject = sentence.child(gerund, "case") >= 0 || sentence.child(gerund, "mark") >= 0;
        String preposition = withObject ? preposition(gerund) : "";
        if (Set.of("of", "from", "for", "into").contains(preposition)) {
            return controller(above, depth);
        }
        return subjects(above, depth + 1);
    }

    /** "summoned the envoy to complain": whoever summons complains. */
    private boolean complains(Token governor, int above) {
        return (governor.lemma().equals("summon") || governor.lemma().equals("call"))
                && sentence.childrenIn(above, "xcomp").stream()
                        .anyMatch(clause ->
                                COMPLAINTS.contains(sentence.token(clause).lemma()));
    }

    private List<Integer> controller(int above, int depth) {
        Token governor = sentence.token(above);
        if (!isPredicate(above)) {
            return nounAgents(above, depth);
        }
        if (governor.isVerb() && !passive(above) && !SUBJECT_CONTROL.contains(governor.lemma())) {
            int object = sentence.child(above, "obj");
            if (object >= 0 && !isRelative(object) && !complains(governor, above)) {
                return conjuncts(object);
            }
            // "called on Kabul to withdraw": what hangs by the preposition is asked to act
            for (int child : sentence.children(above)) {
                if (sentence.token(child).is("obl")
                        && Set.of("on", "upon", "to").contains(preposition(child))
                        && Set.of("call", "appeal", "prevail", "rely", "count").contains(governor.lemma())) {
                    return conjuncts(child);
                }
            }
        }
        return subjects(above, depth + 1);
    }

    private List<Integer> ofNoun(int verb, int noun, int depth) {
        Token token = sentence.token(verb);
        if (token.relation().equals("acl:relcl")) {
            return ownSubject(verb) < 0 && objectGap(verb) ? List.of() : conjuncts(noun);
        }
        if (token.tag().equals("VBG")
                && verb > 0
                && sentence.token(verb - 1).text().equals(",")) {
            // "met reporters in Rome, calling for talks": behind a comma the subject of the clause goes on
            int clause = clauseAbove(noun);
            if (clause >= 0) {
                return subjects(clause, depth + 1);
            }
        }
        if (token.tag().equals("VBG") && sentence.child(verb, "mark") < 0 && sentence.child(verb, "case") < 0
                || token.tag().equals("VBN")) {
            return List.of(noun);
        }
        return nounAgents(noun, depth);
    }

    /** The verb whose object or phrase the noun is, -1 when it is a subject or stands under none. */
    private int clauseAbove(int noun) {
        for (int at = noun, steps = 0;
                at >= 0 && steps < DEEPEST;
                at = sentence.token(at).head(), steps++) {
            Token token = sentence.token(at);
            if (token.is("nsubj")) {
                return -1;
            }
            if (at != noun && token.isVerb()) {
                return at;
            }
        }
        return -1;
    }

    /** Who acts in a noun: its genitive, or the subject of the verb that carries it. */
    private List<Integer> nounAgents(int noun, int depth) {
        int owner = sentence.child(noun, "nmod:poss");
        if (owner >= 0) {
            return conjuncts(owner);
        }
        Token token = sentence.token(noun);
        int above = token.head();
        if (above >= 0
                && sentence.token(above).isVerb()
                && (token.is("obj") || token.is("xcomp") || token.is("obl"))
                && !passive(above)) {
            return subjects(above, depth + 1);
        }
        for (int child : sentence.children(noun)) {
            if (sentence.token(child).is("amod") || sentence.token(child).is("compound")) {
                if (sentence.token(child).name().equals("MISC")
                        || sentence.token(child).isProperNoun()) {
                    return List.of(child);
                }
            }
        }
        return List.of();
    }

    /** Heads of what stands as the object on the surface, given, shared or relative. */
    List<Integer> objects(int verb) {
        int object = sentence.child(verb, "obj");
        List<Integer> given = sentence.childrenIn(verb, "obj");
        if (given.size() > 1 && isRelative(object) && !isRelative(given.get(1))) {
            // "told the envoy that Bern supports the plan": "that" opens a clause, it stands for nobody
            return conjuncts(given.get(1));
        }
        if (object >= 0 && isRelative(object) && antecedent(verb) >= 0) {
            return conjuncts(antecedent(verb));
        }
        if (object >= 0) {
            return conjuncts(object);
        }
        Token token = sentence.token(verb);
        if (token.relation().equals("acl:relcl") && objectGap(verb)) {
            return conjuncts(token.head());
        }
        if (sentence.child(verb, "ccomp") >= 0 || sentence.child(verb, "xcomp") >= 0) {
            return List.of();
        }
        // "trained and armed the rebels": the object stands at one of the two
        for (int conjunct : sentence.childrenIn(verb, "conj")) {
            // "protested and asked the union to act": who is asked is not protested
            boolean asked = sentence.child(conjunct, "xcomp") >= 0;
            if (conjunct - verb <= 2 && !asked && sentence.child(conjunct, "obj") >= 0 && ownSubject(conjunct) < 0) {
                return conjuncts(sentence.child(conjunct, "obj"));
            }
        }
        if (token.is("conj") && token.head() >= 0 && ownSubject(verb) < 0) {
            int shared = sentence.child(token.head(), "obj");
            if (shared > verb) {
                return conjuncts(shared);
            }
        }
        return List.of();
    }

    private boolean objectGap(int verb) {
        int subject = ownSubject(verb);
        return subject >= 0
                && !isRelative(subject)
                && sentence.child(verb, "obj") < 0
                && sentence.child(verb, "ccomp") < 0
                && !passive(verb);
    }

    private int antecedent(int verb) {
        int at = verb;
        for (int steps = 0; steps < DEEPEST && at >= 0; steps++) {
            Token token = sentence.token(at);
            if (token.relation().equals("acl:relcl")) {
                return token.head();
            }
            if (!token.is("conj") && !token.is("xcomp")) {
                return -1;
            }
            at = token.head();
        }
        return -1;
    }

    int ownSubject(int verb) {
        for (int child : sentence.children(verb)) {
            if (sentence.token(child).is("nsubj")) {
                return child;
            }
        }
        return -1;
    }

    boolean isRelative(int token) {
        String tag = sentence.token(token).tag();
        return tag.equals("WDT")
                || tag.equals("WP")
                || tag.equals("IN") && sentence.token(token).lower().equals("that");
    }

    boolean isPredicate(int token) {
        return sentence.token(token).isVerb()
                || sentence.child(token, "cop") >= 0
                || sentence.token(token).tag().startsWith("JJ");
    }

    /** Whether the verb is finite or has a finite auxiliary. */
    boolean finite(int verb) {
        if (isFiniteTag(sentence.token(verb).tag())) {
            return true;
        }
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            if ((token.is("aux") || token.is("cop")) && isFiniteTag(token.tag())) {
                return true;
            }
        }
        return false;
    }

    static boolean isFiniteTag(String tag) {
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    boolean hasAuxiliary(int verb, String lemma) {
        for (int child : sentence.children(verb)) {
            if (sentence.token(child).is("aux") && sentence.token(child).lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** The preposition that hangs on a phrase, of several words joined by blanks; empty when none. */
    String preposition(int phrase) {
        List<Integer> markers = sentence.childrenIn(phrase, "case");
        if (markers.isEmpty()) {
            markers = sentence.childrenIn(phrase, "mark");
        }
        // of two the last governs: "out of the talks"
        return markers.isEmpty()
                ? ""
                : sentence.token(markers.get(markers.size() - 1)).lower();
    }

    /** The token and those coordinated with it. */
    List<Integer> conjuncts(int token) {
        List<Integer> all = new ArrayList<>(2);
        all.add(token);
        for (int child : sentence.children(token)) {
            Token conjunct = sentence.token(child);
            boolean phrase = sentence.child(child, "case") >= 0 && sentence.child(token, "case") < 0;
            if (conjunct.is("conj") && !conjunct.isVerb() && !phrase) {
                all.addAll(conjuncts(child));
            }
        }
        if (sentence.token(token).name().equals("PERSON")) {
            addPersonBehindLand(token, all);
        }
        return all;
    }

    /** "Presidents A of Chad and B of Mali": the parser joins the second person to the land of the first. */
    private void addPersonBehindLand(int person, List<Integer> all) {
        for (int land : sentence.childrenIn(person, "nmod")) {
            boolean of = sentence.token(land).name().equals("LOCATION")
                    && preposition(land).equals("of");
            for (int second : of ? sentence.childrenIn(land, "conj") : List.<Integer>of()) {
                int last = nameEnd(second);
                if (sentence.token(second).name().equals("PERSON") && !all.contains(last)) {
                    all.add(last);
                }
            }
        }
    }

    /** The last word of the name of a person that stands there. */
    private int nameEnd(int token) {
        int end = token;
        while (end + 1 < sentence.size() && sentence.token(end + 1).name().equals("PERSON")) {
            end++;
        }
        return end;
    }
}
