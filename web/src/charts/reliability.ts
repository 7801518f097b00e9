/** What confidences come to on reports with their right answers, and how sure a measured share is. */

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
    /** on so many reports with their right answers it was measured */
    reports: number;
}

/** The server's `calibration`: of the events that were said to be right with `said`, the share `right` was. */
export interface Measured {
    events: number;
    reports: number;
    steps: (Step & { confidence: number })[];
    types: (Step & { type: string })[];
}

/** What was measured, the least sure first and the types with most events first; null where nothing was. */
export function calibration(given: Measured | null): Calibration | null {
    if (given === null || given.steps.length + given.types.length === 0) {
        return null;
    }
    const table = given.steps.map(({ said, right, events }) => ({ said, right, events }));
    const types = given.types.map(({ type, right, events }) => ({ type, precision: right, events }));
    table.sort((one, other) => one.said - other.said);
    types.sort((one, other) => other.events - one.events || (one.type < other.type ? -1 : 1));
    return { table, types, reports: given.reports };
}

/** Wilson's interval: where the true share lies in 19 of 20 cases, given the share of so many. */
export function interval(measured: number, events: number): [number, number] {
    const z = 1.96;
    const spread = z * Math.sqrt((measured * (1 - measured)) / events + (z * z) / (4 * events * events));
    const middle = measured + (z * z) / (2 * events);
    const scale = 1 + (z * z) / events;
    return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}
