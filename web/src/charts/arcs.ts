/** Curves between points of a map and rings of shares. */

export type Point = readonly [number, number];

/**
 * A curve from one point to another that bends to the left of its way, so that two directions do not cover each other. The bend
 * grows with the distance up to a limit: long arcs stay on the sheet.
 */
export function arc(from: Point, to: Point, bend = 0.18, most = 60): string {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy);
    if (length === 0) {
        return "";
    }
    const away = Math.min(most, length * bend);
    const middle: Point = [(from[0] + to[0]) / 2 + (dy / length) * away, (from[1] + to[1]) / 2 - (dx / length) * away];
    return `M${round(from[0])} ${round(from[1])}Q${round(middle[0])} ${round(middle[1])} ${round(to[0])} ${round(to[1])}`;
}

function round(value: number): number {
    return Math.round(value * 10) / 10;
}

/**
 * The ways to be drawn from one point to another on a map that is as wide as the world: one, or two that leave the sheet on one
 * side and come in on the other where that is shorter.
 */
export function shorter(from: Point, to: Point, world: number): [Point, Point][] {
    const dx = to[0] - from[0];
    if (Math.abs(dx) <= world / 2) {
        return [[from, to]];
    }
    const shift = dx > 0 ? -world : world;
    return [
        [from, [to[0] + shift, to[1]]],
        [[from[0] - shift, from[1]], to],
    ];
}

export interface Slice {
    key: string;
    /** turns from the top, clockwise: 0 to 1 */
    from: number;
    to: number;
}

/** Shares of a whole as slices in the order given; what counts nothing has none. */
export function slices(counts: readonly (readonly [string, number])[]): Slice[] {
    const all = counts.reduce((total, [, count]) => total + count, 0);
    let at = 0;
    return counts.flatMap(([key, count]) => {
        if (count <= 0) {
            return [];
        }
        const slice = { key, from: at / all, to: (at + count) / all };
        at += count;
        return [slice];
    });
}

/** A slice of a disc about the origin as a path; a whole turn is a full disc. */
export function sector({ from, to }: { from: number; to: number }, radius: number): string {
    if (to - from >= 1 - 1e-9) {
        return `M0 ${-radius}A${radius} ${radius} 0 1 1 0 ${radius}A${radius} ${radius} 0 1 1 0 ${-radius}Z`;
    }
    const at = (turn: number): string => `${(radius * Math.sin(turn * 2 * Math.PI)).toFixed(2)} ${(-radius * Math.cos(turn * 2 * Math.PI)).toFixed(2)}`;
    return `M0 0L${at(from)}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}Z`;
}

/** Radius of a disc whose area grows with the count. */
export function discRadius(count: number, most: number, largest: number): number {
    return Math.max(2.5, largest * Math.sqrt(count / Math.max(1, most)));
}
