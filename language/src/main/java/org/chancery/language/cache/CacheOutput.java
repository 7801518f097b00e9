package org.chancery.language.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Numbers and words into a stream of bytes; {@link CacheInput} takes them out in the same order. */
public final class CacheOutput {

    private final OutputStream stream;
    private final ByteBuffer chunk = ByteBuffer.allocate(1 << 16);

    CacheOutput(OutputStream stream) {
        this.stream = stream;
    }

    /** One number. */
    public void number(int number) throws IOException {
        room(Integer.BYTES);
        chunk.putInt(number);
    }

    /** One large number. */
    public void number(long number) throws IOException {
        room(Long.BYTES);
        chunk.putLong(number);
    }

    /** An array of bytes with its length. */
    public void bytes(byte[] bytes) throws IOException {
        number(bytes.length);
        if (bytes.length > chunk.capacity()) {
            flush();
            stream.write(bytes);
            return;
        }
        room(bytes.length);
        chunk.put(bytes);
    }

    /** An array of numbers with its length. */
    public void ints(int[] numbers) throws IOException {
        number(numbers.length);
        for (int number : numbers) {
            number(number);
        }
    }

    /** An array of numbers with its length. */
    public void longs(long[] numbers) throws IOException {
        number(numbers.length);
        for (long number : numbers) {
            number(number);
        }
    }

    /** An array of numbers with its length. */
    public void floats(float[] numbers) throws IOException {
        number(numbers.length);
        for (float number : numbers) {
            room(Float.BYTES);
            chunk.putFloat(number);
        }
    }

    /** An array of numbers with its length. */
    public void doubles(double[] numbers) throws IOException {
        number(numbers.length);
        for (double number : numbers) {
            room(Double.BYTES);
            chunk.putDouble(number);
        }
    }

    /** Words in their order. */
    public void words(List<String> words) throws IOException {
        number(words.size());
        for (String word : words) {
            bytes(word.getBytes(StandardCharsets.UTF_8));
        }
    }

    void flush() throws IOException {
        stream.write(chunk.array(), 0, chunk.position());
        chunk.clear();
    }

    private void room(int bytes) throws IOException {
        if (chunk.remaining() < bytes) {
            flush();
        }
    }
}
