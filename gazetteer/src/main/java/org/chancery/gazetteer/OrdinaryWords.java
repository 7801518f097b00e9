package org.chancery.gazetteer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words of the language that are also names: "Today", "Hope", "Bush", "May". A capital alone does not make them one. */
public final class OrdinaryWords {

    /** Days, months and seasons head the list. */
    private static final String LAST_OF_THE_CALENDAR = "Christmas";

    private final Set<String> all;
    private final Set<String> calendar;

    private OrdinaryWords(List<String> words) {
        this.all = Set.copyOf(words);
        this.calendar = new HashSet<>(words.subList(0, words.indexOf(LAST_OF_THE_CALENDAR) + 1));
    }

    static OrdinaryWords load() {
        return new OrdinaryWords(Table.lines("ordinary-words.txt"));
    }

    /** Whether the word, with its capital, is one of them. */
    public boolean has(String word) {
        return all.contains(word);
    }

    /** Whether it is a day, a month or a season. */
    public boolean ofTheCalendar(String word) {
        return calendar.contains(word);
    }
}
