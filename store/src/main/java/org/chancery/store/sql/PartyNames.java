package org.chancery.store.sql;

import java.util.List;
import java.util.Set;
import org.chancery.store.Words;

/** Finds parties by the words of their names. */
final class PartyNames {

    private PartyNames() {}

    /** A selection of the ids of parties that have each word of one of the names, or that name as their country. */
    static Sql having(Set<String> names, boolean countries) {
        Sql sql = new Sql();
        String gap = "";
        for (String name : names) {
            List<String> words =
                    Words.of(name).stream().map(Words.Word::folded).distinct().toList();
            sql.add(gap);
            addWords(words, sql);
            gap = " UNION ";
            if (countries) {
                sql.add(" UNION SELECT id FROM party WHERE country = ?", name);
            }
        }
        return sql;
    }

    private static void addWords(List<String> words, Sql sql) {
        if (words.isEmpty()) {
            sql.add("SELECT party FROM party_word WHERE 1 = 0");
            return;
        }
        sql.add("SELECT party FROM party_word p0 WHERE p0.word = ?", words.get(0));
        for (String word : words.subList(1, words.size())) {
            sql.add(" AND EXISTS (SELECT 1 FROM party_word p1 WHERE p1.word = ? AND p1.party = p0.party)", word);
        }
    }
}
