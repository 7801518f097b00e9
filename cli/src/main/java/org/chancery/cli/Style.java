package org.chancery.cli;

import org.chancery.model.Quad;

/** How words of the page look. Each class of the conflict and cooperation plane has one colour, everywhere. */
enum Style {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    TRIGGER("1;4"),
    VERBAL_COOPERATION("36"),
    MATERIAL_COOPERATION("32"),
    VERBAL_CONFLICT("33"),
    MATERIAL_CONFLICT("31");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    static Style of(Quad quad) {
        return switch (quad) {
            case VERBAL_COOPERATION -> VERBAL_COOPERATION;
            case MATERIAL_COOPERATION -> MATERIAL_COOPERATION;
            case VERBAL_CONFLICT -> VERBAL_CONFLICT;
            case MATERIAL_CONFLICT -> MATERIAL_CONFLICT;
        };
    }

    /** The words in this style for a terminal. */
    String paint(String words) {
        return code.isEmpty() || words.isEmpty() ? words : "\u001B[" + code + "m" + words + "\u001B[0m";
    }
}
