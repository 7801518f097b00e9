import { changes } from "../lib/correcting.ts";
import { Lines, margin, quoted, short } from "../lib/record.ts";
import { equal } from "./equal.ts";
import { judged, READING, span } from "./sample.ts";

Deno.test("lines stand in the order of the text", () => {
    equal(new Lines(READING).all.map((line) => line.id), ["c1", "c2", "e1", "f1"]);
});

Deno.test("a chain begins with the outermost speaker and names each once", () => {
    const lines = new Lines(READING);
    const event = lines.find("e1");
    equal(event && lines.chains(event).map((chain) => chain.map((link) => link.name)), [["State radio", "Ana Quispe"]]);
});

Deno.test("claims that carry each other in a ring do not hang the page", () => {
    const ring = READING.claims.map((claim) => ({ ...claim, via: claim.id === "c1" ? "c2" : "c1" }));
    equal(new Lines({ ...READING, claims: ring }).chain("c2").length, 2);
});

Deno.test("what is said of a finding that is gone is passed over", () => {
    const lines = new Lines(READING, [judged("e9", "reject")]);
    equal(lines.all.filter((line) => line.correction !== null).length, 0);
});

Deno.test("a rejected finding stays as the reader had it and says that it is rejected", () => {
    const line = new Lines(READING, [judged("e1", "reject", { act: "ASSAULT" })]).find("e1");
    equal([line?.act, line?.correction?.action], ["COERCE", "reject"]);
});

Deno.test("a changed finding is as the person has it and keeps its place", () => {
    const line = new Lines(READING, [judged("e1", "change", { act: "THREATEN", detail: null, status: "denied" })]).find("e1");
    equal([line?.act, line?.detail, line?.status, line?.anchor.text, line?.rule], ["THREATEN", null, "denied", "seized", "person/mira"]);
});

Deno.test("a finding that was missed stands on the words that tell it", () => {
    const told = span("told");
    const begin = span("State radio").begin;
    const lines = new Lines(READING, [judged("e7", "add", { act: "CONSULT", mark: { begin: told.begin - begin, end: told.end - begin } })]);
    equal(lines.find("e7")?.anchor, told);
    equal(lines.all.map((line) => line.id), ["c1", "e7", "c2", "e1", "f1"]);
});

Deno.test("only what was changed is sent", () => {
    equal(changes({ type: "AID", dead: "3", where: "Lima" }, { type: "AID", dead: "", where: " Cusco " }), { dead: "", where: "Cusco" });
});

Deno.test("a person's name in the margin is the one the report calls him by", () => {
    const ming = { ...READING.entities[1]!, name: "Chen Ming", mentions: [{ begin: 0, end: 4, text: "Chen" }, { begin: 9, end: 11, text: "he" }] };
    equal(margin("Chen Ming", ming), "Chen");
    equal(margin("Ana Quispe", READING.entities[1]!), "Quispe");
    equal(margin("the Ministry of Foreign Affairs", null), "the Ministry of …");
});

Deno.test("words are cut between words and quoted once", () => {
    equal(short("one  two\nthree", 40), "one two three");
    equal(short("one two three", 9), "one two …");
    equal(quoted("he left"), "“he left”");
    equal(quoted("he “left”"), "he “left”");
});
