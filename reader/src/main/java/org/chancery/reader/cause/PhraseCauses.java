package org.chancery.reader.cause;

import java.util.List;
import java.util.Locale;
import org.chancery.reader.cause.Connective.Form;
import org.chancery.reader.cause.Connectives.Found;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;
import org.jspecify.annotations.Nullable;

/**
 * Causes behind "because of", "thanks to", "in response to", "after" and their like; the clause they hang on is the
 * effect.
 */
final class PhraseCauses {

    private static final int HIGHEST = 14;

    private final Connectives connectives;

    PhraseCauses(Connectives connectives) {
        this.connectives = connectives;
    }

    void find(Scene scene, List<CauseDraft> found) {
        Sentence sentence = scene.sentence();
        int at = 0;
        while (at < sentence.size()) {
            Found connective = connectives.at(sentence, at, Form.BEFORE);
            if (connective == null) {
                at++;
                continue;
            }
            CauseDraft draft = read(scene, connective);
            if (draft != null) {
                found.add(draft);
            }
            at = connective.end();
        }
    }

    private @Nullable CauseDraft read(Scene scene, Found connective) {
        Sentence sentence = scene.sentence();
        if (connective.end() >= sentence.size()) {
            return null;
        }
        int cause = cause(sentence, connective);
        int effect = cause < 0 ? -1 : effect(scene, connective, cause);
        if (effect < 0
                || effect == cause
                || sentence.below(effect, cause)
                || !holds(scene, connective, cause, effect)) {
            return null;
        }
        return new CauseDraft(
                sentence, cause, sentence, effect, connective.begin(), connective.end(), connective.connective());
    }

    /** The head of the phrase or clause that the connective opens. */
    private static int cause(Sentence sentence, Found connective) {
        int at = firstWord(sentence, connective.end());
        for (int steps = 0; at >= 0 && steps < HIGHEST; steps++) {
            int head = sentence.token(at).head();
            if (hangsOn(sentence, connective, at) || head < 0 || connective.covers(head) || head < connective.begin()) {
                return at;
            }
            at = head;
        }
        return at;
    }

    private static int firstWord(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() - 1
                && (sentence.token(at).is("punct") || sentence.token(at).tag().equals("''"))) {
            at++;
        }
        return at;
    }

    /** Whether a word of the connective marks the token. */
    private static boolean hangsOn(Sentence sentence, Found connective, int token) {
        for (int at = connective.begin(); at < connective.end(); at++) {
            if (sentence.token(at).head() == token) {
                return true;
            }
        }
        return false;
    }

    /** The first word above the cause that is not of the connective; the clause of a noun that tells nothing itself. */
    private static int effect(Scene scene, Found connective, int cause) {
        Sentence sentence = scene.sentence();
        int at = sentence.token(cause).head();
        for (int steps = 0; at >= 0 && connective.covers(at) && steps < HIGHEST; steps++) {
            at = sentence.token(at).head();
        }
        if (at < 0) {
            return -1;
        }
        boolean loose = connective.begin() == 0
                || sentence.token(connective.begin() - 1).text().equals(",")
                || !sentence.token(at).isVerb()
                        && scene.items().itemAt(sentence, at).isEmpty();
        int clause = loose ? scene.clause(at) : at;
        return clause < 0 || sentence.below(clause, cause) ? at : clause;
    }

    private boolean holds(Scene scene, Found connective, int cause, int effect) {
        String test = connective.connective().test();
        Sentence sentence = scene.sentence();
        if (test == null) {
            return true;
        }
        return switch (test) {
            case "event" -> scene.isEvent(effect);
            case "act" ->
                scene.isEvent(effect)
                        && !sentence.token(cause).isPronoun()
                        && !sentence.token(cause).isProperNoun()
                        && !connectives.is("evidence", sentence.token(cause).lemma());
            case "reaction" -> isOf(scene, "reaction", effect) && isReason(scene, cause);
            case "conflict" -> isOf(scene, "conflict", effect) && isMatter(sentence, cause);
            default -> throw new IllegalStateException("no test of a connective: " + test);
        };
    }

    private boolean isOf(Scene scene, String name, int effect) {
        Predication act = scene.at(effect);
        Token token = scene.sentence().token(effect);
        return act != null && connectives.is(name, act.lemma())
                || connectives.is(name, token.lemma())
                || object(scene, name, effect);
    }

    /** "staged a protest", "faces sanctions": the object tells. */
    private boolean object(Scene scene, String name, int effect) {
        int object = scene.sentence().child(effect, "obj");
        return object >= 0
                && connectives.is(name, scene.sentence().token(object).lemma());
    }

    /** "after Monday" and "after two years" give no reason; what happened does. */
    private boolean isReason(Scene scene, int cause) {
        Token token = scene.sentence().token(cause);
        boolean dated =
                connectives.is("not-reason", token.lemma()) || token.tag().equals("CD") || token.isPronoun();
        boolean named = token.isProperNoun()
                && scene.items().itemAt(scene.sentence(), cause).isEmpty();
        return !dated && !named;
    }

    private boolean isMatter(Sentence sentence, int cause) {
        Token token = sentence.token(cause);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return !connectives.is("not-about", lemma) && !token.tag().equals("CD") && sentence.child(cause, "nummod") < 0;
    }
}
