package org.chancery.reader.figure;

import java.math.BigDecimal;
import java.util.Locale;
import org.chancery.reader.figure.Numeral.Form;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** Reads the number that begins at a token, word by word: syntax trees of numbers are not to be relied on. */
final class NumberReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private final FigureWords words;

    NumberReader(FigureWords words) {
        this.words = words;
    }

    /** The number that begins at the token, null when none does. */
    @Nullable
    Numeral read(Sentence sentence, int begin) {
        String currency = words.currency("before", lower(sentence, begin));
        if (currency != null) {
            Numeral bare = number(sentence, begin + 1);
            return bare == null || bare.form() == Form.ORDINAL ? null : bare.in(begin, currency);
        }
        return number(sentence, begin);
    }

    private @Nullable Numeral number(Sentence sentence, int begin) {
        if (begin >= sentence.size()) {
            return null;
        }
        Numeral found = vague(sentence, begin);
        if (found == null) {
            found = fraction(sentence, begin);
        }
        return found == null ? count(sentence, begin) : found;
    }

    /** "dozens", "tens of thousands", "several hundred", "a few million". */
    private @Nullable Numeral vague(Sentence sentence, int begin) {
        int at = begin;
        boolean some = isOneOf(sentence, at, "several", "few", "many", "countless", "untold");
        if (isOneOf(sentence, at, "a") && isOneOf(sentence, at + 1, "few", "couple")) {
            some = true;
            at++;
        }
        if (some) {
            at = isOneOf(sentence, at + 1, "of") ? at + 2 : at + 1;
            if (scale(sentence, at) == null) {
                return null;
            }
        } else if (!plural(sentence, at)) {
            return null;
        }
        int end = at + 1;
        while (isOneOf(sentence, end, "of")
                && plural(sentence, end + 1)
                && lower(sentence, end + 1).endsWith("s")) {
            end += 2;
        }
        if (some && scale(sentence, end) != null) {
            end++;
        }
        String text = text(sentence, begin, end);
        return new Numeral(begin, end, null, text, null, null, Form.VAGUE);
    }

    private boolean plural(Sentence sentence, int at) {
        String word = lower(sentence, at);
        return word.equals("tens") && isOneOf(sentence, at + 1, "of")
                || word.equals("scores") && !isOneOf(sentence, at - 1, "the", "test", "their", "his")
                || word.endsWith("s") && words.numeral("scale", word.substring(0, word.length() - 1)) != null;
    }

    /** "a third of", "two-thirds", "half the", "three quarters of". */
    private @Nullable Numeral fraction(Sentence sentence, int begin) {
        Atom atom = atom(sentence, begin);
        if (atom != null && atom.fraction()) {
            return new Numeral(begin, begin + 1, atom.value(), null, null, null, Form.FRACTION);
        }
        BigDecimal times = BigDecimal.ONE;
        int at = begin;
        if (isOneOf(sentence, at, "a", "one") || atom != null && !atom.digits() && !atom.ordinal()) {
            times = atom == null ? BigDecimal.ONE : atom.value();
            at++;
        }
        BigDecimal part = words.numeral("fraction", lower(sentence, at));
        if (part == null || at == begin && !lower(sentence, at).equals("half")) {
            return null;
        }
        return partOf(sentence, begin, at + 1, times.multiply(part));
    }

    /** What comes behind a fraction decides: "a quarter million", "half of", "half the"; else it is none. */
    private @Nullable Numeral partOf(Sentence sentence, int begin, int end, BigDecimal value) {
        int at = end;
        if (isOneOf(sentence, at, "of") && isOneOf(sentence, at + 1, "a")) {
            at += 2;
        } else if (isOneOf(sentence, at, "a")) {
            at++;
        }
        BigDecimal scale = scale(sentence, at);
        if (scale != null) {
            return new Numeral(begin, at + 1, value.multiply(scale), null, null, null, Form.WORDS);
        }
        boolean of = isOneOf(sentence, end, "of");
        boolean half = lower(sentence, end - 1).equals("half")
                && isOneOf(sentence, end, "the", "its", "their", "his", "her", "all");
        boolean row = isOneOf(
                sentence, begin - 1, "first", "second", "latter", "other", "last", "the", "that", "this", "each");
        return (of || half) && !row ? new Numeral(begin, end, value, null, null, null, Form.FRACTION) : null;
    }

    private @Nullable Numeral count(Sentence sentence, int begin) {
        int at = begin;
        if (isOneOf(sentence, begin, "a") && scale(sentence, begin + 1) != null) {
            return scaled(sentence, begin, begin + 1, BigDecimal.ONE, false);
        }
        Atom atom = atom(sentence, at);
        if (atom == null) {
            return null;
        }
        if (atom.ordinal()) {
            return new Numeral(begin, begin + 1, atom.value(), null, null, null, Form.ORDINAL);
        }
        if (atom.high() != null || atom.joined() != null || atom.scaled()) {
            return single(sentence, begin, atom);
        }
        return range(sentence, scaled(sentence, begin, at + 1, atom.value(), atom.digits()));
    }

    private Numeral single(Sentence sentence, int begin, Atom atom) {
        boolean plus = "plus".equals(atom.joined());
        BigDecimal scale = scale(sentence, begin + 1);
        BigDecimal value = scale == null ? atom.value() : atom.value().multiply(scale);
        return new Numeral(
                begin,
                scale == null ? begin + 1 : begin + 2,
                value,
                plus ? "plus" : atom.high() == null ? null : "between",
                null,
                plus ? null : atom.joined(),
                atom.high() != null ? Form.RANGE : atom.digits() ? Form.DIGITS : Form.WORDS);
    }

    /** A number with the scales and smaller numbers that follow: "two hundred and five thousand". */
    private Numeral scaled(Sentence sentence, int begin, int next, BigDecimal first, boolean digits) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = first;
        int at = next;
        boolean open = false;
        while (at < sentence.size()) {
            BigDecimal scale = scale(sentence, at);
            Atom more = open ? atom(sentence, isOneOf(sentence, at, "and") ? at + 1 : at) : null;
            if (scale != null) {
                current = current.multiply(scale);
                open = !digits && !lower(sentence, at).equals("dozen");
                at++;
                if (scale.compareTo(THOUSAND) >= 0) {
                    total = total.add(current);
                    current = BigDecimal.ZERO;
                }
            } else if (isOneOf(sentence, at, "and")
                    && isOneOf(sentence, at + 1, "a")
                    && isOneOf(sentence, at + 2, "half")) {
                current = current.add(HALF);
                at += 3;
            } else if (more != null && !more.digits() && more.kind() == Atom.Kind.COUNT && more.high() == null) {
                current = current.add(more.value());
                at += isOneOf(sentence, at, "and") ? 2 : 1;
                open = false;
            } else {
                break;
            }
        }
        return new Numeral(begin, at, total.add(current), null, null, null, digits ? Form.DIGITS : Form.WORDS);
    }

    /** "20 to 30", "two or three", "between 20 and 30": the low end stands for the range. */
    private Numeral range(Sentence sentence, Numeral low) {
        boolean between = isOneOf(sentence, low.begin() - 1, "between");
        boolean link = between
                ? isOneOf(sentence, low.end(), "and")
                : isOneOf(sentence, low.end(), "to", "or", "-", "–") && !isOneOf(sentence, low.begin() - 1, "from");
        if (!link) {
            return low;
        }
        int next = low.end() + 1;
        boolean sign = words.currency("before", lower(sentence, next)) != null;
        Atom atom = atom(sentence, sign ? next + 1 : next);
        if (atom == null || atom.kind() != Atom.Kind.COUNT || atom.high() != null) {
            return low;
        }
        Numeral high = atom.scaled() || atom.joined() != null
                ? single(sentence, next, atom)
                : scaled(sentence, next, sign ? next + 2 : next + 1, atom.value(), atom.digits());
        return joined(low, high, atom);
    }

    private static Numeral joined(Numeral low, Numeral high, Atom atom) {
        BigDecimal value = low.value();
        BigDecimal top = high.value();
        if (value == null || top == null) {
            return low;
        }
        // "2 to 3 million": the scale is said once for both.
        boolean shared =
                value.compareTo(THOUSAND) < 0 && value.compareTo(atom.value()) < 0 && top.compareTo(atom.value()) > 0;
        if (shared) {
            value = value.multiply(top.divide(atom.value(), java.math.MathContext.DECIMAL64));
        }
        return value.compareTo(top) < 0
                ? new Numeral(low.begin(), high.end(), value, "between", null, high.joined(), Form.RANGE)
                : low;
    }

    private @Nullable Atom atom(Sentence sentence, int at) {
        if (at >= sentence.size()) {
            return null;
        }
        return Atom.of(sentence.token(at).text(), words);
    }

    private @Nullable BigDecimal scale(Sentence sentence, int at) {
        if (at >= sentence.size()) {
            return null;
        }
        String word = lower(sentence, at);
        if (word.equals("m") || word.equals("b")) {
            Token before = sentence.token(Math.max(0, at - 2));
            return words.currency("before", before.lower()) == null ? null : words.numeral("suffix", word);
        }
        return words.numeral("scale", word);
    }

    private static boolean isOneOf(Sentence sentence, int at, String... choices) {
        if (at < 0 || at >= sentence.size()) {
            return false;
        }
        String word = lower(sentence, at);
        for (String choice : choices) {
            if (word.equals(choice)) {
                return true;
            }
        }
        return false;
    }

    private static String lower(Sentence sentence, int at) {
        return at < 0 || at >= sentence.size() ? "" : sentence.token(at).text().toLowerCase(Locale.ROOT);
    }

    private static String text(Sentence sentence, int begin, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = begin; i < end; i++) {
            text.append(i == begin ? "" : " ").append(sentence.token(i).lower());
        }
        return text.toString();
    }
}
