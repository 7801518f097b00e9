package org.chancery.reader;

import org.chancery.reader.article.Report;

/** What reads one report; called by many threads at once. */
@FunctionalInterface
public interface ReportReader {
    /** The reading of the report, or why there is none. */
    Result read(Report report);
}
