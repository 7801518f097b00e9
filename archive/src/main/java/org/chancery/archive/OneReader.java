package org.chancery.archive;

import org.chancery.json.JsonLines;
import org.chancery.reader.Reader;
import org.chancery.reader.Result;
import org.chancery.reader.article.Report;

/** The one reader of a Java machine, for all its tasks; loaded when the first report asks for it. */
final class OneReader {

    private OneReader() {}

    static Result read(Report report) {
        return Loaded.READER.read(report);
    }

    private static final class Loaded {
        static final Reader READER = Reader.load(JsonLines::object);
    }
}
