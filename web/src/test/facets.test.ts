import { chosenOf, facetsOf, toggled, without } from "../lib/facets.ts";
import { equal } from "./equal.ts";

Deno.test("of an address only the parts of a question are taken", () => {
    equal(facetsOf(new URLSearchParams("q=tea&type=AID,AGREE&from=2024-01&item=e3&cursor=abc&outlet=")), { type: "AID,AGREE", from: "2024-01" });
});

Deno.test("each chosen value can be taken away alone", () => {
    equal(chosenOf({ type: "AID,AGREE", from: "2024-01" }).map((part) => [part.say, part.rest]), [
        ["AID", "AGREE"],
        ["AGREE", "AID"],
        ["from Jan 2024", ""],
    ]);
});

Deno.test("a value is added, and taken away when it is there", () => {
    equal(toggled(["AID"], "AGREE"), "AID,AGREE");
    equal(toggled(["AID", "AGREE"], "AID"), "AGREE");
    equal(without({ a: 1, b: 2 }, "a"), { b: 2 });
});
