package org.chancery.eval;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.SourceText;
import org.chancery.model.Span;

/**
 * Finds quoted words in a text, as whole words: {@code struck} is not in {@code structure}.
 *
 * <p>Words that stand more than once need their number behind them: {@code talks#2}.
 */
final class Passages {

    /** Between the first and the last words of a passage too long to be quoted. */
    private static final String TO = " … ";

    /** A stop behind these ends no sentence. */
    private static final List<String> ABBREVIATIONS = List.of(
            "Mr.", "Mrs.", "Ms.", "Dr.", "Gen.", "Col.", "Lt.", "Maj.", "Capt.", "Sgt.", "Sen.", "Rep.", "Gov.",
            "Prof.", "St.", "U.S.", "U.N.", "No.", "Rev.", "Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");

    private final String text;
    private final SourceText source;

    Passages(String text) {
        this.text = text;
        this.source = SourceText.of(text);
    }

    /**
     * The place of the words.
     *
     * @throws IllegalArgumentException when they are not there, or several times and none is chosen
     */
    Span one(String quoted) {
        Quote quote = Quote.of(quoted);
        List<Integer> places = places(quote.words());
        if (quote.number() > places.size() || places.isEmpty()) {
            throw new IllegalArgumentException("the text does not say '" + quoted + "'");
        }
        if (quote.number() == 0 && places.size() > 1) {
            throw new IllegalArgumentException(
                    "the text says '" + quoted + "' " + places.size() + " times: put #1, #2 … behind it");
        }
        return at(places.get(Math.max(0, quote.number() - 1)), quote.words());
    }

    /** The place of the words that lies next to those places and touches none of them, unless a number chooses. */
    Span nearest(String quoted, List<Span> to) {
        Quote quote = Quote.of(quoted);
        if (quote.number() > 0) {
            return one(quoted);
        }
        Optional<Span> best = places(quote.words()).stream()
                .map(place -> at(place, quote.words()))
                .filter(span -> to.stream().noneMatch(span::overlaps))
                .min(Comparator.comparingInt(span -> distance(span, to)));
        return best.orElseThrow(() -> new IllegalArgumentException("the text does not say '" + quoted + "'"));
    }

    /** The passage from the first words to the last: {@code first words … last words}, or the whole of it. */
    Span fromTo(String quoted) {
        int cut = quoted.indexOf(TO);
        if (cut < 0) {
            return one(quoted);
        }
        Span first = one(quoted.substring(0, cut));
        String last = quoted.substring(cut + TO.length());
        int begin = text.offsetByCodePoints(0, first.begin());
        int end = places(last).stream()
                        .filter(place -> place > begin)
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException("'" + last + "' does not follow '" + first.text() + "'"))
                + last.length();
        if (text.substring(begin, end).contains("\n")) {
            throw new IllegalArgumentException("'" + quoted + "' crosses a line end");
        }
        return source.span(begin, end);
    }

    /** The sentence in which the place begins. */
    Span sentence(Span place) {
        int at = text.offsetByCodePoints(0, place.begin());
        int lineBegin = text.lastIndexOf('\n', at) + 1;
        int lineEnd = text.indexOf('\n', at);
        String line = text.substring(lineBegin, lineEnd < 0 ? text.length() : lineEnd);
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(line);
        int begin = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            boolean whole = end == line.length() || !endsWithAbbreviation(line.substring(begin, end));
            if (whole && lineBegin + end > at) {
                return source.span(lineBegin + begin, lineBegin + end);
            }
            begin = whole ? end : begin;
        }
        return source.span(lineBegin + begin, lineBegin + line.length());
    }

    private static boolean endsWithAbbreviation(String piece) {
        String last = piece.strip();
        last = last.substring(last.lastIndexOf(' ') + 1);
        return ABBREVIATIONS.contains(last);
    }

    private List<Integer> places(String words) {
        List<Integer> places = new ArrayList<>();
        if (words.isEmpty()) {
            return places;
        }
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (stands(at, at + words.length())) {
                places.add(at);
            }
        }
        return places;
    }

    /** Whether no word is cut by the two ends. */
    private boolean stands(int begin, int end) {
        return !(begin > 0 && inWord(begin - 1) && inWord(begin))
                && !(end < text.length() && inWord(end - 1) && inWord(end));
    }

    private boolean inWord(int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    private Span at(int place, String words) {
        return source.span(place, place + words.length());
    }

    private static int distance(Span span, List<Span> to) {
        return to.stream()
                .mapToInt(other -> Math.max(other.begin() - span.end(), span.begin() - other.end()))
                .min()
                .orElse(0);
    }

    /** Words and which of their places is meant; 0 when none is chosen. */
    private record Quote(String words, int number) {

        static Quote of(String quoted) {
            int mark = quoted.lastIndexOf('#');
            if (mark <= 0 || mark == quoted.length() - 1) {
                return new Quote(quoted, 0);
            }
            String number = quoted.substring(mark + 1);
            boolean digits = number.chars().allMatch(Character::isDigit) && number.length() < 3;
            return digits ? new Quote(quoted.substring(0, mark), Integer.parseInt(number)) : new Quote(quoted, 0);
        }
    }
}
