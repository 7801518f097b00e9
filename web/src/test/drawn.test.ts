import { arc, discRadius, sector, shorter, slices } from "../charts/arcs.ts";
import { edgeWidth, layout, leading, pairsOf } from "../charts/graph.ts";
import { compare, sentences } from "../lib/copies.ts";
import { csv, fileName } from "../lib/files.ts";
import { byControl, standing } from "../lib/stories.ts";
import { when } from "../lib/when.ts";
import { equal } from "./equal.ts";

const edge = (from: string, to: string, label: string, weight: number, score = 0) => ({ from, to, label, mutual: false, weight, score });
const EDGES = [
    edge("FJI", "TON", "verbal-cooperation", 4, 10),
    edge("TON", "FJI", "material-conflict", 5, -45),
    edge("FJI", "WSM", "verbal-conflict", 1, -2),
    edge("NZL", "FJI", "material-cooperation", 2, 20),
    edge("NZL", "TON", "material-cooperation", 2, 20),
];

Deno.test("both directions of a pair are one edge", () => {
    const pairs = pairsOf(EDGES);
    equal(pairs.map((pair) => [pair.first, pair.second, pair.weight]), [["FJI", "TON", 9], ["FJI", "NZL", 2], ["NZL", "TON", 2], ["FJI", "WSM", 1]]);
    equal(pairs[0]?.tally.score, -35);
    equal(pairs[0]?.labels, [["material-conflict", 5], ["verbal-cooperation", 4]]);
    equal(pairs.map((pair) => leading(pair.tally)), ["material-conflict", "material-cooperation", "material-cooperation", "verbal-conflict"]);
});

Deno.test("the same pairs get the same places, whatever the order of the edges, inside the sheet and apart from each other", () => {
    const one = layout(pairsOf(EDGES), 600, 400);
    const other = layout(pairsOf([...EDGES].reverse()), 600, 400);
    equal(one.map((node) => [node.id, node.x, node.y]), other.map((node) => [node.id, node.x, node.y]));
    for (const [index, node] of one.entries()) {
        equal(node.x > 0 && node.x < 600 && node.y > 0 && node.y < 400, true);
        equal(one.slice(index + 1).every((far) => Math.hypot(far.x - node.x, far.y - node.y) > node.radius + far.radius), true);
    }
    equal(one[0]?.id, "FJI");
});

Deno.test("width grows with the events, and nothing is too thin to be seen", () => {
    equal([edgeWidth(10, 10), edgeWidth(0, 10), edgeWidth(5, 10)], [10, 1, 5.5]);
    equal(discRadius(25, 100, 20), 10);
    equal(discRadius(1, 10_000, 20), 2.5);
});

Deno.test("an arc bends to the left of its way, so that both directions are seen", () => {
    equal(arc([0, 0], [100, 0], 0.2), "M0 0Q50 -20 100 0");
    equal(arc([100, 0], [0, 0], 0.2), "M100 0Q50 20 0 0");
    equal(arc([0, 0], [1000, 0], 0.2, 60), "M0 0Q500 -60 1000 0");
    equal(arc([5, 5], [5, 5]), "");
});

Deno.test("the shorter way round the world is drawn, over the edge of the sheet where need be", () => {
    equal(shorter([10, 0], [90, 0], 200), [[[10, 0], [90, 0]]]);
    equal(shorter([10, 0], [190, 0], 200), [[[10, 0], [-10, 0]], [[210, 0], [190, 0]]]);
    equal(shorter([190, 0], [10, 0], 200), [[[190, 0], [210, 0]], [[-10, 0], [10, 0]]]);
    equal(shorter([10, 0], [190, 0], Number.POSITIVE_INFINITY).length, 1);
});

Deno.test("slices fill a whole turn; what counts nothing has none", () => {
    equal(slices([["a", 1], ["b", 0], ["c", 3]]), [{ key: "a", from: 0, to: 0.25 }, { key: "c", from: 0.25, to: 1 }]);
    equal(slices([["a", 0]]), []);
    equal(sector({ from: 0, to: 0.25 }, 10), "M0 0L0.00 -10.00A10 10 0 0 1 10.00 -0.00Z");
    equal(sector({ from: 0, to: 1 }, 10).startsWith("M0 -10A"), true);
});

Deno.test("copies are compared sentence by sentence", () => {
    const first = "Fiji and Tonga signed. The ministers met in Suva.\nTalks go on.";
    const other = "FIJI and Tonga signed.\n\nThe ministers met in Nadi. Talks go on. (With agencies)";
    equal(compare(first, other).map((piece) => [piece.kind, piece.text]), [
        ["same", "FIJI and Tonga signed."],
        ["cut", "The ministers met in Suva."],
        ["added", "The ministers met in Nadi."],
        ["same", "Talks go on."],
        ["added", "(With agencies)"],
    ]);
    equal(compare(first, first).every((piece) => piece.kind === "same"), true);
    equal(sentences("One. two goes on. “Three” ends."), ["One. two goes on.", "“Three” ends."]);
});

Deno.test("a story is stood for by the report of its origin, else by the earliest", () => {
    const copies = [
        { outlet: "Lagoon Post", published: "2031-05-02", control: "private" as const },
        { outlet: "Reef Wire", published: "2031-05-03", control: "state" as const },
        { outlet: "Atoll News", published: null, control: "private" as const },
    ];
    equal(standing(copies, "Reef Wire")?.outlet, "Reef Wire");
    equal(standing(copies, null)?.outlet, "Lagoon Post");
    equal(standing([], null), null);
    equal(byControl(copies), [{ control: "private", copies: 2 }, { control: "state", copies: 1 }]);
});

Deno.test("rows are written as RFC 4180 has it, names of files hold letters and figures alone", () => {
    equal(csv(["a", "b"], [["x, y", 1], ['say "so"', null], ["two\nlines", 2.5]]), 'a,b\r\n"x, y",1\r\n"say ""so""",\r\n"two\nlines",2.5\r\n');
    equal(fileName("Fiji – Tonga · Chancery: balance", "svg"), "chancery-fiji-tonga-chancery-balance.svg");
    equal(fileName("../", "csv"), "chancery-file.csv");
});

Deno.test("a whole year or month is not read as its first day", () => {
    equal(when({ day: "2031-01-01", until: "2031-12-31" }), "2031");
    equal(when({ day: "2028-02-01", until: "2028-02-29" }), "Feb 2028");
    equal(when({ day: "2028-02-01", until: null }), "1 Feb 2028");
    equal(when({ day: "2028-02-01", until: "2028-02-03" }), "1 Feb 2028");
    equal(when({ day: null, until: null }), "no day");
});
