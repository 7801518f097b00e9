/** What confidences come to on gold: the layout of the server's `calibration`, and how sure a measured share is. */

/** Of events that were said to be right with `said`, so many were. */
export interface Step {
    said: number;
    right: number;
    events: number;
}
export interface TypePrecision {
    type: string;
    precision: number;
    events: number;
}
export interface Calibration {
    table: Step[];
    types: TypePrecision[];
    /** on what it was measured */
    gold: string | null;
    brier: number | null;
}

/**
 * `{"gold": "…", "brier": 0.2, "table": [{"said": 0.69, "right": 0.72, "events": 494}], "types": [{"type": "AID", "precision": 0.8,
 * "events": 40}]}`; what does not keep to it is left out, nothing at all is null.
 */
export function calibration(given: unknown): Calibration | null {
    if (typeof given !== "object" || given === null) {
        return null;
    }
    const parts = given as Record<string, unknown>;
    const table = rows(parts.table).flatMap((row) => {
        const [said, right, events] = [share(row.said), share(row.right), count(row.events)];
        return said === null || right === null || events === null ? [] : [{ said, right, events }];
    });
    const types = rows(parts.types).flatMap((row) => {
        const [precision, events] = [share(row.precision), count(row.events)];
        return typeof row.type !== "string" || precision === null || events === null ? [] : [{ type: row.type, precision, events }];
    });
    if (table.length === 0 && types.length === 0) {
        return null;
    }
    table.sort((one, other) => one.said - other.said);
    types.sort((one, other) => other.events - one.events || (one.type < other.type ? -1 : 1));
    return { table, types, gold: typeof parts.gold === "string" ? parts.gold : null, brier: typeof parts.brier === "number" ? parts.brier : null };
}

function rows(given: unknown): Record<string, unknown>[] {
    return Array.isArray(given) ? given.filter((row): row is Record<string, unknown> => typeof row === "object" && row !== null) : [];
}

function share(given: unknown): number | null {
    return typeof given === "number" && given >= 0 && given <= 1 ? given : null;
}

function count(given: unknown): number | null {
    return typeof given === "number" && given > 0 ? given : null;
}

/** Wilson's interval: where the true share lies in 19 of 20 cases, given the share of so many. */
export function interval(measured: number, events: number): [number, number] {
    const z = 1.96;
    const spread = z * Math.sqrt((measured * (1 - measured)) / events + (z * z) / (4 * events * events));
    const middle = measured + (z * z) / (2 * events);
    const scale = 1 + (z * z) / events;
    return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}
