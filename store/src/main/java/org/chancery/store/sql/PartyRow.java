package org.chancery.store.sql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.store.Words;

/**
 * A party with its number and the words it is found by.
 *
 * @param words folded
 */
record PartyRow(long id, Party party, List<String> words) {

    /** The parties and speakers of findings, by their numbers. */
    static Collection<PartyRow> of(List<FindingRow> findings) {
        Map<Long, PartyRow> rows = new TreeMap<>();
        for (FindingRow finding : findings) {
            finding.parties().forEach(party -> add(party, rows));
            finding.voices().forEach(party -> add(party, rows));
        }
        return List.copyOf(rows.values());
    }

    private static void add(Party party, Map<Long, PartyRow> rows) {
        rows.computeIfAbsent(
                party.id(),
                id -> new PartyRow(
                        id,
                        party,
                        Words.of(party.name()).stream()
                                .map(Words.Word::folded)
                                .distinct()
                                .toList()));
    }
}
