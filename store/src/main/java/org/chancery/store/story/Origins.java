package org.chancery.store.story;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.model.Article;
import org.chancery.model.Outlet;
import org.chancery.model.kept.Origin;
import org.chancery.model.kept.Source;
import org.jspecify.annotations.Nullable;

/** Tells whose reporting a text is. Immutable and safe for many threads. */
public final class Origins {

    private final Agencies agencies;

    private Origins(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Origins by the list of agencies that comes with the program. */
    public static Origins load() {
        return new Origins(Agencies.load());
    }

    /** The agency that the report's byline, dateline or credit line names, else its outlet; empty when nothing tells. */
    public Optional<Origin> of(Article article) {
        String country = article.outlet() == null ? null : article.outlet().country();
        return byline(article, country)
                .or(() -> Datelines.agency(article.text(), agencies, country).map(agency -> origin(agency, "dateline")))
                .or(() -> Credits.agency(article.text(), agencies, country).map(agency -> origin(agency, "credit")))
                .or(() -> Optional.ofNullable(article.outlet()).map(this::outlet));
    }

    /**
     * The origin of a telling that the report has from an agency it quotes ("Xinhua reported that"); empty when the speaker
     * is none.
     *
     * @param near ISO code of the outlet's country, null when unknown
     */
    public Optional<Origin> quoted(String speaker, @Nullable String near) {
        return agencies.find(speaker, near).map(agency -> origin(agency, "claim"));
    }

    /**
     * Whose text a story is: the earliest report that names an agency tells, else the outlet of the earliest report.
     *
     * @param reports with the origin that each tells by itself
     */
    public static Optional<Origin> ofStory(List<Source> reports) {
        List<Origin> told = reports.stream()
                .sorted(EARLIEST)
                .map(Source::origin)
                .filter(Objects::nonNull)
                .toList();
        return told.stream()
                .filter(origin -> !origin.told().equals("outlet"))
                .findFirst()
                .or(() -> told.stream().findFirst());
    }

    /** The same origin, as a copy has it whose story tells it. */
    public static Origin copied(Origin story, @Nullable Origin own) {
        if (own != null && own.name().equals(story.name())) {
            return own;
        }
        return new Origin(story.name(), story.country(), story.control(), "copy");
    }

    /** The earliest published first, those of unknown day last. */
    public static final Comparator<Source> EARLIEST = Comparator.comparing(
                    Source::published, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(Source::article);

    private Optional<Origin> byline(Article article, @Nullable String country) {
        return Optional.ofNullable(article.byline())
                .flatMap(byline -> Credits.named(byline, agencies, country))
                .map(agency -> origin(agency, "byline"));
    }

    /** An agency's own report has the agency's name, whatever form of it the page bears. */
    private Origin outlet(Outlet outlet) {
        Outlet agency = agencies.find(outlet.name(), outlet.country())
                .filter(found -> Objects.equals(found.country(), outlet.country()))
                .orElse(outlet);
        return new Origin(agency.name(), outlet.country(), outlet.control(), "outlet");
    }

    private static Origin origin(Outlet agency, String told) {
        return new Origin(agency.name(), agency.country(), agency.control(), told);
    }
}
