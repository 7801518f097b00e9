package org.chancery.json;

import java.io.IOException;
import org.chancery.model.Cause;
import org.chancery.model.Check;
import org.chancery.model.Claim;
import org.chancery.model.Context;
import org.chancery.model.Event;
import org.chancery.model.Figure;
import org.chancery.model.Tie;
import org.chancery.model.When;
import org.chancery.model.Where;
import org.jspecify.annotations.Nullable;

/** Writes the fields of the findings, in the order of the contract. */
final class FindingWriter {

    private final ReadingWriter to;

    FindingWriter(ReadingWriter to) {
        this.to = to;
    }

    void event(Event event) throws IOException {
        to.text("id", event.id());
        to.code("type", event.type());
        to.text("mode", event.mode() == null ? null : event.mode().code());
        to.words("contexts", event.contexts().stream().map(Context::code).toList());
        to.text("cameo", event.cameo());
        to.code("quad", event.quad());
        to.decimal("score", event.score());
        to.code("status", event.status());
        to.words("actors", event.actors());
        to.words("recipients", event.recipients());
        when(event.when());
        where(event.where());
        to.count("dead", event.dead());
        to.count("injured", event.injured());
        to.count("size", event.size());
        to.words("claims", event.claims());
        to.span("trigger", event.trigger());
        to.spans("evidence", event.evidence());
        to.decimal("confidence", event.confidence());
        to.text("rule", event.rule());
        check(event.check());
    }

    private void when(@Nullable When when) throws IOException {
        if (when == null) {
            to.text("when", null);
            return;
        }
        to.inline("when", () -> {
            to.text("text", when.text());
            to.text("start", when.start());
            to.text("end", when.end());
            to.span("span", when.span());
        });
    }

    private void where(@Nullable Where where) throws IOException {
        if (where == null) {
            to.text("where", null);
            return;
        }
        to.inline("where", () -> {
            to.text("text", where.text());
            to.text("name", where.name());
            to.text("country", where.country());
            to.decimal("lat", where.lat());
            to.decimal("lon", where.lon());
            to.count("geonames", where.geonames());
            to.text("subdivision", where.subdivision());
            to.span("span", where.span());
        });
    }

    private void check(@Nullable Check check) throws IOException {
        if (check == null) {
            to.text("check", null);
            return;
        }
        to.inline("check", () -> {
            to.code("kind", check.kind());
            to.text("stated", check.stated());
            to.text("counted", check.counted());
            to.text("from", check.from());
            to.text("until", check.until());
            to.span("span", check.passage());
        });
    }

    void claim(Claim claim) throws IOException {
        to.text("id", claim.id());
        to.inline("speaker", () -> {
            to.text("entity", claim.speaker().entity());
            to.span("span", claim.speaker().span());
            to.code("kind", claim.speaker().kind());
        });
        to.span("cue", claim.cue());
        to.spans("content", claim.content());
        to.code("quotation", claim.quotation());
        to.text("via", claim.via());
        to.code("stance", claim.stance());
        to.span("hedge", claim.hedge());
        to.text("rule", claim.rule());
    }

    void tie(Tie tie) throws IOException {
        to.text("id", tie.id());
        to.code("kind", tie.kind());
        to.text("from", tie.from());
        to.text("to", tie.to());
        to.text("domain", tie.domain());
        to.text("degree", tie.degree());
        to.code("status", tie.status());
        to.text("since", tie.since());
        to.text("until", tie.until());
        to.words("claims", tie.claims());
        to.spans("evidence", tie.evidence());
        to.text("rule", tie.rule());
    }

    void cause(Cause cause) throws IOException {
        to.text("id", cause.id());
        end("cause", cause.cause());
        end("effect", cause.effect());
        to.span("connective", cause.connective());
        to.words("claims", cause.claims());
        to.text("rule", cause.rule());
    }

    private void end(String key, Cause.End end) throws IOException {
        if (end.item() != null) {
            to.text(key, end.item());
        } else {
            to.span(key, end.span());
        }
    }

    void figure(Figure figure) throws IOException {
        to.text("id", figure.id());
        to.number("value", figure.value());
        to.text("qualifier", figure.qualifier());
        to.text("unit", figure.unit());
        to.text("of", figure.of());
        to.words("claims", figure.claims());
        to.span("evidence", figure.passage());
        to.text("rule", figure.rule());
        check(figure.check());
    }
}
