package org.chancery.eval;

import java.util.ArrayList;
import java.util.List;
import org.chancery.eval.GoldReport.Saying;
import org.chancery.model.Claim;
import org.chancery.model.Reading;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which claim that was read answers which of the gold: one to one, so that the contents share as many words as can be.
 *
 * <p>A claim is found when at least half of the words of both contents are shared (Dice). It is right when, besides,
 * speaker and cue are: speakers by their head words, or nobody on both sides; cues by a word they share.
 */
final class ClaimPairs {

    private static final double FOUND = 0.5;

    private final GoldReport gold;
    private final List<Claim> claims;
    private final Words words;
    private final int[] answers;

    ClaimPairs(GoldReport gold, Reading reading) {
        this.gold = gold;
        this.claims = reading.claims();
        this.words = new Words(gold.text());
        double[][] weight = new double[gold.claims().size()][claims.size()];
        for (int i = 0; i < weight.length; i++) {
            for (int j = 0; j < claims.size(); j++) {
                weight[i][j] = weight(gold.claims().get(i), claims.get(j));
            }
        }
        answers = Assignment.best(weight, weight.length, claims.size());
    }

    boolean found(int saying) {
        return answers[saying] >= 0;
    }

    /** The claim that answers that one of the gold, which was found. */
    Claim answer(int saying) {
        return claims.get(answers[saying]);
    }

    boolean right(int saying) {
        return found(saying) && sameVoice(gold.claims().get(saying), answer(saying));
    }

    List<Claim> extras() {
        List<Claim> extras = new ArrayList<>(claims);
        for (int answer : answers) {
            if (answer >= 0) {
                extras.remove(claims.get(answer));
            }
        }
        return extras;
    }

    private double weight(Saying saying, Claim claim) {
        double shared = Words.dice(words.in(saying.content()), words.in(claim.content()));
        if (shared < FOUND) {
            return 0;
        }
        // of nested claims with much the same content, the one with the right voice; then what counts before what may
        return shared + (sameVoice(saying, claim) ? 1 : 0) + (saying.optional() ? 0 : 0.01);
    }

    private boolean sameVoice(Saying saying, Claim claim) {
        return same(saying.speaker(), claim.speaker().span(), true) && same(saying.cue(), claim.cue(), false);
    }

    private boolean same(@Nullable Span wanted, @Nullable Span got, boolean byHead) {
        if (wanted == null || got == null) {
            return wanted == got;
        }
        return byHead ? words.sameHead(wanted, got) : wanted.overlaps(got);
    }
}
