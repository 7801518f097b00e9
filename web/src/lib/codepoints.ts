/**
 * Places of a text in both counts. The record counts Unicode code points, JavaScript UTF-16 units; they part at the first
 * character outside the basic plane. All conversion of the page is done here.
 */
export class CodePoints {
    /** Units at which the characters of two units begin, ascending. */
    private readonly pairs: Int32Array;

    constructor(readonly text: string) {
        const pairs: number[] = [];
        for (let unit = 0; unit < text.length - 1; unit++) {
            if (isHigh(text.charCodeAt(unit)) && isLow(text.charCodeAt(unit + 1))) {
                pairs.push(unit);
                unit++;
            }
        }
        this.pairs = Int32Array.from(pairs);
    }

    /** How many code points the text has. */
    get length(): number {
        return this.text.length - this.pairs.length;
    }

    /** The unit at which a code point begins. */
    unit(codePoint: number): number {
        // the n-th pair begins at code point pairs[n] - n
        let low = 0;
        let high = this.pairs.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.pairs[middle] ?? 0) - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /** The code point that begins at a unit, or to which it belongs. */
    codePoint(unit: number): number {
        let low = 0;
        let high = this.pairs.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.pairs[middle] ?? 0) < unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return unit - low;
    }

    /** The characters of a range given in code points. */
    slice(begin: number, end: number): string {
        return this.text.slice(this.unit(begin), this.unit(end));
    }
}

function isHigh(unit: number): boolean {
    return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
    return unit >= 0xdc00 && unit <= 0xdfff;
}

/** A text cut at marks, for highlighting as plain text nodes. Marks are half-open, in code points; overlaps are one. */
export function cut(text: string, marks: readonly (readonly [number, number])[]): { text: string; marked: boolean }[] {
    const points = new CodePoints(text);
    const pieces: { text: string; marked: boolean }[] = [];
    let at = 0;
    for (const [begin, end] of [...marks].sort((one, other) => one[0] - other[0])) {
        const from = Math.max(points.unit(Math.max(0, begin)), at);
        const to = Math.min(points.unit(end), text.length);
        if (to <= from) {
            continue;
        }
        if (from > at) {
            pieces.push({ text: text.slice(at, from), marked: false });
        }
        pieces.push({ text: text.slice(from, to), marked: true });
        at = to;
    }
    if (at < text.length) {
        pieces.push({ text: text.slice(at), marked: false });
    }
    return pieces;
}
