package org.chancery.language.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Numbers and words out of what a {@link CacheOutput} wrote, in the same order. */
public final class CacheInput {

    private final ByteBuffer bytes;

    CacheInput(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** One number. */
    public int number() throws IOException {
        need(Integer.BYTES);
        return bytes.getInt();
    }

    /** One large number. */
    public long largeNumber() throws IOException {
        need(Long.BYTES);
        return bytes.getLong();
    }

    /** An array of bytes. */
    public byte[] bytes() throws IOException {
        byte[] found = new byte[length(1)];
        bytes.get(found);
        return found;
    }

    /** An array of numbers. */
    public int[] ints() throws IOException {
        int[] numbers = new int[length(Integer.BYTES)];
        bytes.asIntBuffer().get(numbers);
        skip(numbers.length * Integer.BYTES);
        return numbers;
    }

    /** An array of numbers. */
    public long[] longs() throws IOException {
        long[] numbers = new long[length(Long.BYTES)];
        bytes.asLongBuffer().get(numbers);
        skip(numbers.length * Long.BYTES);
        return numbers;
    }

    /** An array of numbers. */
    public float[] floats() throws IOException {
        float[] numbers = new float[length(Float.BYTES)];
        bytes.asFloatBuffer().get(numbers);
        skip(numbers.length * Float.BYTES);
        return numbers;
    }

    /** An array of numbers. */
    public double[] doubles() throws IOException {
        double[] numbers = new double[length(Double.BYTES)];
        bytes.asDoubleBuffer().get(numbers);
        skip(numbers.length * Double.BYTES);
        return numbers;
    }

    /** Words in their order. */
    public List<String> words() throws IOException {
        int size = length(Integer.BYTES);
        List<String> words = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            words.add(new String(bytes(), StandardCharsets.UTF_8));
        }
        return words;
    }

    /** The length of an array whose numbers have so many bytes. */
    private int length(int width) throws IOException {
        int length = number();
        if (length < 0 || length > bytes.remaining() / width) {
            throw new IOException("what was kept is cut short");
        }
        return length;
    }

    private void need(int width) throws IOException {
        if (bytes.remaining() < width) {
            throw new IOException("what was kept is cut short");
        }
    }

    private void skip(int width) {
        bytes.position(bytes.position() + width);
    }
}
