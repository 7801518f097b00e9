package org.chancery.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.Article;
import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Figure;
import org.chancery.model.Mode;
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
import org.jspecify.annotations.Nullable;

/** Builds a reading of a gold report by hand. Passages are given as the gold gives them: {@code talks#2}. */
final class HandMade {

    private static final String RULE = "test/hand-made";

    private final GoldReport gold;
    private final Passages passages;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    HandMade(GoldReport gold) {
        this.gold = gold;
        this.passages = new Passages(gold.text());
    }

    HandMade event(EventType type, Status status, String actors, String recipients, String trigger) {
        return event(type, null, status, actors, recipients, passages.one(trigger));
    }

    HandMade event(Mode mode, Status status, String actors, String recipients, String trigger) {
        return event(mode.type(), mode, status, actors, recipients, passages.one(trigger));
    }

    /** Parties are codes joined by {@code +}; empty for none. */
    HandMade event(EventType type, @Nullable Mode mode, Status status, String actors, String recipients, Span trigger) {
        events.add(new Event(
                "e" + (events.size() + 1),
                type,
                mode,
                List.of(),
                null,
                type.quad(),
                type.score(),
                status,
                parties(actors),
                parties(recipients),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                trigger,
                List.of(trigger),
                1,
                RULE,
                null));
        return this;
    }

    HandMade claim(@Nullable String speaker, @Nullable String cue, String content) {
        return claim(
                speaker == null ? null : passages.one(speaker),
                cue == null ? null : passages.one(cue),
                List.of(passages.fromTo(content)));
    }

    HandMade claim(@Nullable Span speaker, @Nullable Span cue, List<Span> content) {
        claims.add(new Claim(
                "c" + (claims.size() + 1),
                new Claim.Speaker(null, speaker, speaker == null ? SpeakerKind.IMPERSONAL : SpeakerKind.NAMED),
                cue,
                content,
                Quotation.INDIRECT,
                null,
                Stance.ASSERT,
                null,
                RULE));
        return this;
    }

    HandMade tie(TieKind kind, String from, String to, TieStatus status) {
        ties.add(new Tie(
                "t" + (ties.size() + 1),
                kind,
                party(from),
                party(to),
                null,
                null,
                status,
                null,
                null,
                List.of(),
                List.of(anywhere()),
                RULE));
        return this;
    }

    HandMade figure(@Nullable Double value, Span passage) {
        figures.add(new Figure("f" + (figures.size() + 1), value, null, null, null, List.of(), passage, RULE, null));
        return this;
    }

    HandMade figure(double value, String passage) {
        return figure(value, passages.one(passage));
    }

    Reading reading() {
        Article article = new Article(gold.id(), gold.id(), null, null, null, null, null, "en", gold.text(), List.of());
        return new Reading(
                article,
                List.copyOf(entities.values()),
                events,
                claims,
                ties,
                List.of(),
                figures,
                new Reading.Version("test", List.of()));
    }

    private List<String> parties(String codes) {
        List<String> ids = new ArrayList<>();
        for (String code : codes.split("\\+")) {
            if (!code.isEmpty()) {
                ids.add(party(code));
            }
        }
        return ids;
    }

    /** The id of a party by its code or name. */
    private String party(String name) {
        String country = PartyCodes.known(name) ? name : null;
        Entity entity = entities.computeIfAbsent(
                name,
                key -> new Entity(
                        "n" + (entities.size() + 1),
                        key,
                        EntityKind.STATE,
                        country,
                        List.of(),
                        country,
                        null,
                        ResolvedBy.TEXT,
                        List.of(anywhere()),
                        RULE));
        return entity.id();
    }

    /** Parties and ties need a place; these tests do not care which. */
    private Span anywhere() {
        return SourceText.of(gold.text()).span(0, 1);
    }
}
