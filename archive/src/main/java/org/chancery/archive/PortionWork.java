package org.chancery.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetWriter;
import org.chancery.json.JsonLines;
import org.chancery.json.ReadingJson;
import org.chancery.model.Fault;
import org.chancery.model.Reading;
import org.chancery.reader.Result;
import org.chancery.reader.article.Item;
import org.chancery.reader.article.Report;

/**
 * Reads one portion: its readings go to one file, which is put in its place when it is whole, and then the portion is marked as
 * done. Whatever a report does to the reader is that report's fault; only what keeps the output from being written is thrown.
 */
final class PortionWork {

    private final Storage storage;
    private final Output output;
    private final Function<Report, Result> reader;
    private final Counts counts = new Counts();
    private final List<Done.Met> faults = new ArrayList<>();
    private int row;

    PortionWork(Storage storage, Output output, Function<Report, Result> reader) {
        this.storage = storage;
        this.output = output;
        this.reader = reader;
    }

    Done run(Portion portion) throws IOException {
        Path loose = new Path(output.workshop(), Portion.name(portion.number()) + "-" + UUID.randomUUID());
        try (ParquetWriter<Map<String, Object>> table =
                TableFile.open(loose, Columns.readings(), storage.configuration())) {
            Opener opener = new Opener(storage);
            for (Slice slice : portion.slices()) {
                try (Items items = opener.open(slice)) {
                    while (items.hasNext()) {
                        take(portion.number(), items.next(), table);
                    }
                    counts.add(Counts.PASSED_OVER, items.passedOver());
                }
            }
        }
        storage.move(loose, output.readings(portion.number()));
        Done done = new Done(portion.number(), counts, faults);
        output.keep(done);
        return done;
    }

    private void take(int portion, Item item, ParquetWriter<Map<String, Object>> table) throws IOException {
        counts.add(Counts.INPUTS, 1);
        if (item instanceof Item.Broken broken) {
            fail(broken.fault());
        } else {
            Report report = ((Item.Incoming) item).report();
            Result result = read(report);
            if (result instanceof Result.Unread unread) {
                fail(unread.fault());
            } else {
                table.write(columns(portion, report.input(), ((Result.Read) result).reading()));
                counts.add(Counts.READINGS, 1);
            }
        }
        row++;
    }

    private Result read(Report report) {
        try {
            return reader.apply(report);
        } catch (OutOfMemoryError scarce) {
            return new Result.Unread(new Fault(report.input(), "needs more memory than the executor has"));
        } catch (RuntimeException | StackOverflowError defect) {
            return new Result.Unread(new Fault(report.input(), "defect in the reader: " + defect));
        }
    }

    private void fail(Fault fault) {
        counts.add(Counts.FAULTS, 1);
        faults.add(new Done.Met(row, fault.input(), fault.fault()));
    }

    private Map<String, Object> columns(int portion, String input, Reading reading) {
        String json = ReadingJson.write(reading);
        Map<String, Object> columns = new LinkedHashMap<>(JsonLines.object(json));
        columns.put("portion", portion);
        columns.put("row", row);
        columns.put("input", input);
        columns.put("json", json);
        counts.add("entities", reading.entities().size());
        counts.add("events", reading.events().size());
        counts.add("claims", reading.claims().size());
        counts.add("ties", reading.ties().size());
        counts.add("causes", reading.causes().size());
        counts.add("figures", reading.figures().size());
        return columns;
    }
}
