package org.chancery.export.flat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.export.Sink;
import org.chancery.export.file.Lines;
import org.chancery.export.file.Outputs;
import org.chancery.export.file.Tally;
import org.chancery.json.ToldJson;
import org.chancery.model.kept.Told;

/** A folder of plain tables, one a kind of finding, in words that can be read without a code book. */
public final class CsvSink implements Sink {

    private final Map<FlatKind, Lines> tables = new EnumMap<>(FlatKind.class);
    private final Lines sources;
    private final Tally tally;

    public CsvSink(Outputs outputs, Tally tally) throws IOException {
        this.tally = tally;
        for (FlatKind kind : FlatKind.values()) {
            Lines table = new Lines(outputs.open(kind.file()));
            table.commas(kind.columns().stream().map(FlatKind.Column::name).toList());
            tables.put(kind, table);
        }
        this.sources = new Lines(outputs.sources());
    }

    /** Names of its files. */
    public static List<String> files() {
        return java.util.Arrays.stream(FlatKind.values()).map(FlatKind::file).toList();
    }

    @Override
    public void take(Told<?> told) throws IOException {
        FlatKind kind = FlatKind.of(told.finding());
        List<String> cells = new ArrayList<>();
        for (FlatKind.Column column : kind.columns()) {
            cells.add(Plain.cell(column.value().apply(told)));
        }
        java.util.Objects.requireNonNull(tables.get(kind)).commas(cells);
        sources.line(ToldJson.write(told, List.of(told.key())));
        tally.wrote(kind.plural());
    }

    @Override
    public void finish() throws IOException {
        for (Lines table : tables.values()) {
            table.finish(tally);
        }
        sources.finish(tally);
    }
}
