/** Cuts a report's text where anything begins or ends, so that each piece can be drawn as one plain text node. */
import { CodePoints } from "./codepoints.ts";
import { type Line, type Lines, margin } from "./record.ts";

export interface Segment {
    text: string;
    /** begins here, in UTF-16 units */
    at: number;
    /** no part of the report */
    furniture: boolean;
    /** the findings that are told here */
    items: string[];
    /** the findings that hang on these words, events first */
    anchors: string[];
    /** numbers of the voices that speak here, the outermost first */
    voices: number[];
    /** what a search found stands here */
    found: boolean;
    /** the speaker's name where his words begin */
    label: string | null;
}

export interface Speaker {
    voice: string;
    name: string;
    about: string;
    /** 1 to 6, the colour; more speakers than that share */
    colour: number;
}

export interface Layout {
    segments: Segment[];
    speakers: Speaker[];
}

export interface Cover {
    begin: number;
    end: number;
}

const COLOURS = 6;
/** for how many units after his words a speaker is still known */
const LABEL_HOLDS = 160;

/** @param found ranges that a search found, in code points */
export function layout(lines: Lines, found: readonly Cover[] = []): Layout {
    const article = lines.reading.article;
    const points = new CodePoints(article.text);
    const units = (span: Cover): Cover => ({
        begin: clamp(points.unit(span.begin), article.text.length),
        end: clamp(points.unit(span.end), article.text.length),
    });

    const furniture = article.furniture.map(units);
    const told = lines.all.flatMap((line) => line.spans.map((span) => ({ ...units(span), line })));
    const hits = found.map(units);
    const anchors = lines.all.map((line) => ({ ...units(line.anchor), line }));
    const speakers = new Map<string, Speaker>();
    const spoken = lines.reading.claims
        .flatMap((claim) => claim.content.map((span) => ({ ...units(span), chain: lines.chain(claim.id), claim })))
        .sort((one, other) => one.begin - other.begin || other.end - one.end);
    for (const { chain, claim } of spoken) {
        const link = chain.at(-1);
        if (link && !speakers.has(link.voice)) {
            speakers.set(link.voice, {
                voice: link.voice,
                name: margin(link.name, lines.entity(claim.speaker.entity)),
                about: [link.name, link.role, link.country].filter((word) => word !== null).join(", "),
                colour: (speakers.size % COLOURS) + 1,
            });
        }
    }

    const cuts = new Set<number>([0, article.text.length]);
    for (const cover of [...furniture, ...told, ...anchors, ...spoken, ...hits]) {
        cuts.add(cover.begin).add(cover.end);
    }
    const places = [...cuts].sort((one, other) => one - other);
    const segments: Segment[] = [];
    let labelled: { voice: string; at: number } | null = null;
    for (const [index, at] of places.slice(0, -1).entries()) {
        const end = places[index + 1] ?? at;
        const holds = (cover: Cover): boolean => cover.begin <= at && end <= cover.end && cover.begin < cover.end;
        const said = spoken.filter(holds);
        const begun = said.filter((one) => one.begin === at).at(-1)?.chain.at(-1);
        // the same speaker going on needs no second label
        const label = begun && (labelled?.voice !== begun.voice || at - labelled.at > LABEL_HOLDS) ? begun : null;
        labelled = begun ? { voice: begun.voice, at: end } : labelled;
        segments.push({
            text: article.text.slice(at, end),
            at,
            furniture: furniture.some(holds),
            items: unique(told.filter(holds).map((one) => one.line.id)),
            anchors: unique(anchors.filter(holds).sort(eventsFirst).map((one) => one.line.id)),
            voices: voices(said, speakers),
            found: hits.some(holds),
            label: label ? (speakers.get(label.voice)?.name ?? null) : null,
        });
    }
    return { segments, speakers: [...speakers.values()] };
}

/** The innermost speaker of what is said here and, where another carries his words, that one before him. */
function voices(said: { chain: { voice: string }[] }[], speakers: ReadonlyMap<string, Speaker>): number[] {
    const inner = said.at(-1);
    if (!inner) {
        return [];
    }
    const outer = said.length > 1 && inner.chain.length === 1 ? (said[0]?.chain ?? []) : [];
    return unique([...outer, ...inner.chain].flatMap((link) => speakers.get(link.voice)?.colour ?? [])).slice(-2);
}

function eventsFirst(one: { line: Line }, other: { line: Line }): number {
    return Number(one.line.kind !== "event") - Number(other.line.kind !== "event");
}

function unique<T>(values: T[]): T[] {
    return [...new Set(values)];
}

function clamp(unit: number, most: number): number {
    return Math.max(0, Math.min(unit, most));
}

/** `76-81,90-95` → ranges; what is none is left out. */
export function ranges(words: string): Cover[] {
    return words.split(",").flatMap((word) => {
        const parts = /^(\d{1,9})-(\d{1,9})$/.exec(word);
        const [begin, end] = [Number(parts?.[1]), Number(parts?.[2])];
        return end > begin ? { begin, end } : [];
    });
}
