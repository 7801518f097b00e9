/** Days, weeks and months along an axis. ISO 8601 words in, numbers out; UTC throughout. */

const DAY = 86_400_000;

/** The first moment of a year, month or day; null when it is none. */
export function start(iso: string | null): number | null {
    const parts = iso === null ? null : /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso);
    if (!parts) {
        return null;
    }
    const at = Date.UTC(Number(parts[1]), Number(parts[2] ?? "1") - 1, Number(parts[3] ?? "1"));
    return Number.isNaN(at) ? null : at;
}

/** The first moment after a year, month or day; null when it is none. */
export function end(iso: string | null): number | null {
    const parts = iso === null ? null : /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso);
    if (!parts) {
        return null;
    }
    const [year, month, date] = [Number(parts[1]), Number(parts[2] ?? "1"), Number(parts[3] ?? "1")];
    return parts[2] === undefined ? Date.UTC(year + 1, 0) : parts[3] === undefined ? Date.UTC(year, month) : Date.UTC(year, month - 1, date + 1);
}

export function isoDay(at: number): string {
    return new Date(at).toISOString().slice(0, 10);
}

/** The last day of a month or year, the day itself of a day. */
export function lastDay(iso: string): string {
    const after = end(iso);
    return after === null ? iso : isoDay(after - DAY);
}

export interface Tick {
    /** index of the column, or the moment */
    at: number;
    label: string;
    /** whether a year begins here */
    major: boolean;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Which columns are labelled, so that labels do not touch: years, then quarters, months, days as there is room. */
export function ticks(columns: readonly string[], width: number): Tick[] {
    const each = width / Math.max(1, columns.length);
    const candidates = [yearly, halves, quarterly, monthly, everyDay].map((wanted) => withoutStump(labelled(columns, wanted), each));
    const fitting = candidates.filter((found) => found.length > 0 && found.every((tick, index) => index === 0 || apart(found[index - 1] ?? tick, tick, each)));
    return fitting.at(-1) ?? thinned(candidates[0] ?? [], each);
}

/** Whether there is room for the label of the one before that of the other begins. */
function apart(one: Tick, other: Tick, each: number): boolean {
    return (other.at - one.at) * each >= (one.label.length + 2) * 6;
}

/** The year in which the axis begins goes unnamed where its few months leave no room for its name. */
function withoutStump(found: Tick[], each: number): Tick[] {
    const [first, second] = found;
    return first !== undefined && second !== undefined && !apart(first, second, each) ? found.slice(1) : found;
}

type Wanted = (iso: string, before: string | undefined) => string | null;

const yearly: Wanted = (iso, before) => (before?.slice(0, 4) === iso.slice(0, 4) ? null : iso.slice(0, 4));

function everyMonths(step: number): Wanted {
    return (iso, before) => {
        const month = Number(iso.slice(5, 7)) - 1;
        if (month === 0 && before?.slice(0, 7) !== iso.slice(0, 7)) {
            return iso.slice(0, 4);
        }
        if (before === undefined) {
            return `${MONTHS[month] ?? ""} ${iso.slice(0, 4)}`;
        }
        return before.slice(0, 7) === iso.slice(0, 7) || month % step !== 0 ? null : (MONTHS[month] ?? null);
    };
}
const halves = everyMonths(6);
const quarterly = everyMonths(3);
const monthly = everyMonths(1);
const everyDay: Wanted = (iso, before) => (iso.length < 10 ? null : (monthly(iso, before) ?? String(Number(iso.slice(8)))));

function labelled(columns: readonly string[], wanted: Wanted): Tick[] {
    return columns.flatMap((iso, at) => {
        const label = wanted(iso, columns[at - 1]);
        return label === null ? [] : [{ at, label, major: /\d{4}$/.test(label) }];
    });
}

function thinned(found: Tick[], each: number): Tick[] {
    const kept: Tick[] = [];
    for (const tick of found) {
        const before = kept.at(-1);
        if (before === undefined || apart(before, tick, each)) {
            kept.push(tick);
        }
    }
    return kept;
}

/** A bar between two moments on a row of its own where others would be covered: the row of each, and how many rows. */
export function lanes(bars: readonly { from: number; to: number }[], gap = 0): { lane: number[]; count: number } {
    const order = bars.map((_, index) => index).sort((one, other) => (bars[one]?.from ?? 0) - (bars[other]?.from ?? 0) || one - other);
    const ends: number[] = [];
    const lane = bars.map(() => 0);
    for (const index of order) {
        const bar = bars[index];
        if (bar === undefined) {
            continue;
        }
        const free = ends.findIndex((taken) => taken + gap <= bar.from);
        const row = free < 0 ? ends.length : free;
        ends[row] = bar.to;
        lane[index] = row;
    }
    return { lane, count: ends.length };
}

/**
 * Where the recent stretch begins: behind the last gap of `gap` columns or more in which nothing happened. What lies before is
 * mostly background that reports recall; drawn together the two would leave the present a few pixels.
 */
export function recent(filled: readonly boolean[], gap = 18): number {
    let last = filled.length;
    for (let index = filled.length - 1; index >= 0; index--) {
        if (filled[index] === true) {
            if (last - index > gap && last < filled.length) {
                return last;
            }
            last = index;
        }
    }
    return Math.min(last, Math.max(0, filled.length - 1));
}
