package org.chancery.export.row;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.export.Atlas;
import org.chancery.export.Sink;
import org.chancery.export.code.Codes;
import org.chancery.export.file.Lines;
import org.chancery.export.file.Outputs;
import org.chancery.export.file.Tally;
import org.chancery.json.ToldJson;
import org.chancery.model.Event;
import org.chancery.model.When;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/** Writes a table of events, and beside it who says so. */
public final class TableSink implements Sink {

    private final TableLayout layout;
    private final Codes codes;
    private final Atlas atlas;
    private final Tally tally;
    private final Telling telling;
    private final Lines table;
    private final @Nullable Lines sources;

    private TableSink(TableLayout layout, Codes codes, Atlas atlas, boolean unrealised, Outputs outputs, Tally tally)
            throws IOException {
        this.layout = layout;
        this.codes = codes;
        this.atlas = atlas;
        this.tally = tally;
        this.telling = new Telling(unrealised);
        this.table = new Lines(outputs.open(""), layout.charset());
        this.sources = outputs.hasSources() ? new Lines(outputs.sources()) : null;
        if (layout.header()) {
            write(layout.columns());
        }
    }

    /** A table by name: gdelt, gdelt-mentions, icews, polecat or phoenix. */
    public static Sink of(String name, Codes codes, Atlas atlas, boolean unrealised, Outputs outputs, Tally tally)
            throws IOException {
        TableLayout layout = switch (name) {
            case "gdelt" -> new Gdelt(codes);
            case "gdelt-mentions" -> new GdeltMentions();
            case "icews" -> new Icews(codes);
            case "polecat" -> new Polecat(codes);
            case "phoenix" -> new Phoenix(codes);
            default -> throw new IllegalArgumentException("no table " + name);
        };
        return new TableSink(layout, codes, atlas, unrealised, outputs, tally);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void take(Told<?> told) throws IOException {
        if (!(told.finding() instanceof Event event)) {
            tally.leftOut("no event");
            return;
        }
        Told<Event> one = (Told<Event>) told;
        if (telling.takes(one, tally)) {
            LocalDate day = Objects.requireNonNull(Act.day(one));
            Act act = Act.of(one, event.where(), day, codes, atlas);
            List<TableLayout.Row> rows = ((PerTelling) layout).rows(act);
            write(rows, List.of(one));
            noteVague(rows, one);
        }
    }

    @Override
    public void take(JoinedEvent event) throws IOException {
        List<Told<Event>> kept = event.tellings().stream()
                .filter(told -> telling.refused(told).isEmpty())
                .toList();
        if (kept.isEmpty()) {
            tally.leftOut(telling.refused(event.tellings().get(0)).orElseThrow());
            return;
        }
        Joined joined = Joined.of(event, kept, codes, atlas);
        List<Told<Event>> told = event.tellings().stream()
                .filter(one -> !Telling.isRejected(one))
                .toList();
        List<TableLayout.Row> rows = ((PerEvent) layout).rows(joined);
        write(rows, told);
        kept.stream().filter(one -> one.finding().when() != null).findFirst().ifPresent(one -> noteVague(rows, one));
    }

    /** These tables have no place for "in May" but its first day. */
    private void noteVague(List<TableLayout.Row> rows, Told<Event> told) {
        When when = told.finding().when();
        if (when != null && !when.start().equals(when.end())) {
            tally.note("rows dated with the first day of a longer time", rows.size());
        }
    }

    private void write(List<TableLayout.Row> rows, List<Told<Event>> tellings) throws IOException {
        Set<String> ids = new TreeSet<>();
        for (TableLayout.Row row : rows) {
            write(row.cells());
            ids.add(row.id());
            tally.wrote("rows");
        }
        if (sources != null) {
            for (Told<Event> told : tellings) {
                sources.line(ToldJson.write(told, new ArrayList<>(ids)));
            }
        }
    }

    private void write(List<String> cells) throws IOException {
        if (layout.separator() == '\t') {
            table.tabs(cells);
        } else {
            table.commas(cells);
        }
    }

    @Override
    public void finish() throws IOException {
        table.finish(tally);
        if (sources != null) {
            sources.finish(tally);
        }
    }
}
