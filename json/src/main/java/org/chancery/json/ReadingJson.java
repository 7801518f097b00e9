package org.chancery.json;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.model.Article;
import org.chancery.model.Reading;

/**
 * A reading as JSON and back: the public contract.
 *
 * <p>The same reading gives the same characters, whatever the platform. Half a surrogate pair and the line ends that only
 * some tools know (U+0085, U+2028, U+2029) come out escaped, so a line is a line and UTF-8 can hold it.
 */
public final class ReadingJson {

    private ReadingJson() {}

    /** One line of JSON Lines, without the line end. */
    public static String write(Reading reading) {
        return ReadingWriter.line(reading);
    }

    /** JSON for people: indented, a span or a list of words to the line; without a line end behind it. */
    public static String pretty(Reading reading) {
        return ReadingWriter.pretty(reading);
    }

    /** Several readings as one indented list. */
    public static String pretty(List<Reading> readings) {
        if (readings.isEmpty()) {
            return "[]";
        }
        return readings.stream().map(ReadingJson::pretty).collect(Collectors.joining(",\n", "[\n", "\n]"));
    }

    /**
     * The reading that a JSON object describes. Keys that the contract does not know are passed over; what may be null
     * or an empty list may also be absent.
     *
     * @throws IllegalArgumentException in one line: where the text is no JSON, or which field is missing or wrong
     */
    public static Reading read(String json) {
        return ReadingParser.reading(JsonLines.tree(json));
    }

    /**
     * The article of a reading that {@link #write} wrote, without looking at what comes behind it.
     *
     * @param json the reading up to the end of its article at least
     */
    public static Article article(String json) {
        return ReadingParser.article(JsonLines.first(json));
    }
}
