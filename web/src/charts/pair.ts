/** How the months of a pair are split into panels of bars. */
import type { Month, Tally, Teller } from "../lib/analysis.ts";
import { events, NONE, plus, sum } from "./tally.ts";

export type Split = "" | "direction" | "teller";

export interface Panel {
    key: string;
    label: string;
    tallies: Tally[];
    /** who tells what stands in it, where that is what splits them */
    tellers: readonly Teller[];
}

interface Group {
    key: string;
    tellers: readonly Teller[];
    label: (first: string, second: string) => string;
}

/** Own state media of each side, their other outlets, third parties; those who tell nothing have no panel. */
const GROUPS: readonly Group[] = [
    { key: "first-state", tellers: ["first-state"], label: (first) => `Official media of ${first}` },
    { key: "second-state", tellers: ["second-state"], label: (_, second) => `Official media of ${second}` },
    { key: "own-other", tellers: ["first-other", "second-other"], label: (first, second) => `Other outlets of ${first} and ${second}` },
    { key: "third-state", tellers: ["third-state"], label: () => "Official media of third states" },
    { key: "third-other", tellers: ["third-other"], label: () => "Other outlets of third states" },
    { key: "unknown", tellers: ["unknown"], label: () => "Outlets whose state is not known" },
];

export function panels(months: readonly Month[], split: Split, first: string, second: string): Panel[] {
    if (split === "direction") {
        return [
            { key: "forth", label: `${first} → ${second}`, tallies: months.map((month) => month.forth), tellers: [] },
            { key: "back", label: `${second} → ${first}`, tallies: months.map((month) => month.back), tellers: [] },
        ];
    }
    if (split === "teller") {
        const all = GROUPS.map((group) => ({
            key: group.key,
            label: group.label(first, second),
            tallies: months.map((month) => sum(group.tellers.map((teller) => month.tellers[teller]))),
            tellers: group.tellers,
        }));
        const told = all.filter((panel) => panel.tallies.some((tally) => events(tally) > 0));
        return told.length > 0 ? told : panels(months, "", first, second);
    }
    return [{ key: "all", label: `${first} and ${second}`, tallies: months.map((month) => plus(month.forth, month.back)), tellers: [] }];
}

/** What each group tells over the whole period. */
export function byTeller(tellers: Partial<Record<Teller, Tally>>, first: string, second: string): { label: string; tally: Tally }[] {
    return GROUPS.map((group) => ({ label: group.label(first, second), tally: sum(group.tellers.map((teller) => tellers[teller] ?? NONE)) })).filter(
        (row) => row.tally.tellings > 0 || events(row.tally) > 0,
    );
}
