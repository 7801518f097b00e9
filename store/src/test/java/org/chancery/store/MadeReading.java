package org.chancery.store;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Article;
import org.chancery.model.Cause;
import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Figure;
import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.chancery.model.Quotation;
import org.chancery.model.Reading;
import org.chancery.model.ResolvedBy;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.chancery.model.SpeakerKind;
import org.chancery.model.Stance;
import org.chancery.model.Status;
import org.chancery.model.Tie;
import org.chancery.model.TieKind;
import org.chancery.model.TieStatus;
import org.chancery.model.When;
import org.chancery.model.Where;
import org.jspecify.annotations.Nullable;

/** Puts readings together for tests: words are given, their places are looked up in the text. */
public final class MadeReading {

    private final String text;
    private final SourceText source;
    private final String id;
    private String version = "1";
    private @Nullable String title;
    private @Nullable Outlet outlet;
    private @Nullable String published;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Cause> causes = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    private MadeReading(String id, String text) {
        this.id = id;
        this.text = text;
        this.source = SourceText.of(text);
    }

    /** A reading of a text; the number makes the article's id. */
    public static MadeReading of(int number, String text) {
        // the number leads, as articles are ordered by the first digits of their hashes
        return new MadeReading("sha256:" + String.format("%08x", number) + "0".repeat(56), text);
    }

    public MadeReading version(String told) {
        version = told;
        return this;
    }

    public MadeReading title(String told) {
        title = told;
        return this;
    }

    public MadeReading outlet(String name, @Nullable String country, OutletControl control) {
        outlet = new Outlet(name, country, control);
        return this;
    }

    public MadeReading published(String day) {
        published = day;
        return this;
    }

    public MadeReading party(String entity, String name, @Nullable String country, String... sectors) {
        entities.add(new Entity(
                entity,
                name,
                EntityKind.UNKNOWN,
                country,
                List.of(sectors),
                null,
                null,
                ResolvedBy.TEXT,
                List.of(span(name)),
                "entity/test"));
        return this;
    }

    /** An event: parties by id, separated by blanks. */
    public MadeReading event(String event, EventType type, String trigger, String actors, String recipients) {
        return event(event, type, Status.OCCURRED, trigger, actors, recipients, null, null, 0.7, "");
    }

    public MadeReading event(
            String event,
            EventType type,
            Status status,
            String trigger,
            String actors,
            String recipients,
            @Nullable String day,
            @Nullable Where where,
            double confidence,
            String claims) {
        When when = day == null ? null : new When(trigger, day, day, span(trigger));
        events.add(new Event(
                event,
                type,
                null,
                List.of(),
                null,
                type.quad(),
                type.score(),
                status,
                ids(actors),
                ids(recipients),
                when,
                where,
                null,
                null,
                null,
                ids(claims),
                span(trigger),
                List.of(span(trigger)),
                confidence,
                "event/test",
                null));
        return this;
    }

    public Where where(String name, @Nullable String country) {
        return new Where(name, name, country, null, null, null, null, span(name));
    }

    public MadeReading claim(String claim, @Nullable String speaker, String content, @Nullable String via) {
        claims.add(new Claim(
                claim,
                new Claim.Speaker(speaker, null, speaker == null ? SpeakerKind.ANONYMOUS : SpeakerKind.NAMED),
                null,
                List.of(span(content)),
                Quotation.INDIRECT,
                via,
                Stance.ASSERT,
                null,
                "claim/test"));
        return this;
    }

    boolean hasClaim(String claim) {
        return claims.stream().anyMatch(each -> each.id().equals(claim));
    }

    public MadeReading tie(
            String tie, TieKind kind, String from, String to, @Nullable String since, String evidence, String claims) {
        ties.add(new Tie(
                tie,
                kind,
                from,
                to,
                null,
                null,
                TieStatus.CURRENT,
                since,
                null,
                ids(claims),
                List.of(span(evidence)),
                "tie/test"));
        return this;
    }

    public MadeReading cause(String cause, String item, String effect, String connective) {
        causes.add(new Cause(
                cause,
                new Cause.End(item, null),
                new Cause.End(effect, null),
                span(connective),
                List.of(),
                "cause/test"));
        return this;
    }

    public MadeReading figure(String figure, double value, @Nullable String of, String passage) {
        figures.add(new Figure(figure, value, null, null, of, List.of(), span(passage), "figure/test", null));
        return this;
    }

    public Reading reading() {
        Article article = new Article(id, null, null, title, null, outlet, published, "en", text, List.of());
        return new Reading(
                article, entities, events, claims, ties, causes, figures, new Reading.Version(version, List.of()));
    }

    private Span span(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("the text does not say '" + words + "'");
        }
        return source.span(at, at + words.length());
    }

    private static List<String> ids(String words) {
        return words.isBlank() ? List.of() : List.of(words.split(" "));
    }
}
