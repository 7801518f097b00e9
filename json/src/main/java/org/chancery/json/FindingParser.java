package org.chancery.json;

import org.chancery.model.Cause;
import org.chancery.model.Check;
import org.chancery.model.Claim;
import org.chancery.model.Context;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Figure;
import org.chancery.model.Mode;
import org.chancery.model.Quad;
import org.chancery.model.Quotation;
import org.chancery.model.SpeakerKind;
import org.chancery.model.Stance;
import org.chancery.model.Status;
import org.chancery.model.Tie;
import org.chancery.model.TieKind;
import org.chancery.model.TieStatus;
import org.chancery.model.When;
import org.chancery.model.Where;
import org.jspecify.annotations.Nullable;

/** Makes findings of their JSON objects. */
final class FindingParser {

    private FindingParser() {}

    static Event event(Fields fields) {
        EventType type = fields.code("type", EventType.class);
        return new Event(
                fields.text("id"),
                type,
                mode(fields, type),
                fields.codes("contexts", Context.class),
                fields.findText("cameo"),
                fields.code("quad", Quad.class),
                fields.number("score"),
                fields.code("status", Status.class),
                fields.texts("actors"),
                fields.texts("recipients"),
                when(fields.findObject("when")),
                where(fields.findObject("where")),
                fields.findCount("dead"),
                fields.findCount("injured"),
                fields.findCount("size"),
                fields.texts("claims"),
                fields.span("trigger"),
                fields.spans("evidence"),
                fields.number("confidence"),
                fields.text("rule"),
                check(fields.findObject("check")));
    }

    private static @Nullable Mode mode(Fields fields, EventType type) {
        if (fields.findText("mode") == null) {
            return null;
        }
        return fields.parsed(
                "mode",
                word -> Mode.find(type, word)
                        .orElseThrow(
                                () -> new IllegalArgumentException("'" + word + "' is no mode of " + type.code())));
    }

    private static @Nullable When when(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        return new When(fields.text("text"), fields.text("start"), fields.text("end"), fields.span("span"));
    }

    private static @Nullable Where where(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        return new Where(
                fields.text("text"),
                fields.text("name"),
                fields.findText("country"),
                fields.findNumber("lat"),
                fields.findNumber("lon"),
                fields.findCount("geonames"),
                fields.findText("subdivision"),
                fields.span("span"));
    }

    static Claim claim(Fields fields) {
        Fields speaker = fields.object("speaker");
        return fields.located(
                null,
                () -> new Claim(
                        fields.text("id"),
                        new Claim.Speaker(
                                speaker.findText("entity"),
                                speaker.findSpan("span"),
                                speaker.code("kind", SpeakerKind.class)),
                        fields.findSpan("cue"),
                        fields.spans("content"),
                        fields.code("quotation", Quotation.class),
                        fields.findText("via"),
                        fields.code("stance", Stance.class),
                        fields.findSpan("hedge"),
                        fields.text("rule")));
    }

    static Tie tie(Fields fields) {
        return new Tie(
                fields.text("id"),
                fields.code("kind", TieKind.class),
                fields.text("from"),
                fields.text("to"),
                fields.findText("domain"),
                fields.findText("degree"),
                fields.code("status", TieStatus.class),
                fields.findText("since"),
                fields.findText("until"),
                fields.texts("claims"),
                fields.spans("evidence"),
                fields.text("rule"));
    }

    static Cause cause(Fields fields) {
        return new Cause(
                fields.text("id"),
                end(fields, "cause"),
                end(fields, "effect"),
                fields.span("connective"),
                fields.texts("claims"),
                fields.text("rule"));
    }

    private static Cause.End end(Fields fields, String key) {
        return fields.isText(key) ? new Cause.End(fields.text(key), null) : new Cause.End(null, fields.span(key));
    }

    static Figure figure(Fields fields) {
        return new Figure(
                fields.text("id"),
                fields.findNumber("value"),
                fields.findText("qualifier"),
                fields.findText("unit"),
                fields.findText("of"),
                fields.texts("claims"),
                fields.span("evidence"),
                fields.text("rule"),
                check(fields.findObject("check")));
    }

    private static @Nullable Check check(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        return new Check(
                fields.code("kind", Check.Kind.class),
                fields.text("stated"),
                fields.findText("counted"),
                fields.findText("from"),
                fields.findText("until"),
                fields.span("span"));
    }
}
