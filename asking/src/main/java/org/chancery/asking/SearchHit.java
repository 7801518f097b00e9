package org.chancery.asking;

import java.util.List;
import org.chancery.store.RecordStore.Hit;
import org.chancery.views.Report;

/** A report with the stretches of its text that hold the words searched for. */
public record SearchHit(Report report, List<Stretch> stretches) {

    /** A stretch of text; marks are begin and end of each word, in code points of the stretch. */
    public record Stretch(String text, int begin, List<int[]> marks) {}

    public SearchHit {
        stretches = List.copyOf(stretches);
    }

    /** The store's hit as it is shown. */
    public static SearchHit of(Hit hit) {
        return new SearchHit(
                Report.of(hit.source()),
                hit.snippets().stream()
                        .map(snippet -> new Stretch(snippet.text(), snippet.begin(), snippet.marks()))
                        .toList());
    }
}
