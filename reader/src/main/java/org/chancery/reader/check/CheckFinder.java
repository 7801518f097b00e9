package org.chancery.reader.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.Check;
import org.chancery.model.Event;
import org.chancery.model.Figure;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.chancery.model.When;
import org.chancery.reader.figure.FigureMention;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Gives events and figures what the text states of them that can be checked, so that a reader can be told later.
 *
 * <p>An event whose number in a row is told ("their second meeting this year") gets an ordinal check, which only a record
 * of more reports can count; one whose date names its weekday gets a weekday check, an ordinal before a weekday. A figure
 * that is parted in the same sentence gets a total or part check.
 */
public final class CheckFinder {

    /** The phrases of time of a sentence. */
    @FunctionalInterface
    public interface Times {
        List<TimeMention> of(Sentence sentence);
    }

    private final SourceText source;
    private final List<Sentence> sentences;
    private final Times times;
    private final @Nullable String published;

    /**
     * For one report.
     *
     * @param published its date or date-time, ISO 8601
     */
    public CheckFinder(SourceText source, List<Sentence> sentences, Times times, @Nullable String published) {
        this.source = source;
        this.sentences = sentences;
        this.times = times;
        this.published = published;
    }

    /**
     * The events with their checks.
     *
     * @param figures of the mentions, one for each, in their order
     */
    public List<Event> events(List<Event> events, List<FigureMention> mentions, List<Figure> figures) {
        Map<String, Check> ordinals = new HashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            if (mentions.get(i).rule().equals("figure/ordinal")) {
                String event = counted(events, mentions.get(i), figures.get(i));
                if (event != null) {
                    ordinals.putIfAbsent(event, ordinal(mentions.get(i), figures.get(i)));
                }
            }
        }
        List<Event> checked = new ArrayList<>(events.size());
        for (Event event : events) {
            Check ordinal = ordinals.get(event.id());
            Check check = ordinal == null ? weekday(event.when()) : ordinal;
            checked.add(check == null ? event : event.with(check));
        }
        return checked;
    }

    /**
     * The figures with their checks.
     *
     * @param figures of the mentions, one for each, in their order
     */
    public List<Figure> figures(List<FigureMention> mentions, List<Figure> figures) {
        List<Figure> checked = new ArrayList<>(figures);
        for (int i = 0; i < figures.size(); i++) {
            Partition parts = Partition.of(sentences.get(mentions.get(i).sentence()), mentions, i);
            if (parts != null) {
                Span passage = span(sentences.get(mentions.get(i).sentence()), parts.begin(), parts.end());
                checked.set(
                        i,
                        figures.get(i)
                                .with(new Check(
                                        parts.whole() ? Check.Kind.TOTAL : Check.Kind.PART,
                                        number(parts.total()),
                                        number(parts.sum()),
                                        null,
                                        null,
                                        passage)));
            }
        }
        return checked;
    }

    /** The event the figure measures, or else the only one its sentence tells: "met, their third meeting this year". */
    private @Nullable String counted(List<Event> events, FigureMention mention, Figure figure) {
        if (figure.of() != null) {
            return figure.of();
        }
        Sentence sentence = sentences.get(mention.sentence());
        Span whole = span(sentence, 0, sentence.size());
        List<Event> told = events.stream()
                .filter(event -> whole.begin() <= event.trigger().begin()
                        && event.trigger().end() <= whole.end())
                .toList();
        return told.size() == 1 ? told.get(0).id() : null;
    }

    private Check ordinal(FigureMention mention, Figure figure) {
        Sentence sentence = sentences.get(mention.sentence());
        String from = null;
        String until = null;
        for (TimeMention time : times.of(sentence)) {
            if (time.days() != null && time.begin() < mention.end() + 1 && mention.begin() < time.end()) {
                from = time.days().first().toString();
                boolean open = time.begin() > 0
                        && sentence.token(time.begin() - 1).lower().equals("since");
                until = open ? day() : earlier(time.days().last().toString());
            }
        }
        return new Check(
                Check.Kind.ORDINAL,
                number(figure.value() == null ? 0 : figure.value()),
                null,
                from,
                until,
                figure.passage());
    }

    /** A period that is not over when the report is made is counted up to the report. */
    private String earlier(String last) {
        String day = day();
        return day != null && day.compareTo(last) < 0 ? day : last;
    }

    /** The report's day, null when it is not known. */
    private @Nullable String day() {
        return published != null && published.length() >= 10 ? published.substring(0, 10) : null;
    }

    private @Nullable Check weekday(@Nullable When when) {
        if (when == null || !when.start().equals(when.end())) {
            return null;
        }
        String stated = Calendar.weekdayBesideDate(when.text());
        return stated == null
                ? null
                : new Check(Check.Kind.WEEKDAY, stated, Calendar.weekday(when.start()), null, null, when.span());
    }

    private Span span(Sentence sentence, int begin, int end) {
        return source.span(
                sentence.token(begin).begin(), sentence.token(end - 1).end());
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : java.math.BigDecimal.valueOf(value).toPlainString();
    }
}
