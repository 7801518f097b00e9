package org.chancery.reader.claim;

import java.util.Set;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;

/** What a report adds behind a comma in its own voice to what somebody said. */
final class Tails {

    /** Nouns by which a report sums up what was said: "said the bridge was safe, a claim that engineers doubt". */
    private static final Set<String> SUMS = Set.of(
            "fact",
            "claim",
            "charge",
            "allegation",
            "accusation",
            "assertion",
            "contention",
            "argument",
            "remark",
            "comment",
            "statement",
            "suggestion",
            "promise",
            "pledge",
            "vow",
            "threat",
            "warning",
            "prediction",
            "view",
            "opinion",
            "position",
            "stance",
            "sentiment",
            "notion",
            "idea",
            "point",
            "reference",
            "allusion",
            "reversal",
            "admission",
            "acknowledgment",
            "concession",
            "reminder",
            "echo",
            "description",
            "characterization",
            "explanation",
            "theme",
            "line",
            "refrain",
            "message");

    /** Participles that tell what the saying did, not what was said. */
    private static final Set<String> EFFECTS = Set.of(
            "contradict",
            "echo",
            "repeat",
            "refer",
            "allude",
            "prompt",
            "spark",
            "trigger",
            "draw",
            "provoke",
            "fuel",
            "stoke",
            "contrast",
            "reverse",
            "dash",
            "drawing",
            "paraphrase",
            "mirror",
            "confirm",
            "corroborate",
            "invoke",
            "reiterate");

    private static final int NEAR = 4;

    private final Cues cues;

    Tails(Cues cues) {
        this.cues = cues;
    }

    /** Whether what follows the comma is the report's own. */
    boolean cuts(Sentence sentence, int cue, int comma, int end) {
        return sumsUp(sentence, comma, end) || reacts(sentence, comma, end) || otherSpeaks(sentence, cue, comma, end);
    }

    /** ", a fact that ...", ", an idea his rival mocked": an apposition to the whole clause. */
    private static boolean sumsUp(Sentence sentence, int comma, int end) {
        String article = sentence.token(comma + 1).lower();
        if (!article.equals("a") && !article.equals("an")) {
            return false;
        }
        for (int i = comma + 2; i + 1 < Math.min(end, comma + 2 + NEAR); i++) {
            Token token = sentence.token(i);
            if (token.isNoun() && !sentence.token(i + 1).isNoun()) {
                return SUMS.contains(token.lemma())
                        && (Syntax.isRelative(sentence, i + 1) || Contents.hasFinite(sentence, i + 1, end));
            }
            if (!token.isNoun() && !token.tag().startsWith("JJ")) {
                return false;
            }
        }
        return false;
    }

    private static boolean reacts(Sentence sentence, int comma, int end) {
        Token token = sentence.token(comma + 1);
        return token.tag().equals("VBG") && EFFECTS.contains(token.lemma()) && comma + 2 < end;
    }

    /** ", and the minister has warned that ...": another speaker's clause, which the parser hangs into the first one's. */
    private boolean otherSpeaks(Sentence sentence, int cue, int comma, int end) {
        Token joint = sentence.token(comma + 1);
        int verb = joint.tag().equals("CC") ? joint.head() : -1;
        if (verb <= comma + 1
                || verb + 1 >= end
                || verb >= sentence.size()
                || !sentence.token(verb).isVerb()
                || !cues.verb(sentence, verb).any(Takes.THAT)) {
            return false;
        }
        int subject = sentence.child(verb, "nsubj");
        if (subject <= comma || subject > verb || !finite(sentence, verb)) {
            return false;
        }
        Token speaker = sentence.token(subject);
        boolean another = !speaker.isPronoun() && !speaker.tag().equals("WDT");
        return another && Speaking.canSpeak(speaker) && sentence.child(verb, "ccomp") > verb && cue < comma;
    }

    private static boolean finite(Sentence sentence, int verb) {
        return Syntax.isFinite(sentence.token(verb)) || sentence.child(verb, "aux") >= 0;
    }
}
