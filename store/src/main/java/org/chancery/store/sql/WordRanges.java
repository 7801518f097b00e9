package org.chancery.store.sql;

import java.util.List;
import org.chancery.model.Article;
import org.chancery.store.Reports;
import org.chancery.store.Words;

/**
 * The folded words of a report, and where in them a passage of its text stands: a passage is then looked into without
 * being kept a second time. Counted in code points, as databases count.
 */
final class WordRanges {

    private final String words;
    private final List<Words.Word> list;
    /** Per word of the text its place in {@link #words}. */
    private final int[] places;

    WordRanges(Article article) {
        list = Words.of(article.text());
        words = FindingRow.padded(Reports.words(article));
        places = new int[list.size() + 1];
        int all = words.codePointCount(0, words.length());
        int own = 0;
        for (int i = 0; i < list.size(); i++) {
            places[i] = own;
            String word = list.get(i).folded();
            own += 1 + word.codePointCount(0, word.length());
        }
        places[list.size()] = own;
        int before = all - own - 1;
        for (int i = 0; i < places.length; i++) {
            places[i] += before;
        }
    }

    /** All words, a blank before and behind each; empty when there are none. */
    String words() {
        return words;
    }

    /**
     * Where the words of a passage stand, with the blanks around them: the first sign, counted from 1, and how many; none
     * when the passage has no words.
     *
     * @param range begin and end of the passage in the article's text, in UTF-16
     */
    int[] of(int[] range) {
        int from = firstAt(range[0]);
        int until = firstAt(range[1]);
        return from == until ? new int[] {1, 0} : new int[] {places[from] + 1, places[until] - places[from] + 1};
    }

    private int firstAt(int begin) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).begin() < begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
