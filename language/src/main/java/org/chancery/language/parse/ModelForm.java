package org.chancery.language.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.chancery.language.cache.CacheForm;
import org.chancery.language.cache.CacheInput;
import org.chancery.language.cache.CacheOutput;
import org.chancery.language.cache.ModelFile;

/** The parser's model out of the library's file, and as it is kept. */
final class ModelForm implements CacheForm<Model> {

    /** Goes up when what is kept changes. */
    static final int VERSION = 1;

    private final ModelFile file;

    ModelForm(ModelFile file) {
        this.file = file;
    }

    @Override
    public Model make() throws IOException {
        try (InputStream packed = file.open();
                InputStream text = new GZIPInputStream(packed, 1 << 16)) {
            return ModelText.read(text);
        }
    }

    @Override
    public void write(Model model, CacheOutput output) throws IOException {
        output.words(model.words());
        output.words(model.tags());
        output.words(model.relations());
        output.number(model.width());
        output.floats(model.embeddings());
        writeRows(model.inner(), output);
        output.floats(model.bias());
        writeRows(model.outer(), output);
    }

    @Override
    public Model read(CacheInput input) throws IOException {
        List<String> words = input.words();
        List<String> tags = input.words();
        List<String> relations = input.words();
        int width = input.number();
        return new Model(
                words, tags, relations, width, input.floats(), readRows(input), input.floats(), readRows(input));
    }

    private static void writeRows(float[][] rows, CacheOutput output) throws IOException {
        output.number(rows.length);
        for (float[] row : rows) {
            output.floats(row);
        }
    }

    private static float[][] readRows(CacheInput input) throws IOException {
        float[][] rows = new float[input.number()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = input.floats();
        }
        return rows;
    }
}
