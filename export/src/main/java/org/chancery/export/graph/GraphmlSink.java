package org.chancery.export.graph;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.export.Sink;
import org.chancery.export.file.Lines;
import org.chancery.export.file.Outputs;
import org.chancery.export.file.Tally;
import org.chancery.json.ToldJson;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Tie;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/** A graph of parties: an edge for each telling of an event between two of them, and for each tie. */
public final class GraphmlSink implements Sink {

    private static final List<String> NODE_KEYS = List.of("label", "kind", "country", "code");
    private static final List<String> EDGE_KEYS = List.of("what", "type", "status", "quad", "day", "report", "event");

    private final Lines lines;
    private final Lines sources;
    private final Tally tally;
    private final Set<String> known = new HashSet<>();

    public GraphmlSink(Outputs outputs, Tally tally) throws IOException {
        this.tally = tally;
        this.lines = new Lines(outputs.open(""));
        this.sources = outputs.hasSources()
                ? new Lines(outputs.sources())
                : new Lines(java.io.OutputStream.nullOutputStream());
        lines.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        lines.line("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">");
        for (String key : NODE_KEYS) {
            key(key, "node", "string");
        }
        for (String key : EDGE_KEYS) {
            key(key, "edge", "string");
        }
        key("score", "edge", "double");
        key("weight", "edge", "double");
        lines.line("<graph id=\"chancery\" edgedefault=\"directed\">");
    }

    private void key(String name, String holder, String type) throws IOException {
        lines.line("<key id=\"" + name + "\" for=\"" + holder + "\" attr.name=\"" + name + "\" attr.type=\"" + type
                + "\"/>");
    }

    @Override
    public void take(Told<?> told) throws IOException {
        int edges = 0;
        if (told.finding() instanceof Event || told.finding() instanceof Tie) {
            for (Entity from : told.from()) {
                for (Entity to : told.to()) {
                    edge(told, from, to, edges++);
                }
            }
        }
        if (edges == 0) {
            tally.leftOut("nothing between two parties");
        } else {
            sources.line(ToldJson.write(told, List.of(told.key())));
        }
    }

    private void node(Entity entity) throws IOException {
        if (!known.add(Party.id(entity))) {
            return;
        }
        lines.line("<node id=\"" + escaped(Party.id(entity)) + "\">" + data("label", entity.name())
                + data("kind", entity.kind().code()) + data("country", entity.country()) + data("code", entity.code())
                + "</node>");
        tally.wrote("nodes");
    }

    private void edge(Told<?> told, Entity from, Entity to, int number) throws IOException {
        node(from);
        node(to);
        StringBuilder edge = new StringBuilder("<edge id=\"" + escaped(told.key() + "#" + number) + "\" source=\""
                + escaped(Party.id(from)) + "\" target=\"" + escaped(Party.id(to)) + "\">");
        edge.append(data("what", ToldJson.kind(told.finding())));
        if (told.finding() instanceof Event event) {
            edge.append(data("type", event.type().code()));
            edge.append(data("status", event.status().code()));
            edge.append(data("quad", event.quad().code()));
            edge.append(data("event", told.event()));
            edge.append(data("score", Double.toString(event.score())));
        } else if (told.finding() instanceof Tie tie) {
            edge.append(data("type", tie.kind().code()));
            edge.append(data("status", tie.status().code()));
        }
        edge.append(data("day", told.day()));
        edge.append(data("report", told.source().article()));
        edge.append(data("weight", "1.0"));
        lines.line(edge.append("</edge>").toString());
        tally.wrote("edges");
    }

    private static String data(String key, @Nullable String value) {
        return value == null ? "" : "<data key=\"" + key + "\">" + escaped(value) + "</data>";
    }

    /** As XML 1.0 can hold it: signs that it cannot hold at all become blanks. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(allowed(sign) ? sign : ' ');
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int sign) {
        return (sign >= 0x20 && sign <= 0xD7FF) || (sign >= 0xE000 && sign <= 0xFFFD) || sign >= 0x10000;
    }

    @Override
    public void finish() throws IOException {
        lines.line("</graph>");
        lines.line("</graphml>");
        lines.finish(tally);
        sources.finish(tally);
    }
}
