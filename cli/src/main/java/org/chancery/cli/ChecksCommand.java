package org.chancery.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.cli.asking.StateNames;
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
import org.chancery.views.json.ViewJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery checks}: what texts state that can be counted, held against the record and against themselves. */
@Command(
        name = "checks",
        description =
                "Holds what reports state against the record: \"their third meeting this year\" is counted; totals,"
                        + " parts and days of the week are reckoned. A record can miss events: that it knows fewer"
                        + " contradicts nothing.")
final class ChecksCommand extends AskCommand {

    private static final int PAGE = 500;

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Option(names = "--wrong", description = "Only what is contradicted.")
    private boolean wrong;

    ChecksCommand(Surroundings surroundings, StoreOpener opener) {
        super(surroundings, opener);
    }

    /** What a text states and what was found. */
    record Row(
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
            @Nullable String published) {}

    @Override
    Question question(StateNames names) {
        Query query = sources.builder()
                .kinds(EnumSet.of(Query.Kind.EVENT, Query.Kind.FIGURE))
                .build();
        return record -> shown(rows(record, query));
    }

    @SuppressWarnings("unchecked")
    private List<Row> rows(RecordStore record, Query query) {
        List<Told<?>> stating;
        try (Stream<Told<?>> all = record.all(query)) {
            stating = all.filter(told -> check(told) != null).toList();
        }
        List<Row> rows = new ArrayList<>();
        for (Told<?> told : stating) {
            Check check = check(told);
            if (check != null && check.kind() == Check.Kind.ORDINAL && told.finding() instanceof Event) {
                counted(record, (Told<Event>) told).ifPresent(rows::add);
            } else if (check != null && check.holds() != null) {
                rows.add(reckoned(told, check));
            }
        }
        return wrong
                ? rows.stream()
                        .filter(row -> row.outcome().equals("contradicts"))
                        .toList()
                : rows;
    }

    private static @Nullable Check check(Told<?> told) {
        if (told.finding() instanceof Event event) {
            return event.check();
        }
        return told.finding() instanceof Figure figure ? figure.check() : null;
    }

    private static Optional<Row> counted(RecordStore record, Told<Event> told) {
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

    private static Row row(Told<Event> told, Checked checked) {
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

    private static Row reckoned(Told<?> told, Check check) {
        boolean holds = Boolean.TRUE.equals(check.holds());
        return row(told, check, check.counted(), holds ? "agrees" : "contradicts", List.of(), List.of());
    }

    private static Row row(
            Told<?> told,
            Check check,
            @Nullable String counted,
            String outcome,
            List<String> events,
            List<String> days) {
        return new Row(
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

    private String shown(List<Row> rows) {
        return switch (form()) {
            case JSON -> ViewJson.pretty(rows) + "\n";
            case CSV -> csv(rows);
            case TEXT -> text(rows);
        };
    }

    private static String csv(List<Row> rows) {
        Csv csv = new Csv(
                "key", "check", "words", "stated", "counted", "outcome", "events", "days", "outlet", "published");
        for (Row row : rows) {
            csv.add(
                    row.key(),
                    row.check(),
                    row.words(),
                    row.stated(),
                    row.counted(),
                    row.outcome(),
                    row.events(),
                    row.days(),
                    row.outlet(),
                    row.published());
        }
        return csv.toString();
    }

    private String text(List<Row> rows) {
        Sheet sheet = sheet();
        if (rows.isEmpty()) {
            sheet.add(
                    0,
                    Words.of(
                            Style.FAINT,
                            wrong ? "Nothing is contradicted." : "No report states what could be checked."));
        }
        for (Row row : rows) {
            boolean odd = row.outcome().equals("contradicts");
            Words head = Words.of(
                    odd ? Style.STRONG : Style.PLAIN, odd ? "≠" : row.outcome().equals("agrees") ? "=" : "≤");
            sheet.add(1, head.add(verdict(row)), Words.of(Style.FAINT, row.published() == null ? "" : row.published()));
            Words quoted = Quoted.of(row.passage(), List.of(), (sheet.width() - 3) * 2 - 4, sheet.color());
            sheet.add("   ", "    ", quoted);
            String days = row.days().isEmpty() ? "" : " · counted: " + String.join(", ", row.days());
            sheet.add(3, Words.of(Style.FAINT, (row.outlet() == null ? "unknown outlet" : row.outlet()) + days));
            sheet.blank();
        }
        return sheet.toString();
    }

    private static String verdict(Row row) {
        boolean record = row.check().equals("ordinal");
        String counted = row.counted() == null ? "nothing" : row.counted();
        String what = "“" + row.words() + "”: stated " + row.stated() + ", ";
        return switch (row.outcome()) {
            case "agrees" -> what + (record ? "the record knows as many" : "and so it is");
            case "knows-fewer" -> what + "the record knows " + counted + " (it may have missed some)";
            default -> what + (record ? "but the record knows " : "but it comes to ") + counted;
        };
    }
}
