package org.chancery.store.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.chancery.store.StoreFault;

/**
 * Readings as bytes: deflated JSON, with a dictionary of what all readings have in common. The dictionary belongs to the
 * format of the file and must never change; another would be another format, told by the first byte.
 */
final class Codec {

    private static final byte FORMAT = 1;
    private static final String DICTIONARY = "reading-dictionary-1.txt";
    /** The fastest: the next ones cost a third more and save a tenth. */
    private static final int LEVEL = 1;

    private final byte[] dictionary;
    /** One a thread: making one costs as much as deflating a short reading. */
    private final ThreadLocal<Deflater> deflaters = ThreadLocal.withInitial(() -> new Deflater(LEVEL, true));

    Codec() {
        this.dictionary = load();
    }

    private static byte[] load() {
        try (InputStream stream = Objects.requireNonNull(Codec.class.getResourceAsStream(DICTIONARY), DICTIONARY)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    byte[] pack(byte[] json) {
        Deflater deflater = deflaters.get();
        deflater.reset();
        deflater.setDictionary(dictionary);
        deflater.setInput(json);
        deflater.finish();
        byte[] packed = new byte[Math.max(64, json.length / 3)];
        packed[0] = FORMAT;
        int length = 1;
        while (!deflater.finished()) {
            if (length == packed.length) {
                packed = Arrays.copyOf(packed, 2 * packed.length);
            }
            length += deflater.deflate(packed, length, packed.length - length);
        }
        return Arrays.copyOf(packed, length);
    }

    String unpack(byte[] packed) {
        return unpack(packed, Math.max(256, 8 * packed.length), (json, from, length) -> false);
    }

    /** Looks at what has come since it last looked, and says whether that is enough. */
    @FunctionalInterface
    interface Enough {
        boolean test(byte[] json, int from, int length);
    }

    /** The beginning of a reading's JSON, as much of it as is wanted; the rest is not even inflated. */
    String unpack(byte[] packed, Enough enough) {
        return unpack(packed, 4096, enough);
    }

    private String unpack(byte[] packed, int expected, Enough enough) {
        if (packed.length == 0 || packed[0] != FORMAT) {
            throw new StoreFault("a reading is kept in a form that this version does not know");
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setDictionary(dictionary);
            inflater.setInput(packed, 1, packed.length - 1);
            byte[] json = new byte[expected];
            int length = 0;
            while (!inflater.finished()) {
                if (length == json.length) {
                    json = Arrays.copyOf(json, 2 * json.length);
                }
                int more = inflater.inflate(json, length, json.length - length);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new StoreFault("a reading is damaged");
                }
                length += more;
                if (enough.test(json, length - more, length)) {
                    break;
                }
            }
            return new String(json, 0, length, StandardCharsets.UTF_8);
        } catch (DataFormatException damaged) {
            throw new StoreFault("a reading is damaged", damaged);
        } finally {
            inflater.end();
        }
    }
}
