import { CodePoints, cut } from "../lib/codepoints.ts";
import { equal } from "./equal.ts";

const FLAGS = "𝒯he 🇫🇯 envoy met 😀 the press";

Deno.test("code points and units agree with a walk over the text", () => {
    const points = new CodePoints(FLAGS);
    const characters = [...FLAGS];
    equal(points.length, characters.length);
    let unit = 0;
    for (const [index, character] of characters.entries()) {
        equal(points.unit(index), unit);
        equal(points.codePoint(unit), index);
        equal(points.slice(index, index + 1), character);
        unit += character.length;
    }
    equal(points.unit(characters.length), FLAGS.length);
    equal(points.codePoint(FLAGS.length), characters.length);
});

Deno.test("the second half of a character belongs to it", () => {
    equal(new CodePoints("a😀b").codePoint(2), 1);
    equal(new CodePoints("a😀b").codePoint(3), 2);
});

Deno.test("half a character that stands alone counts as one", () => {
    const points = new CodePoints("a\ud83db\ude00c");
    equal(points.length, 5);
    equal(points.unit(4), 4);
});

Deno.test("marks cut a text into pieces that make it up again", () => {
    const text = "😀 envoys met the envoys";
    const pieces = cut(text, [[17, 23], [2, 8], [4, 8]]);
    equal(pieces.map((piece) => piece.text).join(""), text);
    equal(pieces.filter((piece) => piece.marked).map((piece) => piece.text), ["envoys", "envoys"]);
});

Deno.test("marks beyond the text do no harm", () => {
    equal(cut("abc", [[-4, 1], [2, 90], [50, 60]]).map((piece) => piece.text), ["a", "b", "c"]);
});
