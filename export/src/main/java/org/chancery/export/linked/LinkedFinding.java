package org.chancery.export.linked;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.model.Cause;
import org.chancery.model.Claim;
import org.chancery.model.Context;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Figure;
import org.chancery.model.Quotation;
import org.chancery.model.Span;
import org.chancery.model.Tie;
import org.chancery.model.Where;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/** A finding as a node of the graph. */
final class LinkedFinding {

    private LinkedFinding() {}

    static void write(Told<?> told, JsonGenerator json) throws IOException {
        json.writeStringField("id", Names.finding(told));
        if (told.finding() instanceof Event event) {
            event(told, event, json);
        } else if (told.finding() instanceof Tie tie) {
            tie(told, tie, json);
        } else if (told.finding() instanceof Cause cause) {
            cause(told, cause, json);
        } else if (told.finding() instanceof Figure figure) {
            figure(told, figure, json);
        }
        attribution(told, json);
        json.writeStringField("rule", told.finding().rule());
        if (told.correction() != null) {
            json.writeStringField("review", told.correction().action().name().toLowerCase(Locale.ROOT));
        }
        JsonldSink.provenance(told, json);
    }

    private static void event(Told<?> told, Event event, JsonGenerator json) throws IOException {
        String mode = event.mode() == null ? null : event.mode().code();
        json.writeStringField("type", "Event");
        json.writeStringField("name", event.type().code() + (mode == null ? "" : " " + mode));
        if (told.event() != null) {
            json.writeStringField("happening", Names.event(told.event()));
        }
        json.writeStringField("plover", event.type().code());
        JsonText.text("mode", mode, json);
        JsonText.text("cameo", event.cameo(), json);
        json.writeStringField("quad", event.quad().code());
        json.writeNumberField("score", event.score());
        json.writeStringField("status", event.status().code());
        words("contexts", event.contexts().stream().map(Context::code).toList(), json);
        parties("actor", told, told.from(), json);
        parties("recipient", told, told.to(), json);
        if (event.when() != null) {
            json.writeStringField("startDate", event.when().start());
            json.writeStringField("endDate", event.when().end());
        }
        place(event.where(), json);
        count("dead", event.dead(), json);
        count("injured", event.injured(), json);
        count("size", event.size(), json);
        json.writeNumberField("confidence", event.confidence());
    }

    private static void place(@Nullable Where where, JsonGenerator json) throws IOException {
        if (where == null) {
            return;
        }
        json.writeObjectFieldStart("location");
        json.writeStringField("type", "Place");
        json.writeStringField("name", where.name());
        JsonText.text("addressCountry", where.country(), json);
        if (where.lat() != null && where.lon() != null) {
            json.writeObjectFieldStart("geo");
            json.writeStringField("type", "GeoCoordinates");
            json.writeNumberField("latitude", where.lat());
            json.writeNumberField("longitude", where.lon());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    static void claim(Told<?> told, Claim claim, JsonGenerator json) throws IOException {
        boolean quoted = claim.quotation() != Quotation.INDIRECT;
        json.writeStringField("id", Names.sibling(told, claim.id()));
        json.writeArrayFieldStart("type");
        json.writeString("Claim");
        if (quoted) {
            json.writeString("Quotation");
        }
        json.writeEndArray();
        json.writeStringField("text", claim.content().stream().map(Span::text).collect(Collectors.joining(" … ")));
        json.writeStringField("appearance", Names.report(told.source()));
        json.writeStringField("stance", claim.stance().code());
        json.writeStringField("quotation", claim.quotation().code());
        JsonText.text("hedge", claim.hedge() == null ? null : claim.hedge().text(), json);
        json.writeStringField("speakerKind", claim.speaker().kind().code());
        Entity speaker = told.entity(claim.speaker().entity());
        if (speaker != null) {
            String name = Names.party(told, speaker);
            json.writeStringField("claimInterpreter", name);
            json.writeStringField("wasAttributedTo", name);
            if (quoted) {
                json.writeStringField("spokenByCharacter", name);
            }
        }
        if (quoted) {
            json.writeStringField("isPartOf", Names.report(told.source()));
            json.writeStringField("wasQuotedFrom", Names.report(told.source()));
        }
        if (claim.via() != null) {
            json.writeStringField("wasDerivedFrom", Names.sibling(told, claim.via()));
        }
        json.writeStringField("rule", claim.rule());
        JsonldSink.provenance(told, json);
    }

    private static void tie(Told<?> told, Tie tie, JsonGenerator json) throws IOException {
        json.writeStringField("type", "Relation");
        json.writeStringField("relation", tie.kind().code());
        json.writeStringField("status", tie.status().code());
        parties("from", told, told.from(), json);
        parties("to", told, told.to(), json);
        JsonText.text("domain", tie.domain(), json);
        JsonText.text("degree", tie.degree(), json);
        JsonText.text("since", tie.since(), json);
        JsonText.text("until", tie.until(), json);
    }

    private static void cause(Told<?> told, Cause cause, JsonGenerator json) throws IOException {
        json.writeStringField("type", "Cause");
        end("cause", told, cause.cause(), json);
        end("effect", told, cause.effect(), json);
        json.writeStringField("connective", cause.connective().text());
    }

    /** An end that is no finding is a node without a name, with the words that tell it. */
    private static void end(String field, Told<?> told, Cause.End end, JsonGenerator json) throws IOException {
        if (end.item() != null) {
            json.writeStringField(field, Names.sibling(told, end.item()));
        } else if (end.span() != null) {
            json.writeObjectFieldStart(field);
            json.writeStringField("text", end.span().text());
            json.writeEndObject();
        }
    }

    private static void figure(Told<?> told, Figure figure, JsonGenerator json) throws IOException {
        json.writeStringField("type", "Figure");
        json.writeStringField("text", figure.passage().text());
        if (figure.value() != null) {
            json.writeNumberField("value", figure.value());
        }
        JsonText.text("qualifier", figure.qualifier(), json);
        JsonText.text("unit", figure.unit(), json);
        if (figure.of() != null) {
            json.writeStringField("measures", Names.sibling(told, figure.of()));
        }
    }

    /** The claims it stands in; where there are none, the outlet says it in its own voice. */
    private static void attribution(Told<?> told, JsonGenerator json) throws IOException {
        List<String> claims = told.chain().stream()
                .map(claim -> Names.sibling(told, claim.id()))
                .toList();
        if (!claims.isEmpty()) {
            words("wasDerivedFrom", claims, json);
        } else if (told.source().outlet() != null) {
            json.writeStringField("wasAttributedTo", Names.outlet(told.source().outlet()));
        }
    }

    private static void parties(String field, Told<?> told, List<Entity> parties, JsonGenerator json)
            throws IOException {
        words(field, parties.stream().map(party -> Names.party(told, party)).toList(), json);
    }

    private static void words(String field, List<String> words, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
    }

    private static void count(String field, @Nullable Integer count, JsonGenerator json) throws IOException {
        if (count != null) {
            json.writeNumberField(field, count);
        }
    }
}
