import { columnAt, extent, quadAt, stack, steps } from "../charts/balance.ts";
import { byTeller, panels } from "../charts/pair.ts";
import { partnerRows } from "../charts/partners.ts";
import { calibration, interval } from "../charts/reliability.ts";
import { events, mean, NONE, sum, tellerOf } from "../charts/tally.ts";
import { end, isoDay, lanes, lastDay, recent, start, ticks } from "../charts/time.ts";
import type { Month, Tally } from "../lib/analysis.ts";
import { equal } from "./equal.ts";

const tally = (verbalCooperation: number, materialCooperation: number, verbalConflict: number, materialConflict: number, score = 0): Tally => ({
    verbalCooperation,
    materialCooperation,
    verbalConflict,
    materialConflict,
    tellings: verbalCooperation + materialCooperation + verbalConflict + materialConflict,
    score,
});

Deno.test("a bar is stacked from the line outwards, deeds first, conflict downwards", () => {
    equal(stack(tally(3, 1, 2, 4)), [
        { quad: "material-cooperation", from: 0, to: 1, count: 1 },
        { quad: "verbal-cooperation", from: 1, to: 4, count: 3 },
        { quad: "material-conflict", from: -0, to: -4, count: 4 },
        { quad: "verbal-conflict", from: -4, to: -6, count: 2 },
    ]);
    equal(stack(NONE), []);
    equal(stack(tally(0, 0, 2, 0)).map((segment) => segment.quad), ["verbal-conflict"]);
});

Deno.test("the height of a click says which class is meant", () => {
    const bar = tally(3, 1, 2, 4);
    equal([0.5, 1, 3.9, 4, -0.5, -3.9, -4, -5.9, -6].map((value) => quadAt(bar, value)), [
        "material-cooperation",
        "verbal-cooperation",
        "verbal-cooperation",
        null,
        "material-conflict",
        "material-conflict",
        "verbal-conflict",
        "verbal-conflict",
        null,
    ]);
});

Deno.test("the scale holds all bars and zero, and is marked in whole numbers", () => {
    equal(extent([tally(3, 1, 0, 0), tally(0, 0, 2, 4)]), [-6, 4]);
    equal(extent([]), [-1, 1]);
    equal(extent([tally(2, 0, 0, 0)]), [0, 2]);
    equal(steps([-6, 4], 6), [-6, -4, -2, 0, 2, 4]);
    equal(steps([-1, 1], 9), [-1, 0, 1]);
    equal(steps([0, 730], 4), [0, 200, 400, 600]);
});

Deno.test("a place along the axis falls into one column", () => {
    equal([-5, 0, 9.9, 10, 99, 250].map((place) => columnAt(place, 100, 10)), [0, 0, 0, 1, 9, 9]);
});

Deno.test("tallies add up, and nothing has no mean", () => {
    equal(sum([tally(1, 0, 0, 2, -16), undefined, tally(1, 0, 0, 0, 4)]), tally(2, 0, 0, 2, -12));
    equal(mean(tally(2, 0, 0, 2, -12)), -3);
    equal(mean(NONE), null);
    equal(events(tally(1, 2, 3, 4)), 10);
});

Deno.test("an outlet is a state's own when those in power control it, not when it is a public broadcaster", () => {
    equal(tellerOf("FJI", "state", "FJI", "TON"), "first-state");
    equal(tellerOf("FJI", "party", "FJI", "TON"), "first-state");
    equal(tellerOf("TON", "public", "FJI", "TON"), "second-other");
    equal(tellerOf("NZL", "government", "FJI", "TON"), "third-state");
    equal(tellerOf("NZL", "private", "FJI", "TON"), "third-other");
    equal(tellerOf(null, "state", "FJI", "TON"), "unknown");
});

const MONTHS: Month[] = [
    { month: "2031-01", forth: tally(1, 0, 0, 0), back: tally(0, 0, 2, 0), tellers: { "first-state": tally(1, 0, 0, 0), "third-other": tally(1, 0, 2, 0) } },
    { month: "2031-02", forth: NONE, back: tally(0, 1, 0, 0), tellers: { "third-other": tally(0, 1, 0, 0) } },
];

