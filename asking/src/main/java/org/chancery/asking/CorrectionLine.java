package org.chancery.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.model.kept.Correction;
import org.chancery.model.kept.Source;
import org.chancery.store.RecordStore;
import org.jspecify.annotations.Nullable;

/** What a person said about a finding, as it is shown. */
public record CorrectionLine(
        String id,
        String article,
        @Nullable String title,
        String action,
        String kind,
        @Nullable String type,
        String words,
        String who,
        String when,
        String why,
        String standing) {

    /** What people said about an article, or about all when null. */
    public static List<CorrectionLine> of(RecordStore record, @Nullable String article) {
        List<CorrectionLine> lines = new ArrayList<>();
        record.corrections(article).forEach((correction, standing) -> {
            List<Source> editions = record.editions(correction.article());
            String title = editions.isEmpty()
                    ? null
                    : editions.get(editions.size() - 1).title();
            lines.add(of(correction, standing, title));
        });
        return lines;
    }

    /** One correction. */
    public static CorrectionLine of(Correction correction, Correction.Standing standing, @Nullable String title) {
        return new CorrectionLine(
                correction.id(),
                correction.article(),
                title,
                correction.action().name().toLowerCase(Locale.ROOT),
                correction.kind(),
                correction.type(),
                correction.anchor().text(),
                correction.who(),
                correction.when().toString(),
                correction.why(),
                standing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
