package org.chancery.language.name;

import java.io.IOException;
import org.chancery.language.cache.CacheForm;
import org.chancery.language.cache.CacheInput;
import org.chancery.language.cache.CacheOutput;
import org.chancery.language.cache.ModelFile;

/** The name finder's model: made out of the library's, kept in our own form. */
final class NameModelForm implements CacheForm<NameModel> {

    static final String NAME = "names.model";

    static final ModelFile FILE = new ModelFile("edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");

    /** Goes up with every change of what is written. */
    private static final String FORM = "names 1 ";

    static String key() throws IOException {
        return FORM + FILE.fingerprint();
    }

    @Override
    public NameModel make() throws IOException {
        return new NameModelMaker(FILE).make();
    }

    @Override
    public void write(NameModel made, CacheOutput output) throws IOException {
        made.write(output);
    }

    @Override
    public NameModel read(CacheInput input) throws IOException {
        return NameModel.read(input);
    }
}
