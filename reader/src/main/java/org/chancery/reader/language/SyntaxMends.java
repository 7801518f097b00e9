package org.chancery.reader.language;

import java.util.List;

/** What the parser gets wrong in reports, mended in its tree. */
final class SyntaxMends {

    private SyntaxMends() {}

    static List<Token> apply(List<Token> tokens) {
        return tokens;
    }
}
