package org.chancery.reader.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** A sentence as the rules look at it: each token as a month, a day, a year, a number, or none of them. */
final class Scan {

    private final Sentence sentence;
    private final TimeWords words;
    private final Tenses tenses;
    private final @Nullable LocalDate today;
    private final String[] lower;
    private @Nullable Days scene;

    Scan(Sentence sentence, TimeWords words, @Nullable LocalDate today, @Nullable Days scene) {
        this.sentence = sentence;
        this.words = words;
        this.tenses = new Tenses(sentence, words);
        this.today = today;
        this.scene = scene;
        this.lower = new String[sentence.size()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = sentence.token(i).lower();
        }
    }

    private Scan(Scan whole, int index, int cut) {
        this.sentence = whole.sentence;
        this.words = whole.words;
        this.tenses = whole.tenses;
        this.today = whole.today;
        this.scene = whole.scene;
        this.lower = whole.lower.clone();
        this.lower[index] = lower[index].substring(cut);
    }

    /** The same sentence with the first letters of one word cut off. */
    Scan cut(int index, int letters) {
        return new Scan(this, index, letters);
    }

    int size() {
        return lower.length;
    }

    Token token(int index) {
        return sentence.token(index);
    }

    /** The report's own day, null when not known. */
    @Nullable
    LocalDate today() {
        return today;
    }

    /** The days told last before this place, from which "the next day" counts; null when none were told. */
    @Nullable
    Days scene() {
        return scene;
    }

    /** From here on the text tells of those days. */
    void moveTo(Days days) {
        scene = days;
    }

    /** The word in lower case, "" outside the sentence. */
    String word(int index) {
        return index >= 0 && index < lower.length ? lower[index] : "";
    }

    boolean is(int index, String word) {
        return word(index).equals(word);
    }

    boolean is(int index, String word, String other) {
        return is(index, word) || is(index, other);
    }

    /** Whether the token is of that kind of words. */
    boolean kind(int index, String kind) {
        return words.is(kind, word(index));
    }

    /** The value of the token among that kind of words, null when it is none. */
    @Nullable
    String value(int index, String kind) {
        return words.value(kind, word(index));
    }

    int numeric(int index, String kind) {
        return words.number(kind, word(index));
    }

    /** Tense of what the token belongs to. */
    Tense tense(int index) {
        return tenses.of(index);
    }

    /** The month, 1 to 12; 0 when the token names none, or a person, or is a verb. */
    int month(int index) {
        if (!capital(index)) {
            return 0;
        }
        int month = words.number("month", word(index));
        Token token = token(index);
        boolean verb = (token.isVerb() || token.tag().equals("MD")) && day(index + 1) == 0 && year(index + 1) == 0;
        return verb || token.name().equals("PERSON") ? 0 : month;
    }

    /** The weekday, 1 for Monday to 7; 0 when the token names none. */
    int weekday(int index) {
        return capital(index) ? words.number("weekday", word(index)) : 0;
    }

    /** The day of a month that a token such as "5" or "5th" gives, 0 when it gives none. */
    int day(int index) {
        String text = word(index);
        int digits = digits(text, 0);
        if (digits == 0 || digits > 2 || digits < text.length() && !ordinal(text.substring(digits))) {
            return 0;
        }
        int day = Integer.parseInt(text.substring(0, digits));
        return day <= 31 ? day : 0;
    }

    /** The two days of a token such as "5-6", null when it gives none. */
    int @Nullable [] dayRange(int index) {
        String text = word(index);
        int first = digits(text, 0);
        int second = first == 0 ? 0 : digits(text, first + 1);
        if (first > 2
                || second == 0
                || second > 2
                || first + 1 + second != text.length()
                || !dash(text.charAt(first))) {
            return null;
        }
        int[] days = {Integer.parseInt(text.substring(0, first)), Integer.parseInt(text.substring(first + 1))};
        return days[0] > 0 && days[0] < days[1] && days[1] <= 31 ? days : null;
    }

    /** The year that a token of four digits gives, 0 when it gives none. */
    int year(int index) {
        String text = word(index);
        return text.length() == 4 && digits(text, 0) == 4 ? plausible(Integer.parseInt(text)) : 0;
    }

    /** A number in digits or words, 0 when the token is none. */
    int number(int index) {
        String text = word(index);
        if (!text.isEmpty() && text.length() < 4 && digits(text, 0) == text.length()) {
            return Integer.parseInt(text);
        }
        return words.number("number", text);
    }

    /** Whether the token parts the ends of a range ("to", a dash). */
    boolean parts(int index) {
        String word = word(index);
        return word.length() == 1 && dash(word.charAt(0))
                || word.equals("--")
                || word.equals("to")
                || word.equals("through")
                || word.equals("until")
                || word.equals("till");
    }

    /** As {@link #parts}, or "and" where the phrase stands after "between". */
    boolean parts(int index, int from) {
        return parts(index) || is(index, "and") && is(from - 1, "between");
    }

    /** Whether the token begins with a capital. */
    boolean capital(int index) {
        if (index < 0 || index >= size() || lower[index].isEmpty()) {
            return false;
        }
        String text = token(index).text();
        return Character.isUpperCase(text.charAt(text.length() - lower[index].length()));
    }

    /** That day, null when the calendar has none such. */
    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    static boolean dash(char letter) {
        return letter == '-' || letter == '–' || letter == '—';
    }

    /** How many digits stand there in a row. */
    static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return Math.max(0, at - from);
    }

    static int plausible(int year) {
        return year >= 1500 && year <= 2199 ? year : 0;
    }

    private static boolean ordinal(String ending) {
        return ending.equals("th") || ending.equals("st") || ending.equals("nd") || ending.equals("rd");
    }
}
