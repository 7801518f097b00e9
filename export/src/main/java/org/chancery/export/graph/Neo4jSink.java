package org.chancery.export.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chancery.export.Sink;
import org.chancery.export.file.Lines;
import org.chancery.export.file.Outputs;
import org.chancery.export.file.Tally;
import org.chancery.json.ToldJson;
import org.chancery.model.Cause;
import org.chancery.model.Claim;
import org.chancery.model.Context;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Figure;
import org.chancery.model.Outlet;
import org.chancery.model.Span;
import org.chancery.model.Tie;
import org.chancery.model.Where;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/**
 * A folder of nodes (reports, outlets, parties, events across reports, tellings, claims, figures) and relationships, as
 * neo4j-admin imports them.
 */
public final class Neo4jSink implements Sink {

    private static final List<String> FILES = List.of(
            "reports.csv",
            "outlets.csv",
            "parties.csv",
            "events.csv",
            "tellings.csv",
            "claims.csv",
            "figures.csv",
            "passages.csv",
            "links.csv",
            "ties.csv");

    /** An end of a cause, or what a figure measures, which may be exported after it. */
    private record Link(String from, String to, String type) {}

    private final NodeFile reports;
    private final NodeFile outlets;
    private final NodeFile parties;
    private final NodeFile events;
    private final NodeFile tellings;
    private final NodeFile claims;
    private final NodeFile figures;
    private final NodeFile passages;
    private final NodeFile links;
    private final NodeFile ties;
    private final Lines sources;
    private final Tally tally;
    private final List<Link> open = new ArrayList<>();

    public Neo4jSink(Outputs outputs, Tally tally) throws IOException {
        this.tally = tally;
        reports = file(outputs, 0, "id:ID", "title", "url", "published", "story", ":LABEL");
        outlets = file(outputs, 1, "id:ID", "name", "country", "control", ":LABEL");
        parties = file(outputs, 2, "id:ID", "name", "kind", "country", "code", "sectors:string[]", ":LABEL");
        events = file(outputs, 3, "id:ID", "type", ":LABEL");
        tellings = file(
                outputs,
                4,
                "id:ID",
                "type",
                "mode",
                "cameo",
                "quad",
                "score:float",
                "status",
                "contexts:string[]",
                "day:date",
                "place",
                "placeCountry",
                "lat:double",
                "lon:double",
                "dead:int",
                "injured:int",
                "size:int",
                "confidence:float",
                "passage",
                "trigger",
                "begin:int",
                "end:int",
                "rule",
                ":LABEL");
        claims = file(
                outputs,
                5,
                "id:ID",
                "stance",
                "quotation",
                "cue",
                "hedge",
                "content",
                "begin:int",
                "end:int",
                "rule",
                ":LABEL");
        figures = file(
                outputs,
                6,
                "id:ID",
                "value:double",
                "qualifier",
                "unit",
                "text",
                "begin:int",
                "end:int",
                "rule",
                ":LABEL");
        passages = file(outputs, 7, "id:ID", "text", "begin:int", "end:int", ":LABEL");
        links = file(outputs, 8, ":START_ID", ":END_ID", ":TYPE");
        ties = file(
                outputs,
                9,
                ":START_ID",
                ":END_ID",
                "key",
                "status",
                "domain",
                "degree",
                "since",
                "until",
                "report",
                "passage",
                "begin:int",
                "end:int",
                "rule",
                ":TYPE");
        sources = new Lines(outputs.sources());
    }

    private static NodeFile file(Outputs outputs, int at, String... columns) throws IOException {
        return new NodeFile(new Lines(outputs.open(FILES.get(at))), columns);
    }

    /** Names of its files. */
    public static List<String> files() {
        return FILES;
    }

    @Override
    public void take(Told<?> told) throws IOException {
        report(told.source());
        for (Claim claim : told.claims()) {
            claim(told, claim);
        }
        if (told.finding() instanceof Event event) {
            telling(told, event);
        } else if (told.finding() instanceof Claim claim) {
            claim(told, claim);
        } else if (told.finding() instanceof Tie tie) {
            tie(told, tie);
        } else if (told.finding() instanceof Figure figure) {
            figure(told, figure);
        } else if (told.finding() instanceof Cause cause) {
            cause(told, cause);
        }
        sources.line(ToldJson.write(told, List.of(told.key())));
    }

    private void report(Source source) throws IOException {
        String id = source.article();
        if (!reports.isNew(id)) {
            return;
        }
        reports.row(id, source.title(), source.url(), source.published(), source.story(), "Report");
        tally.wrote("reports");
        Outlet outlet = source.outlet();
        if (outlet == null) {
            return;
        }
        String publisher = "outlet:" + outlet.name();
        if (outlets.isNew(publisher)) {
            outlets.row(
                    publisher, outlet.name(), outlet.country(), outlet.control().code(), "Outlet");
        }
        links.row(publisher, id, "PUBLISHED");
    }

    private String party(Entity entity) throws IOException {
        String id = Party.id(entity);
        if (parties.isNew(id)) {
            String kind = entity.kind().code();
            parties.row(id, entity.name(), kind, entity.country(), entity.code(), entity.sectors(), "Party");
            tally.wrote("parties");
        }
        return id;
    }

