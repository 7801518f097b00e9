package org.chancery.reader.article;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells English from other languages. Texts rich in English function words pass at once; only for the rest the detector,
 * with its profiles of some seventy languages, is loaded and asked.
 */
final class Languages {
    static final String ENGLISH = "en";

    private static final int SHORT_TEXT = 20;
    private static final int WORDS_LOOKED_AT = 400;
    private static final int LETTERS_LOOKED_AT = 4000;
    private static final double ENGLISH_SHARE = 0.2;
    private static final int DIFFERENT_WORDS = 5;
    private static final double CERTAIN = 0.8;
    private static final double LATIN_SHARE = 0.8;

    /** Words frequent in English; few of them are words of another language. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "of", "and", "to", "that", "was", "with", "for", "by", "from", "said", "has", "have", "had", "which",
            "were", "on", "at", "its", "it", "is", "as", "be", "are", "after", "will", "would", "their", "they", "this",
            "but", "not", "been", "between", "who", "his", "he", "in", "an", "a", "into", "over", "more", "than",
            "against", "also", "other");

    private Languages() {}

    /**
     * The language of a text as an ISO 639-1 code, or empty when it cannot be told.
     *
     * @param declared language the page declares ({@code en-GB}); null when none. It only decides where the text is too short
     */
    static Optional<String> of(String text, @Nullable String declared) {
        String[] words = firstWords(text);
        if (words.length < SHORT_TEXT) {
            return ofShort(text, declared);
        }
        return looksEnglish(words) ? Optional.of(ENGLISH) : detected(text);
    }

    /** The English name of a language code, for messages. */
    static String name(String code) {
        String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? code : name;
    }

    private static Optional<String> ofShort(String text, @Nullable String declared) {
        boolean foreign = declared != null && !declared.toLowerCase(Locale.ROOT).startsWith(ENGLISH);
        if (latinShare(text) >= LATIN_SHARE
                && !(foreign && text.chars().anyMatch(sign -> sign > 0x7F && Character.isLetter(sign)))) {
            return Optional.of(ENGLISH);
        }
        return declared != null && foreign
                ? Optional.of(declared.split("[-_]", 2)[0].toLowerCase(Locale.ROOT))
                : detected(text);
    }

    private static String[] firstWords(String text) {
        String head = text.substring(0, Math.min(text.length(), WORDS_LOOKED_AT * 8));
        return head.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}’']+", -1);
    }

    private static boolean looksEnglish(String[] words) {
        Set<String> different = new HashSet<>();
        int count = 0;
        for (String word : words) {
            if (FUNCTION_WORDS.contains(word)) {
                count++;
                different.add(word);
            }
        }
        return count >= words.length * ENGLISH_SHARE
                && different.size() >= DIFFERENT_WORDS
                && different.contains("the");
    }

    private static double latinShare(String text) {
        int letters = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters++;
                latin += text.charAt(i) < 0x250 ? 1 : 0;
            }
        }
        return letters == 0 ? 0 : latin / (double) letters;
    }

    private static Optional<String> detected(String text) {
        String head = text.substring(0, Math.min(text.length(), LETTERS_LOOKED_AT));
        List<DetectedLanguage> found = Holder.DETECTOR.getProbabilities(head);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        DetectedLanguage best = found.get(0);
        boolean english = found.stream()
                .anyMatch(one -> one.getLocale().getLanguage().equals(ENGLISH) && one.getProbability() > 1 - CERTAIN);
        if (english) {
            return Optional.of(ENGLISH);
        }
        return best.getProbability() >= 0.5 ? Optional.of(best.getLocale().getLanguage()) : Optional.empty();
    }

    /** Loads on first use. The seed makes the detector's sampling, and with it its answer, the same every time. */
    private static final class Holder {
        static final LanguageDetector DETECTOR = load();

        private static LanguageDetector load() {
            try {
                return LanguageDetectorBuilder.create(NgramExtractors.standard())
                        .seed(1)
                        .shortTextAlgorithm(0)
                        .withProfiles(new LanguageProfileReader().readAllBuiltIn())
                        .build();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
