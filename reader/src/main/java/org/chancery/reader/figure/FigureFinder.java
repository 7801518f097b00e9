package org.chancery.reader.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Figure;
import org.chancery.model.SourceText;
import org.chancery.reader.figure.Numeral.Form;
import org.chancery.reader.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a report and what they count. Dates, ages, clock times and numbers in names are none.
 *
 * <p>Keeps nothing between reports; one finder serves all threads.
 */
public final class FigureFinder {

    /** The event a number measures. */
    public interface Measured {

        /** Id of the event, null when the number measures none. */
        @Nullable
        String event(FigureMention mention);
    }

    /** How far behind an occasion its period may stand: "their third meeting in Astana this year". */
    private static final int PERIOD_REACH = 7;

    private final FigureWords words = FigureWords.load();
    private final NumberReader numbers = new NumberReader(words);
    private final UnitReader units = new UnitReader(words);
    private final Qualifiers qualifiers = new Qualifiers(words);
    private final Exclusions exclusions = new Exclusions(words);
    private final NothingReader nothing = new NothingReader(words);

    /** The figures of a report, measuring no event yet. */
    public List<Figure> find(SourceText source, List<Sentence> sentences) {
        return figures(source, sentences, mentions(sentences), mention -> null);
    }

    /** The figures of the mentions, with ids {@code f1, f2 …} in text order. */
    public List<Figure> figures(
            SourceText source, List<Sentence> sentences, List<FigureMention> mentions, Measured measured) {
        List<Figure> figures = new ArrayList<>();
        for (FigureMention mention : mentions) {
            Sentence sentence = sentences.get(mention.sentence());
            figures.add(new Figure(
                    "f" + (figures.size() + 1),
                    mention.value(),
                    mention.qualifier(),
                    mention.unit(),
                    measured.event(mention),
                    List.of(),
                    source.span(
                            sentence.token(mention.begin()).begin(),
                            sentence.token(mention.end() - 1).end()),
                    mention.rule(),
                    null));
        }
        return figures;
    }

    /**
     * Every number that counts something, in text order; those of the headline only where the text does not repeat
     * them.
     */
    public List<FigureMention> mentions(List<Sentence> sentences) {
        List<FigureMention> body = new ArrayList<>();
        List<FigureMention> headline = new ArrayList<>();
        for (Sentence sentence : sentences) {
            (sentence.headline() ? headline : body).addAll(mentions(sentence));
        }
        Set<Double> told = new HashSet<>();
        body.forEach(mention -> told.add(mention.value() == null ? Double.NaN : mention.value()));
        headline.removeIf(mention -> mention.value() == null || told.contains(mention.value()));
        headline.addAll(body);
        return headline;
    }

    private List<FigureMention> mentions(Sentence sentence) {
        List<FigureMention> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            FigureMention nought = nothing.read(sentence, at);
            if (nought != null) {
                found.add(nought);
                at = nought.end();
                continue;
            }
            Numeral numeral = numbers.read(sentence, at);
            if (numeral == null) {
                at++;
                continue;
            }
            FigureMention mention =
                    numeral.form() == Form.ORDINAL ? occasion(sentence, numeral) : counted(sentence, numeral);
            if (mention != null) {
                found.add(mention);
            }
            at = numeral.end();
        }
        return found;
    }

    private @Nullable FigureMention counted(Sentence sentence, Numeral numeral) {
        Qualifiers.Found qualifier = qualifiers.find(sentence, numeral);
        Unit unit = unit(sentence, numeral, qualifier);
        String words = numeral.words() != null ? numeral.words() : qualifier.text();
        if (exclusions.reason(new Exclusions.Candidate(sentence, numeral, unit, words)) != null) {
            return null;
        }
        if (numeral.words() != null && qualifier.text() != null && numeral.form() == Form.VAGUE) {
            words = qualifier.text() + " " + numeral.words();
        }
        return new FigureMention(
                sentence.number(),
                qualifier.begin(),
                Math.max(qualifier.end(), unit.end()),
                unit.head(),
                numeral.value() == null ? null : numeral.value().doubleValue(),
                words,
                unit.name(),
                numeral.rule());
    }

    /** What follows the number, or the qualifier behind it: "30 or more villagers". */
    private Unit unit(Sentence sentence, Numeral numeral, Qualifiers.Found qualifier) {
        Unit unit = units.find(sentence, numeral.ending(Math.max(qualifier.end(), numeral.end())));
        return unit.kind() == Unit.Kind.BARE ? units.find(sentence, numeral) : unit;
    }

    /** "their fourth meeting this year" tells how many there were. Other ordinals count nothing. */
    private @Nullable FigureMention occasion(Sentence sentence, Numeral numeral) {
        int noun = numeral.end();
        while (noun < sentence.size()
                && noun < numeral.end() + 3
                && !sentence.token(noun).isNoun()) {
            noun++;
        }
        if (noun >= sentence.size()
                || !words.is("occasion", sentence.token(noun).lemma().toLowerCase(Locale.ROOT))) {
            return null;
        }
        int end = endOfPeriod(sentence, noun + 1);
        return end < 0 || numeral.value() == null
                ? null
                : new FigureMention(
                        sentence.number(),
                        numeral.begin(),
                        end,
                        noun,
                        numeral.value().doubleValue(),
                        null,
                        UnitReader.plural(sentence.token(noun).lemma().toLowerCase(Locale.ROOT)),
                        numeral.rule());
    }

    /** One behind "this year", "in two months", "since March"; -1 when no period follows soon. */
    private int endOfPeriod(Sentence sentence, int from) {
        for (int at = from; at < Math.min(sentence.size(), from + PERIOD_REACH); at++) {
            if (!words.is("within", sentence.token(at).lower())) {
                continue;
            }
            if (sentence.token(at).lower().equals("since")) {
                return Math.min(at + 2, sentence.size());
            }
            for (int period = at + 1; period < Math.min(sentence.size(), at + 5); period++) {
                if (words.is("period", sentence.token(period).lemma())
                        || isYear(sentence.token(period).text())) {
                    return period + 1;
                }
            }
        }
        return -1;
    }

    private static boolean isYear(String text) {
        return text.length() == 4
                && (text.startsWith("19") || text.startsWith("20"))
                && text.chars().allMatch(Character::isDigit);
    }
}
