package org.chancery.reader.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as pages, wires and addresses write them. What is ambiguous ({@code 04/05/2023}) or lacks its year, where no
 * other source gives it, stays unread.
 */
final class Dates {
    static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
                    + "|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    static final String WEEKDAY = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?";
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:19|20)\\d\\d";

    /** A date in words, with or without its year; for use inside other patterns. */
    static final String IN_WORDS = "(?:" + WEEKDAY + ",? )?(?:" + MONTH + " " + DAY + "|" + DAY + "(?: of)? " + MONTH
            + ")(?:,? " + YEAR + ")?";

    private static final Pattern ISO_TIME =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d{1,9})?)?)"
                    + " ?(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)?(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(" + YEAR + ")([-/.])(\\d\\d?)\\2(\\d\\d?)(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)(" + YEAR + ")(\\d\\d)(\\d\\d)(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(\\d\\d?)([-/.])(\\d\\d?)\\2(" + YEAR + ")(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?i)\\b(" + MONTH + ") (" + DAY + ")\\b(?:,? *(" + YEAR + ")\\b)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?i)(?<![\\d:])(" + DAY + ")(?: of)?[ -](" + MONTH + ")(?:,?[ -](" + YEAR + ")\\b)?");

    private static final Pattern URL_DATE =
            Pattern.compile("/(" + YEAR + ")[/-](\\d\\d?|[a-z]{3})[/-](\\d\\d?)(?:[/_-]|$)");
    private static final Pattern URL_COMPACT = Pattern.compile("[/_-](" + YEAR + ")(\\d\\d)/?(\\d\\d)(?:[/_-]|$)");
    private static final Pattern URL_YEAR = Pattern.compile("/(" + YEAR + ")(?:[/-](?:\\d\\d?|[a-z]{3}))?/");

    private static final Pattern DATE_LINE_NOISE =
            Pattern.compile("(?i)\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?|\\b(?:first |last |date"
                    + " )?(?:published|posted|updated|modified|issued|released|created|publication date|date|on|at"
                    + "|time|hours?|hrs|local|am|pm|a\\.m|p\\.m|GMT|UTC|E[SD]T|C[SD]T|P[SD]T|CES?T|EES?T|BST|IST|MSK|AEDT|AEST|PKT|WIB|ET|"
                    + WEEKDAY.replace("\\.?", "") + "|" + MONTH.replace("\\.?", "")
                    + ")\\b|\\b\\d{1,4}(?:st|nd|rd|th|h)?\\b|[\\s.,:;/|()+•·–—-]+");

    private static final Pattern TIME =
            Pattern.compile("(?i)\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: [a-z]{2,5})?");

    /** "Nairobi, " before a whole date. */
    private static final Pattern PLACE_BEFORE =
            Pattern.compile("^\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}, (?=.*\\b" + YEAR + "$)");

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private Dates() {}

    /**
     * The first date in a text, as an ISO 8601 date or date-time.
     *
     * @param hint a date that gives the year where the text has none (from the address); null when there is none
     */
    static Optional<String> read(@Nullable String text, @Nullable PartialDate hint) {
        if (text == null) {
            return Optional.empty();
        }
        String line = Prose.squeeze(text);
        return isoTime(line)
                .or(() -> numeric(YEAR_FIRST.matcher(line), 1, 3, 4))
                .or(() -> yearLast(line))
                .or(() -> inWords(MONTH_FIRST.matcher(line), 1, 2, hint))
                .or(() -> inWords(DAY_FIRST.matcher(line), 2, 1, hint))
                .or(() -> numeric(COMPACT.matcher(line), 1, 2, 3));
    }

    /** Whether a line holds a date and nothing but what goes with one (weekday, time, zone, "Published"). */
    static boolean isDateLine(String line) {
        return line.length() < 100
                && DATE_LINE_NOISE
                        .matcher(PLACE_BEFORE.matcher(line).replaceFirst(""))
                        .replaceAll("")
                        .isEmpty()
                && (read(line, null).isPresent()
                        || MONTH_FIRST.matcher(line).find()
                        || DAY_FIRST.matcher(line).find());
    }

    /** Whether a text is a time of day and nothing else, as it stands beside a date. */
    static boolean isTime(String text) {
        return TIME.matcher(text).matches();
    }

    /** What the address says about the day: a whole date, or only the year; empty when it says nothing. */
    static Optional<PartialDate> inAddress(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        String address = url.toLowerCase(Locale.ROOT);
        Optional<String> whole =
                numeric(URL_DATE.matcher(address), 1, 2, 3).or(() -> numeric(URL_COMPACT.matcher(address), 1, 2, 3));
        if (whole.isPresent()) {
            LocalDate date = LocalDate.parse(whole.get());
            return Optional.of(new PartialDate(date.getYear(), date));
        }
        Matcher year = URL_YEAR.matcher(address);
        return year.find() ? Optional.of(new PartialDate(Integer.parseInt(year.group(1)), null)) : Optional.empty();
    }

    /** A year, and the whole date when it is known (else null). */
    record PartialDate(int year, @Nullable LocalDate date) {}

    private static Optional<String> isoTime(String text) {
        Matcher matcher = ISO_TIME.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String local = matcher.group(1) + "T" + matcher.group(2).replace(',', '.');
        String zone = matcher.group(3);
        try {
            if (zone == null) {
                return Optional.of(LocalDateTime.parse(local).toString());
            }
            String offset = zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
            return Optional.of(OffsetDateTime.parse(local + (Character.isLetter(zone.charAt(0)) ? "Z" : offset))
                    .toString());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<String> numeric(Matcher matcher, int year, int month, int day) {
        return matcher.find()
                ? date(matcher.group(year), month(matcher.group(month)), matcher.group(day))
                : Optional.empty();
    }

    /** Day and month in numbers: only where one of them can be no month, or a dot shows the European order. */
    private static Optional<String> yearLast(String text) {
        Matcher matcher = YEAR_LAST.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(3));
        if (first > 12 || first == second || matcher.group(2).equals(".")) {
            return date(matcher.group(4), OptionalInt.of(second), matcher.group(1));
        }
        return second > 12 ? date(matcher.group(4), OptionalInt.of(first), matcher.group(3)) : Optional.empty();
    }

    private static Optional<String> inWords(Matcher matcher, int month, int day, @Nullable PartialDate hint) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        String dayOfMonth = matcher.group(day).replaceAll("\\D", "");
        OptionalInt monthOfYear = month(matcher.group(month));
        if (matcher.group(3) != null) {
            return date(matcher.group(3), monthOfYear, dayOfMonth);
        }
        return hint == null ? Optional.empty() : near(hint, monthOfYear, dayOfMonth);
    }

    /** A day without its year: the year of the hint, or the one before when the report is put online after New Year. */
    private static Optional<String> near(PartialDate hint, OptionalInt month, String day) {
        Optional<String> sameYear = date(Integer.toString(hint.year()), month, day);
        boolean wouldBeLater = hint.date() != null
                && sameYear.isPresent()
                && LocalDate.parse(sameYear.get()).isAfter(hint.date().plusMonths(6));
        return wouldBeLater ? date(Integer.toString(hint.year() - 1), month, day) : sameYear;
    }

    private static OptionalInt month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        Integer number =
                text.length() < 3 ? null : MONTHS.get(text.substring(0, 3).toLowerCase(Locale.ROOT));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Optional<String> date(String year, OptionalInt month, String day) {
        if (month.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month.getAsInt(), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
