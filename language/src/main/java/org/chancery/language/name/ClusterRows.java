package org.chancery.language.name;

import java.io.IOException;
import java.util.Locale;
import org.chancery.language.cache.CacheInput;
import org.chancery.language.cache.CacheOutput;
import org.chancery.language.table.Clusters;

/**
 * What the class of a word brings in each of its roles. Outside a sentence stands one class more.
 *
 * @param roles for each role the row of each class
 * @param pairs for pairs of labels the row of each pair of classes, the first word's class counting most
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and two are never compared
record ClusterRows(Clusters clusters, int[][] roles, int[] pairs) {

    static final int OWN = 0;
    static final int BEFORE = 1;
    static final int BEHIND = 2;

    /** For pairs of labels: of the first word and of the second. */
    static final int FIRST = 3;

    static final int SECOND = 4;
    static final int ROLES = 5;

    static ClusterRows read(CacheInput input) throws IOException {
        return new ClusterRows(Clusters.read(input), NameModel.numbers(input), input.ints());
    }

    void write(CacheOutput output) throws IOException {
        clusters.write(output);
        NameModel.write(roles, output);
        output.ints(pairs);
    }

    /** The class outside a sentence. */
    int outside() {
        return clusters.size();
    }

    int row(int role, int cluster) {
        return roles[role][cluster];
    }

    int pair(int first, int second) {
        return pairs[first * (clusters.size() + 1) + second];
    }

    /** The class of a word: upper and lower case, and all digits, count as alike. */
    int cluster(String word) {
        int found = clusters.find(NameShapes.nines(word.toLowerCase(Locale.ROOT)));
        return found < 0 ? clusters.unknown() : found;
    }
}
