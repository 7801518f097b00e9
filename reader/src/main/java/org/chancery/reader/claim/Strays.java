package org.chancery.reader.claim;

import java.util.Set;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;

/**
 * Contents that the parser takes for a mere object: "some who fear the convention could fail", where it makes "could fail"
 * the predicate of those who fear.
 */
final class Strays {

    private static final Set<String> PRONOUNS = Set.of("who", "which", "that");

    private final Cues cues;

    Strays(Cues cues) {
        this.cues = cues;
    }

    /** One behind the content of a verb whose object is the subject of the finite verb behind it; -1 for others. */
    int end(Sentence sentence, int cue, int start) {
        int object = sentence.child(cue, "obj");
        int pronoun = sentence.child(cue, "nsubj");
        boolean relative = pronoun >= 1
                && pronoun < cue
                && PRONOUNS.contains(sentence.token(pronoun).lower())
                && sentence.token(cue).is("acl");
        if (!relative || object < start) {
            return -1;
        }
        int verb = Syntax.last(sentence, object) + 1;
        if (verb >= sentence.size() || !Syntax.isFinite(sentence.token(verb))) {
            return -1;
        }
        // "Those who fear the vote will leave": without a verb before them they are its subject.
        boolean comma = sentence.token(pronoun - 1).text().equals(",");
        if (!Contents.hasFinite(sentence, 0, pronoun) || said(sentence, verb, pronoun)) {
            return -1;
        }
        return comma ? nextComma(sentence, verb) : sentence.size();
    }

    /** "She said those who fear the vote are wrong": what is said of them hangs on a verb of saying. */
    private boolean said(Sentence sentence, int verb, int pronoun) {
        Token token = sentence.token(verb);
        Token predicate = token.is("aux") || token.is("cop") ? sentence.token(token.head()) : token;
        int above = predicate.head();
        return above >= 0
                && above < pronoun
                && predicate.is("ccomp")
                && cues.verb(sentence, above).any(Takes.THAT);
    }

    private static int nextComma(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.text().equals(",")) {
                return i;
            }
        }
        return sentence.size();
    }
}
