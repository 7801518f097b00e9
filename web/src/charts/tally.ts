/** Sums over tallies of events. */
import type { Tally, Teller } from "../lib/analysis.ts";
import type { Control, Quad } from "../lib/types.ts";

export const NONE: Tally = { verbalCooperation: 0, materialCooperation: 0, verbalConflict: 0, materialConflict: 0, tellings: 0, score: 0 };

const FIELDS: Record<Quad, "verbalCooperation" | "materialCooperation" | "verbalConflict" | "materialConflict"> = {
    "verbal-cooperation": "verbalCooperation",
    "material-cooperation": "materialCooperation",
    "verbal-conflict": "verbalConflict",
    "material-conflict": "materialConflict",
};

export function countOf(tally: Tally, quad: Quad): number {
    return tally[FIELDS[quad]];
}

export function cooperation(tally: Tally): number {
    return tally.verbalCooperation + tally.materialCooperation;
}

export function conflict(tally: Tally): number {
    return tally.verbalConflict + tally.materialConflict;
}

export function events(tally: Tally): number {
    return cooperation(tally) + conflict(tally);
}

/** The mean PLOVER score, null where nothing happened. */
export function mean(tally: Tally): number | null {
    const all = events(tally);
    return all === 0 ? null : tally.score / all;
}

export function plus(one: Tally, other: Tally): Tally {
    return {
        verbalCooperation: one.verbalCooperation + other.verbalCooperation,
        materialCooperation: one.materialCooperation + other.materialCooperation,
        verbalConflict: one.verbalConflict + other.verbalConflict,
        materialConflict: one.materialConflict + other.materialConflict,
        tellings: one.tellings + other.tellings,
        score: one.score + other.score,
    };
}

export function sum(tallies: Iterable<Tally | undefined>): Tally {
    let all = NONE;
    for (const tally of tallies) {
        all = tally === undefined ? all : plus(all, tally);
    }
    return all;
}

/** Whether an outlet so controlled speaks for those in power; a public broadcaster does not. */
export function speaksForPower(control: Control | null): boolean {
    return control === "state" || control === "party" || control === "government";
}

/** Where an outlet stands towards a pair, as the server reckons it. */
export function tellerOf(country: string | null, control: Control | null, first: string, second: string): Teller {
    if (country === null) {
        return "unknown";
    }
    const own = speaksForPower(control);
    if (country === first) {
        return own ? "first-state" : "first-other";
    }
    if (country === second) {
        return own ? "second-state" : "second-other";
    }
    return own ? "third-state" : "third-other";
}
