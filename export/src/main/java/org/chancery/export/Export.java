package org.chancery.export;

import java.io.IOException;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.chancery.export.code.Codes;
import org.chancery.export.file.Outputs;
import org.chancery.export.file.Tally;
import org.chancery.export.flat.CsvSink;
import org.chancery.export.flat.JsonlSink;
import org.chancery.export.flat.ParquetSink;
import org.chancery.export.graph.GraphmlSink;
import org.chancery.export.graph.Neo4jSink;
import org.chancery.export.linked.GeojsonSink;
import org.chancery.export.linked.JsonldSink;
import org.chancery.export.row.TableSink;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Told;

/**
 * Writes kept findings in one of the layouts. Streams: nothing is kept in memory but what is being written.
 *
 * @param unrealised whether what has not happened goes, too, into tables that have no column for the status of an event
 */
public record Export(Layout layout, boolean unrealised, Atlas atlas) {

    /**
     * Writes all, gives the files their names, and tells how much it was.
     *
     * @param progress is told after each that was taken how many there were
     * @throws IOException when it cannot be written; then nothing stands under the names
     */
    public Tally run(Holdings holdings, Outputs outputs, LongConsumer progress) throws IOException {
        Tally tally = new Tally();
        try (Sink sink = sink(outputs, tally)) {
            fill(sink, holdings, progress);
            sink.finish();
        }
        outputs.commit();
        return tally;
    }

    private void fill(Sink sink, Holdings holdings, LongConsumer progress) throws IOException {
        long taken = 0;
        if (layout.wants() == Sink.Wants.EVENTS) {
            try (Stream<JoinedEvent> events = holdings.events()) {
                for (JoinedEvent event : (Iterable<JoinedEvent>) events::iterator) {
                    sink.take(event);
                    progress.accept(++taken);
                }
            }
        } else {
            try (Stream<Told<?>> findings = holdings.findings()) {
                for (Told<?> told : (Iterable<Told<?>>) findings::iterator) {
                    sink.take(told);
                    progress.accept(++taken);
                }
            }
        }
    }

    private Sink sink(Outputs outputs, Tally tally) throws IOException {
        return switch (layout) {
            case GDELT, GDELT_MENTIONS, ICEWS, POLECAT, PHOENIX ->
                TableSink.of(layout.code(), Codes.load(), atlas, unrealised, outputs, tally);
            case CSV -> new CsvSink(outputs, tally);
            case PARQUET -> new ParquetSink(outputs, tally);
            case JSONL -> new JsonlSink(outputs, tally);
            case NEO4J -> new Neo4jSink(outputs, tally);
            case GRAPHML -> new GraphmlSink(outputs, tally);
            case GEOJSON -> new GeojsonSink(outputs, tally);
            case JSONLD -> new JsonldSink(outputs, tally);
        };
    }
}
