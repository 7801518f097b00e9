package org.chancery.reader.article;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises lines that name the author or the issuing office. */
final class Byline {
    private static final Pattern BY = Pattern.compile(
            "(?:(?:By|BY|by)(?:: ?| )|(?i:Written by|Reported by|Report by|Story by|Author|Words by|From our)(?:: ?|"
                    + " ))(.{2,110})");
    private static final Pattern OFFICE = Pattern.compile(
            "(?i).*\\b(?:office|secretary|minister|ministry|spokes(?:person|man|woman)|department|embassy|correspondents?|editors?|writers?|reporters?|staff|bureau|newsroom|press"
                    + " service|news desk|agency|agencies|service|columnist|ambassador|desk"
                    + "|press|wires?|contributor)\\b.*");
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.)(?:"
            + " (?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.|al|de|van|von|bin|el|da|ibn)){1,4}");
    private static final Pattern ISSUER =
            Pattern.compile("(?i)(?:Ministry|Office|Department|Embassy|Bureau|Press Service|Press Office) (?:of|for) ");
    private static final Set<String> PARTICLES = Set.of(
            "and",
            "of",
            "the",
            "for",
            "in",
            "at",
            "de",
            "da",
            "del",
            "di",
            "la",
            "le",
            "van",
            "von",
            "der",
            "den",
            "bin",
            "ibn",
            "al",
            "el",
            "our",
            "&",
            "with",
            "to",
            "on",
            "y",
            "e",
            "as",
            "told",
            "staff",
            "reporter",
            "correspondent",
            "writer",
            "agencies",
            "special",
            "senior",
            "diplomatic",
            "foreign",
            "political");
    private static final Pattern NO_NAME = Pattern.compile("(?i)(?:the|a|an|this|that|"
            + Dates.WEEKDAY.replace("\\.?", "") + "|" + Dates.MONTH.replace("\\.?", "") + "|late|early|mid)\\b.*");
    /** Two capitalised words that open a section and name nobody. */
    private static final Set<String> SUBHEADINGS = Set.of(
            "key points",
            "key facts",
            "main points",
            "press release",
            "press statement",
            "media note",
            "joint statement",
            "fact sheet",
            "at a glance",
            "what happened",
            "breaking news");

    private static final int LONGEST_NAME = 14;
    private static final int LONGEST_LINE = 200;

    private Byline() {}

    /** The names of a line such as {@code By Ana Kovac and Imre Toth, Foreign Desk}; empty when it is no such line. */
    static Optional<String> named(String line) {
        Matcher matcher = BY.matcher(line.length() > LONGEST_LINE ? "" : Prose.squeeze(line));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String names = matcher.group(1).strip();
        return looksLikeNames(names) && !NO_NAME.matcher(names).matches() ? Optional.of(names) : Optional.empty();
    }

    /** An issuing office, as it stands above the headline of a press release. */
    static boolean isOffice(String line) {
        return ISSUER.matcher(line).lookingAt() && isOfficeOrName(line);
    }

    /** An office or a bare name, as press releases put below the headline. Only to be asked of lines at the top. */
    static boolean isOfficeOrName(String line) {
        String squeezed = Prose.squeeze(line);
        if (Prose.endsSentence(squeezed) && !squeezed.endsWith("Jr.")) {
            return false;
        }
        boolean name = NAME.matcher(squeezed).matches()
                && Prose.words(squeezed) <= 4
                && !SUBHEADINGS.contains(squeezed.toLowerCase(Locale.ROOT));
        return name || (OFFICE.matcher(squeezed).matches() && looksLikeNames(squeezed) && Prose.words(squeezed) <= 10);
    }

    private static boolean looksLikeNames(String text) {
        String[] words = text.split("[ ,/|]+", -1);
        boolean hasName = false;
        for (String word : words) {
            if (word.isEmpty()) {
                continue;
            }
            boolean capital = Character.isUpperCase(word.charAt(0));
            hasName |= capital;
            if (!capital && !PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return hasName && words.length <= LONGEST_NAME && text.indexOf(';') < 0 && text.indexOf('?') < 0;
    }
}
