package org.chancery.reader.tie;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.model.TieStatus;
import org.chancery.reader.rules.RuleLines;
import org.jspecify.annotations.Nullable;

/** The words that say whether a tie stands, and those that say what it is about. Immutable once loaded. */
final class StatusWords {

    private final Map<String, Map<String, TieStatus>> statuses = new HashMap<>();
    private final Map<String, String> domains = new HashMap<>();

    private StatusWords() {}

    static StatusWords load() {
        StatusWords loaded = new StatusWords();
        for (RuleLines.Line line : RuleLines.beside(StatusWords.class, "status-words.txt", 3)) {
            TieStatus status = TieStatus.valueOf(line.field(1).toUpperCase(Locale.ROOT));
            Map<String, TieStatus> words = loaded.statuses.computeIfAbsent(line.field(0), place -> new HashMap<>());
            line.list(2, ",").forEach(word -> words.putIfAbsent(word, status));
        }
        for (RuleLines.Line line : RuleLines.beside(StatusWords.class, "domains.txt", 2)) {
            line.list(1, ",").forEach(word -> loaded.domains.putIfAbsent(word, line.field(0)));
        }
        return loaded;
    }

    /** What a word above a tie makes of it, null when nothing. */
    @Nullable
    TieStatus above(String lemma) {
        return statuses.getOrDefault("above", Map.of()).get(lemma);
    }

    /** What a word before the word of a tie makes of it, null when nothing. */
    @Nullable
    TieStatus before(String word) {
        return statuses.getOrDefault("before", Map.of()).get(word);
    }

    @Nullable
    String domain(String lemma) {
        return domains.get(lemma.toLowerCase(Locale.ROOT));
    }
}
