package org.chancery.store.sql;

/** Finds where the article ends in the JSON of a reading, which begins with it. */
final class ArticleEnd implements Codec.Enough {

    /** The article is the first object within the reading. */
    private static final int INSIDE = 2;

    private int depth;
    private boolean quoted;
    private boolean escaped;
    private boolean entered;
    private boolean ended;

    @Override
    public boolean test(byte[] json, int from, int length) {
        for (int i = from; i < length && !ended; i++) {
            look(json[i]);
        }
        return ended;
    }

    private void look(byte sign) {
        if (escaped) {
            escaped = false;
        } else if (quoted) {
            escaped = sign == '\\';
            quoted = sign != '"';
        } else if (sign == '"') {
            quoted = true;
        } else if (sign == '{') {
            depth++;
            entered |= depth == INSIDE;
        } else if (sign == '}') {
            depth--;
            ended = entered && depth < INSIDE;
        }
    }
}
