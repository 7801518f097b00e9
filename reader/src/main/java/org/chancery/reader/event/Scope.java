package org.chancery.reader.event;

import java.util.Arrays;
import java.util.Set;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.rules.WordClasses;

/** What stands above an act and takes it back: a negation, a subject that is nobody, a thing not said, a wish. */
final class Scope {

    private static final int HIGHEST = 8;
    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "no-one");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "nor", "neither", "hardly");
    private static final Set<String> INVERTED = Set.of("were", "had", "should");

    private final WordClasses classes;

    Scope(WordClasses classes) {
        this.classes = classes;
    }

    /** "No shots were fired", "nobody was killed", "made no attack": nobody did it, nothing was done. */
    boolean negated(Predication told) {
        Sentence sentence = told.sentence();
        for (int child : sentence.childrenIn(told.head(), "nsubj")) {
            if (NOBODY.contains(sentence.token(child).lower()) || no(sentence, child) || neither(sentence, child)) {
                return true;
            }
        }
        return deniedAny(sentence, told.head());
    }

    /** "Neither Oman nor Qatar has recognised it." */
    private static boolean neither(Sentence sentence, int subject) {
        return Arrays.stream(sentence.children(subject))
                .mapToObj(sentence::token)
                .anyMatch(word -> word.lower().equals("neither") && word.is("cc"));
    }

    /** "did not say he had ordered it", "there is no sign that", "were they to attack": told by nobody as done. */
    boolean unsaid(Predication told) {
        Sentence sentence = told.sentence();
        int at = told.head();
        for (int steps = 0; steps < HIGHEST && at >= 0; steps++) {
            Token token = sentence.token(at);
            // "important to end the war": the war is there
            boolean real = at != told.head()
                    && told.kind() == Predication.Kind.NOUN
                    && classes.contains("yieldverb", token.lemma());
            if (inverted(sentence, at) || !real && imagined(sentence, at)) {
                return true;
            }
            int above = token.head();
            if (enabled(sentence, at, above) || invented(sentence, at)) {
                return true;
            }
            if (above < 0) {
                return false;
            }
            Token governor = sentence.token(above);
            boolean content = token.is("ccomp");
            if (content && denies(sentence, above) && classes.contains("saidverb", governor.lemma())) {
                return true;
            }
            boolean behindNoun = token.is("acl") && !token.relation().equals("acl:relcl") || content;
            if (behindNoun && no(sentence, above) && classes.contains("evidencenoun", governor.lemma())) {
                return true;
            }
            at = above;
        }
        return false;
    }

    /** "the treaty would allow them to send troops": it says that they may, not that they did. */
    private boolean enabled(Sentence sentence, int clause, int above) {
        int mark = sentence.child(clause, "mark");
        boolean infinitive = above >= 0
                && sentence.token(clause).is("xcomp")
                && mark >= 0
                && sentence.token(mark).tag().equals("TO");
        if (!infinitive) {
            return false;
        }
        String verb = sentence.token(above).lemma();
        return verb.equals("have") && mayBe(sentence, above)
                || classes.contains("enableverb", verb)
                || classes.contains("bringverb", verb) && (denies(sentence, above) || mayBe(sentence, above));
    }

    private static boolean mayBe(Sentence sentence, int verb) {
        return Arrays.stream(sentence.children(verb))
                .mapToObj(sentence::token)
                .anyMatch(word -> word.tag().equals("MD"));
    }

    /** "The film tells how soldiers besieged the town", "a novel about the war", "in the play": a work made it up. */
    private boolean invented(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (token.isNoun()) {
            int marker = sentence.child(at, "case");
            boolean subject = marker >= 0
                    && classes.contains("aboutword", sentence.token(marker).lower())
                    && token.head() >= 0
                    && work(sentence, token.head());
            return subject;
        }
        boolean tells = classes.contains("tellverb", token.lemma())
                && sentence.childrenIn(at, "nsubj").stream().anyMatch(teller -> work(sentence, teller));
        return tells
                || sentence.childrenIn(at, "obl").stream()
                        .anyMatch(place -> work(sentence, place)
                                && sentence.child(place, "case") >= 0
                                && sentence.token(sentence.child(place, "case"))
                                        .lower()
                                        .equals("in"));
    }

    private boolean work(Sentence sentence, int noun) {
        return sentence.token(noun).isNoun()
                && classes.contains("workword", sentence.token(noun).lemma());
    }

    /** "it would be wrong to arrest him", "it is important to free them": nobody did. */
    private boolean imagined(Sentence sentence, int clause) {
        Token token = sentence.token(clause);
        int mark = sentence.child(clause, "mark");
        if (!token.isVerb() || mark < 0 || !sentence.token(mark).tag().equals("TO") || token.head() < 0) {
            return false;
        }
        Token governor = sentence.token(token.head());
        Token before = sentence.token(Math.max(mark - 1, 0));
        if (governor.isVerb() && before.is("obj") && classes.contains("needword", before.lemma())) {
            // "stressed the need to deepen ties"
            return true;
        }
        boolean judged = governor.tag().startsWith("JJ") && sentence.child(token.head(), "cop") >= 0;
        if (!judged) {
            return false;
        }
        boolean modal = Arrays.stream(sentence.children(token.head()))
                .mapToObj(sentence::token)
                .anyMatch(word -> word.tag().equals("MD"));
        return modal || classes.contains("openadjective", governor.lower());
    }

    /** "Were Peru to close the border, …": an if-clause by its order of words. */
    static boolean inverted(Sentence sentence, int clause) {
        Token verb = sentence.token(clause);
        if (verb.lower().equals("were") && opens(sentence, clause)) {
            int subject = Math.max(sentence.child(clause, "obj"), sentence.child(clause, "nsubj"));
            boolean asked = sentence.token(sentence.size() - 1).text().equals("?");
            return !asked && (subject > clause || sentence.child(clause, "ccomp") > clause);
        }
        if (!verb.is("advcl") && !verb.is("ccomp") && !verb.is("dep") && !verb.is("parataxis")) {
            return false;
        }
        int subject = sentence.child(clause, "nsubj");
        for (int child : sentence.children(clause)) {
            Token helper = sentence.token(child);
            if (helper.is("aux") && child < subject && opens(sentence, child) && INVERTED.contains(helper.lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(Sentence sentence, int token) {
        return token == 0
                || !Character.isLetterOrDigit(sentence.token(token - 1).text().codePointAt(0));
    }

    /** "is no part of any plan to raid": a negation that reaches down to "any". */
    private static boolean deniedAny(Sentence sentence, int head) {
        boolean any = false;
        int at = head;
        for (int steps = 0; steps < HIGHEST && at >= 0; steps++) {
            if (any && denies(sentence, at)) {
                return true;
            }
            Token token = sentence.token(at);
            any |= any(sentence, at);
            if (token.is("ccomp") || token.is("advcl") || token.relation().equals("acl:relcl")) {
                return false;
            }
            at = token.head();
        }
        return false;
    }

    private static boolean denies(Sentence sentence, int head) {
        return Arrays.stream(sentence.children(head))
                .mapToObj(sentence::token)
                .anyMatch(word -> NOT.contains(word.lower()) && !word.is("det"));
    }

    private static boolean any(Sentence sentence, int noun) {
        return determined(sentence, noun, "any");
    }

    private static boolean no(Sentence sentence, int noun) {
        return determined(sentence, noun, "no");
    }

    private static boolean determined(Sentence sentence, int noun, String word) {
        return Arrays.stream(sentence.children(noun))
                .mapToObj(sentence::token)
                .anyMatch(child -> child.is("det") && child.lower().equals(word));
    }
}
