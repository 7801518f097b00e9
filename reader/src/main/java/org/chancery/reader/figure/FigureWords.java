package org.chancery.reader.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.rules.RuleLines;
import org.jspecify.annotations.Nullable;

/** The words that make, measure, weaken or forbid a figure. Immutable once loaded. */
final class FigureWords {

    private final Map<String, Map<String, BigDecimal>> numerals = new HashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, Set<String>> qualifiers = new HashMap<>();
    private final Map<String, Map<String, String>> currencies = new HashMap<>();

    private FigureWords() {}

    static FigureWords load() {
        FigureWords loaded = new FigureWords();
        for (RuleLines.Line line : RuleLines.beside(FigureWords.class, "numerals.txt", 3)) {
            loaded.numerals
                    .computeIfAbsent(line.field(0), kind -> new HashMap<>())
                    .put(line.field(1), number(line.field(2)));
        }
        for (RuleLines.Line line : RuleLines.beside(FigureWords.class, "words.txt", 2)) {
            loaded.classes
                    .computeIfAbsent(line.field(0), name -> new HashSet<>())
                    .addAll(line.list(1, ","));
        }
        for (RuleLines.Line line : RuleLines.beside(FigureWords.class, "qualifiers.txt", 2)) {
            loaded.qualifiers
                    .computeIfAbsent(line.field(0), place -> new HashSet<>())
                    .add(line.field(1));
        }
        for (RuleLines.Line line : RuleLines.beside(FigureWords.class, "currencies.txt", 3)) {
            loaded.currencies
                    .computeIfAbsent(line.field(0), place -> new HashMap<>())
                    .put(line.field(1), line.field(2));
        }
        return loaded;
    }

    private static BigDecimal number(String written) {
        int slash = written.indexOf('/');
        if (slash < 0) {
            return new BigDecimal(written);
        }
        return new BigDecimal(written.substring(0, slash))
                .divide(new BigDecimal(written.substring(slash + 1)), MathContext.DECIMAL64);
    }

    /** The value of a word of that kind (unit, scale, suffix, fraction, ordinal), null when it is none. */
    @Nullable
    BigDecimal numeral(String kind, String word) {
        return numerals.getOrDefault(kind, Map.of()).get(word.toLowerCase(Locale.ROOT));
    }

    boolean is(String name, String word) {
        return classes.getOrDefault(name, Set.of()).contains(word);
    }

    /** Whether the words qualify a number that follows ({@code before}) or stands in front ({@code after}). */
    boolean qualifies(String place, String words) {
        return qualifiers.getOrDefault(place, Set.of()).contains(words);
    }

    /** The ISO 4217 code of a sign or word of money, null when it is none. */
    @Nullable
    String currency(String place, String words) {
        return currencies.getOrDefault(place, Map.of()).get(words);
    }
}
