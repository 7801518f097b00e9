package org.chancery.reader.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** What the tagger gets wrong in reports, mended before the parser sees it. */
final class TagMends {

    private TagMends() {}

    static void apply(List<CoreLabel> words, boolean headline) {}
}
