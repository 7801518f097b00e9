package org.chancery.language.tag;

import java.io.IOException;
import java.util.Locale;
import org.chancery.language.cache.CacheInput;
import org.chancery.language.cache.CacheOutput;
import org.chancery.language.table.Clusters;
import org.chancery.language.table.SparseRows;
import org.chancery.language.table.WordTable;

/**
 * The rows that a word brings which the training text had seldom or never: by its shape, its beginning and end, its
 * characters, and the classes of the words around it.
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and two are never compared
record RareRows(
        WordTable[] shapes,
        int[][] shapeRows,
        Clusters clusters,
        int[][] clusterRows,
        WordTable clusterTriples,
        int[] tripleRows,
        WordTable[] affixes,
        int[][] affixRows,
        int[] shortRows,
        int[] signRows,
        CompanyNames companies,
        int[] startRows,
        int[] insideRows) {

    /** Places in {@link #shapes}: of the word before, of the word, of the next; and the word's in full. */
    static final int SHAPES = 4;

    static final int FULL = 3;

    /** Signs, in {@link #signRows} each with its row for no and its row for yes. */
    static final int UPPER = 0;

    static final int DIGIT = 1;
    static final int DASH = 2;
    static final int LETTER_DIGIT_DASH = 3;
    static final int COMPANY = 4;
    static final int ALL_UPPER = 5;
    static final int UPPER_DIGIT_DASH = 6;
    static final int UPPER_AT_START = 7;
    static final int NO_ALPHANUMERIC = 8;
    static final int SIGNS = 9;

    /** The longest beginning or end of a word that is looked at. */
    static final int LONGEST_AFFIX = 10;

    static RareRows read(CacheInput input) throws IOException {
        return new RareRows(
                tables(input),
                numbers(input),
                Clusters.read(input),
                numbers(input),
                WordTable.read(input),
                input.ints(),
                tables(input),
                numbers(input),
                input.ints(),
                input.ints(),
                new CompanyNames(WordTable.read(input)),
                input.ints(),
                input.ints());
    }

    void write(CacheOutput output) throws IOException {
        write(shapes, output);
        write(shapeRows, output);
        clusters.write(output);
        write(clusterRows, output);
        clusterTriples.write(output);
        output.ints(tripleRows);
        write(affixes, output);
        write(affixRows, output);
        output.ints(shortRows);
        output.ints(signRows);
        companies.ends().write(output);
        output.ints(startRows);
        output.ints(insideRows);
    }

    /**
     * Adds what the word at a place brings.
     *
     * @param words a sentence as the model spells it, with the word that ends it
     * @param lowerTag the tag that the word in lower case has most often, or {@link TagModel#UNKNOWN}
     */
    void add(SparseRows rows, String[] words, int place, int lowerTag, double[] sums) {
        String word = words[place];
        String before = at(words, place - 1);
        String behind = at(words, place + 1);
        Letters letters = Letters.of(word);
        addShapes(rows, before, word, behind, sums);
        addClusters(rows, before, word, behind, sums);
        addAffixes(rows, word, sums);
        addSigns(rows, letters, words, place, sums);
        int capital = letters.startsUpper && lowerTag != TagModel.UNKNOWN ? lowerTag + 1 : 0;
        rows.add(startRows[place == 0 ? capital : 0], sums);
        rows.add(insideRows[place > 0 ? capital : 0], sums);
    }

    private void addShapes(SparseRows rows, String before, String word, String behind, double[] sums) {
        addShape(rows, 0, Shapes.plain(before), sums);
        addShape(rows, 1, Shapes.plain(word), sums);
        addShape(rows, 2, Shapes.plain(behind), sums);
        addShape(rows, FULL, Shapes.full(word), sums);
    }

    private void addShape(SparseRows rows, int which, String shape, double[] sums) {
        int number = shapes[which].find(shape);
        if (number >= 0) {
            rows.add(shapeRows[which][number], sums);
        }
    }

    private void addClusters(SparseRows rows, String before, String word, String behind, double[] sums) {
        int left = cluster(before);
        int own = cluster(word);
        int right = cluster(behind);
        rows.add(clusterRows[0][left], sums);
        rows.add(clusterRows[1][own], sums);
        rows.add(clusterRows[2][right], sums);
        int triple = clusterTriples.find(clusters.name(left) + '|' + clusters.name(own) + '|' + clusters.name(right));
        if (triple >= 0) {
            rows.add(tripleRows[triple], sums);
        }
    }

    private int cluster(String word) {
        int found = clusters.find(word.toLowerCase(Locale.ROOT));
        return found < 0 ? clusters.unknown() : found;
    }

    private void addAffixes(SparseRows rows, String word, double[] sums) {
        int begin = 0;
        int end = 0;
        int power = 1;
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            if (length > word.length()) {
                rows.add(shortRows[length - 1], sums);
                rows.add(shortRows[LONGEST_AFFIX + length - 1], sums);
                continue;
            }
            begin = 31 * begin + word.charAt(length - 1);
            end = end + power * word.charAt(word.length() - length);
            power *= 31;
            int prefix = affixes[0].find(word, 0, length, begin);
            if (prefix >= 0) {
                rows.add(affixRows[0][prefix], sums);
            }
            int suffix = affixes[1].find(word, word.length() - length, word.length(), end);
            if (suffix >= 0) {
                rows.add(affixRows[1][suffix], sums);
            }
        }
    }

    private void addSigns(SparseRows rows, Letters letters, String[] words, int place, double[] sums) {
        addSign(rows, UPPER, letters.upper, sums);
        addSign(rows, DIGIT, letters.digit, sums);
        addSign(rows, DASH, letters.dash, sums);
        addSign(rows, LETTER_DIGIT_DASH, letters.letter && letters.dash && letters.digit, sums);
        addSign(rows, COMPANY, letters.startsUpper && companies.endNear(words, place), sums);
        addSign(rows, ALL_UPPER, letters.allUpper, sums);
        addSign(rows, UPPER_DIGIT_DASH, letters.upper && letters.dash && letters.digit, sums);
        addSign(rows, UPPER_AT_START, letters.upper && place == 0, sums);
        addSign(rows, NO_ALPHANUMERIC, !letters.letter && !letters.digit, sums);
    }

    private void addSign(SparseRows rows, int sign, boolean given, double[] sums) {
        rows.add(signRows[2 * sign + (given ? 1 : 0)], sums);
    }

    private static String at(String[] words, int place) {
        return place < 0 || place >= words.length ? TagModel.OUTSIDE : words[place];
    }

    private static WordTable[] tables(CacheInput input) throws IOException {
        WordTable[] tables = new WordTable[input.number()];
        for (int i = 0; i < tables.length; i++) {
            tables[i] = WordTable.read(input);
        }
        return tables;
    }

    private static int[][] numbers(CacheInput input) throws IOException {
        int[][] numbers = new int[input.number()][];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = input.ints();
        }
        return numbers;
    }

    private static void write(WordTable[] tables, CacheOutput output) throws IOException {
        output.number(tables.length);
        for (WordTable table : tables) {
            table.write(output);
        }
    }

    private static void write(int[][] numbers, CacheOutput output) throws IOException {
        output.number(numbers.length);
        for (int[] part : numbers) {
            output.ints(part);
        }
    }
}
