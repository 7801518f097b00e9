package org.chancery.reader.article;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the first sentence of agency copy: {@code MINSK, Dec 4 (Xinhua) --}, {@code MOSCOW, December 4.
 * /TASS/.}, {@code GENEVA —}, {@code AMMAN:}.
 *
 * @param length UTF-16 units it takes, the blank behind it included
 * @param agency the agency in brackets; null when none
 * @param date the date as written; null when none
 */
record Dateline(
        int length, @Nullable String agency, @Nullable String date) {
    private static final String CAPITALS = "(?=\\p{Lu}[\\p{Lu}'’.-]*\\p{Lu})\\p{Lu}[\\p{Lu}'’.]*+(?:["
            + " /-](?:\\p{Lu}[\\p{Lu}'’.]*+|(?:de|la|al|el|of)\\b))*+";
    private static final String CAPITALISED =
            "\\p{Lu}[\\p{L}'’.-]+(?: (?:\\p{Lu}[\\p{L}'’.-]+|de|la|al|el|of|the)){0,3}";
    private static final String NO_REGION = "(?:" + Dates.MONTH + "|" + Dates.WEEKDAY + ")";
    private static final String WHEN = "(?:[,.]? ?(?<date>(?i:" + Dates.IN_WORDS + ")))?";
    private static final String AGENCY = "(?:[,.]? ?[(/\\[](?<agency>[^()/\\[\\]]{2,40})[)/\\]])?";
    private static final String CLOSE = "\\.?(?:(?: ?(?:--+|—)| (?<short>[–-])|:) +|(?<=/)\\.? +|—(?=\\S))";

    private static final Pattern IN_CAPITALS = Pattern.compile(
            "(?<place>" + CAPITALS + ")(?:, (?!" + NO_REGION + "\\b)" + CAPITALISED + ")?" + WHEN + AGENCY + CLOSE);
    private static final Pattern IN_SMALL_LETTERS =
            Pattern.compile("(?<place>" + CAPITALISED + ")(?:, (?!" + NO_REGION + "\\b)" + CAPITALISED + "| \\("
                    + CAPITALISED + "\\)(?=,? (?:\\d|" + NO_REGION + ")))?" + WHEN + AGENCY + CLOSE);
    private static final Set<String> NO_PLACES = Set.of(
            "UPDATE",
            "BREAKING",
            "WATCH",
            "VIDEO",
            "EXCLUSIVE",
            "LIVE",
            "URGENT",
            "ANALYSIS",
            "OPINION",
            "CORRECTION",
            "NOTE",
            "FACTBOX");

    /** The dateline at the head of a paragraph, or empty. */
    static Optional<Dateline> at(String paragraph) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), 160));
        return match(IN_CAPITALS, head, false).or(() -> match(IN_SMALL_LETTERS, head, true));
    }

    /** The place names in small letters count only with a date or an agency: "Moscow — long an ally — …" is prose. */
    private static Optional<Dateline> match(Pattern pattern, String head, boolean needsMore) {
        Matcher matcher = pattern.matcher(head);
        if (!matcher.lookingAt() || NO_PLACES.contains(matcher.group("place"))) {
            return Optional.empty();
        }
        String agency = matcher.group("agency");
        String date = matcher.group("date");
        boolean bare = agency == null && date == null;
        if (bare
                && (needsMore
                        || (matcher.group("short") != null
                                && matcher.group("place").length() < 4))) {
            return Optional.empty();
        }
        return Optional.of(new Dateline(matcher.end(), agency == null ? null : Prose.squeeze(agency), date));
    }
}
