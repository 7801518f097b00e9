package org.chancery.json;

import java.util.List;
import org.chancery.model.Entity;
import org.chancery.model.Finding;

/** A finding with the entities it refers to as one line of JSON, and back: the form in which people correct findings. */
public final class FindingJson {

    private FindingJson() {}

    /**
     * A finding that stands alone.
     *
     * @param entities those it refers to
     */
    public record Proposal(Finding finding, List<Entity> entities) {
        public Proposal {
            entities = List.copyOf(entities);
        }
    }

    /** {@code {"kind": "event", "finding": {…}, "entities": […]}}, without a line end. */
    public static String write(Proposal proposal) {
        return ReadingWriter.line(to -> {
            to.text("kind", ToldJson.kind(proposal.finding()));
            to.inline("finding", () -> ToldJson.finding(proposal.finding(), to));
            to.list("entities", proposal.entities(), to::entity);
        });
    }

    /**
     * The finding that the text describes.
     *
     * @throws IllegalArgumentException in one line: where the text is no JSON, or which field is missing or wrong
     */
    public static Proposal read(String json) {
        Fields fields = Fields.of(JsonLines.tree(json), "");
        return new Proposal(
                ToldParser.finding(fields.text("kind"), fields.object("finding")),
                fields.objects("entities", ReadingParser::entity));
    }
}