Deno.test("a pair's months are drawn together, by who acts, or by who tells it", () => {
    equal(panels(MONTHS, "", "Fiji", "Tonga").map((panel) => panel.tallies.map(events)), [[3, 1]]);
    equal(panels(MONTHS, "direction", "Fiji", "Tonga").map((panel) => panel.label), ["Fiji → Tonga", "Tonga → Fiji"]);
    equal(panels(MONTHS, "teller", "Fiji", "Tonga").map((panel) => [panel.key, panel.tallies.map(events)]), [
        ["first-state", [1, 0]],
        ["third-other", [3, 1]],
    ]);
    equal(panels([], "teller", "Fiji", "Tonga").map((panel) => panel.key), ["all"]);
    equal(byTeller({ "second-state": tally(1, 0, 0, 0) }, "Fiji", "Tonga").map((row) => row.label), ["Official media of Tonga"]);
});

Deno.test("partners stand in the order asked for; what is not known comes last", () => {
    const partner = (state: string, forth: Tally, before: Tally, lately: Tally) => ({ state, forth, back: NONE, before, lately, own: null, others: null });
    const partners = [
        partner("AAA", tally(5, 0, 0, 0, 10), tally(1, 0, 0, 0, 2), tally(1, 0, 0, 0, 3)),
        partner("BBB", tally(0, 0, 6, 0, -12), NONE, tally(1, 0, 0, 0, 3)),
        partner("CCC", tally(1, 0, 0, 0, 2), tally(1, 0, 0, 0, 5), tally(0, 0, 1, 0, -4)),
    ];
    const order = (by: Parameters<typeof partnerRows>[1]) => partnerRows(partners, by).map((row) => row.state);
    equal(order("events"), ["BBB", "AAA", "CCC"]);
    equal(order("cooperation"), ["AAA", "CCC", "BBB"]);
    equal(order("trend"), ["CCC", "AAA", "BBB"]);
    equal(partnerRows(partners, "trend").map((row) => row.trend), [-9, 1, null]);
});

Deno.test("days, months and years have a first and a last moment", () => {
    equal(isoDay(start("2028-02") ?? 0), "2028-02-01");
    equal(isoDay(end("2028-02") ?? 0), "2028-03-01");
    equal([lastDay("2028-02"), lastDay("2027"), lastDay("2027-12-05")], ["2028-02-29", "2027-12-31", "2027-12-05"]);
    equal([start(null), start("soon"), end(null)], [null, null, null]);
});

Deno.test("labels of months do not touch, and years come before all else", () => {
    const months = Array.from({ length: 30 }, (_, index) => isoDay(Date.UTC(2029, 6 + index, 1)).slice(0, 7));
    for (const width of [60, 120, 300, 900, 2000]) {
        const found = ticks(months, width);
        const each = width / months.length;
        equal(found.length > 0, true);
        for (const [index, tick] of found.entries()) {
            const next = found[index + 1];
            equal(next === undefined || (next.at - tick.at) * each >= (tick.label.length + 2) * 6, true);
        }
        equal(found.filter((tick) => tick.label === "2030" && months[tick.at] === "2030-01").length, 1);
    }
    equal(ticks(months, 2000).length, 30);
});

Deno.test("the recent stretch begins behind the last long gap", () => {
    const filled = [true, false, true, ...Array<boolean>(20).fill(false), true, false, false, true];
    equal(recent(filled), 23);
    equal(recent([true, false, true]), 0);
    equal(recent([false, false, true]), 2);
    equal(recent([]), 0);
});

Deno.test("bars that would cover each other lie on rows of their own", () => {
    equal(lanes([{ from: 0, to: 5 }, { from: 3, to: 6 }, { from: 5, to: 7 }]), { lane: [0, 1, 0], count: 2 });
});

Deno.test("a calibration is in the order of its drawing, and nothing measured is none", () => {
    const step = (confidence: number, events: number) => ({ confidence, events, said: confidence, right: confidence / 2 });
    const type = (name: string, events: number) => ({ type: name, events, said: 0.7, right: 0.8 });
    const read = calibration({ events: 546, reports: 80, steps: [step(0.7, 494), step(0.4, 6)], types: [type("AID", 40), type("AGREE", 70)] });
    equal(read?.table, [{ said: 0.4, right: 0.2, events: 6 }, { said: 0.7, right: 0.35, events: 494 }]);
    equal(read?.types.map((row) => [row.type, row.precision]), [["AGREE", 0.8], ["AID", 0.8]]);
    equal([calibration(null), calibration({ events: 0, reports: 0, steps: [], types: [] })], [null, null]);
});

Deno.test("a measured share comes with the room it leaves", () => {
    const [low, high] = interval(0.8, 100);
    equal([Math.round(low * 1000), Math.round(high * 1000)], [711, 867]);
    equal(interval(1, 3)[1], 1);
    equal(interval(1, 3)[0] < 0.5, true);
});
