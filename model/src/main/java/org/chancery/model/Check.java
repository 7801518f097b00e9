package org.chancery.model;

import org.jspecify.annotations.Nullable;

/**
 * Something the text says that can be checked: by the text itself, or by a record that holds more reports.
 *
 * @param stated what the text says: a number for {@link Kind#ORDINAL} and {@link Kind#TOTAL}, an English day of the
 *     week for {@link Kind#WEEKDAY}
 * @param counted what it comes to by reckoning; null while only more reports could tell
 * @param from first day within which an ordinal counts, ISO 8601; null when the text gives no bound or for other kinds
 * @param until last day within which an ordinal counts, inclusive; null as {@code from}
 * @param passage the words that state it
 */
public record Check(
        Kind kind,
        String stated,
        @Nullable String counted,
        @Nullable String from,
        @Nullable String until,
        Span passage) {

    /** What is checked. */
    public enum Kind implements Code {
        /** "Their second meeting this year": how many there have been. */
        ORDINAL,
        /** "30 killed: 18 soldiers and 12 civilians": whether the parts come to the total. */
        TOTAL,
        /** "Nearly 30 killed, including 18 soldiers": whether the parts do not come to more than the total. */
        PART,
        /** "Tuesday, 4 March 2025": whether that day was one. */
        WEEKDAY
    }

    /** Whether the text agrees with the reckoning; null while nothing was counted. */
    public @Nullable Boolean holds() {
        if (counted == null) {
            return null;
        }
        return kind == Kind.PART ? Double.parseDouble(counted) <= Double.parseDouble(stated) : counted.equals(stated);
    }
}