    private void telling(Told<?> told, Event event) throws IOException {
        String id = told.key();
        tellings.isNew(id);
        Where where = event.where();
        tellings.row(
                id,
                event.type().code(),
                event.mode() == null ? null : event.mode().code(),
                event.cameo(),
                event.quad().code(),
                event.score(),
                event.status().code(),
                event.contexts().stream().map(Context::code).toList(),
                told.day() == null || told.day().length() < 10
                        ? null
                        : told.day().substring(0, 10),
                where == null ? null : where.name(),
                where == null ? null : where.country(),
                where == null ? null : where.lat(),
                where == null ? null : where.lon(),
                event.dead(),
                event.injured(),
                event.size(),
                event.confidence(),
                told.passage(),
                event.trigger().text(),
                event.trigger().begin(),
                event.trigger().end(),
                event.rule(),
                "Telling");
        tally.wrote("tellings");
        links.row(id, told.source().article(), "TOLD_IN");
        if (told.event() != null) {
            String whole = "event:" + told.event();
            if (events.isNew(whole)) {
                events.row(whole, event.type().code(), "Event");
                tally.wrote("events");
            }
            links.row(id, whole, "TELLING_OF");
        }
        for (Entity actor : told.from()) {
            links.row(party(actor), id, "ACTS_IN");
        }
        for (Entity recipient : told.to()) {
            links.row(id, party(recipient), "ACTS_UPON");
        }
        standsIn(told, id, event.claims());
    }

    private void standsIn(Told<?> told, String id, List<String> within) throws IOException {
        for (String claim : within) {
            String key = sibling(told, claim);
            if (claims.has(key)) {
                links.row(id, key, "SAID_IN");
            }
        }
    }

    private void claim(Told<?> told, Claim claim) throws IOException {
        String id = sibling(told, claim.id());
        if (!claims.isNew(id)) {
            return;
        }
        Span first = claim.content().get(0);
        claims.row(
                id,
                claim.stance().code(),
                claim.quotation().code(),
                text(claim.cue()),
                text(claim.hedge()),
                String.join(" … ", claim.content().stream().map(Span::text).toList()),
                first.begin(),
                first.end(),
                claim.rule(),
                "Claim");
        tally.wrote("claims");
        links.row(id, told.source().article(), "TOLD_IN");
        Entity speaker = told.entity(claim.speaker().entity());
        if (speaker != null) {
            links.row(party(speaker), id, "SAYS");
        }
        if (claim.via() != null) {
            open.add(new Link(sibling(told, claim.via()), id, "CARRIES"));
        }
    }

    private void tie(Told<?> told, Tie tie) throws IOException {
        if (told.from().isEmpty() || told.to().isEmpty()) {
            tally.leftOut("tie without its parties");
            return;
        }
        Span first = tie.evidence().get(0);
        ties.row(
                party(told.from().get(0)),
                party(told.to().get(0)),
                told.key(),
                tie.status().code(),
                tie.domain(),
                tie.degree(),
                tie.since(),
                tie.until(),
                told.source().article(),
                told.passage(),
                first.begin(),
                first.end(),
                tie.rule(),
                tie.kind().code().toUpperCase(Locale.ROOT));
        tally.wrote("ties");
    }

    private void figure(Told<?> told, Figure figure) throws IOException {
        String id = told.key();
        Span passage = figure.passage();
        figures.isNew(id);
        figures.row(
                id,
                figure.value(),
                figure.qualifier(),
                figure.unit(),
                passage.text(),
                passage.begin(),
                passage.end(),
                figure.rule(),
                "Figure");
        tally.wrote("figures");
        links.row(id, told.source().article(), "TOLD_IN");
        if (figure.of() != null) {
            open.add(new Link(id, sibling(told, figure.of()), "MEASURES"));
        }
        standsIn(told, id, figure.claims());
    }

    private void cause(Told<?> told, Cause cause) throws IOException {
        open.add(new Link(end(told, "cause", cause.cause()), end(told, "effect", cause.effect()), "BROUGHT_ABOUT"));
    }

    /** The node of an end: a finding, or the passage that tells it. */
    private String end(Told<?> told, String which, Cause.End end) throws IOException {
        if (end.item() != null) {
            return sibling(told, end.item());
        }
        Span span = Objects.requireNonNull(end.span());
        String id = told.key() + "#" + which;
        if (passages.isNew(id)) {
            passages.row(id, span.text(), span.begin(), span.end(), "Passage");
            tally.wrote("passages");
            links.row(id, told.source().article(), "TOLD_IN");
        }
        return id;
    }

    private static String sibling(Told<?> told, String id) {
        return told.source().article() + "/" + told.source().edition() + "/" + id;
    }

    private static @Nullable String text(@Nullable Span span) {
        return span == null ? null : span.text();
    }

    @Override
    public void finish() throws IOException {
        for (Link link : open) {
            if (isNode(link.from()) && isNode(link.to())) {
                links.row(link.from(), link.to(), link.type());
            } else {
                tally.leftOut("link to what is not exported: " + link.type());
            }
        }
        for (NodeFile file :
                List.of(reports, outlets, parties, events, tellings, claims, figures, passages, links, ties)) {
            file.finish(tally);
        }
        sources.finish(tally);
    }

    private boolean isNode(String id) {
        return tellings.has(id) || claims.has(id) || figures.has(id) || passages.has(id);
    }
}
