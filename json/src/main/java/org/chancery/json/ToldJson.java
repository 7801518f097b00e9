package org.chancery.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.chancery.model.Cause;
import org.chancery.model.Claim;
import org.chancery.model.Event;
import org.chancery.model.Figure;
import org.chancery.model.Finding;
import org.chancery.model.Tie;
import org.chancery.model.kept.Correction;
import org.chancery.model.kept.Origin;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/**
 * A kept finding as one line of JSON that stands alone, and back: the finding as the contract has it, with the report, the
 * parties and the claims it needs.
 */
public final class ToldJson {

    private ToldJson() {}

    /** One line of JSON Lines, without the line end. */
    public static String write(Told<?> told) {
        return write(told, null);
    }

    /**
     * One line, which also names the rows of another file that were made of the finding.
     *
     * @param rows their ids there; null when there is no other file
     */
    public static String write(Told<?> told, @Nullable List<String> rows) {
        return ReadingWriter.line(to -> {
            if (rows != null) {
                to.words("rows", rows);
            }
            to.text("key", told.key());
            to.text("kind", kind(told.finding()));
            to.text("event", told.event());
            to.inline("finding", () -> finding(told.finding(), to));
            to.inline("source", () -> source(told.source(), to));
            to.list("entities", told.entities(), to::entity);
            to.list("claims", told.claims(), claim -> new FindingWriter(to).claim(claim));
            to.list("about", told.about(), about -> {
                to.text("kind", kind(about));
                to.inline("finding", () -> finding(about, to));
            });
            to.text("passage", told.passage());
            to.count("passageBegin", told.passageBegin());
            correction(told.correction(), to);
        });
    }

    /** The name of a kind of finding: event, claim, tie, cause or figure. */
    public static String kind(Finding finding) {
        if (finding instanceof Event) {
            return "event";
        }
        if (finding instanceof Claim) {
            return "claim";
        }
        if (finding instanceof Tie) {
            return "tie";
        }
        return finding instanceof Cause ? "cause" : "figure";
    }

    static void finding(Finding finding, ReadingWriter to) throws IOException {
        FindingWriter writer = new FindingWriter(to);
        if (finding instanceof Event event) {
            writer.event(event);
        } else if (finding instanceof Claim claim) {
            writer.claim(claim);
        } else if (finding instanceof Tie tie) {
            writer.tie(tie);
        } else if (finding instanceof Cause cause) {
            writer.cause(cause);
        } else if (finding instanceof Figure figure) {
            writer.figure(figure);
        }
    }

    private static void source(Source source, ReadingWriter to) throws IOException {
        to.text("article", source.article());
        to.count("edition", source.edition());
        to.text("version", source.version());
        to.text("keptAt", source.keptAt().toString());
        to.text("ref", source.ref());
        to.text("title", source.title());
        to.text("url", source.url());
        to.outlet(source.outlet());
        to.text("published", source.published());
        to.text("story", source.story());
        origin(source.origin(), to);
    }

    private static void origin(@Nullable Origin origin, ReadingWriter to) throws IOException {
        if (origin == null) {
            to.text("origin", null);
            return;
        }
        to.inline("origin", () -> {
            to.text("name", origin.name());
            to.text("country", origin.country());
            to.code("control", origin.control());
            to.text("told", origin.told());
        });
    }

    private static void correction(@Nullable Correction correction, ReadingWriter to) throws IOException {
        if (correction == null) {
            to.text("correction", null);
            return;
        }
        to.inline("correction", () -> {
            to.text("id", correction.id());
            to.text("article", correction.article());
            to.text("action", correction.action().name().toLowerCase(java.util.Locale.ROOT));
            to.text("kind", correction.kind());
            to.span("anchor", correction.anchor());
            to.text("type", correction.type());
            to.text("finding", correction.finding());
            to.text("who", correction.who());
            to.text("when", correction.when().toString());
            to.text("why", correction.why());
        });
    }

    /**
     * The finding that a line describes.
     *
     * @throws IllegalArgumentException in one line: where the text is no JSON, or which field is missing or wrong
     */
    public static Told<?> read(String json) {
        JsonNode tree = JsonLines.tree(json);
        return ToldParser.told(Fields.of(tree, ""));
    }
}
