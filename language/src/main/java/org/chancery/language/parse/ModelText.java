package org.chancery.language.parse;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the model as the library writes it: seven sizes; a line for each word, tag and relation with its embedding; the
 * hidden layer, a line for each number that goes in; its bias; the moves, a line for each hidden unit; and a list that
 * is of no use here.
 */
final class ModelText {

    private static final String[] SIZES = {
        "dict", "pos", "label", "embeddingSize", "hiddenSize", "numTokens", "preComputed"
    };

    private final InputStream stream;
    private final byte[] chunk = new byte[1 << 16];
    private int at;
    private int end;

    private ModelText(InputStream stream) {
        this.stream = stream;
    }

    /** The model from its unpacked text. */
    static Model read(InputStream stream) throws IOException {
        return new ModelText(stream).model();
    }

    private Model model() throws IOException {
        int[] sizes = new int[SIZES.length];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = size(SIZES[i]);
        }
        int width = sizes[3];
        if (sizes[5] != Model.SLOTS) {
            throw new IOException("the parser's model looks at " + sizes[5] + " things, not at " + Model.SLOTS);
        }
        float[] embeddings = new float[(sizes[0] + sizes[1] + sizes[2]) * width];
        List<List<String>> names = new ArrayList<>();
        int row = 0;
        for (int kind = 0; kind < 3; kind++) {
            List<String> named = new ArrayList<>();
            for (int i = 0; i < sizes[kind]; i++) {
                named.add(word());
                numbers(embeddings, width * row++, width);
            }
            names.add(named);
        }
        int padded = Model.padded(sizes[4]);
        float[][] inner = rows(width * Model.SLOTS, sizes[4], padded);
        float[] bias = rows(1, sizes[4], padded)[0];
        int moves = 2 * (sizes[2] - 1) + 1;
        float[][] outer = rows(sizes[4], moves, moves);
        return new Model(names.get(0), names.get(1), names.get(2), width, embeddings, inner, bias, outer);
    }

    private int size(String name) throws IOException {
        String line = word();
        if (!line.startsWith(name + "=")) {
            throw new IOException("the parser's model has " + line + " where its " + name + " should stand");
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    private float[][] rows(int rows, int width, int padded) throws IOException {
        float[][] read = new float[rows][padded];
        for (float[] row : read) {
            numbers(row, 0, width);
        }
        return read;
    }

    private void numbers(float[] into, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            into[i] = number();
        }
    }

    /**
     * A decimal number. Digits and power of ten are exact as floats up to the lengths checked here, so that their
     * quotient is the float nearest to the number, as the library reads it.
     */
    private float number() throws IOException {
        int next = next();
        boolean negative = next == '-';
        int digits = 0;
        float scale = 0;
        for (next = negative ? next() : next; next != ' ' && next != '\n'; next = next()) {
            if (next == '.' && scale == 0) {
                scale = 1;
            } else if (next >= '0' && next <= '9' && digits < 1_600_000 && scale < 1e9f) {
                digits = 10 * digits + next - '0';
                scale *= 10;
            } else {
                throw new IOException("the parser's model has a number that is none");
            }
        }
        float number = digits / Math.max(1, scale);
        return negative ? -number : number;
    }

    /** What stands up to the next blank or end of line. */
    private String word() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int next = next(); next != ' ' && next != '\n'; next = next()) {
            bytes.write(next);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private int next() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, stream.read(chunk));
            if (end == 0) {
                throw new EOFException("the parser's model ends early");
            }
        }
        return chunk[at++];
    }
}
