package org.chancery.model;

import java.util.Locale;

/** A word of a closed list as the contract writes it: the constant's name in lower case with hyphens. */
public interface Code {

    String name();

    /** The word in the record, such as {@code third-party}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant of that word.
     *
     * @throws IllegalArgumentException naming the list and the word when the list has none
     */
    static <T extends Enum<T> & Code> T parse(Class<T> list, String word) {
        for (T constant : list.getEnumConstants()) {
            if (constant.code().equals(word)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no " + list.getSimpleName() + " called '" + word + "'");
    }
}
