package org.chancery.language.parse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.chancery.language.cache.ModelCache;
import org.chancery.language.cache.ModelFile;
import org.jspecify.annotations.Nullable;

/**
 * A dependency parser: an arc-standard transition parser over the library's model, with its answers. It is fastest when it
 * gets some sentences at once; which sentences go together never changes an answer. One serves all threads.
 */
public final class TransitionParser {

    /** The model of the library, on the class path. */
    public static final ModelFile MODEL = new ModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");

    static final String CACHE_NAME = "parser.bin";

    private final Model model;
    private final Moves moves;
    private final Rows rows;
    private final OutputLayer output;
    private final ConcurrentLinkedQueue<Lockstep> idle = new ConcurrentLinkedQueue<>();

    TransitionParser(Model model) {
        this.model = model;
        this.moves = new Moves(model.relations().size());
        this.rows = new Rows(model);
        this.output = new OutputLayer(model, moves);
    }

    /**
     * The parser with the model of the class path.
     *
     * @throws IOException when there is none, or none that can be read
     */
    public static TransitionParser load(ModelCache cache) throws IOException {
        String key = MODEL.fingerprint() + " form " + ModelForm.VERSION;
        return new TransitionParser(cache.get(CACHE_NAME, key, new ModelForm(MODEL)));
    }

    /** The trees of the sentences, in their order. */
    public List<Tree> parse(List<TaggedWords> sentences) {
        @Nullable Lockstep lockstep = idle.poll();
        if (lockstep == null) {
            lockstep = new Lockstep(model, moves, rows, output);
        }
        Tree[] trees = lockstep.parse(sentences);
        // Only a lockstep that came to its end is left as it was found.
        idle.add(lockstep);
        return new ArrayList<>(Arrays.asList(trees));
    }
}
