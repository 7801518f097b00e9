package org.chancery.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was announced and whether something of the kind followed.
 *
 * <p>That something followed does not mean that a promise was kept: only that an event of the announced kind, with the same
 * parties on the same sides, is told for the days announced, or within a year where no day was given.
 */
final class Pledges {

    private static final int DAYS_BEFORE = 3;
    private static final int DAYS_AFTER = 14;
    private static final int DAYS_UNDATED = 365;
    private static final Set<String> COOPERATION = Set.of("CONSULT", "SUPPORT", "COOPERATE", "AID");
    private static final Set<String> TO_COME = Set.of("planned", "intended");

    private final LocalDate today;
    private final List<Happening> happened;

    private Pledges(Collection<Happening> events, LocalDate today) {
        this.today = today;
        this.happened = events.stream()
                .filter(event -> event.happened() && event.date() != null)
                .sorted(Comparator.comparing((Happening event) -> Objects.requireNonNull(event.date()))
                        .thenComparing(Happening::id))
                .toList();
    }

    /** What was announced in these events, the latest announcement first. */
    static List<Pledge> of(Collection<Happening> events, LocalDate today) {
        Pledges pledges = new Pledges(events, today);
        List<Pledge> found = new ArrayList<>();
        for (Happening event : events) {
            Pledge.Nature nature = nature(event);
            if (nature != null) {
                found.add(pledges.pledge(nature, event));
            }
        }
        found.sort(Comparator.comparing(
                        (Pledge pledge) -> Objects.requireNonNullElse(reported(pledge.announced()), LocalDate.MIN))
                .reversed()
                .thenComparing(pledge -> pledge.announced().id()));
        return found;
    }

    private static Pledge.@Nullable Nature nature(Happening event) {
        Item item = event.item();
        String status = item.status();
        if (item.act().equals("THREATEN")) {
            return "denied".equals(status) || "not".equals(status) ? null : Pledge.Nature.THREAT;
        }
        boolean toCome = status != null && TO_COME.contains(status);
        if (toCome || (item.act().equals("AGREE") && isAhead(event))) {
            boolean hostile = item.quad() == Quad.MATERIAL_CONFLICT || item.quad() == Quad.VERBAL_CONFLICT;
            return hostile ? Pledge.Nature.THREAT : Pledge.Nature.PROMISE;
        }
        return null;
    }

    /** Whether it was told before the day it is told for. */
    private static boolean isAhead(Happening event) {
        LocalDate day = event.date();
        LocalDate told = reported(event);
        return event.happened() && event.item().dated() && day != null && told != null && day.isAfter(told);
    }

    private Pledge pledge(Pledge.Nature nature, Happening event) {
        Item item = event.item();
        LocalDate told = reported(event);
        LocalDate start = item.dated() ? event.date() : null;
        LocalDate end = item.dated() ? Days.last(item.until() == null ? item.day() : item.until()) : null;
        // a threat's day is the day it was uttered, unless it lies ahead of the report
        boolean uttered = item.act().equals("THREATEN") && (told == null || start == null || !start.isAfter(told));
        LocalDate due = uttered ? null : end;
        Happening after = follower(event, uttered ? null : start, due, told == null ? start : told);
        Pledge.State state = after != null
                ? Pledge.State.FOLLOWED
                : due == null ? Pledge.State.UNDATED : due.isBefore(today) ? Pledge.State.OVERDUE : Pledge.State.AHEAD;
        return new Pledge(nature, state, event, due, after);
    }

    private @Nullable Happening follower(
            Happening event, @Nullable LocalDate start, @Nullable LocalDate due, @Nullable LocalDate told) {
        if (event.happened()
                && TO_COME.contains(Objects.requireNonNullElse(event.item().status(), ""))) {
            return event;
        }
        // a promise of cooperation without a day could be followed by anything
        if (event.item().act().equals("AGREE") && start == null) {
            return null;
        }
        LocalDate from = start != null ? start.minusDays(DAYS_BEFORE) : told;
        LocalDate until = due != null ? due.plusDays(DAYS_AFTER) : told == null ? null : told.plusDays(DAYS_UNDATED);
        if (from == null || until == null) {
            return null;
        }
        for (Happening later : happened) {
            LocalDate day = Objects.requireNonNull(later.date());
            boolean inTime = !day.isBefore(from) && !day.isAfter(until);
            if (inTime
                    && !later.id().equals(event.id())
                    && ofKind(event.item(), later.item())
                    && sameSides(event.item(), later.item())) {
                return later;
            }
        }
        return null;
    }

    private static boolean ofKind(Item announced, Item later) {
        return switch (announced.act()) {
            case "AGREE" -> COOPERATION.contains(later.act());
            case "THREATEN" -> menaced(announced.detail()).contains(later.act());
            default -> announced.act().equals(later.act());
        };
    }

    /** The types that carry out a threat of that mode. */
    private static Set<String> menaced(@Nullable String mode) {
        return switch (Objects.requireNonNullElse(mode, "")) {
            case "restrict" -> Set.of("SANCTION", "COERCE");
            case "arrest" -> Set.of("COERCE");
            case "relations" -> Set.of("SANCTION", "REJECT");
            case "expel" -> Set.of("SANCTION", "COERCE");
            case "territory" -> Set.of("ASSAULT", "MOBILIZE");
            case "violence" -> Set.of("ASSAULT");
            default -> Set.of("SANCTION", "COERCE", "MOBILIZE", "ASSAULT");
        };
    }

    private static boolean sameSides(Item announced, Item later) {
        Set<String> actors = countries(announced.from());
        Set<String> recipients = countries(announced.to());
        if (announced.act().equals("AGREE") || announced.act().equals("CONSULT")) {
            Set<String> all = new TreeSet<>(actors);
            all.addAll(recipients);
            Set<String> present = countries(later.from());
            present.addAll(countries(later.to()));
            return all.size() > 1 && present.containsAll(all);
        }
        return !actors.isEmpty()
                && countries(later.from()).containsAll(actors)
                && countries(later.to()).containsAll(recipients);
    }

    private static Set<String> countries(List<Party> parties) {
        Set<String> countries = new TreeSet<>();
        parties.stream().map(Party::country).filter(Objects::nonNull).forEach(countries::add);
        return countries;
    }

    private static @Nullable LocalDate reported(Happening event) {
        return Days.first(event.tellings().get(0).report().published());
    }
}
