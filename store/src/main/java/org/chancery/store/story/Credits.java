package org.chancery.store.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.model.Outlet;
import org.jspecify.annotations.Nullable;

/** The agency in a line of its own that says whose the text is: "Source: TASS", "AP", "With reporting by AFP", "© dpa". */
final class Credits {

    private static final Pattern BOUNDS =
            Pattern.compile("[,/|;()&©:]|\\s[-–—]+\\s|\\band\\b|\\bwith\\b(?! )|\\bvia\\b|\\bfor\\b|\\bin (?=[A-Z])");

    private static final int LONGEST = 140;
    private static final int LAST_LINES = 8;
    private static final int FIRST_LINES = 6;

    /** What leads to the agency's name; the longest that fits first. */
    private static final List<String> LEADS = List.of(
            "with additional reporting by",
            "additional reporting by",
            "additional reporting from",
            "with additional reporting from",
            "with reporting by",
            "with reporting from",
            "with reports from",
            "with inputs from",
            "with input from",
            "with material from",
            "with information from",
            "with files from",
            "based on reporting by",
            "based on reports by",
            "reporting by",
            "inputs from",
            "material from",
            "news source",
            "sources",
            "source",
            "credits",
            "credit",
            "courtesy of",
            "courtesy",
            "copyright",
            "agency",
            "agencies",
            "story by",
            "written by",
            "published by",
            "via",
            "from",
            "by");

    /** What may stand behind the name. */
    private static final List<String> TAILS = List.of(
            "contributed to this report",
            "contributed reporting",
            "contributed to this story",
            "contributed to this article",
            "contributed",
            "all rights reserved",
            "news service",
            "news agency",
            "staff writers",
            "staff writer",
            "writers",
            "writer",
            "correspondents",
            "correspondent",
            "reporters",
            "reporter",
            "reports",
            "report",
            "staff",
            "photo",
            "file");

    private static final List<String> JOBS = List.of(
            " writer ",
            " writers ",
            " correspondent ",
            " correspondents ",
            " journalist ",
            " journalists ",
            " reporter ",
            " reporters ",
            " staff ",
            " producer ",
            " photographer ");

    private Credits() {}

    /** The agency of the first or last lines; the last are looked at first, from the end. */
    static Optional<Outlet> agency(String text, Agencies agencies, @Nullable String country) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        int last = lines.size() - 1;
        for (int i = last; i >= 0 && i > last - LAST_LINES; i--) {
            Optional<Outlet> found = line(lines.get(i), agencies, country);
            if (found.isEmpty() && i >= last - 1) {
                found = closing(lines.get(i), agencies, country);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        for (int i = 0; i < Math.min(FIRST_LINES, lines.size()); i++) {
            Optional<Outlet> found = line(lines.get(i), agencies, country);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The agency among names parted by commas, strokes or "and": the parts of a byline or of what stands in brackets. */
    static Optional<Outlet> named(String words, Agencies agencies, @Nullable String country) {
        for (String part : parts(words)) {
            // first as it stands: "Islamic Republic News Agency" is a whole name
            Optional<Outlet> found =
                    agencies.find(unclosed(part), country).or(() -> agencies.find(bare(part), country));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Outlet> line(String line, Agencies agencies, @Nullable String country) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String words = unclosed(line);
        boolean told = lead(words) != null || tail(words) != null;
        return told ? named(words, agencies, country) : agencies.findAlone(words, country);
    }

    /** "… the ministry said. — AFP", "… on Sunday. (AP)", "… (Source: Xinhua)". */
    private static Optional<Outlet> closing(String paragraph, Agencies agencies, @Nullable String country) {
        String end = paragraph.endsWith(".") ? paragraph.substring(0, paragraph.length() - 1) : paragraph;
        if (end.endsWith(")")) {
            int open = end.lastIndexOf('(');
            return open < 0 ? Optional.empty() : named(end.substring(open + 1, end.length() - 1), agencies, country);
        }
        int dash = Math.max(Math.max(end.lastIndexOf('—'), end.lastIndexOf('–')), end.lastIndexOf(" -"));
        dash = Math.max(dash, end.lastIndexOf(". /"));
        if (dash < 0 || end.length() - dash > 40) {
            return Optional.empty();
        }
        String name = end.substring(dash + 1).replace("-", "").replace("/", "");
        return agencies.find(name.strip(), country);
    }

    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        for (String part : BOUNDS.split(words)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** The name without what leads to it, years and what stands behind it. */
    private static String bare(String part) {
        String name = withoutYears(unclosed(part));
        for (String lead = lead(name); lead != null; lead = lead(name)) {
            name = withoutYears(unclosed(name.substring(lead.length())));
        }
        name = beforeJob(name);
        String tail = tail(name);
        return tail == null ? name : unclosed(name.substring(0, name.length() - tail.length()));
    }

    /** "AP writer Jane Roe" is AP. */
    private static String beforeJob(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        for (String job : JOBS) {
            int at = low.indexOf(job);
            if (at > 0) {
                return unclosed(name.substring(0, at));
            }
        }
        return name;
    }

    private static String withoutYears(String name) {
        boolean before = name.length() > 5 && year(name.substring(0, 4)) && name.charAt(4) == ' ';
        String rest = before ? name.substring(5) : name;
        int last = rest.length() - 4;
        boolean behind = last > 1 && year(rest.substring(last)) && rest.charAt(last - 1) == ' ';
        return unclosed(behind ? rest.substring(0, last) : rest);
    }

    private static boolean year(String digits) {
        return digits.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    private static @Nullable String lead(String words) {
        String low = words.toLowerCase(Locale.ROOT);
        for (String lead : LEADS) {
            boolean apart = low.length() > lead.length() && !Character.isLetterOrDigit(low.charAt(lead.length()));
            if (low.startsWith(lead) && apart) {
                return words.substring(0, lead.length());
            }
        }
        return low.startsWith("©") ? "©" : null;
    }

    private static @Nullable String tail(String words) {
        String low = words.toLowerCase(Locale.ROOT);
        for (String tail : TAILS) {
            if (low.endsWith(" " + tail)) {
                return tail;
            }
        }
        return null;
    }

    private static String unclosed(String words) {
        int begin = 0;
        int end = words.length();
        while (begin < end && (" \t(:.[*-–—\u00a0".indexOf(words.charAt(begin)) >= 0)) {
            begin++;
        }
        while (end > begin && (" \t.):]*-–—\u00a0".indexOf(words.charAt(end - 1)) >= 0)) {
            end--;
        }
        return words.substring(begin, end);
    }
}
