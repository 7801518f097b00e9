package org.chancery.eval;

import java.util.Map;
import java.util.function.Function;
import org.chancery.model.Reading;
import org.chancery.reader.Reader;
import org.chancery.reader.Result;
import org.chancery.reader.article.Report;

/** The one place that ties the gold to the reader: what is measured, and how a gold report is handed to it. */
final class ReaderUnderTest {

    private ReaderUnderTest() {}

    /** The reader as it is built. Takes seconds. */
    static Function<GoldReport, Reading> open() {
        Reader reader = load();
        return gold -> reading(gold, reader.read(report(gold)));
    }

    static Reader load() {
        return Reader.load(ReaderUnderTest::noJson);
    }

    /** Gold is plain text, no page that carries data about itself. */
    private static Map<String, Object> noJson(String json) {
        throw new IllegalArgumentException("gold has no JSON: " + json);
    }

    static Report report(GoldReport gold) {
        return new Report(
                gold.id(), new Report.Text(gold.text()), gold.id(), null, gold.outlet(), null, gold.published(), null);
    }

    private static Reading reading(GoldReport gold, Result result) {
        if (result instanceof Result.Unread unread) {
            throw new IllegalStateException(gold.id() + ": " + unread.fault().fault());
        }
        return ((Result.Read) result).reading();
    }
}
