package org.chancery.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.model.Cause;
import org.chancery.model.Claim;
import org.chancery.model.Context;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Figure;
import org.chancery.model.Finding;
import org.chancery.model.Mode;
import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.chancery.model.Quotation;
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
import org.chancery.model.kept.Correction;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Origin;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/** Puts kept findings of one report together for tests: words are given, their places are looked up in the text. */
public final class Made {

    private final String text;
    private final SourceText words;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private Source source;
    private @Nullable Correction correction;

    private Made(Source source, String text) {
        this.source = source;
        this.text = text;
        this.words = SourceText.of(text);
    }

    /** A report of Xinhua on 14 May 2024, with an address. */
    public static Made report(int number, String text) {
        String id = "sha256:" + String.format("%064x", number);
        Source source = new Source(
                id,
                1,
                "0.1.0",
                Instant.parse("2024-05-20T08:30:15Z"),
                null,
                "Title " + number,
                "https://news.example/" + number,
                new Outlet("Xinhua", "CHN", OutletControl.STATE),
                "2024-05-14",
                id,
                new Origin("Xinhua", "CHN", OutletControl.STATE, "outlet"));
        return new Made(source, text);
    }

    public Made by(@Nullable Outlet outlet, @Nullable String url, @Nullable String published) {
        source = new Source(
                source.article(),
                source.edition(),
                source.version(),
                source.keptAt(),
                source.ref(),
                source.title(),
                url,
                outlet,
                published,
                source.story(),
                null);
        return this;
    }

    public Made rejected() {
        correction = new Correction(
                "k1",
                source.article(),
                Correction.Action.REJECT,
                "event",
                span(text.substring(0, 1)),
                null,
                null,
                "Mira",
                Instant.parse("2024-06-01T00:00:00Z"),
                "not so");
        return this;
    }

    public String article() {
        return source.article();
    }

    public String text() {
        return text;
    }

    public Made party(
            String id, String name, EntityKind kind, @Nullable String country, String code, String... sectors) {
        String role = kind == EntityKind.PERSON ? "President" : null;
        entities.add(new Entity(
                id,
                name,
                kind,
                country,
                List.of(sectors),
                code,
                role,
                ResolvedBy.TEXT,
                List.of(span(name)),
                "entity/x"));
        return this;
    }

    public Made claim(String id, @Nullable String speaker, String cue, String content, @Nullable String via) {
        claims.add(new Claim(
                id,
                new Claim.Speaker(speaker, null, speaker == null ? SpeakerKind.ANONYMOUS : SpeakerKind.NAMED),
                span(cue),
                List.of(span(content)),
                Quotation.MIXED,
                via,
                Stance.ASSERT,
                null,
                "claim/say"));
        return this;
    }

    public Span span(String slice) {
        int at = text.indexOf(slice);
        if (at < 0) {
            throw new IllegalArgumentException("'" + slice + "' is not in '" + text + "'");
        }
        return words.span(at, at + slice.length());
    }

    /** Starts an event. */
    public Act act(String id, EventType type, @Nullable Mode mode, @Nullable String cameo, String trigger) {
        return new Act(id, type, mode, cameo, trigger);
    }

    public Told<Finding> tie(String id, String from, String to) {
        return told(new Tie(
                id,
                TieKind.ALLIANCE,
                from,
                to,
                "defence",
                null,
                TieStatus.CURRENT,
                "2019",
                null,
                List.of(),
                List.of(span(text.substring(0, 8))),
                "tie/ally"));
    }

    public Told<Finding> figure(String id, double value, String words, String of) {
        return told(new Figure(id, value, "more than", "tonnes", of, List.of(), span(words), "figure/count", null));
    }

    public Told<Finding> cause(String id, String cause, String effect, String connective) {
        return told(new Cause(
                id,
                new Cause.End(cause, null),
                new Cause.End(null, span(effect)),
                span(connective),
                List.of(),
                "cause/because"));
    }

    public Told<Finding> claimed(String id) {
        return told(claims.stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    private <F extends Finding> Told<F> told(F finding) {
        return new Told<>(finding, source, entities, claims, text, 0, null, correction);
    }

    /** An event in the making. */
    public final class Act {
        private final String id;
        private final EventType type;
        private final @Nullable Mode mode;
        private final @Nullable String cameo;
        private final Span trigger;
        private Status status = Status.OCCURRED;
        private List<String> actors = List.of();
        private List<String> recipients = List.of();
        private List<String> voices = List.of();
        private @Nullable When when;
        private @Nullable Where where;

        private Act(String id, EventType type, @Nullable Mode mode, @Nullable String cameo, String trigger) {
            this.id = id;
            this.type = type;
            this.mode = mode;
            this.cameo = cameo;
            this.trigger = span(trigger);
        }

        public Act status(Status told) {
            status = told;
            return this;
        }

        public Act between(List<String> actor, List<String> recipient) {
            actors = actor;
            recipients = recipient;
            return this;
        }

        public Act said(String... claim) {
            voices = List.of(claim);
            return this;
        }

        public Act on(String words, String start, String end) {
            when = new When(words, start, end, span(words));
            return this;
        }

        public Act in(
                String name,
                String country,
                @Nullable Double lat,
                @Nullable Double lon,
                @Nullable Integer geonames,
                @Nullable String subdivision) {
            where = new Where(name, name, country, lat, lon, geonames, subdivision, span(name));
            return this;
        }

        /** The telling, as one of the event across reports of that id. */
        public Told<Event> of(String whole) {
            Event event = new Event(
                    id,
                    type,
                    mode,
                    List.of(Context.DIPLOMATIC, Context.ECONOMIC),
                    cameo,
                    type.quad(),
                    mode == null ? type.score() : mode.score(),
                    status,
                    actors,
                    recipients,
                    when,
                    where,
                    3,
                    null,
                    null,
                    voices,
                    trigger,
                    List.of(trigger),
                    0.87,
                    "event/made",
                    null);
            return new Told<>(event, source, entities, claims, text, 0, whole, correction);
        }
    }

    /** An event across reports. */
    @SafeVarargs
    public static JoinedEvent joined(Told<Event>... tellings) {
        return new JoinedEvent(
                Objects.requireNonNull(tellings[0].event()), List.of(tellings), List.of("Xinhua"), List.of());
    }

    /** Holdings of these findings; every event across reports has the tellings among them. */
    public static Holdings holdings(List<? extends Told<?>> findings) {
        return new Holdings() {
            @Override
            public Stream<Told<?>> findings() {
                return findings.stream().map(told -> told);
            }

            @Override
            @SuppressWarnings("unchecked")
            public Stream<JoinedEvent> events() {
                java.util.Map<String, List<Told<Event>>> whole = new java.util.LinkedHashMap<>();
                for (Told<?> told : findings) {
                    if (told.finding() instanceof Event) {
                        whole.computeIfAbsent(Objects.requireNonNull(told.event()), any -> new ArrayList<>())
                                .add((Told<Event>) told);
                    }
                }
                return whole.entrySet().stream()
                        .map(one -> new JoinedEvent(one.getKey(), one.getValue(), List.of("Xinhua"), List.of()));
            }
        };
    }
}
