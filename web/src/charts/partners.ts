/** Partners of a state in the order that is asked for. */
import type { Partner, Tally } from "../lib/analysis.ts";
import { conflict, cooperation, events, mean, plus } from "./tally.ts";

export type Order = "events" | "cooperation" | "conflict" | "score" | "trend" | "gap";

export interface PartnerRow {
    state: string;
    tally: Tally;
    /** mean score of the last twelve months less that of the twelve before */
    trend: number | null;
    /** mean score in the state's own official media less that in all others */
    gap: number | null;
    forth: number;
    back: number;
}

export function partnerRows(partners: readonly Partner[], order: Order): PartnerRow[] {
    const rows = partners.map((partner) => ({
        state: partner.state,
        tally: plus(partner.forth, partner.back),
        trend: difference(mean(partner.lately), mean(partner.before)),
        gap: difference(partner.own, partner.others),
        forth: events(partner.forth),
        back: events(partner.back),
    }));
    const value = (row: PartnerRow): number => VALUES[order](row) ?? Number.NEGATIVE_INFINITY;
    return rows.sort((one, other) => difference(value(other), value(one)) || events(other.tally) - events(one.tally) || (one.state < other.state ? -1 : 1));
}

const VALUES: Record<Order, (row: PartnerRow) => number | null> = {
    events: (row) => events(row.tally),
    cooperation: (row) => cooperation(row.tally),
    conflict: (row) => conflict(row.tally),
    score: (row) => mean(row.tally),
    trend: (row) => (row.trend === null ? null : Math.abs(row.trend)),
    gap: (row) => (row.gap === null ? null : Math.abs(row.gap)),
};

function difference(one: number, other: number): number;
function difference(one: number | null, other: number | null): number | null;
function difference(one: number | null, other: number | null): number | null {
    return one === null || other === null ? null : one === other ? 0 : one - other;
}
