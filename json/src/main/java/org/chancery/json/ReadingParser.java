package org.chancery.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.chancery.model.Article;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.chancery.model.Reading;
import org.chancery.model.ResolvedBy;
import org.jspecify.annotations.Nullable;

/** Makes a reading of a JSON tree. */
final class ReadingParser {

    private ReadingParser() {}

    static Reading reading(JsonNode tree) {
        Fields fields = Fields.of(tree, "");
        Article article = article(fields.object("article"));
        Fields reader = fields.object("reader");
        Reading.Version version = new Reading.Version(reader.text("version"), reader.texts("models"));
        try {
            return new Reading(
                    article,
                    fields.objects("entities", ReadingParser::entity),
                    fields.objects("events", FindingParser::event),
                    fields.objects("claims", FindingParser::claim),
                    fields.objects("ties", FindingParser::tie),
                    fields.objects("causes", FindingParser::cause),
                    fields.objects("figures", FindingParser::figure),
                    version);
        } catch (IllegalStateException inconsistent) {
            throw new IllegalArgumentException(inconsistent.getMessage(), inconsistent);
        }
    }

    static Article article(JsonNode tree) {
        return article(Fields.of(tree, ""));
    }

    private static Article article(Fields fields) {
        return new Article(
                fields.text("id"),
                fields.findText("ref"),
                fields.findText("url"),
                fields.findText("title"),
                fields.findText("byline"),
                outlet(fields.findObject("outlet")),
                fields.findText("published"),
                fields.text("language"),
                fields.text("text"),
                fields.spans("furniture"));
    }

    static @Nullable Outlet outlet(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        return new Outlet(fields.text("name"), fields.findText("country"), fields.code("control", OutletControl.class));
    }

    static Entity entity(Fields fields) {
        return fields.located(
                null,
                () -> new Entity(
                        fields.text("id"),
                        fields.text("name"),
                        fields.code("kind", EntityKind.class),
                        fields.findText("country"),
                        fields.texts("sectors"),
                        fields.findText("code"),
                        fields.findText("role"),
                        fields.code("resolvedBy", ResolvedBy.class),
                        fields.spans("mentions"),
                        fields.text("rule")));
    }
}
