package org.chancery.export.linked;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.chancery.export.Sink;
import org.chancery.export.file.Lines;
import org.chancery.export.file.Outputs;
import org.chancery.export.file.Tally;
import org.chancery.json.ToldJson;
import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.model.Outlet;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Told;

/**
 * One JSON-LD document with its context in it: reports, parties, events, claims and relations as a graph, each finding with an
 * annotation that selects its words by position and by quote.
 */
public final class JsonldSink implements Sink {

    private final Lines lines;
    private final Tally tally;
    private final Set<String> known = new HashSet<>();
    private boolean any;

    public JsonldSink(Outputs outputs, Tally tally) throws IOException {
        this.tally = tally;
        this.lines = new Lines(outputs.open(""));
        lines.line("{\"@context\":" + context() + ",\"@graph\":[");
    }

    private static String context() throws IOException {
        try (InputStream in = JsonldSink.class.getResourceAsStream("context.json")) {
            return new String(Objects.requireNonNull(in, "context.json").readAllBytes(), StandardCharsets.UTF_8)
                    .strip();
        }
    }

    @Override
    public void take(Told<?> told) throws IOException {
        report(told.source());
        for (Entity entity : told.entities()) {
            party(told, entity);
        }
        for (Claim claim : told.claims()) {
            claim(told, claim);
        }
        if (told.finding() instanceof Claim claim) {
            claim(told, claim);
            return;
        }
        node(json -> LinkedFinding.write(told, json));
        node(json -> Selectors.annotation(told, json));
        tally.wrote(ToldJson.kind(told.finding()) + "s");
    }

    private void report(Source source) throws IOException {
        if (!known.add(Names.report(source))) {
            return;
        }
        Outlet outlet = source.outlet();
        if (outlet != null && known.add(Names.outlet(outlet))) {
            node(json -> {
                json.writeStringField("id", Names.outlet(outlet));
                json.writeStringField("type", "NewsMediaOrganization");
                json.writeStringField("name", outlet.name());
                JsonText.text("country", outlet.country(), json);
                json.writeStringField("ownershipFundingInfo", outlet.control().code());
            });
        }
        if (known.add(Names.reader(source))) {
            node(json -> {
                json.writeStringField("id", Names.reader(source));
                json.writeStringField("type", "SoftwareAgent");
                json.writeStringField("name", "Chancery");
                json.writeStringField("softwareVersion", source.version());
            });
        }
        node(json -> {
            json.writeStringField("id", Names.report(source));
            json.writeStringField("type", "NewsArticle");
            JsonText.text("headline", source.title(), json);
            JsonText.text("url", source.url(), json);
            JsonText.text("datePublished", source.published(), json);
            if (outlet != null) {
                json.writeStringField("publisher", Names.outlet(outlet));
            }
        });
        node(json -> {
            json.writeStringField("id", Names.reading(source));
            json.writeStringField("type", "Activity");
            json.writeStringField("wasAssociatedWith", Names.reader(source));
        });
        tally.wrote("reports");
    }

    private void party(Told<?> told, Entity entity) throws IOException {
        String id = Names.party(told, entity);
        if (!known.add(id)) {
            return;
        }
        node(json -> {
            json.writeStringField("id", id);
            json.writeStringField("type", Names.type(entity));
            json.writeStringField("name", entity.name());
            JsonText.text("country", entity.country(), json);
            JsonText.text("code", entity.code(), json);
            JsonText.text("jobTitle", entity.role(), json);
            json.writeArrayFieldStart("sectors");
            for (String sector : entity.sectors()) {
                json.writeString(sector);
            }
            json.writeEndArray();
        });
    }

    private void claim(Told<?> told, Claim claim) throws IOException {
        if (!known.add(Names.sibling(told, claim.id()))) {
            return;
        }
        node(json -> LinkedFinding.claim(told, claim, json));
        node(json -> Selectors.annotation(told, claim.id(), claim.evidence(), json));
        tally.wrote("claims");
    }

    private void node(JsonText.Fields fields) throws IOException {
        lines.text(any ? ",\n" : "");
        lines.text(JsonText.object(fields));
        any = true;
    }

    @Override
    public void finish() throws IOException {
        lines.line(any ? "\n]}" : "]}");
        lines.finish(tally);
    }

    /** Fields of a node that is generated by a reading. */
    static void provenance(Told<?> told, JsonGenerator json) throws IOException {
        json.writeStringField("hadPrimarySource", Names.report(told.source()));
        json.writeStringField("wasGeneratedBy", Names.reading(told.source()));
        json.writeStringField("generatedAtTime", told.source().keptAt().toString());
    }
}
