package org.chancery.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.Quad;
import org.chancery.model.kept.DyadMonth;

/**
 * Who has to do with whom: states and bodies as nodes, events or ties as edges.
 *
 * @param nodes the most connected first
 * @param edges the heaviest first
 */
public record TieGraph(List<Node> nodes, List<Edge> edges) {

    /**
     * A state or body.
     *
     * @param id its code, or the name of a body without one
     * @param degree with how many others it has to do
     * @param weight sum of the weights of its edges
     */
    public record Node(String id, int degree, int weight) {}

    /**
     * What joins two nodes.
     *
     * @param label class of events or kind of tie, as the record writes it
     * @param mutual whether it has no direction
     * @param weight how many events, or how many reports tell of the tie
     * @param score sum of the PLOVER scores of the events, 0 for ties
     */
    public record Edge(String from, String to, String label, boolean mutual, int weight, double score) {}

    private static final Comparator<Edge> HEAVIEST = Comparator.comparingInt((Edge edge) -> -edge.weight())
            .thenComparing(Edge::from)
            .thenComparing(Edge::to)
            .thenComparing(Edge::label);

    public TieGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** The graph of events between states: an edge for each direction and class. Acts at home make no edge. */
    public static TieGraph ofEvents(Collection<DyadMonth> balance) {
        Map<String, Edge> edges = new TreeMap<>();
        for (DyadMonth cell : balance) {
            if (!cell.actor().equals(cell.recipient())) {
                add(edges, cell.actor(), cell.recipient(), cell.quad(), cell.events(), cell.score());
            }
        }
        return of(edges.values());
    }

    /** The graph of standing relations: an edge for each kind. */
    public static TieGraph ofTies(Collection<TieLine> ties) {
        Map<String, Edge> edges = new TreeMap<>();
        for (TieLine tie : ties) {
            String label = tie.kind().code();
            Edge edge = new Edge(
                    tie.from(),
                    tie.to(),
                    label,
                    TieLine.mutual(tie.kind()),
                    tie.tellings().size(),
                    0);
            edges.merge(tie.from() + '\n' + tie.to() + '\n' + label, edge, TieGraph::sum);
        }
        return of(edges.values());
    }

    private static void add(Map<String, Edge> edges, String from, String to, Quad quad, int events, double score) {
        if (events > 0) {
            Edge edge = new Edge(from, to, quad.code(), false, events, score);
            edges.merge(from + '\n' + to + '\n' + quad.code(), edge, TieGraph::sum);
        }
    }

    private static Edge sum(Edge one, Edge other) {
        return new Edge(
                one.from(),
                one.to(),
                one.label(),
                one.mutual(),
                one.weight() + other.weight(),
                one.score() + other.score());
    }

    private static TieGraph of(Collection<Edge> edges) {
        Map<String, Map<String, Integer>> neighbours = new TreeMap<>();
        for (Edge edge : edges) {
            neighbours
                    .computeIfAbsent(edge.from(), key -> new TreeMap<>())
                    .merge(edge.to(), edge.weight(), Integer::sum);
            neighbours
                    .computeIfAbsent(edge.to(), key -> new TreeMap<>())
                    .merge(edge.from(), edge.weight(), Integer::sum);
        }
        List<Node> nodes = new ArrayList<>();
        neighbours.forEach((id, others) -> nodes.add(new Node(
                id,
                others.size(),
                others.values().stream().mapToInt(Integer::intValue).sum())));
        nodes.sort(Comparator.comparingInt((Node node) -> -node.degree())
                .thenComparingInt(node -> -node.weight())
                .thenComparing(Node::id));
        return new TieGraph(nodes, edges.stream().sorted(HEAVIEST).toList());
    }
}
