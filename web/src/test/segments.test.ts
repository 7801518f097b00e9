import { Lines } from "../lib/record.ts";
import { layout, ranges, type Segment } from "../lib/segments.ts";
import { equal } from "./equal.ts";
import { READING, span, TEXT } from "./sample.ts";

const made = layout(new Lines(READING));

function at(words: string): Segment {
    const found = made.segments.find((segment) => segment.at === TEXT.indexOf(words));
    if (!found) {
        throw new Error(`nothing begins at ${words}`);
    }
    return found;
}

Deno.test("the pieces make up the text, unaltered", () => {
    equal(made.segments.map((segment) => segment.text).join(""), TEXT);
});

Deno.test("an event's words carry it and all that is told there", () => {
    const seized = at("seized");
    equal(seized.text, "seized");
    equal(seized.anchors, ["e1"]);
    equal(seized.items.includes("e1") && seized.items.includes("c2"), true);
});

Deno.test("furniture is marked as such, the report is not", () => {
    equal(made.segments.filter((segment) => segment.furniture).map((segment) => segment.text), ["Share this"]);
});

Deno.test("words of one speaker that another carries have two voices, the outer first", () => {
    equal(made.speakers.map((speaker) => [speaker.name, speaker.colour]), [["State radio", 1], ["Quispe", 2]]);
    equal(at("President").voices, [1]);
    equal(at("seized").voices, [1, 2]);
    equal(made.segments[0]?.voices, []);
});

Deno.test("a speaker is named where his words begin, and not again at every cut", () => {
    equal(made.segments.filter((segment) => segment.label !== null).map((segment) => [segment.label, segment.text.slice(0, 9)]), [
        ["State radio", "President"],
        ["Quispe", "Chile had"],
    ]);
});

Deno.test("what a search found is cut out by its code points", () => {
    const peru = span("Peru");
    const found = layout(new Lines(READING), ranges(`${peru.begin}-${peru.end}`)).segments.filter((segment) => segment.found);
    equal(found.map((segment) => segment.text), ["Peru"]);
});

Deno.test("ranges that are none are left out", () => {
    equal(ranges("4-9,x-3,8-2,7,-1-4,"), [{ begin: 4, end: 9 }]);
});

Deno.test("spans beyond the text do not lengthen it", () => {
    const beyond = { ...READING, article: { ...READING.article, furniture: [{ begin: 5, end: 9999, text: "" }] } };
    equal(layout(new Lines(beyond)).segments.map((segment) => segment.text).join(""), TEXT);
});
