package org.chancery.reader.article;

import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What a file holds, by the ending of its name: the bytes of one report, or a report a line. Safe for many threads. */
public final class FileReports {
    private static final Set<String> TEXT = Set.of("txt", "text");
    /** Taken as text when named, passed over in folders, where it is most often a note on the folder. */
    private static final String MARKDOWN = "md";

    private static final Set<String> PAGE = Set.of("html", "htm", "xhtml");
    private static final Set<String> LINES = Set.of("jsonl", "ndjson");
    private static final String OBJECT = "json";

    private final JsonReports reports;

    /**
     * Reports in files.
     *
     * @param json reads one JSON object; throws {@link IllegalArgumentException} with a clear message when it is none
     */
    public FileReports(Function<String, Map<String, Object>> json) {
        this.reports = new JsonReports(json);
    }

    /** Whether a file of that name is taken when only its folder was named. */
    public static boolean isTakenFromFolders(String name) {
        String ending = ending(name);
        return TEXT.contains(ending) || PAGE.contains(ending) || LINES.contains(ending) || ending.equals(OBJECT);
    }

    /** Whether a file of that name holds a report a line. */
    public static boolean holdsLines(String name) {
        return LINES.contains(ending(name));
    }

    /** The report in a file that holds one. */
    public Item whole(String name, byte[] bytes) {
        return ending(name).equals(OBJECT)
                ? object(name, bytes)
                : new Item.Incoming(Report.ofBytes(name, bytes, kind(name)));
    }

    /**
     * The reports of a stream with a JSON object a line, each named {@code name:line}; blank lines are skipped. The stream
     * is closed when it is used up. The iterator is for one thread.
     *
     * @param before how many lines of the file stand before the stream
     */
    public Iterator<Item> lines(String name, InputStream stream, long before) {
        return reports.lines(name, stream, before);
    }

    /** The report that the keys of an object, or the columns of a row, describe. */
    public Item fields(String name, Map<String, Object> fields) {
        return reports.fields(name, fields);
    }

    /** The fault of a file of so many bytes, which is not even opened. */
    public static Item tooLarge(String name, long bytes) {
        return Item.broken(name, Intake.tooLarge(bytes));
    }

    /** Whether a file of so many bytes is more than a report may be. */
    public static boolean isTooLarge(long bytes) {
        return bytes > ArticleParser.LARGEST;
    }

    Item object(String name, byte[] bytes) {
        return reports.object(name, bytes);
    }

    private static Report.Raw.Kind kind(String name) {
        String ending = ending(name);
        if (TEXT.contains(ending) || ending.equals(MARKDOWN)) {
            return Report.Raw.Kind.TEXT;
        }
        return PAGE.contains(ending) ? Report.Raw.Kind.PAGE : Report.Raw.Kind.UNKNOWN;
    }

    private static String ending(String name) {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        String last = name.substring(slash + 1);
        return last.substring(last.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
