/** How the texts of copies differ: sentence by sentence, so that what one outlet cut, added or reworded stands out. */

export interface Piece {
    kind: "same" | "cut" | "added";
    text: string;
}

/** Sentences and headings; cut at line ends and behind full stops that end a sentence. */
export function sentences(text: string): string[] {
    return text
        .split(/\n+|(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u)
        .map((sentence) => sentence.trim())
        .filter((sentence) => sentence !== "");
}

/** What makes two sentences one: letters and figures, whatever the case and signs. */
function core(sentence: string): string {
    return sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

const MOST = 600;

/** The other text against the first: what both have, what the other cut, what it added, in order. */
export function compare(first: string, other: string): Piece[] {
    const [one, two] = [sentences(first).slice(0, MOST), sentences(other).slice(0, MOST)];
    const [ones, twos] = [one.map(core), two.map(core)];
    // lengths of the longest common runs from each place on
    const longest = Array.from({ length: ones.length + 1 }, () => new Uint16Array(twos.length + 1));
    for (let i = ones.length - 1; i >= 0; i--) {
        for (let j = twos.length - 1; j >= 0; j--) {
            const row = longest[i];
            if (row !== undefined) {
                row[j] = ones[i] === twos[j] ? (longest[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(longest[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
            }
        }
    }
    const pieces: Piece[] = [];
    let [i, j] = [0, 0];
    while (i < one.length || j < two.length) {
        if (i < one.length && j < two.length && ones[i] === twos[j]) {
            pieces.push({ kind: "same", text: two[j] ?? "" });
            i++;
            j++;
        } else if (i < one.length && (j >= two.length || (longest[i + 1]?.[j] ?? 0) >= (longest[i]?.[j + 1] ?? 0))) {
            pieces.push({ kind: "cut", text: one[i] ?? "" });
            i++;
        } else {
            pieces.push({ kind: "added", text: two[j] ?? "" });
            j++;
        }
    }
    return pieces;
}
