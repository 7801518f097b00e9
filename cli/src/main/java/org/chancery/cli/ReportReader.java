package org.chancery.cli;

import org.chancery.reader.Result;
import org.chancery.reader.article.Report;

/** What reads one report; called by many threads at once. */
@FunctionalInterface
interface ReportReader {
    Result read(Report report);
}
