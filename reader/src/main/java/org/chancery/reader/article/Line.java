package org.chancery.reader.article;

/**
 * A line of the text without the blanks around it. A line that was wrapped by hand comes as one.
 *
 * @param text the line's characters, line breaks inside included
 * @param afterBlank whether an empty line, or nothing, stands before it
 */
record Line(Range range, String text, boolean afterBlank) {
    int begin() {
        return range.begin();
    }

    int end() {
        return range.end();
    }

    int length() {
        return text.length();
    }
}
