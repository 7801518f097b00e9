package org.chancery.reader.check;

import java.util.List;
import java.util.Set;
import org.chancery.reader.figure.FigureMention;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * A number and the parts that its own sentence parts it into.
 *
 * @param total as the text gives it
 * @param sum of the parts
 * @param whole whether the parts are said to be all ("five dead: three men and two women") and not some ("including")
 * @param begin first token of the passage
 * @param end one behind its last token
 */
record Partition(double total, double sum, boolean whole, int begin, int end) {

    /** How far behind what is counted its parts may begin. */
    private static final int REACH = 12;

    private static final Set<String> ALL = Set.of(":", "--", "-", "–", "—", "(");
    private static final Set<String> SOME = Set.of("including", "among");
    private static final Set<String> MONEY_AND_SHARES = Set.of("percent", "USD", "EUR");

    /** The parts of the number at that place among those of the report; null when its sentence gives none. */
    static @Nullable Partition of(Sentence sentence, List<FigureMention> mentions, int at) {
        FigureMention total = mentions.get(at);
        if (!counts(total)) {
            return null;
        }
        int mark = mark(sentence, total);
        if (mark < 0) {
            return null;
        }
        boolean whole = ALL.contains(sentence.token(mark).text());
        double sum = 0;
        int parts = 0;
        int end = mark;
        for (int i = at + 1; i < mentions.size() && mentions.get(i).sentence() == total.sentence(); i++) {
            FigureMention part = mentions.get(i);
            if (part.begin() > end + REACH || part.begin() < mark) {
                break;
            }
            if (!counts(part) || part.qualifier() != null || isAnotherClause(sentence, end, part.begin())) {
                return null;
            }
            sum += value(part);
            parts++;
            end = part.end();
        }
        boolean enough = whole ? parts >= 2 : parts >= 1;
        return enough ? new Partition(value(total), sum, whole, total.begin(), end) : null;
    }

    private static double value(FigureMention mention) {
        Double value = mention.value();
        return value == null ? 0 : value;
    }

    /** A whole number of things: shares and sums of money are parted in other ways. */
    private static boolean counts(FigureMention mention) {
        Double value = mention.value();
        return value != null
                && value == Math.rint(value)
                && value > 0
                && !mention.rule().equals("figure/ordinal")
                && !mention.rule().equals("figure/fraction")
                && (mention.unit() == null || !MONEY_AND_SHARES.contains(mention.unit()));
    }

    /** The word or sign that opens the parts, soon behind what is counted and before another number; -1 for none. */
    private static int mark(Sentence sentence, FigureMention total) {
        for (int i = total.end(); i < Math.min(sentence.size(), total.end() + REACH); i++) {
            Token token = sentence.token(i);
            if (ALL.contains(token.text()) || SOME.contains(token.lower())) {
                return i;
            }
            if (token.tag().equals("CD") || token.text().equals(";")) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a finite verb or the end of a bracket stands between: what follows is told of something else. */
    private static boolean isAnotherClause(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (token.tag().equals("VBD")
                    || token.tag().equals("VBZ")
                    || token.tag().equals("VBP")
                    || token.text().equals(")")
                    || token.text().equals(";")) {
                return true;
            }
        }
        return false;
    }
}
