/** The graph of states: edges of several classes and directions drawn together, and the places of the nodes. */
import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from "d3";
import type { Graph, Tally } from "../lib/analysis.ts";
import type { Quad } from "../lib/types.ts";
import { NONE, plus } from "./tally.ts";

type Edge = Graph["edges"][number];

/** All that joins two nodes, whichever way it goes; the lesser code first. */
export interface Joined {
    first: string;
    second: string;
    weight: number;
    tally: Tally;
    /** kinds of ties or classes of events with their weights, the heaviest first */
    labels: [string, number][];
}

/** Edges joined by pair, the heaviest first. */
export function pairsOf(edges: readonly Edge[]): Joined[] {
    const pairs = new Map<string, { first: string; second: string; weight: number; tally: Tally; labels: Map<string, number> }>();
    for (const edge of edges) {
        const [first, second] = edge.from < edge.to ? [edge.from, edge.to] : [edge.to, edge.from];
        const key = `${first}\n${second}`;
        const pair = pairs.get(key) ?? { first, second, weight: 0, tally: NONE, labels: new Map<string, number>() };
        pair.weight += edge.weight;
        pair.tally = plus(pair.tally, tallyOf(edge));
        pair.labels.set(edge.label, (pair.labels.get(edge.label) ?? 0) + edge.weight);
        pairs.set(key, pair);
    }
    return [...pairs.values()]
        .map((pair) => ({ ...pair, labels: [...pair.labels].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)) }))
        .sort((one, other) => other.weight - one.weight || (one.first + one.second < other.first + other.second ? -1 : 1));
}

const FIELDS: Partial<Record<string, keyof Tally>> = {
    "verbal-cooperation": "verbalCooperation",
    "material-cooperation": "materialCooperation",
    "verbal-conflict": "verbalConflict",
    "material-conflict": "materialConflict",
} satisfies Record<Quad, keyof Tally>;

function tallyOf(edge: Edge): Tally {
    const field = FIELDS[edge.label];
    return field === undefined ? NONE : { ...NONE, [field]: edge.weight, score: edge.score };
}

/** The class that outweighs the others, null where there is none; of equals the first of the closed list. */
export function leading(tally: Tally): Quad | null {
    let best: Quad | null = null;
    let most = 0;
    for (const [quad, field] of Object.entries(FIELDS)) {
        const count = field === undefined ? 0 : tally[field];
        if (count > most) {
            best = quad as Quad;
            most = count;
        }
    }
    return best;
}

export interface Placed extends SimulationNodeDatum {
    id: string;
    weight: number;
    radius: number;
    x: number;
    y: number;
}

/** Nodes are round and as large as they are busy: area, not radius, grows with the weight. */
export function radius(weight: number, most: number): number {
    return 4 + 14 * Math.sqrt(weight / Math.max(1, most));
}

/**
 * Places of the nodes of these pairs. The same pairs get the same places: nodes begin on a sunflower in the order of their
 * weight, and the simulation, which draws no lots once all places differ, runs a fixed number of steps.
 */
export function layout(pairs: readonly Joined[], width: number, height: number): Placed[] {
    const weights = new Map<string, number>();
    for (const pair of pairs) {
        weights.set(pair.first, (weights.get(pair.first) ?? 0) + pair.weight);
        weights.set(pair.second, (weights.get(pair.second) ?? 0) + pair.weight);
    }
    const order = [...weights].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
    const most = order[0]?.[1] ?? 1;
    const nodes: Placed[] = order.map(([id, weight], index) => {
        const angle = index * Math.PI * (3 - Math.sqrt(5));
        const away = (Math.sqrt(index + 0.5) / Math.sqrt(order.length)) * Math.min(width, height) * 0.45;
        return { id, weight, radius: radius(weight, most), x: width / 2 + away * Math.cos(angle), y: height / 2 + away * Math.sin(angle) };
    });
    const links = pairs.map((pair) => ({ source: pair.first, target: pair.second, weight: pair.weight }));
    const heaviest = Math.max(1, ...pairs.map((pair) => pair.weight));
    forceSimulation(nodes)
        .randomSource(() => 0.5)
        .force("link", forceLink<Placed, SimulationLinkDatum<Placed> & { weight: number }>(links).id((node) => node.id).distance((link) => 62 - 22 * Math.sqrt(link.weight / heaviest)).strength(0.5))
        .force("apart", forceManyBody<Placed>().strength(-190).distanceMax(Math.max(width, height) / 2))
        .force("room", forceCollide<Placed>((node) => node.radius + 11))
        .force("x", forceX<Placed>(width / 2).strength(0.06 * Math.min(1.6, Math.max(0.6, height / width))))
        .force("y", forceY<Placed>(height / 2).strength(0.06 * Math.min(2.6, Math.max(0.6, width / height))))
        .force("middle", forceCenter(width / 2, height / 2))
        .stop()
        .tick(320);
    return fitted(nodes, width, height);
}

/** Moved and, where they need more room than there is, drawn together so that all lie inside. */
function fitted(nodes: Placed[], width: number, height: number): Placed[] {
    const margin = 26;
    const beside = Math.min(52, width / 8);
    const left = Math.min(...nodes.map((node) => node.x - node.radius));
    const right = Math.max(...nodes.map((node) => node.x + node.radius));
    const top = Math.min(...nodes.map((node) => node.y - node.radius));
    const bottom = Math.max(...nodes.map((node) => node.y + node.radius));
    const wide = Math.min(1.5, (width - 2 * beside) / Math.max(1, right - left));
    const high = Math.min(1.5, (height - 2 * margin) / Math.max(1, bottom - top));
    return nodes.map((node) => ({
        ...node,
        x: width / 2 + (node.x - (left + right) / 2) * wide,
        y: height / 2 + (node.y - (top + bottom) / 2) * high,
    }));
}

/** How wide an edge is drawn: width grows with the events, none is thinner than can be seen. */
export function edgeWidth(weight: number, most: number): number {
    return 1 + 9 * (weight / Math.max(1, most));
}
