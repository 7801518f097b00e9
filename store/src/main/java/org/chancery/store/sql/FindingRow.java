package org.chancery.store.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.model.Event;
import org.chancery.model.Tie;
import org.chancery.model.Where;
import org.chancery.model.kept.Correction;
import org.chancery.model.kept.Told;
import org.chancery.store.Balance;
import org.chancery.store.Facts;
import org.chancery.store.Order;
import org.jspecify.annotations.Nullable;

/** A finding as its row in the tables; what its report adds comes when it is written. */
record FindingRow(
        String name,
        int kind,
        @Nullable Event event,
        @Nullable Integer tie,
        int day,
        int first,
        int last,
        @Nullable String place,
        @Nullable String placeWords,
        @Nullable String placeCountry,
        Set<String> sectors,
        List<Party> parties,
        List<Party> voices,
        Set<String> states,
        List<PairRow> pairs,
        int wordBegin,
        int wordLength,
        boolean rejected,
        @Nullable Long correction) {

    /** Two states in alphabetical order, and which of them acts: 1 the first, 2 the second, 3 both. */
    record PairRow(String first, String second, int direction) {}

    static FindingRow of(Told<?> told, int[] words, boolean rejected, @Nullable Correction said) {
        Facts facts = Facts.of(told);
        Event event = told.finding() instanceof Event found ? found : null;
        Where where = event == null ? null : event.where();
        return new FindingRow(
                told.finding().id(),
                facts.kind().ordinal(),
                event,
                told.finding() instanceof Tie tie ? tie.kind().ordinal() : null,
                Order.day(told.day()),
                Order.day(facts.first()),
                Order.day(facts.last()),
                where == null ? null : where.name(),
                where == null ? null : padded(facts.place()),
                facts.placeCountry(),
                new TreeSet<>(facts.sectors()),
                facts.parties().stream().map(Party::of).distinct().toList(),
                facts.voices().stream().map(Party::of).distinct().toList(),
                new TreeSet<>(facts.states()),
                pairs(facts),
                words[0],
                words[1],
                rejected,
                said == null ? null : Long.valueOf(said.id()));
    }

    /** The values of its row, in the order of the table's columns; its own number, the first, is still to be put in. */
    @Nullable
    Object[] values(long rank, @Nullable String acrossReports) {
        return new @Nullable Object[] {
            null,
            name,
            kind,
            type(),
            quad(),
            status(),
            tie,
            event == null ? null : event.confidence(),
            score(),
            day,
            rank,
            first,
            last,
            place,
            placeWords,
            placeCountry,
            list(sectors),
            list(states),
            numbers(parties),
            numbers(voices),
            wordBegin,
            wordLength,
            acrossReports,
            rejected ? 1 : 0,
            correction
        };
    }

    private static List<PairRow> pairs(Facts facts) {
        TreeMap<String, PairRow> pairs = new TreeMap<>();
        for (Facts.Dyad dyad : facts.dyads()) {
            boolean inOrder = dyad.actor().compareTo(dyad.recipient()) <= 0;
            String first = inOrder ? dyad.actor() : dyad.recipient();
            String second = inOrder ? dyad.recipient() : dyad.actor();
            int direction = inOrder ? 1 : 2;
            pairs.merge(
                    first + "\t" + second,
                    new PairRow(first, second, direction),
                    (one, other) -> new PairRow(first, second, one.direction() | other.direction()));
        }
        return new ArrayList<>(pairs.values());
    }

    /** Whether it counts in the balance of states. */
    boolean counts() {
        return event != null && !rejected && Balance.counts(event) && day / 100 % 100 > 0;
    }

    @Nullable
    Integer type() {
        return event == null ? null : event.type().ordinal();
    }

    @Nullable
    Integer quad() {
        return event == null ? null : event.quad().ordinal();
    }

    @Nullable
    Integer status() {
        return event == null ? null : event.status().ordinal();
    }

    @Nullable
    Long score() {
        return event == null ? null : Balance.hundredths(event);
    }

    /** Parties' numbers as a JSON list. */
    static String numbers(Collection<Party> parties) {
        return parties.stream().map(party -> Long.toString(party.id())).collect(Collectors.joining(",", "[", "]"));
    }

    /** Codes as a JSON list. */
    static String list(Collection<String> codes) {
        return codes.stream().map(FindingRow::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    /** A code as it stands in such a list. */
    static String quoted(String code) {
        return '"' + code.replace("\"", "").replace("\\", "") + '"';
    }

    /** The codes of such a list. */
    static List<String> codes(String list) {
        return list.length() < 4
                ? List.of()
                : List.of(list.substring(2, list.length() - 2).split("\",\"", -1));
    }

    static String padded(String words) {
        return words.isEmpty() ? "" : " " + words + " ";
    }
}
