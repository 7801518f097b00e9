package org.chancery.cli;

import java.util.List;
import org.chancery.reader.Reader;
import org.chancery.reader.Result;
import org.chancery.reader.article.Report;
import org.chancery.reader.event.Considered;
import org.chancery.reader.rules.Lexicon;

/** What reads a report by given rules and says which rules it thought of; called by many threads at once. */
interface RuleReader {
    Result read(Report report);

    List<Considered> considered(Report report);

    /** The reader as it is built. */
    static RuleReader of(Reader reader) {
        return new RuleReader() {
            @Override
            public Result read(Report report) {
                return reader.read(report);
            }

            @Override
            public List<Considered> considered(Report report) {
                return reader.considered(report);
            }
        };
    }

    /** Makes a reader ready with these rules, which takes seconds. */
    interface Loader {
        RuleReader load(Lexicon lexicon);
    }
}
