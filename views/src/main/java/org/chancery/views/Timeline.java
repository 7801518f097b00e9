package org.chancery.views;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.chancery.model.Code;

/**
 * What happened by days, weeks or months.
 *
 * @param spans from the first that holds an event to the last, without a gap, the earliest first
 * @param undated events without a day, which stand in no span
 * @param complete whether all events of the period were looked at
 */
public record Timeline(Unit unit, List<Stretch> spans, int undated, boolean complete) {

    /** How long a span is. */
    public enum Unit implements Code {
        DAY,
        WEEK,
        MONTH;

        /** The first day of the span the day lies in; weeks begin on Monday. */
        public LocalDate begin(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
            };
        }

        /** The first day of the next span. */
        public LocalDate next(LocalDate begin) {
            return switch (this) {
                case DAY -> begin.plusDays(1);
                case WEEK -> begin.plusWeeks(1);
                case MONTH -> begin.plusMonths(1);
            };
        }
    }

    /**
     * A span of time.
     *
     * @param until last day, inclusive
     * @param top the events that stand out: corroborated first, then the most told, then the most extreme
     */
    public record Stretch(LocalDate from, LocalDate until, Tally tally, List<Happening> top) {
        public Stretch {
            top = List.copyOf(top);
        }
    }

    /** More spans than these are not filled in between events. */
    private static final int MOST_FILLED = 4000;

    private static final Comparator<Happening> SALIENT = Comparator.comparingInt(
                    (Happening event) -> -event.origins().size())
            .thenComparing(event -> event.standing() == Happening.Standing.CONTESTED)
            .thenComparingInt(event -> -event.tellings().size())
            .thenComparingDouble(event ->
                    event.item().score() == null ? 0 : -Math.abs(event.item().score()))
            .thenComparing(Happening::id);

    public Timeline {
        spans = List.copyOf(spans);
    }

    /**
     * The timeline of events that happened.
     *
     * @param top how many events stand out in a span at most
     */
    public static Timeline of(Collection<Happening> events, Unit unit, int top, boolean complete) {
        TreeMap<LocalDate, List<Happening>> spans = new TreeMap<>();
        int undated = 0;
        for (Happening event : events) {
            LocalDate day = event.date();
            if (!event.happened()) {
                continue;
            }
            if (day == null) {
                undated++;
            } else {
                spans.computeIfAbsent(unit.begin(day), key -> new ArrayList<>()).add(event);
            }
        }
        return new Timeline(unit, filled(spans, unit, top), undated, complete);
    }

    private static List<Stretch> filled(TreeMap<LocalDate, List<Happening>> spans, Unit unit, int top) {
        List<Stretch> filled = new ArrayList<>();
        LocalDate at = spans.isEmpty() ? null : spans.firstKey();
        while (at != null) {
            filled.add(stretch(at, spans.getOrDefault(at, List.of()), unit, top));
            LocalDate next = unit.next(at);
            LocalDate known = spans.higherKey(at);
            at = known == null || filled.size() > MOST_FILLED ? known : next;
        }
        return filled;
    }

    private static Stretch stretch(LocalDate from, List<Happening> events, Unit unit, int top) {
        Tally tally = Tally.NONE;
        for (Happening event : events) {
            tally = tally.plus(tally(event));
        }
        List<Happening> salient = events.stream().sorted(SALIENT).limit(top).toList();
        return new Stretch(from, unit.next(from).minusDays(1), tally, salient);
    }

    private static Tally tally(Happening event) {
        Item item = event.item();
        if (item.quad() == null) {
            return Tally.NONE;
        }
        double score = item.score() == null ? 0 : item.score();
        return Tally.of(item.quad(), 1, event.tellings().size(), score);
    }
}
