/** Stories as rows: who carries a text, and under whose control. */
import type { Copy } from "./analysis.ts";
import type { Control } from "./types.ts";

/** How many copies stand in outlets of each kind of control, the most first. */
export function byControl(copies: readonly Pick<Copy, "control">[]): { control: Control; copies: number }[] {
    const counts = new Map<Control, number>();
    for (const copy of copies) {
        counts.set(copy.control ?? "unknown", (counts.get(copy.control ?? "unknown") ?? 0) + 1);
    }
    return [...counts]
        .map(([control, copies]) => ({ control, copies }))
        .sort((one, other) => other.copies - one.copies || (one.control < other.control ? -1 : 1));
}

/** The copy that stands for the story: the one its origin printed, else the earliest dated, else the first. */
export function standing<T extends { outlet: string | null; published: string | null }>(copies: readonly T[], origin: string | null): T | null {
    const own = origin === null ? undefined : copies.find((copy) => copy.outlet === origin);
    const dated = copies.filter((copy) => copy.published !== null).sort((one, other) => ((one.published ?? "") < (other.published ?? "") ? -1 : 1));
    return own ?? dated[0] ?? copies[0] ?? null;
}
