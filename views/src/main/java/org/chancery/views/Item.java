package org.chancery.views;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Claim;
import org.chancery.model.Quad;
import org.chancery.model.Span;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a page shows it: one shape for events, claims, ties, causes and figures.
 *
 * @param key names it in the whole record
 * @param kind {@code event}, {@code claim}, {@code tie}, {@code cause} or {@code figure}
 * @param act the type of an event, the kind of a tie, the stance of a claim, else the kind of finding
 * @param detail mode of an event, domain and degree of a tie, words of a figure; null when there is nothing to add
 * @param quad class of an event, null for what is no event
 * @param score PLOVER score of an event, null for what is no event
 * @param status of an event or tie, null for what has none
 * @param day first day, ISO 8601, else the day of the report; null when neither is known
 * @param dated whether the text itself gives the day
 * @param until last day, null when it is the first or not known
 * @param place name of the place where it happened, null when not told
 * @param land ISO 3166-1 alpha-3 of that place, null when not known
 * @param passage the sentence that tells it
 * @param begin where the passage begins in the article's text, in code points
 * @param mark the words in the passage it hangs on, null when they stand elsewhere
 * @param chain who says so, the outermost first; empty when the outlet tells it in its own voice
 * @param event id of the event across reports, null for what is no event
 */
public record Item(
        String key,
        String kind,
        String act,
        @Nullable String detail,
        @Nullable Quad quad,
        @Nullable Double score,
        @Nullable String status,
        List<Party> from,
        List<Party> to,
        @Nullable String day,
        boolean dated,
        @Nullable String until,
        @Nullable String place,
        @Nullable String land,
        @Nullable Integer dead,
        @Nullable Integer injured,
        @Nullable Integer size,
        @Nullable Double confidence,
        String rule,
        String passage,
        int begin,
        @Nullable Mark mark,
        Report report,
        List<Voice> chain,
        @Nullable String event,
        @Nullable Judgement correction) {

    /** A place in the passage, half-open, in code points of the passage. */
    public record Mark(int begin, int end) {}

    public Item {
        from = List.copyOf(from);
        to = List.copyOf(to);
        chain = List.copyOf(chain);
    }

    /** The finding with its report and voices. */
    public static Item of(Told<?> told) {
        Facts facts = Facts.of(told.finding());
        return new Item(
                told.key(),
                facts.kind(),
                facts.act(),
                facts.detail(),
                facts.quad(),
                facts.score(),
                facts.status(),
                told.from().stream().map(Party::of).toList(),
                told.to().stream().map(Party::of).toList(),
                facts.start() == null ? told.source().day() : facts.start(),
                facts.start() != null,
                facts.end(),
                facts.place(),
                facts.land(),
                facts.dead(),
                facts.injured(),
                facts.size(),
                facts.confidence(),
                told.finding().rule(),
                told.passage(),
                told.passageBegin(),
                mark(told, facts.anchor()),
                Report.of(told.source()),
                chain(told),
                told.event(),
                Judgement.of(told.correction()));
    }

    /** The day as a date, null when none is known. */
    public java.time.@Nullable LocalDate date() {
        return Days.first(day);
    }

    private static @Nullable Mark mark(Told<?> told, Span anchor) {
        int begin = anchor.begin() - told.passageBegin();
        int end = anchor.end() - told.passageBegin();
        int length = told.passage().codePointCount(0, told.passage().length());
        return begin < 0 || end > length ? null : new Mark(begin, end);
    }

    private static List<Voice> chain(Told<?> told) {
        List<Voice> chain = new ArrayList<>();
        for (Claim claim : told.chain()) {
            chain.add(Voice.of(claim, told.entity(claim.speaker().entity())));
        }
        return chain;
    }
}
