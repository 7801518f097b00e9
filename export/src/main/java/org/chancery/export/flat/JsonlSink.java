package org.chancery.export.flat;

import java.io.IOException;
import org.chancery.export.Sink;
import org.chancery.export.file.Lines;
import org.chancery.export.file.Outputs;
import org.chancery.export.file.Tally;
import org.chancery.json.ToldJson;
import org.chancery.model.kept.Told;

/** One finding a line, with all it needs to stand alone. */
public final class JsonlSink implements Sink {

    private final Lines lines;
    private final Tally tally;

    public JsonlSink(Outputs outputs, Tally tally) throws IOException {
        this.lines = new Lines(outputs.open(""));
        this.tally = tally;
    }

    @Override
    public void take(Told<?> told) throws IOException {
        lines.line(ToldJson.write(told));
        tally.wrote(ToldJson.kind(told.finding()) + "s");
    }

    @Override
    public void finish() throws IOException {
        lines.finish(tally);
    }
}
