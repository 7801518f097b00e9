/** Diverging stacked bars: cooperation above the line, conflict below it; deeds next to the line, words beyond them. */
import type { Tally } from "../lib/analysis.ts";
import type { Quad } from "../lib/types.ts";
import { conflict, cooperation, countOf } from "./tally.ts";

/** A stretch of a bar, in events; conflict is negative. */
export interface Segment {
    quad: Quad;
    from: number;
    to: number;
    count: number;
}

const ABOVE: readonly Quad[] = ["material-cooperation", "verbal-cooperation"];
const BELOW: readonly Quad[] = ["material-conflict", "verbal-conflict"];

/** The bar of a tally, from the line outwards; classes without an event have no stretch. */
export function stack(tally: Tally): Segment[] {
    return [...side(tally, ABOVE, 1), ...side(tally, BELOW, -1)];
}

function side(tally: Tally, quads: readonly Quad[], sign: 1 | -1): Segment[] {
    const segments: Segment[] = [];
    let at = 0;
    for (const quad of quads) {
        const count = countOf(tally, quad);
        if (count > 0) {
            segments.push({ quad, from: sign * at, to: sign * (at + count), count });
            at += count;
        }
    }
    return segments;
}

/** The class that lies at a height, null where none does. */
export function quadAt(tally: Tally, value: number): Quad | null {
    const found = stack(tally).find(({ from, to }) => (value >= 0 ? value >= from && value < to : value <= from && value > to));
    return found?.quad ?? null;
}

/** Least and greatest height of all bars: whole numbers that hold zero, the same for all that are compared. */
export function extent(tallies: Iterable<Tally>): [number, number] {
    let low = 0;
    let high = 0;
    for (const tally of tallies) {
        high = Math.max(high, cooperation(tally));
        low = Math.min(low, -conflict(tally));
    }
    return low === 0 && high === 0 ? [-1, 1] : [low, high];
}

/** Heights to be marked: zero and whole steps of 1, 2 or 5 times a power of ten, at most about `most` of them. */
export function steps([low, high]: readonly [number, number], most: number): number[] {
    const span = Math.max(1, high - low);
    let step = 1;
    for (let power = 1; ; power *= 10) {
        const fitting = [1, 2, 5].map((factor) => factor * power).find((candidate) => span / candidate <= most);
        if (fitting !== undefined) {
            step = fitting;
            break;
        }
    }
    const marks: number[] = [];
    for (let mark = Math.ceil(low / step) * step; mark <= high; mark += step) {
        marks.push(mark === 0 ? 0 : mark);
    }
    return marks;
}

/** The column under a place along the axis. */
export function columnAt(place: number, width: number, columns: number): number {
    return Math.max(0, Math.min(columns - 1, Math.floor((place / width) * columns)));
}
