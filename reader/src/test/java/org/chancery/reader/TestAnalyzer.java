package org.chancery.reader;

import java.util.List;
import org.chancery.reader.language.Analyzer;
import org.chancery.reader.language.Passage;
import org.chancery.reader.language.Sentence;

/** One analyzer for all tests: the models take seconds to load. */
public final class TestAnalyzer {

    private static final class Holder {
        private static final Analyzer ANALYZER = Analyzer.load();
    }

    private TestAnalyzer() {}

    public static Analyzer get() {
        return Holder.ANALYZER;
    }

    /** The first sentence of a text of one paragraph. */
    public static Sentence sentence(String text) {
        return get().analyze(text, List.of(new Passage(0, text.length(), false)))
                .get(0);
    }
}
