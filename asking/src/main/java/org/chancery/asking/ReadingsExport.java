package org.chancery.asking;

import java.io.IOException;
import java.util.function.LongConsumer;
import org.chancery.export.file.Lines;
import org.chancery.export.file.Outputs;
import org.chancery.export.file.Tally;
import org.chancery.json.ReadingJson;
import org.chancery.model.kept.Source;
import org.chancery.store.Query;
import org.chancery.store.RecordStore;
import org.chancery.store.RecordStore.Page;

/** Whole readings of the reports that a query asks for, one a line. */
public record ReadingsExport(RecordStore record, Query query) {

    private static final int PAGE = 200;

    /** Writes them all and tells how many. */
    public Tally run(Outputs outputs, LongConsumer progress) throws IOException {
        Tally tally = new Tally();
        Lines lines = new Lines(outputs.open(""));
        long done = 0;
        String cursor = null;
        do {
            Page<Source> page = record.reports(query, PAGE, cursor);
            for (Source source : page.items()) {
                var reading = record.reading(source.article(), source.edition());
                if (reading.isPresent()) {
                    lines.line(ReadingJson.write(reading.get()));
                    tally.wrote("readings");
                }
                progress.accept(++done);
            }
            cursor = page.next();
        } while (cursor != null);
        lines.finish(tally);
        outputs.commit();
        return tally;
    }
}
