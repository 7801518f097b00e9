package org.chancery.reader.language;

import java.util.List;

/** Whether words hang on each other in a ring, which no sentence does. */
final class Rings {

    private Rings() {}

    /** Whether from some word the way up never comes to an end. */
    static boolean any(List<Token> tokens) {
        boolean[] ends = new boolean[tokens.size()];
        for (Token token : tokens) {
            int at = token.index();
            int steps = 0;
            while (at >= 0 && !ends[at] && steps <= tokens.size()) {
                at = tokens.get(at).head();
                steps++;
            }
            if (steps > tokens.size()) {
                return true;
            }
            ends[token.index()] = true;
        }
        return false;
    }
}
