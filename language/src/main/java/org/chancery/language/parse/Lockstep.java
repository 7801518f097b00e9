package org.chancery.language.parse;

import java.util.List;

/** Parses many sentences side by side, a move of each at a time. For one thread at a time. */
final class Lockstep {

    /** How many sentences at most: one alone takes a third longer for a move, more than these gain nothing. */
    private static final int LANES = 8;

    private final Model model;
    private final Moves moves;
    private final TreeMaker treeMaker;
    private final OutputLayer output;
    private final Configuration[] lanes = new Configuration[LANES];
    private final float[] sum;
    private final float[][] units;
    private final float[][] scores;

    Lockstep(Model model, Moves moves, Rows rows, OutputLayer output) {
        this.model = model;
        this.moves = moves;
        this.treeMaker = new TreeMaker(model.relations());
        this.output = output;
        this.sum = new float[rows.ofNothing().length];
        this.units = new float[LANES][sum.length];
        this.scores = new float[LANES][output.scores()];
        Rows.Rare rare = new Rows.Rare();
        Vectors vectors = new Vectors(sum.length);
        for (int lane = 0; lane < LANES; lane++) {
            lanes[lane] = new Configuration(rows, rare, vectors);
        }
    }

    /** The trees of the sentences, in their order. */
    Tree[] parse(List<TaggedWords> sentences) {
        Tree[] trees = new Tree[sentences.size()];
        int waiting = 0;
        int running = 0;
        while (true) {
            while (running < LANES && waiting < trees.length) {
                begin(lanes[running++], sentences.get(waiting), waiting++);
            }
            running = advance(trees, running);
            if (running == 0 && waiting == trees.length) {
                return trees;
            }
            if (running == LANES || waiting == trees.length) {
                step(running);
            }
        }
    }

    private void begin(Configuration lane, TaggedWords sentence, int number) {
        int[] words = new int[sentence.size() + 1];
        int[] tags = new int[sentence.size() + 1];
        words[0] = model.wordId(Model.TOP);
        tags[0] = model.tagId(Model.TOP);
        for (int i = 0; i < sentence.size(); i++) {
            words[i + 1] = model.wordId(sentence.words().get(i));
            tags[i + 1] = model.tagId(sentence.tags().get(i));
        }
        lane.begin(number, words, tags);
    }

    /** Goes on to the next choice of each lane, and closes up where sentences are done; how many go on. */
    private int advance(Tree[] parsed, int running) {
        int lane = 0;
        int last = running;
        while (lane < last) {
            Configuration configuration = lanes[lane];
            if (configuration.advance(Moves.ROOT)) {
                lane++;
                continue;
            }
            parsed[configuration.sentence()] = treeMaker.make(configuration.heads(), configuration.relations());
            last--;
            lanes[lane] = lanes[last];
            lanes[last] = configuration;
        }
        return last;
    }

    /** Makes the best move in each lane. */
    private void step(int running) {
        for (int lane = 0; lane < running; lane++) {
            lanes[lane].fill(sum);
            Sums.cube(units[lane], sum);
        }
        output.score(units, scores, running);
        for (int lane = 0; lane < running; lane++) {
            move(lanes[lane], lane);
        }
    }

    /** The first of the best moves, as the library has it. */
    private void move(Configuration configuration, int lane) {
        float[] scored = scores[lane];
        int count = configuration.canShift() ? moves.count() : moves.count() - 1;
        int best = 0;
        float highest = Float.NEGATIVE_INFINITY;
        for (int move = 0; move < count; move++) {
            float score = scored[move];
            if (score > highest) {
                highest = score;
                best = move;
            }
        }
        if (moves.isShift(best)) {
            configuration.shift();
        } else if (moves.isLeft(best)) {
            configuration.hangLeft(moves.relation(best));
        } else {
            configuration.hangRight(moves.relation(best));
        }
    }
}
