package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.asking.StateNames;
import org.chancery.model.Code;
import org.chancery.model.Quad;
import org.chancery.model.TieKind;
import org.chancery.store.Query;
import org.chancery.views.TieGraph;
import org.chancery.views.TieGraph.Edge;
import org.chancery.views.TieGraph.Node;
import org.chancery.views.json.ViewJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery ties}: who has to do with whom. */
@Command(
        name = "ties",
        description =
                "Shows who has to do with whom: standing ties by their kinds, or events between states by their class; "
                        + "the heaviest first.")
final class TiesCommand extends AskCommand {

    @Parameters(paramLabel = "STATE", arity = "0..2", description = "The ties of one state, or of two with each other.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private FacetOptions facets = new FacetOptions();

    @Option(names = "--events", description = "Events between states by class, not standing ties.")
    private boolean events;

    @Option(names = "--lines", paramLabel = "N", description = "How many edges on the page. Default: ${DEFAULT-VALUE}.")
    private int lines = 30;

    TiesCommand(Surroundings surroundings, StoreOpener opener) {
        super(surroundings, opener);
    }

    @Override
    Question question(StateNames names) {
        positive("--lines", lines);
        Query query = facets.query(names, words);
        return record -> answer(folds(record).graph(query, !events), names);
    }

    private String answer(TieGraph graph, StateNames names) {
        return switch (form()) {
            case JSON -> ViewJson.pretty(graph) + "\n";
            case CSV -> csv(graph);
            case TEXT -> text(graph, names);
        };
    }

    private static String csv(TieGraph graph) {
        Csv csv = new Csv("from", "to", "label", "mutual", "weight", "score");
        for (Edge edge : graph.edges()) {
            csv.add(edge.from(), edge.to(), edge.label(), edge.mutual(), edge.weight(), edge.score());
        }
        return csv.toString();
    }

    private String text(TieGraph graph, StateNames names) {
        Sheet sheet = sheet();
        if (graph.edges().isEmpty()) {
            sheet.add(0, Words.of(Style.FAINT, "Nothing of the kind is kept."));
            return sheet.toString();
        }
        sheet.heading("Most connected");
        Table nodes = new Table("", "with", events ? "events" : "tellings");
        for (Node node : graph.nodes().subList(0, Math.min(12, graph.nodes().size()))) {
            nodes.add(names.name(node.id()), Integer.toString(node.degree()), Integer.toString(node.weight()));
        }
        nodes.to(sheet, 1);
        sheet.blank();
        sheet.heading(events ? "Events" : "Ties");
        for (Edge edge : graph.edges().subList(0, Math.min(lines, graph.edges().size()))) {
            edge(sheet, edge, names);
        }
        if (graph.edges().size() > lines) {
            sheet.add(1, Words.of(Style.FAINT, "and " + (graph.edges().size() - lines) + " more (--lines)"));
        }
        return sheet.toString();
    }

    private void edge(Sheet sheet, Edge edge, StateNames names) {
        Words words = Words.of(Style.STRONG, names.name(edge.from()));
        if (events) {
            Quad quad = Code.parse(Quad.class, edge.label());
            words.add("→").add(Style.STRONG, names.name(edge.to())).add(Style.of(quad), edge.label());
        } else {
            words.add(TieWords.of(Code.parse(TieKind.class, edge.label()))).add(Style.STRONG, names.name(edge.to()));
        }
        String unit =
                events ? edge.weight() == 1 ? " event" : " events" : edge.weight() == 1 ? " telling" : " tellings";
        sheet.add(1, words, Words.of(Style.FAINT, edge.weight() + unit));
    }
}
