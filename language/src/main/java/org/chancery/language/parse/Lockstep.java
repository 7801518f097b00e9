package org.chancery.language.parse;

import java.util.List;

/** Parses many sentences side by side, a move of each at a time. For one thread at a time. */
final class Lockstep {

    /** How many sentences at most; more of them fall out of the nearest cache. */
    private static final int LANES = 128;

    /** Lanes are computed in groups: other numbers leave the compiler's loops half empty. */
    private static final int GROUP = 16;

    /** Lanes whose hidden units are brought into their places together. */
    private static final int TOGETHER = 8;

    private final Model model;
    private final Moves moves;
    private final TreeMaker treeMaker;
    private final OutputLayer output;
    private final Configuration[] lanes = new Configuration[LANES];
    private final float[] sum;
    private final float[][] cubes;
    private final float[][] units;
    private final float[][] scores;

    Lockstep(Model model, Moves moves, Rows rows, OutputLayer output) {
        this.model = model;
        this.moves = moves;
        this.treeMaker = new TreeMaker(model.relations());
        this.output = output;
        this.sum = new float[model.hidden()];
        this.cubes = new float[TOGETHER][model.hidden()];
        this.units = new float[model.hidden()][LANES];
        this.scores = new float[moves.count()][LANES];
        Rows.Rare rare = new Rows.Rare();
        Vectors vectors = new Vectors(model.hidden());
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
        for (int lane = 0; lane < running; lane += TOGETHER) {
            int together = Math.min(TOGETHER, running - lane);
            for (int i = 0; i < together; i++) {
                lanes[lane + i].fill(sum);
                Sums.cube(cubes[i], sum);
            }
            spread(lane);
        }
        output.score(units, scores, (running + GROUP - 1) / GROUP * GROUP);
        for (int lane = 0; lane < running; lane++) {
            move(lanes[lane], lane);
        }
    }

    /** Brings the hidden units of lanes into their places. What stands behind the last lane is never looked at. */
    private void spread(int lane) {
        float[] cube0 = cubes[0];
        float[] cube1 = cubes[1];
        float[] cube2 = cubes[2];
        float[] cube3 = cubes[3];
        float[] cube4 = cubes[4];
        float[] cube5 = cubes[5];
        float[] cube6 = cubes[6];
        float[] cube7 = cubes[7];
        for (int i = 0; i < units.length; i++) {
            float[] unit = units[i];
            unit[lane] = cube0[i];
            unit[lane + 1] = cube1[i];
            unit[lane + 2] = cube2[i];
            unit[lane + 3] = cube3[i];
            unit[lane + 4] = cube4[i];
            unit[lane + 5] = cube5[i];
            unit[lane + 6] = cube6[i];
            unit[lane + 7] = cube7[i];
        }
    }

    /** The first of the best moves, as the library has it. */
    private void move(Configuration configuration, int lane) {
        int count = configuration.canShift() ? scores.length : scores.length - 1;
        int best = 0;
        float highest = Float.NEGATIVE_INFINITY;
        for (int move = 0; move < count; move++) {
            float score = scores[move][lane];
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
