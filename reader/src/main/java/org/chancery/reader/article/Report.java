package org.chancery.reader.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report as it came in, before anything is known about it.
 *
 * @param input how a fault names it: {@code examples/a.txt}, {@code b.jsonl:17}, an address
 * @param content the text, the page or the bytes
 * @param ref the caller's own id, handed through unchanged; null when none
 * @param title headline given by the caller, which goes before what the text shows; null when none
 * @param outlet name or domain of the outlet as the caller gives it; null when none
 * @param byline author line given by the caller; null when none
 * @param published date given by the caller, in any form {@code Dates} reads; null when none
 * @param url address the report was published at; null when none
 */
public record Report(
        String input,
        Content content,
        @Nullable String ref,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String published,
        @Nullable String url) {

    public Report {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(content, "content");
    }

    /** What a report consists of. */
    public sealed interface Content permits Text, Page, Raw {}

    /** Plain text, already decoded. Offsets of the reading are counted in it. */
    public record Text(String value) implements Content {}

    /** The source of a web page, already decoded. */
    public record Page(String html) implements Content {}

    /** Undecoded bytes. The array is not copied, as it may be large: hand it over and leave it alone. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Raw(byte[] bytes, Kind kind, @Nullable String charset) implements Content {
        /** How to take bytes; {@code UNKNOWN} looks at them. The charset may be null: then it is found out. */
        public enum Kind {
            TEXT,
            PAGE,
            UNKNOWN
        }
    }

    /** A plain text about which nothing else is known. */
    public static Report ofText(String input, String text) {
        return bare(input, new Text(text), null);
    }

    /** A page about which nothing else is known than its address (or null). */
    public static Report ofPage(String input, String html, @Nullable String url) {
        return bare(input, new Page(html), url);
    }

    static Report ofBytes(String input, byte[] bytes, Raw.Kind kind) {
        return bare(input, new Raw(bytes, kind, null), null);
    }

    static Report bare(String input, Content content, @Nullable String url) {
        return new Report(input, content, null, null, null, null, null, url);
    }
}
