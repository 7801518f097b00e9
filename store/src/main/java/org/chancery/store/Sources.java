package org.chancery.store;

import java.time.Instant;
import org.chancery.model.Article;
import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.chancery.model.Reading;
import org.chancery.model.kept.Origin;
import org.chancery.model.kept.Source;
import org.jspecify.annotations.Nullable;

/** Makes the sources of findings from what is kept of a report. */
public final class Sources {

    private Sources() {}

    /** The source of a reading whose article belongs to a story. */
    public static Source of(Reading reading, int edition, Instant keptAt, String story, @Nullable Origin origin) {
        Article article = reading.article();
        return new Source(
                article.id(),
                edition,
                reading.reader().version(),
                keptAt,
                article.ref(),
                article.title(),
                article.url(),
                article.outlet(),
                article.published(),
                story,
                origin);
    }

    /** The source of a reading whose article is a story of its own and whose origin nothing tells. */
    public static Source alone(Reading reading, int edition, Instant keptAt) {
        return of(reading, edition, keptAt, reading.article().id(), null);
    }

    static OutletControl control(Source source) {
        Outlet outlet = source.outlet();
        return outlet == null ? OutletControl.UNKNOWN : outlet.control();
    }
}
