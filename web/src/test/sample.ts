import type { Claim, Entity, Item, Reading, RecordEvent, Span } from "../lib/types.ts";

/** A short report of our own with a character of two units in front, so that both counts differ. */
export const TEXT = "📰 Lima, Peru. State radio said President Ana Quispe told it that Chile had “seized two boats” on Friday. Share this";

/** The nth place of the words in the sample, in code points. */
export function span(words: string, from = 0): Span {
    const at = TEXT.indexOf(words, from);
    if (at < 0) {
        throw new Error(`the sample does not say ${words}`);
    }
    const begin = [...TEXT.slice(0, at)].length;
    return { begin, end: begin + [...words].length, text: words };
}

function entity(id: string, name: string, kind: string, country: string, mentions: string[]): Entity {
    return { id, name, kind, country, sectors: [], code: country, role: null, resolvedBy: "text", mentions: mentions.map((words) => span(words)), rule: "entity/test" };
}

function claim(id: string, entityId: string, speaker: string, cue: string, content: string, via: string | null): Claim {
    return {
        id,
        speaker: { entity: entityId, span: span(speaker), kind: "named" },
        cue: span(cue),
        content: [span(content)],
        quotation: "indirect",
        via,
        stance: "assert",
        hedge: null,
        rule: "claim/test",
    };
}

const SEIZED: RecordEvent = {
    id: "e1",
    type: "COERCE",
    mode: "seize",
    contexts: [],
    cameo: "171",
    quad: "material-conflict",
    score: -7,
    status: "occurred",
    actors: ["n3"],
    recipients: [],
    when: null,
    where: null,
    dead: null,
    injured: null,
    size: null,
    claims: ["c1", "c2"],
    trigger: span("seized"),
    evidence: [span("Chile had “seized two boats”")],
    confidence: 0.8,
    rule: "event/test",
    check: null,
};

export const READING: Reading = {
    article: {
        id: "sha256:0",
        ref: null,
        url: null,
        title: null,
        byline: null,
        outlet: null,
        published: null,
        language: "en",
        text: TEXT,
        furniture: [span("Share this")],
    },
    entities: [
        entity("n1", "State radio", "organisation", "PER", ["State radio"]),
        entity("n2", "Ana Quispe", "person", "PER", ["President Ana Quispe", "Quispe"]),
        entity("n3", "Chile", "state", "CHL", ["Chile"]),
    ],
    events: [SEIZED],
    claims: [
        claim("c1", "n1", "State radio", "said", "President Ana Quispe told it that Chile had “seized two boats” on Friday", null),
        claim("c2", "n2", "President Ana Quispe", "told", "Chile had “seized two boats” on Friday", "c1"),
    ],
    ties: [],
    causes: [],
    figures: [
        { id: "f1", value: 2, qualifier: null, unit: "boats", of: "e1", claims: ["c1", "c2"], evidence: span("two boats"), rule: "figure/test", check: null },
    ],
    reader: { version: "0", models: [] },
};

/** A finding of the sample as the record kept has it, judged by a person. */
export function judged(finding: string, action: "accept" | "reject" | "change" | "add", other: Partial<Item> = {}): Item {
    const passage = TEXT.slice(TEXT.indexOf("State radio"), TEXT.indexOf(" Share"));
    return {
        key: `sha256:0/1/${finding}`,
        kind: "event",
        act: "COERCE",
        detail: "seize",
        quad: "material-conflict",
        score: -7,
        status: "occurred",
        from: [],
        to: [],
        day: null,
        dated: false,
        until: null,
        place: null,
        land: null,
        dead: null,
        injured: null,
        size: null,
        confidence: 1,
        rule: "person/mira",
        passage,
        begin: span("State radio").begin,
        mark: null,
        report: { article: "sha256:0", edition: 1, title: null, url: null, outlet: null, country: null, control: "unknown", published: null, story: "sha256:0", origin: null },
        chain: [],
        event: null,
        correction: { id: "1", action, who: "Mira", when: "2026-01-02T03:04:05Z", why: "seen" },
        ...other,
    };
}
