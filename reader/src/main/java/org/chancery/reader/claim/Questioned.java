package org.chancery.reader.claim;

import java.util.Set;
import org.chancery.model.Stance;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** Questions of nobody named: "Asked whether he would run, the governor laughed". */
final class Questioned {

    private static final Set<String> ASKED = Set.of("asked", "questioned", "quizzed", "pressed", "grilled");
    private static final Set<String> OPENS_PARTICIPLE =
            Set.of(",", "when", "if", "and", "but", "though", "—", "–", "--");
    private static final Set<String> QUESTIONS =
            Set.of("whether", "if", "how", "why", "what", "who", "when", "where", "which");
    private static final int FAR = 9;

    private final Contents contents;

    Questioned(Contents contents) {
        this.contents = contents;
    }

    /** "Asked whether he would run", "was asked three times if": nobody is named who asks. */
    @Nullable
    Draft asked(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean participle = sentence.child(verb, "aux") < 0
                && (sentence.child(verb, "nsubj") < 0 || verb > 0 && insertion(sentence, verb))
                && (verb == 0
                        || OPENS_PARTICIPLE.contains(sentence.token(verb - 1).lower()));
        if (!ASKED.contains(token.lower()) || !participle && !Syntax.passive(sentence, verb)) {
            return null;
        }
        int start = question(sentence, verb + 1);
        if (start < 0) {
            return null;
        }
        int end = participle ? clauseEnd(sentence, start) : contents.end(sentence, verb, start);
        Draft draft =
                VerbClaims.draft(sentence, verb, verb + 1, Stance.ASK, Speakers.agent(sentence, verb), "claim/asked");
        return draft.with(contents.ranges(sentence, start, end, verb));
    }

    /** "one of them, asked if it was true, paused": the verb behind the second comma is the main one. */
    private static boolean insertion(Sentence sentence, int verb) {
        int comma = clauseEnd(sentence, verb);
        return sentence.token(verb - 1).text().equals(",")
                && comma + 1 < sentence.size()
                && Syntax.isFinite(sentence.token(comma + 1));
    }

    /** "Asked about Syria, he said": who asks is not told. */
    static boolean opens(Sentence sentence, int verb) {
        return ASKED.contains(sentence.token(verb).lower())
                && sentence.child(verb, "aux") < 0
                && sentence.child(verb, "nsubj") < 0
                && verb + 1 < sentence.size()
                && sentence.token(verb + 1).tag().equals("IN")
                && (verb == 0
                        || OPENS_PARTICIPLE.contains(sentence.token(verb - 1).lower()));
    }

    private static int question(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + FAR); i++) {
            Token token = sentence.token(i);
            if (QUESTIONS.contains(token.lower())) {
                return i;
            }
            if (token.isVerb() || Syntax.isPunctuation(token)) {
                return -1;
            }
        }
        return -1;
    }

    private static int clauseEnd(Sentence sentence, int start) {
        for (int i = start + 1; i < sentence.size(); i++) {
            if (sentence.token(i).text().equals(",")) {
                return i;
            }
        }
        return sentence.size();
    }
}
