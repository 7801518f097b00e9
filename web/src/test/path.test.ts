import { address, findingAddress, match, segment } from "../lib/path.ts";
import { equal } from "./equal.ts";

Deno.test("a pattern names the parts of a path", () => {
    equal(match("/pair/:first/:second", "/pair/BLR/CHN"), { first: "BLR", second: "CHN" });
    equal(match("/pair/:first/:second", "/pair/BLR/CHN/"), { first: "BLR", second: "CHN" });
    equal(match("/report/:article", "/report/sha256:ab%20c"), { article: "sha256:ab c" });
    equal(match("/", "/"), {});
});

Deno.test("what does not fit a pattern has no view", () => {
    equal(match("/pair/:first/:second", "/pair/BLR"), null);
    equal(match("/state/:state", "/pair/BLR"), null);
    equal(match("/state/:state", "/state/%E0%A4%A"), null);
});

Deno.test("an address holds what is given and nothing else", () => {
    equal(address("/search", { q: "tea & talks", type: "AID,AGREE", from: null, quad: "", page: undefined }), "/search?q=tea%20%26%20talks&type=AID,AGREE");
    equal(address("/search"), "/search");
    equal(segment("../x?y#z"), "..%2Fx%3Fy%23z");
});

Deno.test("a finding's key leads to its report", () => {
    equal(findingAddress("sha256:12ab/3/e7"), "/report/sha256:12ab?item=e7");
});
