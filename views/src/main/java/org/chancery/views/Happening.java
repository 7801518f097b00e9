package org.chancery.views;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Code;
import org.chancery.model.Event;
import org.chancery.model.Status;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.JoinedEvent.Disagreement;
import org.chancery.model.kept.JoinedEvent.Nature;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/**
 * An event across reports as a page shows it, with how well it is founded.
 *
 * @param item the telling that stands for all
 * @param origins independent origins; copies of one text count once
 * @param outlets names of the outlets that print it
 * @param tellings all of them, the earliest published first
 * @param oneSided code of the state whose own media alone tell of it while it is a party; null otherwise
 */
public record Happening(
        String id,
        Item item,
        Standing standing,
        List<String> origins,
        List<String> outlets,
        @Nullable String oneSided,
        List<Disagreement> disagreements,
        List<Item> tellings) {

    /** How well an event is founded. */
    public enum Standing implements Code {
        /** One origin tells it. */
        SINGLE,
        /** Two independent origins or more tell it, and none says the contrary. */
        CORROBORATED,
        /** Tellings contradict each other. */
        CONTESTED
    }

    public Happening {
        origins = List.copyOf(origins);
        outlets = List.copyOf(outlets);
        disagreements = List.copyOf(disagreements);
        tellings = List.copyOf(tellings);
    }

    /** The event with its best telling in front: one of what happened, in the outlet's own voice, the surest. */
    public static Happening of(JoinedEvent event) {
        Told<Event> best = event.tellings().stream()
                .min(Comparator.comparing(
                                (Told<Event> told) -> !happened(told.finding().status()))
                        .thenComparing(told -> !told.finding().claims().isEmpty())
                        .thenComparing(told -> -told.finding().confidence())
                        .thenComparing(Told::key))
                .orElseThrow();
        List<Item> items = event.tellings().stream().map(Item::of).toList();
        Set<String> outlets = new LinkedHashSet<>();
        for (Item item : items) {
            if (item.report().outlet() != null) {
                outlets.add(item.report().outlet());
            }
        }
        return new Happening(
                event.id(),
                Item.of(best),
                standing(event),
                event.origins(),
                List.copyOf(outlets),
                oneSided(items),
                event.disagreements(),
                items);
    }

    /** The telling that stands for all. */
    static Told<Event> best(JoinedEvent event) {
        return event.tellings().stream()
                .min(Comparator.comparing(
                                (Told<Event> told) -> !happened(told.finding().status()))
                        .thenComparing(told -> !told.finding().claims().isEmpty())
                        .thenComparing(told -> -told.finding().confidence())
                        .thenComparing(Told::key))
                .orElseThrow();
    }

    /** Whether the act is told as a fact. */
    public static boolean happened(Status status) {
        return status == Status.OCCURRED || status == Status.ONGOING;
    }

    /** Whether a telling has it that it happened. */
    public boolean happened() {
        return tellings.stream().anyMatch(item -> "occurred".equals(item.status()) || "ongoing".equals(item.status()));
    }

    /** Keys of all tellings. */
    public List<String> keys() {
        return tellings.stream().map(Item::key).toList();
    }

    /** The day of the telling that stands for all, null when unknown. */
    public @Nullable LocalDate date() {
        return item.date();
    }

    private static Standing standing(JoinedEvent event) {
        boolean contested = event.disagreements().stream().anyMatch(one -> one.nature() == Nature.CONTRADICTION);
        if (contested) {
            return Standing.CONTESTED;
        }
        return event.origins().size() > 1 ? Standing.CORROBORATED : Standing.SINGLE;
    }

    private static @Nullable String oneSided(List<Item> items) {
        Set<String> tellers = new LinkedHashSet<>();
        for (Item item : items) {
            String country = item.report().country();
            boolean own = Teller.ownedByState(item.report().control());
            tellers.add(country != null && own && takesPart(item, country) ? country : "");
        }
        String only = tellers.size() == 1 ? tellers.iterator().next() : "";
        return only.isEmpty() ? null : only;
    }

    private static boolean takesPart(Item item, String country) {
        return item.from().stream().anyMatch(party -> country.equals(party.country()))
                || item.to().stream().anyMatch(party -> country.equals(party.country()));
    }
}
