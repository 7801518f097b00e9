package org.chancery.reader.article;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: a byte order mark decides, then UTF-8 if the bytes are that, then what the page or the server declares,
 * then statistics. A byte order mark is dropped, nothing else is changed.
 */
final class Decoder {
    /**
     * What came of the bytes.
     *
     * @param text the text; empty when there is a fault
     * @param fault why there is no text; null when there is one
     */
    record Decoded(String text, @Nullable String fault) {
        static Decoded text(String text) {
            return new Decoded(text, null);
        }

        static Decoded fault(String fault) {
            return new Decoded("", fault);
        }
    }

    private static final int LOOKED_AT = 4096;
    private static final int LEAST_CONFIDENCE = 10;
    private static final double MOST_CONTROLS = 0.002;
    private static final double MOST_REPLACED = 0.001;
    private static final char REPLACED = '\uFFFD';

    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding) ?= ?[\"']? ?([a-z0-9_:-]{2,30})");

    private static final Map<String, String> SIGNATURES = Map.ofEntries(
            Map.entry("%PDF-", "a PDF file"),
            Map.entry("PK\u0003\u0004", "a ZIP archive or office file"),
            Map.entry("\u001F\u008B", "a gzip archive"),
            Map.entry("\u0089PNG", "a PNG picture"),
            Map.entry("\u00FF\u00D8\u00FF", "a JPEG picture"),
            Map.entry("GIF8", "a GIF picture"),
            Map.entry("\u00D0\u00CF\u0011\u00E0", "an old office file"),
            Map.entry("{\\rtf", "an RTF file"),
            Map.entry("BZh", "a bzip2 archive"),
            Map.entry("7z\u00BC\u00AF", "a 7z archive"),
            Map.entry("\u007FELF", "a program"),
            Map.entry("SQLite format", "a database"),
            Map.entry("PAR1", "a Parquet file"));

    private Decoder() {}

    /**
     * Decodes bytes.
     *
     * @param declared charset told by a server or caller; null when none
     * @param page whether the bytes are a web page, which may declare its charset and may hold a few broken letters
     */
    static Decoded decode(byte[] bytes, @Nullable String declared, boolean page) {
        String signature = signature(bytes);
        if (signature != null) {
            return Decoded.fault("is " + signature + ", not text");
        }
        Charset marked = byMark(bytes);
        if (marked != null) {
            String text = replacing(bytes, marked);
            return checked(text.startsWith("\uFEFF") ? text.substring(1) : text, page);
        }
        return checkZeroes(bytes)
                .or(() -> strict(bytes, StandardCharsets.UTF_8).map(text -> checked(text, page)))
                .orElseGet(() -> legacy(bytes, declared, page));
    }

    private static Optional<Decoded> checkZeroes(byte[] bytes) {
        for (byte value : bytes) {
            if (value == 0) {
                Charset wide = wideWithoutMark(bytes);
                return Optional.of(
                        wide == null
                                ? Decoded.fault("holds bytes that are no text")
                                : checked(replacing(bytes, wide), false));
            }
        }
        return Optional.empty();
    }

    /** UTF-16 without a mark shows as nearly every second byte being zero. */
    private static @Nullable Charset wideWithoutMark(byte[] bytes) {
        int sample = Math.min(bytes.length, LOOKED_AT);
        int[] zeroes = new int[2];
        for (int i = 0; i < sample; i++) {
            zeroes[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        double half = sample / 2.0;
        if (zeroes[0] > half * 0.9 && zeroes[1] < half * 0.05) {
            return StandardCharsets.UTF_16BE;
        }
        return zeroes[1] > half * 0.9 && zeroes[0] < half * 0.05 ? StandardCharsets.UTF_16LE : null;
    }

    private static Decoded legacy(byte[] bytes, @Nullable String declared, boolean page) {
        if (countsAsBrokenUtf8(bytes)) {
            String text = replacing(bytes, StandardCharsets.UTF_8);
            return page && share(text, REPLACED) <= MOST_REPLACED
                    ? checked(text, true)
                    : Decoded.fault("is broken UTF-8: a wrong byte at offset " + firstWrong(bytes));
        }
        Charset charset = charset(declared == null && page ? inPage(bytes) : declared);
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            Optional<String> text = strict(bytes, charset);
            if (text.isPresent()) {
                return checked(text.get(), page);
            }
        }
        return byStatistics(bytes, page);
    }

    private static Decoded byStatistics(byte[] bytes, boolean page) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        Charset charset = match == null || match.getConfidence() < LEAST_CONFIDENCE ? null : charset(match.getName());
        if (charset == null) {
            return Decoded.fault("is in no known character encoding");
        }
        return checked(replacing(bytes, charset), page);
    }

    private static Decoded checked(String text, boolean page) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean layout = sign == '\n'
                    || sign == '\r'
                    || sign == '\t'
                    || sign == '\f'
                    || sign == '\u0085'
                    || sign == '\u000B';
            controls += Character.isISOControl(sign) && !layout ? 1 : 0;
        }
        if (controls > 2 && controls > text.length() * MOST_CONTROLS) {
            return Decoded.fault("holds bytes that are no text");
        }
        if (!page && share(text, REPLACED) > MOST_REPLACED) {
            return Decoded.fault("holds letters that were lost in an earlier conversion");
        }
        return Decoded.text(text);
    }

    private static double share(String text, char wanted) {
        return text.isEmpty() ? 0 : text.chars().filter(sign -> sign == wanted).count() / (double) text.length();
    }

    private static @Nullable String signature(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        return SIGNATURES.entrySet().stream()
                .filter(entry -> head.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Charset byMark(byte[] bytes) {
        int[] head = new int[4];
        for (int i = 0; i < 4; i++) {
            head[i] = i < bytes.length ? bytes[i] & 0xFF : -1;
        }
        if (head[0] == 0xEF && head[1] == 0xBB && head[2] == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (head[0] == 0xFF && head[1] == 0xFE) {
            return head[2] == 0 && head[3] == 0 ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE;
        }
        return head[0] == 0xFE && head[1] == 0xFF ? StandardCharsets.UTF_16BE : null;
    }

    /** Several whole UTF-8 letters beside the broken ones: the bytes were meant as UTF-8. */
    private static boolean countsAsBrokenUtf8(byte[] bytes) {
        String text = replacing(bytes, StandardCharsets.UTF_8);
        long wrong = text.chars().filter(sign -> sign == REPLACED).count();
        long whole =
                text.chars().filter(sign -> sign > 0x7F && sign != REPLACED).count();
        return whole > wrong || (wrong == 1 && isCutOff(bytes));
    }

    /** Whether the bytes end in the middle of a UTF-8 letter. */
    private static boolean isCutOff(byte[] bytes) {
        int at = bytes.length - 1;
        while (at > 0 && at > bytes.length - 4 && (bytes[at] & 0xC0) == 0x80) {
            at--;
        }
        return (bytes[at] & 0xFF) >= 0xE0 && firstWrong(bytes) >= at;
    }

    private static int firstWrong(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        CharBuffer sink = CharBuffer.allocate(bytes.length + 1);
        StandardCharsets.UTF_8.newDecoder().decode(buffer, sink, true);
        return buffer.position();
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException wrong) {
            return Optional.empty();
        }
    }

    private static String replacing(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }

    private static @Nullable String inPage(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT));
        Matcher matcher = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return matcher.find() ? matcher.group(1) : null;
    }

    /** The charset of that name as browsers take it: Latin-1 means Windows-1252. Null when unknown. */
    private static @Nullable Charset charset(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean latin = lower.equals("iso-8859-1")
                || lower.equals("latin1")
                || lower.equals("us-ascii")
                || lower.equals("ascii");
        try {
            return Charset.forName(latin ? "windows-1252" : name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
