package org.chancery.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import org.chancery.model.Finding;
import org.chancery.model.OutletControl;
import org.chancery.model.kept.Correction;
import org.chancery.model.kept.Origin;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/** Makes a kept finding of its JSON object. */
final class ToldParser {

    private ToldParser() {}

    static Told<?> told(Fields fields) {
        return new Told<Finding>(
                finding(fields.text("kind"), fields.object("finding")),
                source(fields.object("source")),
                fields.objects("entities", ReadingParser::entity),
                fields.objects("claims", FindingParser::claim),
                fields.text("passage"),
                fields.count("passageBegin"),
                fields.findText("event"),
                correction(fields.findObject("correction")),
                fields.objects("about", about -> finding(about.text("kind"), about.object("finding"))));
    }

    static Finding finding(String kind, Fields fields) {
        return switch (kind) {
            case "event" -> FindingParser.event(fields);
            case "claim" -> FindingParser.claim(fields);
            case "tie" -> FindingParser.tie(fields);
            case "cause" -> FindingParser.cause(fields);
            case "figure" -> FindingParser.figure(fields);
            default ->
                throw new IllegalArgumentException("kind '" + kind + "' is none of event, claim, tie, cause, figure");
        };
    }

    private static Source source(Fields fields) {
        return new Source(
                fields.text("article"),
                fields.count("edition"),
                fields.text("version"),
                fields.parsed("keptAt", ToldParser::instant),
                fields.findText("ref"),
                fields.findText("title"),
                fields.findText("url"),
                ReadingParser.outlet(fields.findObject("outlet")),
                fields.findText("published"),
                fields.text("story"),
                origin(fields.findObject("origin")));
    }

    private static @Nullable Origin origin(@Nullable Fields fields) {
        return fields == null
                ? null
                : new Origin(
                        fields.text("name"),
                        fields.findText("country"),
                        fields.code("control", OutletControl.class),
                        fields.text("told"));
    }

    private static @Nullable Correction correction(@Nullable Fields fields) {
        return fields == null
                ? null
                : new Correction(
                        fields.text("id"),
                        fields.text("article"),
                        fields.parsed("action", word -> Correction.Action.valueOf(word.toUpperCase(Locale.ROOT))),
                        fields.text("kind"),
                        fields.span("anchor"),
                        fields.findText("type"),
                        fields.findText("finding"),
                        fields.text("who"),
                        fields.parsed("when", ToldParser::instant),
                        fields.text("why"));
    }

    private static Instant instant(String word) {
        try {
            return Instant.parse(word);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("'" + word + "' is no time", wrong);
        }
    }
}
