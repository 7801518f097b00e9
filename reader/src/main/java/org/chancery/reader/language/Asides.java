package org.chancery.reader.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** Marks that stand beside the syntax: quotation marks, and signs such as emoji before a line. */
final class Asides {

    private Asides() {}

    static boolean isAside(CoreLabel word) {
        String form = word.word();
        if (form.equals("\"") || form.equals("``") || word.tag().equals("''") && !form.equals("'s")) {
            return true;
        }
        int type = Character.getType(form.codePointAt(0));
        return type == Character.OTHER_SYMBOL || type == Character.SURROGATE || type == Character.UNASSIGNED;
    }

    /** Hangs each mark of a sentence on its neighbour. */
    static void hang(List<CoreLabel> words, Syntax syntax) {
        for (int i = 0; i < words.size(); i++) {
            if (isAside(words.get(i))) {
                syntax.hang(i, neighbour(words, i), "punct");
            }
        }
    }

    /** The nearest word behind an opening mark or before a closing one that is no mark itself. */
    private static int neighbour(List<CoreLabel> words, int mark) {
        for (int distance = 1; distance < words.size(); distance++) {
            int behind = mark + distance;
            int before = mark - distance;
            if (behind < words.size()
                    && !isAside(words.get(behind))
                    && words.get(mark).tag().equals("``")) {
                return behind;
            }
            if (before >= 0 && !isAside(words.get(before))) {
                return before;
            }
            if (behind < words.size() && !isAside(words.get(behind))) {
                return behind;
            }
        }
        return -1;
    }
}
