package org.chancery.views;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.chancery.model.Quad;
import org.chancery.model.Quotation;
import org.chancery.model.ResolvedBy;
import org.chancery.model.Span;
import org.chancery.model.SpeakerKind;
import org.chancery.model.Stance;
import org.chancery.model.Status;
import org.chancery.model.Tie;
import org.chancery.model.TieKind;
import org.chancery.model.TieStatus;
import org.chancery.model.When;
import org.chancery.model.kept.DyadMonth;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.JoinedEvent.Disagreement;
import org.chancery.model.kept.Origin;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Told;

/** Findings made by hand. */
public final class Made {

    private Made() {}

    public static DyadMonth cell(
            String actor, String recipient, String month, Quad quad, String teller, OutletControl control, int events) {
        double each = switch (quad) {
            case VERBAL_COOPERATION -> 2.5;
            case MATERIAL_COOPERATION -> 10;
            case VERBAL_CONFLICT -> -3;
            case MATERIAL_CONFLICT -> -6;
        };
        return new DyadMonth(
                actor, recipient, YearMonth.parse(month), quad, teller, control, events, events, events * each);
    }

    public static Source source(String article, String day, String outlet, String country, OutletControl control) {
        Origin origin = new Origin(outlet, country, control, "outlet");
        return new Source(
                article,
                1,
                "0.2",
                Instant.parse("2026-01-01T00:00:00Z"),
                null,
                "Title of " + article,
                null,
                new Outlet(outlet, country, control),
                day,
                "story-" + article,
                origin);
    }

    public static Entity party(String id, String country) {
        return new Entity(
                id,
                "Government of " + country,
                EntityKind.STATE,
                country,
                List.of("GOV"),
                country + "GOV",
                null,
                ResolvedBy.TEXT,
                List.of(new Span(0, 3, country)),
                "entity/state");
    }

    /** A telling of an event; the day is that of the act, null when the text gives none. */
    public static final class EventMaker {
        private EventType type = EventType.CONSULT;
        private Mode mode;
        private Status status = Status.OCCURRED;
        private String actor = "BLR";
        private String recipient = "CHN";
        private String day;
        private double confidence = 0.8;
        private Source source = source("a1", "2024-05-02", "Gazette", "CHE", OutletControl.PRIVATE);
        private boolean claimed;
        private boolean mutual;

        public EventMaker type(EventType value) {
            type = value;
            return this;
        }

        public EventMaker mode(Mode value) {
            mode = value;
            type = value.type();
            return this;
        }

        public EventMaker status(Status value) {
            status = value;
            return this;
        }

        public EventMaker sides(String from, String to) {
            actor = from;
            recipient = to;
            return this;
        }

        public EventMaker on(String value) {
            day = value;
            return this;
        }

        public EventMaker sure(double value) {
            confidence = value;
            return this;
        }

        public EventMaker in(Source value) {
            source = value;
            return this;
        }

        /** Both act, and none leads. */
        public EventMaker mutual() {
            mutual = true;
            return this;
        }

        public EventMaker claimed() {
            claimed = true;
            return this;
        }

        public Told<Event> told(String id) {
            Span trigger = new Span(110, 113, "met");
            List<Entity> parties = new ArrayList<>();
            parties.add(party("n1", actor));
            if (recipient != null) {
                parties.add(party("n2", recipient));
            }
            Span said = new Span(100, 120, "They met on the day.");
            Claim claim = new Claim(
                    "c1",
                    new Claim.Speaker("n1", null, SpeakerKind.NAMED),
                    null,
                    List.of(said),
                    Quotation.INDIRECT,
                    null,
                    Stance.ASSERT,
                    null,
                    "claim/said");
            Event event = new Event(
                    id,
                    type,
                    mode,
                    List.of(),
                    null,
                    type.quad(),
                    mode == null ? type.score() : mode.score(),
                    status,
                    mutual ? List.of("n1", "n2") : List.of("n1"),
                    mutual || recipient == null ? List.of() : List.of("n2"),
                    day == null ? null : new When(day, day, day, trigger),
                    null,
                    null,
                    null,
                    null,
                    claimed ? List.of("c1") : List.of(),
                    trigger,
                    List.of(trigger),
                    confidence,
                    "event/made",
                    null);
            return new Told<>(
                    event,
                    source,
                    parties,
                    claimed ? List.of(claim) : List.of(),
                    "Today they met again.",
                    100,
                    "j-" + id,
                    null);
        }

        public JoinedEvent joined(String id) {
            return Made.joined(id, told("e1"));
        }
    }

    public static EventMaker event() {
        return new EventMaker();
    }

    @SafeVarargs
    public static JoinedEvent joined(String id, Told<Event>... tellings) {
        return joined(id, List.of(), tellings);
    }

    @SafeVarargs
    public static JoinedEvent joined(String id, List<Disagreement> disagreements, Told<Event>... tellings) {
        Set<String> origins = new TreeSet<>();
        Arrays.stream(tellings)
                .forEach(told -> origins.add(told.source().origin().name()));
        return new JoinedEvent(id, List.of(tellings), List.copyOf(origins), disagreements);
    }

    public static Told<Tie> tie(
            String article, String reported, TieKind kind, String from, String to, TieStatus status, String since) {
        Span evidence = new Span(10, 14, "ally");
        Tie tie = new Tie(
                "t1", kind, "n1", "n2", null, null, status, since, null, List.of(), List.of(evidence), "tie/made");
        return new Told<>(
                tie,
                source(article, reported, "Gazette", "CHE", OutletControl.PRIVATE),
                List.of(party("n1", from), party("n2", to)),
                List.of(),
                "An old ally.",
                3,
                null,
                null);
    }
}
