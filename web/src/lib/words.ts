/** Codes of the record as people say them. One place, so that a thing has one name on every page. */
import { SvelteMap } from "svelte/reactivity";
import type { Control, Quad } from "./types.ts";

export const QUADS: readonly { code: Quad; label: string; short: string }[] = [
    { code: "verbal-cooperation", label: "Verbal cooperation", short: "words for" },
    { code: "material-cooperation", label: "Material cooperation", short: "deeds for" },
    { code: "verbal-conflict", label: "Verbal conflict", short: "words against" },
    { code: "material-conflict", label: "Material conflict", short: "deeds against" },
];

export function quadLabel(quad: Quad): string {
    return QUADS.find((one) => one.code === quad)?.label ?? quad;
}

const CONTROLS: Record<Control, string> = {
    state: "state-controlled",
    party: "party-controlled",
    government: "government",
    public: "public broadcaster",
    private: "private",
    nonprofit: "non-profit",
    unknown: "control unknown",
};

export function controlLabel(control: Control): string {
    return CONTROLS[control] ?? control;
}

const STATUSES: Record<string, string> = { not: "did not happen", intended: "intended", sought: "sought" };

export function statusLabel(status: string): string {
    return STATUSES[status] ?? status;
}

/** `martial-law` → `martial law`. */
export function plain(code: string): string {
    return code.replaceAll("-", " ").replaceAll("_", " ");
}

export function percent(share: number): string {
    return `${Math.round(share * 100)} %`;
}

const NUMBER = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

export function number(value: number): string {
    return NUMBER.format(value);
}

/** `1 report`, `2 reports`. */
export function counted(count: number, one: string, many: string = one + "s"): string {
    return `${number(count)} ${count === 1 ? one : many}`;
}

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

/** An ISO 8601 year, month, day or time as it is read: `4 Dec 2023`. */
export function day(iso: string): string {
    const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso);
    if (!parts) {
        return iso;
    }
    const [, year = "", month, date] = parts;
    if (month === undefined) {
        return year;
    }
    const at = new Date(`${year}-${month}-${date ?? "01"}T00:00:00Z`);
    return Number.isNaN(at.valueOf()) ? iso : (date === undefined ? MONTH : DAY).format(at);
}

/** First and last day in few words. */
export function days(start: string | null, end: string | null): string {
    if (start === null) {
        return end === null ? "" : `until ${day(end)}`;
    }
    return end === null || end === start ? day(start) : `${day(start)} – ${day(end)}`;
}

const OTHER: Record<string, string> = { KOS: "Kosovo", PSE: "Palestine", EUR: "European Union", UNO: "United Nations" };

/** The names of states as the server gave them; where they are not known codes stand. */
const names = new SvelteMap<string, string>(Object.entries(OTHER));

export function learnNames(states: Iterable<{ code: string; name: string }>): void {
    for (const state of states) {
        names.set(state.code, state.name);
    }
}

export function stateName(code: string): string {
    return names.get(code) ?? code;
}
