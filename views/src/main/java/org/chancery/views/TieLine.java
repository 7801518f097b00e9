package org.chancery.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.chancery.model.Tie;
import org.chancery.model.TieKind;
import org.chancery.model.TieStatus;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/**
 * A standing relation between two states, as all reports together have it.
 *
 * @param from state or body it goes out from
 * @param to state or body it goes to
 * @param domain what it is about, null when not told
 * @param status as the latest report has it
 * @param since the earliest day given for its beginning, null when none is
 * @param until the latest day given for its end, null when none is
 * @param firstTold day of the earliest report of it, null when unknown
 * @param lastTold day of the latest report of it, null when unknown
 * @param disputed whether some reports have it standing and others deny it
 * @param tellings all of them, the latest first
 */
public record TieLine(
        TieKind kind,
        String from,
        String to,
        @Nullable String domain,
        TieStatus status,
        @Nullable String since,
        @Nullable String until,
        @Nullable String firstTold,
        @Nullable String lastTold,
        boolean disputed,
        List<Item> tellings) {

    private static final Comparator<Told<Tie>> LATEST_FIRST = Comparator.comparing(
                    (Told<Tie> told) -> Objects.requireNonNullElse(told.source().day(), ""))
            .reversed()
            .thenComparing(Told::key);

    public TieLine {
        tellings = List.copyOf(tellings);
    }

    /** The ties that tell of one relation together, the most told first. */
    public static List<TieLine> of(Collection<Told<Tie>> ties) {
        Map<Subject, List<Told<Tie>>> subjects = new LinkedHashMap<>();
        ties.stream().sorted(LATEST_FIRST).forEach(told -> {
            String from = end(told.from());
            String to = end(told.to());
            if (from != null && to != null && !from.equals(to)) {
                Tie tie = told.finding();
                boolean swap = mutual(tie.kind()) && from.compareTo(to) > 0;
                Subject subject = new Subject(tie.kind(), swap ? to : from, swap ? from : to, tie.domain());
                subjects.computeIfAbsent(subject, key -> new ArrayList<>()).add(told);
            }
        });
        List<TieLine> lines = new ArrayList<>();
        subjects.forEach((subject, tellings) -> lines.add(line(subject, tellings)));
        lines.sort(Comparator.comparingInt((TieLine line) -> -line.tellings().size())
                .thenComparing(TieLine::kind)
                .thenComparing(TieLine::from)
                .thenComparing(TieLine::to));
        return lines;
    }

    /** Whether the relation is the same from either side. */
    static boolean mutual(TieKind kind) {
        return switch (kind) {
            case ALLIANCE, BORDER, TRADE, PROJECT, DISPUTE -> true;
            default -> false;
        };
    }

    /** Keys of all tellings. */
    public List<String> keys() {
        return tellings.stream().map(Item::key).toList();
    }

    /** A state by its code, a body without one by its name. */
    private static @Nullable String end(List<org.chancery.model.Entity> parties) {
        if (parties.isEmpty()) {
            return null;
        }
        String country = parties.get(0).country();
        return country == null || Bodies.isShared(country) ? parties.get(0).name() : country;
    }

    private static TieLine line(Subject subject, List<Told<Tie>> tellings) {
        TreeSet<String> since = new TreeSet<>();
        TreeSet<String> until = new TreeSet<>();
        TreeSet<String> told = new TreeSet<>();
        boolean stands = false;
        boolean denied = false;
        for (Told<Tie> telling : tellings) {
            Tie tie = telling.finding();
            add(since, tie.since());
            add(until, tie.until());
            add(told, telling.source().day());
            stands |= tie.status() == TieStatus.CURRENT;
            denied |= tie.status() == TieStatus.DENIED;
        }
        return new TieLine(
                subject.kind(),
                subject.from(),
                subject.to(),
                subject.domain(),
                tellings.get(0).finding().status(),
                since.isEmpty() ? null : since.first(),
                until.isEmpty() ? null : until.last(),
                told.isEmpty() ? null : told.first(),
                told.isEmpty() ? null : told.last(),
                stands && denied,
                tellings.stream().map(Item::of).toList());
    }

    private static void add(TreeSet<String> days, @Nullable String day) {
        if (day != null) {
            days.add(day);
        }
    }

    private record Subject(
            TieKind kind, String from, String to, @Nullable String domain) {}
}
