package org.chancery.reader.claim;

import org.chancery.model.Stance;

/**
 * Where a verb's content begins and of what kind it is.
 *
 * @param token its first token
 * @param takes its kind
 * @param cueEnd one behind the last token of the cue
 * @param rule name of the rule
 */
record Start(int token, Takes takes, int cueEnd, Stance stance, String rule) {

    boolean clause() {
        return takes == Takes.THAT || takes == Takes.WH;
    }
}
