package org.chancery.gazetteer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who held an office, or was known for a part in affairs, from when until when.
 *
 * @param code ISO alpha-3 of the state, UNO, EUR, IMG, or the name of an organisation; empty for whoever acts for none
 * @param office kind of office, such as {@code head-of-state}; {@code other} where no word is listed, {@link #PERSON}
 *     for a part that is no office
 * @param from ISO date, possibly without month or day; empty where only a person's part has no known beginning
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

    /** The kind of what is no office: a dissident's, a general's, a negotiator's part in affairs. */
    static final String PERSON = "person";

    private static final Set<String> OFFICIAL = Set.of("GOV", "LEG", "JUD", "MIL", "SPY", "COP");

    /** Whether the office is one of those a bare surname stands for in the news. */
    public boolean leading() {
        return switch (office) {
            case "head-of-state", "head-of-government", "monarch", "foreign-minister", "organisation-head" -> true;
            default -> code.equals("USA") && title.equals("Vice President");
        };
    }

    /** Whether the part is no office, so that a bare surname says nothing before the full name was given. */
    public boolean withoutOffice() {
        return office.equals(PERSON);
    }

    /** Whether that one word alone means this person: a leader's surname, or another's name that nobody shares. */
    public boolean meantBy(String word) {
        boolean unshared = withoutOffice() && word.indexOf(' ') < 0 && (name.equals(word) || aliases.contains(word));
        return leading() || unshared;
    }

    /** Whether the end of the term makes a former official; whoever gave up a rebellion or a protest is none. */
    public boolean leavesOffice() {
        return withoutOffice() ? sectors.stream().anyMatch(OFFICIAL::contains) : true;
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
