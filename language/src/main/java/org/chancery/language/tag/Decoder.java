package org.chancery.language.tag;

/**
 * Finds the most probable tags of a sentence: word by word the best way to each pair of tags of the last two words. Of
 * ways that are as good the first is kept, tags taken in the order in which the model has them.
 */
final class Decoder {

    private final Transitions transitions;

    /** For each word its tags; and for each pair of its tag and the one before: the best tag before these. */
    private final byte[][] tags;

    private final byte[][] ways;
    private final byte[] beginning;
    private byte[] beforeLast;
    private byte[] last;

    /** The best score of each pair of the last two words' tags. */
    private double[] scores = {0};

    private int length;

    Decoder(Transitions transitions, int words) {
        this.transitions = transitions;
        this.tags = new byte[words][];
        this.ways = new byte[words][];
        this.beginning = new byte[] {(byte) transitions.none};
        this.beforeLast = beginning;
        this.last = beginning;
    }

    /**
     * Goes on by a word.
     *
     * @param allowed the tags it may have
     * @param weights for each tag what the word and those around it speak for it
     */
    void next(byte[] allowed, double[] weights) {
        double[] best = new double[last.length * allowed.length];
        byte[] way = new byte[best.length];
        // One history alone weighs all tags alike, so their sum is not needed.
        boolean one = scores.length == 1;
        double[] powers = one ? weights : powers(weights);
        for (int b = 0; b < last.length; b++) {
            for (int a = 0; a < beforeLast.length; a++) {
                int place = transitions.place(beforeLast[a], last[b]);
                double base = scores[a * last.length + b];
                double sum = one ? 0 : transitions.logSum(place, powers);
                for (int c = 0; c < allowed.length; c++) {
                    int tag = allowed[c];
                    double score = base + (transitions.weight(place, tag) + weights[tag] - sum);
                    int pair = b * allowed.length + c;
                    if (a == 0 || score > best[pair]) {
                        best[pair] = score;
                        way[pair] = (byte) a;
                    }
                }
            }
        }
        tags[length] = allowed;
        ways[length] = way;
        length++;
        beforeLast = last;
        last = allowed;
        scores = best;
    }

    /** The best tags of all words so far. */
    byte[] best() {
        int best = 0;
        for (int pair = 1; pair < scores.length; pair++) {
            if (scores[pair] > scores[best]) {
                best = pair;
            }
        }
        byte[] found = new byte[length];
        int own = best % last.length;
        int before = best / last.length;
        for (int word = length - 1; word >= 0; word--) {
            found[word] = tags[word][own];
            int way = ways[word][before * tags[word].length + own];
            own = before;
            before = way;
        }
        return found;
    }

    private static double[] powers(double[] weights) {
        double[] powers = new double[weights.length];
        for (int tag = 0; tag < powers.length; tag++) {
            powers[tag] = weights[tag] == 0 ? 1 : Math.exp(weights[tag]);
        }
        return powers;
    }
}
