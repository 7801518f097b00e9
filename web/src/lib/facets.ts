/** The parts of a question: the same words in the page's address, in the server's and on the command line. */
import type { Query } from "./path.ts";
import { controlLabel, day, plain, quadLabel, stateName, statusLabel } from "./words.ts";
import type { Control, Quad } from "./types.ts";

export interface Facet {
    name: string;
    label: string;
    /** what a value is called */
    say: (value: string) => string;
}

/** Those that can be counted and chosen from, in the order in which they are shown. */
export const FACETS: readonly Facet[] = [
    { name: "quad", label: "Class", say: (value) => quadLabel(value as Quad) },
    { name: "type", label: "Type of event", say: (value) => value },
    { name: "state", label: "State", say: stateName },
    { name: "status", label: "Status", say: statusLabel },
    { name: "outlet", label: "Outlet", say: (value) => value },
    { name: "control", label: "Control of the outlet", say: (value) => controlLabel(value as Control) },
    { name: "speaker", label: "Who says so", say: (value) => value },
    { name: "place", label: "Place", say: (value) => value },
    { name: "tie", label: "Kind of tie", say: plain },
    { name: "sector", label: "Sector", say: (value) => value },
    { name: "kind", label: "Kind of finding", say: plain },
];

/** Those that are typed or come by links. */
const OTHERS = ["pair", "party", "text", "story", "article", "event", "from", "until", "confidence", "as-of", "rejected"] as const;

const LABELS: Record<string, string> = {
    pair: "pair",
    party: "party",
    text: "words",
    story: "story",
    article: "report",
    event: "event",
    from: "from",
    until: "until",
    confidence: "confidence at least",
    "as-of": "as known on",
    rejected: "rejected",
};

/** The facets that stand in an address. */
export function facetsOf(query: URLSearchParams): Record<string, string> {
    const found: Record<string, string> = {};
    for (const name of [...FACETS.map((facet) => facet.name), ...OTHERS]) {
        const value = query.get(name);
        if (value !== null && value !== "") {
            found[name] = value;
        }
    }
    return found;
}

/** A query without one of its words. */
export function without(query: Query, name: string): Query {
    return Object.fromEntries(Object.entries(query).filter(([key]) => key !== name));
}

/** Each chosen value with what is left when it goes, for marks that take it away. */
export function chosenOf(facets: Readonly<Record<string, string>>): { name: string; value: string; say: string; rest: string }[] {
    return Object.entries(facets).flatMap(([name, words]) => {
        const facet = FACETS.find((one) => one.name === name);
        const values = facet ? words.split(",") : [words];
        return values.map((value) => ({
            name,
            value,
            say: facet ? facet.say(value) : `${LABELS[name] ?? name} ${name === "from" || name === "until" ? day(value) : value}`,
            rest: values.filter((other) => other !== value).join(","),
        }));
    });
}

/** The words of a facet with one value more or, where it is there, less. */
export function toggled(words: readonly string[], value: string): string {
    return (words.includes(value) ? words.filter((word) => word !== value) : [...words, value]).join(",");
}
