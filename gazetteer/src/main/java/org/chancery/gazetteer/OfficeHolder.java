package org.chancery.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who held an office from when until when.
 *
 * @param code ISO alpha-3 of the state, UNO, EUR, IMG, or the name of an organisation
 * @param office kind of office, such as {@code head-of-state}; {@code other} where the list has no word
 * @param from ISO date, possibly without month or day
 * @param until ISO date, possibly without month or day; null while in office as far as known
 * @param sure false when the dates may be off
 */
public record OfficeHolder(
        String code,
        List<String> sectors,
        String office,
        String title,
        String name,
        List<String> aliases,
        String from,
        @Nullable String until,
        boolean sure) {

    /** Whether the office is one of those a bare surname stands for in the news. */
    public boolean leading() {
        return switch (office) {
            case "head-of-state", "head-of-government", "monarch", "foreign-minister", "organisation-head" -> true;
            default -> code.equals("USA") && title.equals("Vice President");
        };
    }

    /** Whether in office on that day (ISO); a date without a month or day reaches as far as it can. */
    public boolean holdsOn(String day) {
        return from.compareTo(day) <= 0 && (until == null || until.compareTo(day) >= 0 || day.startsWith(until));
    }

    /** Whether the term had ended before that day. */
    public boolean endedBefore(String day) {
        return until != null && until.compareTo(day) < 0 && !day.startsWith(until);
    }

    /** Last word of the name. */
    public String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
