package org.chancery.cli;

/**
 * Makes text from outside fit to be shown: on one line, without control signs that would steer the terminal and without
 * marks that would turn the direction of what follows.
 */
final class SafeText {

    private SafeText() {}

    /** White space as single blanks, nothing that is not shown. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int sign = text.codePointAt(i);
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
                gap = true;
            } else if (isShown(sign)) {
                if (gap && !line.isEmpty()) {
                    line.append(' ');
                }
                line.appendCodePoint(sign);
                gap = false;
            }
        }
        return line.toString();
    }

    /** The text on one line, its blanks kept, without signs that are not shown. */
    static String harmless(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            if (Character.isWhitespace(sign)) {
                line.append(' ');
            } else if (isShown(sign)) {
                line.appendCodePoint(sign);
            }
        });
        return line.toString();
    }

    private static boolean isShown(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> sign == 0x200D || sign == 0x200C;
            default -> true;
        };
    }

    /** Columns the text takes in a terminal. */
    static int width(String text) {
        return text.codePoints().map(SafeText::width).sum();
    }

    private static int width(int sign) {
        if (sign < 0x300) {
            return 1;
        }
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(sign) ? 2 : 1;
        };
    }

    private static boolean isWide(int sign) {
        boolean picture = sign >= 0x1F300 && sign <= 0x1FAFF;
        boolean fullWidth = sign >= 0xFF01 && sign <= 0xFF60;
        boolean punctuation = sign >= 0x3000 && sign <= 0x303E;
        if (picture || fullWidth || punctuation) {
            return true;
        }
        return switch (Character.UnicodeScript.of(sign)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
            default -> false;
        };
    }
}
