package org.chancery.store.join;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Words of a passage that tell what it is about, cut to their stems, without those that any report has. */
final class Terms {

    private static final Set<String> COMMON = Set.of(
            "the",
            "and",
            "for",
            "with",
            "that",
            "this",
            "from",
            "were",
            "was",
            "are",
            "has",
            "have",
            "had",
            "its",
            "their",
            "his",
            "her",
            "they",
            "them",
            "who",
            "which",
            "after",
            "before",
            "into",
            "over",
            "about",
            "against",
            "between",
            "during",
            "also",
            "said",
            "say",
            "told",
            "tell",
            "report",
            "accord",
            "new",
            "not",
            "but",
            "will",
            "would",
            "could",
            "been",
            "being",
            "than",
            "then",
            "there",
            "where",
            "when",
            "while",
            "more",
            "most",
            "some",
            "two",
            "one",
            "first",
            "last",
            "other",
            "both",
            "under",
            "out",
            "off",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "week",
            "month",
            "year",
            "day",
            "today",
            "yesterday",
            "president",
            "minister",
            "foreign",
            "prime",
            "government",
            "official",
            "country",
            "state",
            "people",
            "leader",
            "ministry",
            "spokesman",
            "spokesperson",
            "statement",
            "agency",
            "news");

    private static final int SHORTEST = 3;
    private static final List<String> NONE = List.of();
    private static final List<String> ENDINGS = List.of("ings", "ing", "ied", "ies", "ed", "es", "s", "e", "y");
    /** With what the endings end. */
    private static final String LAST = "sgdey";

    private Terms() {}

    static Set<String> of(String passage) {
        Set<String> terms = new TreeSet<>();
        each(passage, (word, first) -> add(terms, word.toLowerCase(Locale.ROOT)));
        return terms;
    }

    /** Terms with a capital; the first word of a passage has one anyway and is left out. */
    static Set<String> names(String passage) {
        Set<String> names = new TreeSet<>();
        each(passage, (word, first) -> {
            if (!first && Character.isUpperCase(word.charAt(0))) {
                add(names, word.toLowerCase(Locale.ROOT));
            }
        });
        return names;
    }

    private static void each(String passage, BiConsumer<String, Boolean> taker) {
        int begin = -1;
        boolean first = true;
        for (int i = 0; i <= passage.length(); i++) {
            boolean part = i < passage.length() && Character.isLetterOrDigit(passage.charAt(i));
            if (part && begin < 0) {
                begin = i;
            } else if (!part && begin >= 0) {
                taker.accept(passage.substring(begin, i), first);
                first = false;
                begin = -1;
            }
        }
    }

    /** "Strikes", "striking" and "strike" are one, and so are words of one meaning. */
    static String stem(String word) {
        return Alike.of(bare(word));
    }

    /** The word without its endings. */
    static String bare(String word) {
        String stem = word.toLowerCase(Locale.ROOT);
        boolean ended = !stem.isEmpty() && LAST.indexOf(stem.charAt(stem.length() - 1)) >= 0;
        for (String ending : ended ? ENDINGS : NONE) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST && !stem.endsWith("ss")) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        int length = stem.length();
        boolean twice = length > SHORTEST + 1 && stem.charAt(length - 1) == stem.charAt(length - 2);
        return twice ? stem.substring(0, length - 1) : stem;
    }

    static int shared(Set<String> one, Set<String> other) {
        int shared = 0;
        for (String term : one) {
            shared += other.contains(term) ? 1 : 0;
        }
        return shared;
    }

    private static void add(Set<String> terms, String word) {
        boolean number = Character.isDigit(word.charAt(0));
        String stem = number ? word : stem(word);
        if ((number || word.length() >= SHORTEST) && !COMMON.contains(word) && !COMMON.contains(stem)) {
            terms.add(stem);
        }
    }
}
