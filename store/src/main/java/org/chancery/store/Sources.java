package org.chancery.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.chancery.model.Article;
import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.chancery.model.Reading;
import org.chancery.model.kept.Correction;
import org.chancery.model.kept.Origin;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Story;
import org.chancery.model.kept.Told;
import org.chancery.store.correction.Corrections;
import org.chancery.store.story.Origins;
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

    /** Whether a person has rejected the finding. */
    public static boolean isRejected(Told<?> told) {
        Correction correction = told.correction();
        return correction != null && correction.action() == Correction.Action.REJECT;
    }

    /** The story of reports that each have the origin they tell by themselves; in it each has the story's. */
    public static Story story(String id, Collection<Source> reports) {
        List<Source> sorted = reports.stream().sorted(Origins.EARLIEST).toList();
        Origin whole = Origins.ofStory(sorted).orElse(null);
        return new Story(
                id, sorted.stream().map(source -> in(source, id, whole)).toList(), whole);
    }

    private static Source in(Source source, String story, @Nullable Origin whole) {
        Origin origin = whole == null ? source.origin() : Origins.copied(whole, source.origin());
        return new Source(
                source.article(),
                source.edition(),
                source.version(),
                source.keptAt(),
                source.ref(),
                source.title(),
                source.url(),
                source.outlet(),
                source.published(),
                story,
                origin);
    }

    /** The correction under the name its store gives it. */
    public static Correction named(Correction correction, String id) {
        return new Correction(
                id,
                correction.article(),
                correction.action(),
                correction.kind(),
                correction.anchor(),
                correction.type(),
                correction.finding(),
                correction.who(),
                correction.when().truncatedTo(ChronoUnit.MILLIS),
                correction.why());
    }

    /** The reading as it counts with what was said about its article. */
    public static Reading corrected(Reading reading, Collection<Correction> corrections) {
        List<Correction> said = corrections.stream()
                .filter(correction -> correction.article().equals(reading.article().id()))
                .toList();
        return Corrections.apply(reading, said).reading();
    }
}
