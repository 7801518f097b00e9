package org.chancery.store.story;

import java.util.Optional;
import org.chancery.model.Outlet;
import org.jspecify.annotations.Nullable;

/**
 * The agency in the line that opens a report: "BEIJING, Dec. 4 (Xinhua) --", "(Reuters) -", "MOSCOW, May 5. /TASS/.",
 * "Minsk. March 3. INTERFAX - ", "SEOUL: Yonhap:".
 */
final class Datelines {

    /** Paragraphs in which a report may begin: behind title, byline and date. */
    private static final int PARAGRAPHS = 8;
    /** How far a dateline reaches into its paragraph. */
    private static final int REACH = 90;

    private static final int PLACE_WORDS = 9;

    private Datelines() {}

    static Optional<Outlet> agency(String text, Agencies agencies, @Nullable String country) {
        int seen = 0;
        int begin = 0;
        while (begin < text.length() && seen < PARAGRAPHS) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            String paragraph = text.substring(begin, end).strip();
            begin = end + 1;
            if (paragraph.isEmpty()) {
                continue;
            }
            seen++;
            Optional<Outlet> found = of(paragraph, agencies, country);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Outlet> of(String paragraph, Agencies agencies, @Nullable String country) {
        String head = paragraph.substring(0, Math.min(REACH, paragraph.length()));
        return enclosed(head, paragraph, '(', ')', agencies, country)
                .or(() -> enclosed(head, paragraph, '[', ']', agencies, country))
                .or(() -> enclosed(head, paragraph, '/', '/', agencies, country))
                .or(() -> bare(head, agencies, country));
    }

    private static Optional<Outlet> enclosed(
            String head, String paragraph, char open, char close, Agencies agencies, @Nullable String country) {
        int begin = head.indexOf(open);
        int end = begin < 0 ? -1 : head.indexOf(close, begin + 1);
        if (end < 0 || !placeAndDay(head.substring(0, begin)) || !ends(paragraph, head.substring(0, begin), end + 1)) {
            return Optional.empty();
        }
        return Credits.named(head.substring(begin + 1, end), agencies, country);
    }

    /** "Minsk. March 3. INTERFAX - " and "KYIV, Jan 5, Ukrinform:": without brackets a place or a mark of a label is needed. */
    private static Optional<Outlet> bare(String head, Agencies agencies, @Nullable String country) {
        for (String mark : new String[] {" - ", " -- ", " – ", " — ", ": ", "--", "—"}) {
            int end = head.indexOf(mark);
            if (end <= 0) {
                continue;
            }
            String before = head.substring(0, end).strip();
            int cut = Math.max(before.lastIndexOf(". "), before.lastIndexOf(", "));
            String name = cut < 0 ? before : before.substring(cut + 2);
            boolean placed = cut < 0 || placeAndDay(before.substring(0, cut));
            if (placed) {
                Optional<Outlet> found = agencies.findAlone(name, country);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether words can be the place and day of a dateline: few, each a name or a number, no running text. */
    private static boolean placeAndDay(String words) {
        String bare = words.strip();
        if (bare.isEmpty()) {
            return true;
        }
        String[] parts = bare.split("[\\s,./]+");
        for (String part : parts) {
            char first = part.isEmpty() ? 'X' : part.charAt(0);
            boolean link = part.equals("de") || part.equals("of") || part.equals("al") || part.equals("on");
            boolean name = Character.isUpperCase(first) || Character.isDigit(first) || !Character.isLetter(first);
            if (!name && !link) {
                return false;
            }
        }
        return parts.length <= PLACE_WORDS;
    }

    /** Whether the line ends behind the bracket, or what stands before it shows that it is one. */
    private static boolean ends(String paragraph, String before, int end) {
        String rest = paragraph.substring(end).stripLeading();
        boolean marked = !rest.isEmpty() && "-–—:.|".indexOf(rest.charAt(0)) >= 0;
        return rest.isEmpty() ? dated(before) : marked || dated(before) || before.isBlank();
    }

    private static boolean dated(String before) {
        String place = before.strip();
        int letters = 0;
        while (letters < place.length() && Character.isLetter(place.charAt(letters))) {
            letters++;
        }
        String first = place.substring(0, letters);
        boolean shouted = letters > 2 && first.equals(first.toUpperCase(java.util.Locale.ROOT));
        return shouted || place.chars().anyMatch(Character::isDigit);
    }
}
