/** The fields of a finding that a person may change, as the command line's `correct` knows them. */
import type { Line, Lines } from "./record.ts";
import type { Party } from "./types.ts";

export interface Field {
    name: string;
    label: string;
    value: string;
    /** which closed list it is chosen from */
    words?: "types" | "modes" | "statuses" | "ties" | "tieStatuses" | "stances";
    /** or these, where the server keeps no list */
    choices?: readonly string[];
    hint?: string;
    wide?: boolean;
    optional?: boolean;
}

/** What can be changed, with what it is now; for no finding, what a new event needs. */
export function fieldsOf(line: Line | null, lines: Lines): Field[] {
    switch (line?.kind) {
        case undefined:
        case "event":
            return event(line, lines);
        case "tie":
            return tie(line, lines);
        case "claim":
            return claim(line, lines);
        case "figure":
            return figure(line, lines);
        case "cause":
            return [];
    }
}

/** The fields whose words are no longer those before. */
export function changes(before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(
        Object.entries(now)
            .map(([name, value]) => [name, value.trim()] as const)
            .filter(([name, value]) => value !== (before[name] ?? "")),
    );
}

function event(line: Line | null, lines: Lines): Field[] {
    const found = lines.reading.events.find((one) => one.id === line?.id);
    return [
        { name: "type", label: "Type", value: line?.act ?? "", words: "types" },
        { name: "mode", label: "Mode", value: line?.detail ?? "", words: "modes", optional: true },
        { name: "status", label: "Status", value: line?.status ?? "occurred", words: "statuses" },
        { name: "actors", label: "Actors", value: names(line?.from ?? []), hint: "BLR, Xi Jinping", wide: true },
        { name: "recipients", label: "Recipients", value: names(line?.to ?? []), wide: true },
        { name: "when", label: "Day", value: line?.start ?? "", hint: "2024-05-31" },
        { name: "where", label: "Place", value: line?.place ?? "" },
        { name: "dead", label: "Dead", value: text(found?.dead) },
        { name: "injured", label: "Injured", value: text(found?.injured) },
        { name: "size", label: "Taking part", value: text(found?.size) },
    ];
}

function tie(line: Line, lines: Lines): Field[] {
    const found = lines.reading.ties.find((one) => one.id === line.id);
    return [
        { name: "kind", label: "Kind", value: found?.kind ?? "", words: "ties" },
        { name: "status", label: "Status", value: found?.status ?? "", words: "tieStatuses" },
        { name: "from", label: "From", value: names(line.from), wide: true },
        { name: "to", label: "To", value: names(line.to), wide: true },
        { name: "domain", label: "Domain", value: found?.domain ?? "" },
        { name: "degree", label: "Degree", value: found?.degree ?? "" },
        { name: "since", label: "Since", value: found?.since ?? "", hint: "2019-04" },
        { name: "until", label: "Until", value: found?.until ?? "" },
    ];
}

function claim(line: Line, lines: Lines): Field[] {
    const found = lines.reading.claims.find((one) => one.id === line.id);
    return [
        { name: "speaker", label: "Speaker", value: names(line.from), wide: true },
        { name: "stance", label: "Stance", value: found?.stance ?? "", words: "stances" },
        { name: "quotation", label: "Quotation", value: found?.quotation ?? "", choices: ["direct", "indirect", "mixed"] },
    ];
}

function figure(line: Line, lines: Lines): Field[] {
    const found = lines.reading.figures.find((one) => one.id === line.id);
    return [
        { name: "value", label: "Value", value: text(found?.value) },
        { name: "qualifier", label: "Qualifier", value: found?.qualifier ?? "" },
        { name: "unit", label: "Unit", value: found?.unit ?? "" },
    ];
}

/** A name with a comma in it would be two: then its code stands for it. */
function names(parties: readonly Party[]): string {
    return parties.map((party) => (party.name.includes(",") ? (party.code ?? party.name.replaceAll(",", "")) : party.name)).join(", ");
}

function text(value: number | null | undefined): string {
    return value === null || value === undefined ? "" : String(value);
}
