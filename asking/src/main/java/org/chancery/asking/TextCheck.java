package org.chancery.asking;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.model.Check;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Figure;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Told;
import org.chancery.store.Query;
import org.chancery.store.RecordStore;
import org.chancery.store.check.Checked;
import org.chancery.store.check.Ordinals;
import org.chancery.views.CheckLine;
import org.chancery.views.Item;
import org.jspecify.annotations.Nullable;

/**
 * What a text states that can be counted, held against the record and against the text itself.
 *
 * @param key of the finding that states it
 * @param counted what it comes to, null while nothing was counted
 * @param outcome {@code agrees}, {@code knows-fewer} (which contradicts nothing) or {@code contradicts}
 * @param events ids of the events across reports that were counted
 * @param days the day of each of them
 */
public record TextCheck(
        String key,
        String check,
        String words,
        String stated,
        @Nullable String counted,
        String outcome,
        List<String> events,
        List<String> days,
        String passage,
        @Nullable String outlet,
        @Nullable String published) {

    private static final int PAGE = 500;

    /** Whether the text is contradicted. */
    public boolean wrong() {
        return outcome.equals("contradicts");
    }

    /** Everything that findings of the sources asked for state. */
    public static List<TextCheck> of(RecordStore record, Query sources) {
        List<TextCheck> checks = new ArrayList<>();
        for (Told<?> told : stating(record, sources)) {
            of(record, told).ifPresent(checks::add);
        }
        return checks;
    }

    /** The same as lines of a page. */
    public static List<CheckLine> lines(RecordStore record, Query sources) {
        List<CheckLine> lines = new ArrayList<>();
        for (Told<?> told : stating(record, sources)) {
            Check check = check(told);
            TextCheck found = of(record, told).orElse(null);
            if (check != null && found != null) {
                Boolean holds = found.outcome().equals("knows-fewer") ? null : Boolean.valueOf(!found.wrong());
                lines.add(new CheckLine(check.kind(), check.stated(), found.counted(), holds, Item.of(told)));
            }
        }
        return lines;
    }

    private static List<Told<?>> stating(RecordStore record, Query sources) {
        Query query = sources.narrow()
                .kinds(EnumSet.of(Query.Kind.EVENT, Query.Kind.FIGURE))
                .build();
        try (Stream<Told<?>> all = record.all(query)) {
            return all.filter(told -> check(told) != null).toList();
        }
    }

    @SuppressWarnings("unchecked")
    private static Optional<TextCheck> of(RecordStore record, Told<?> told) {
        Check check = check(told);
        if (check != null && check.kind() == Check.Kind.ORDINAL && told.finding() instanceof Event) {
            return counted(record, (Told<Event>) told);
        }
        return check == null || check.holds() == null ? Optional.empty() : Optional.of(reckoned(told, check));
    }

    private static @Nullable Check check(Told<?> told) {
        if (told.finding() instanceof Event event) {
            return event.check();
        }
        return told.finding() instanceof Figure figure ? figure.check() : null;
    }

    private static Optional<TextCheck> counted(RecordStore record, Told<Event> told) {
        Query candidates = candidates(told);
        List<JoinedEvent> events =
                Named.all(cursor -> record.joined(candidates, PAGE, cursor.isEmpty() ? null : cursor));
        return Ordinals.of(told, events).map(checked -> row(told, checked));
    }

    /** Events of the type with one of its states, within the bounds. */
    private static Query candidates(Told<Event> told) {
        Set<String> states = new TreeSet<>();
        List<Entity> parties = new ArrayList<>(told.from());
        parties.addAll(told.to());
        parties.forEach(party -> {
            if (party.country() != null) {
                states.add(party.country());
            }
        });
        Check check = told.finding().check();
        Set<String> one = states.isEmpty() ? Set.of() : Set.of(states.iterator().next());
        return Query.builder()
                .types(told.finding().type())
                .states(one)
                .from(day(check == null ? null : check.from()))
                .until(day(check == null ? null : check.until()))
                .build();
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        try {
            return iso == null ? null : LocalDate.parse(iso);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static TextCheck row(Told<Event> told, Checked checked) {
        List<String> days = new ArrayList<>();
        for (JoinedEvent event : checked.counted()) {
            String day = event.tellings().get(0).day();
            days.add(day == null ? "" : day);
        }
        String outcome = switch (checked.outcome()) {
            case AGREES -> "agrees";
            case KNOWS_FEWER -> "knows-fewer";
            case CONTRADICTS -> "contradicts";
        };
        return row(
                told,
                checked.check(),
                Integer.toString(checked.counted().size()),
                outcome,
                checked.counted().stream().map(JoinedEvent::id).toList(),
                days);
    }

    private static TextCheck reckoned(Told<?> told, Check check) {
        boolean holds = Boolean.TRUE.equals(check.holds());
        return row(told, check, check.counted(), holds ? "agrees" : "contradicts", List.of(), List.of());
    }

    private static TextCheck row(
            Told<?> told,
            Check check,
            @Nullable String counted,
            String outcome,
            List<String> events,
            List<String> days) {
        return new TextCheck(
                told.key(),
                check.kind().code(),
                check.passage().text(),
                check.stated(),
                counted,
                outcome,
                events,
                days,
                told.passage(),
                told.source().outlet() == null ? null : told.source().outlet().name(),
                told.source().published());
    }
}
