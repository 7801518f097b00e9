package org.chancery.reader.rules;

/**
 * One condition of an entry.
 *
 * @param role whose filler is looked at
 * @param kind what is asked of it
 * @param wordClass the class of {@link Kind#IN}, empty for the others
 * @param negated whether it must not hold
 */
public record Condition(String role, Kind kind, String wordClass, boolean negated) {

    /** What a condition asks of a role's filler. */
    public enum Kind {
        IN,
        PARTY,
        ARMED,
        PERSON,
        PLACE,
        /** A body of states or of no state: a union, a court of nations. */
        BODY,
        /** A company. */
        FIRM,
        /** Of another state than who acts. */
        FOREIGN,
        /** Of another state than who acts, or than what is acted upon where nobody does. */
        ABROAD,
        NONE,
        SOME
    }

    static Condition parse(RuleLines.Line line, String text, WordClasses classes) {
        boolean negated = text.startsWith("not ");
        String[] words = (negated ? text.substring(4) : text).strip().split("\\s+");
        if (words.length != 3 || !words[1].equals("in") && !words[1].equals("is")) {
            throw line.fault("no test: '" + text + "'");
        }
        if (words[1].equals("in")) {
            if (!classes.exists(words[2])) {
                throw line.fault("there is no word class '" + words[2] + "'");
            }
            return new Condition(words[0], Kind.IN, words[2], negated);
        }
        try {
            return new Condition(words[0], Kind.valueOf(words[2].toUpperCase(java.util.Locale.ROOT)), "", negated);
        } catch (IllegalArgumentException unknown) {
            throw line.fault("no test: '" + text + "'");
        }
    }

    @Override
    public String toString() {
        return (negated ? "not " : "")
                + role
                + (kind == Kind.IN ? " in " + wordClass : " is " + kind.name().toLowerCase(java.util.Locale.ROOT));
    }
}
