package org.chancery.language.tag;

import java.io.IOException;
import org.chancery.language.cache.CacheForm;
import org.chancery.language.cache.CacheInput;
import org.chancery.language.cache.CacheOutput;
import org.chancery.language.cache.ModelFile;

/** The tagger's model: made out of the library's, kept in our own form. */
final class TagModelForm implements CacheForm<TagModel> {

    static final String NAME = "tags.model";

    static final ModelFile FILE = new ModelFile("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");

    /** Goes up with every change of what is written. */
    private static final String FORM = "tags 1 ";

    static String key() throws IOException {
        return FORM + FILE.fingerprint();
    }

    @Override
    public TagModel make() throws IOException {
        return new TagModelMaker(FILE).make();
    }

    @Override
    public void write(TagModel made, CacheOutput output) throws IOException {
        made.write(output);
    }

    @Override
    public TagModel read(CacheInput input) throws IOException {
        return TagModel.read(input);
    }
}
