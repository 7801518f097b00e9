package org.chancery.views;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Cause;
import org.chancery.model.Claim;
import org.chancery.model.Event;
import org.chancery.model.Figure;
import org.chancery.model.Finding;
import org.chancery.model.Quad;
import org.chancery.model.Span;
import org.chancery.model.Tie;
import org.chancery.model.When;
import org.chancery.model.Where;
import org.jspecify.annotations.Nullable;

/** What the five kinds of findings have to say, in one shape. */
record Facts(
        String kind,
        String act,
        @Nullable String detail,
        @Nullable Quad quad,
        @Nullable Double score,
        @Nullable String status,
        @Nullable String start,
        @Nullable String end,
        @Nullable String place,
        @Nullable String land,
        @Nullable Integer dead,
        @Nullable Integer injured,
        @Nullable Integer size,
        @Nullable Double confidence,
        Span anchor) {

    static Facts of(Finding finding) {
        if (finding instanceof Event event) {
            return event(event);
        }
        if (finding instanceof Tie tie) {
            return tie(tie);
        }
        if (finding instanceof Claim claim) {
            return plain("claim", claim.stance().code(), null, claim.content().get(0));
        }
        if (finding instanceof Figure figure) {
            return plain("figure", "figure", words(figure), figure.passage());
        }
        Cause cause = (Cause) finding;
        return plain("cause", "cause", null, cause.connective());
    }

    private static Facts event(Event event) {
        When when = event.when();
        Where where = event.where();
        return new Facts(
                "event",
                event.type().code(),
                event.mode() == null ? null : event.mode().code(),
                event.quad(),
                event.score(),
                event.status().code(),
                when == null ? null : when.start(),
                when == null || when.end().equals(when.start()) ? null : when.end(),
                where == null ? null : where.name(),
                where == null ? null : where.country(),
                event.dead(),
                event.injured(),
                event.size(),
                event.confidence(),
                event.trigger());
    }

    private static Facts tie(Tie tie) {
        List<String> qualities = new ArrayList<>();
        if (tie.domain() != null) {
            qualities.add(tie.domain());
        }
        if (tie.degree() != null) {
            qualities.add(tie.degree());
        }
        String detail = qualities.isEmpty() ? null : String.join(", ", qualities);
        return new Facts(
                "tie",
                tie.kind().code(),
                detail,
                null,
                null,
                tie.status().code(),
                tie.since(),
                tie.until(),
                null,
                null,
                null,
                null,
                null,
                null,
                tie.evidence().get(0));
    }

    private static Facts plain(String kind, String act, @Nullable String detail, Span anchor) {
        return new Facts(kind, act, detail, null, null, null, null, null, null, null, null, null, null, null, anchor);
    }

    private static String words(Figure figure) {
        List<String> words = new ArrayList<>();
        if (figure.qualifier() != null) {
            words.add(figure.qualifier());
        }
        Double value = figure.value();
        if (value != null) {
            boolean whole = Math.rint(value) == value && Math.abs(value) < 1e15;
            words.add(whole ? Long.toString(value.longValue()) : value.toString());
        }
        if (figure.unit() != null) {
            words.add(figure.unit());
        }
        return String.join(" ", words);
    }
}
