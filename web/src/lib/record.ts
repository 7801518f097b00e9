/** One report's record as lines in the order of the text, and who says each. */
import { CodePoints } from "./codepoints.ts";
import type { Check, Claim, Entity, Item, Judgement, Kind, Party, Quad, Reading, SpeakerKind, Span } from "./types.ts";
import { number } from "./words.ts";

/** A finding in one shape, whatever its kind. */
export interface Line {
    id: string;
    kind: Kind;
    act: string;
    detail: string | null;
    quad: Quad | null;
    status: string | null;
    from: Party[];
    to: Party[];
    /** what it says in words, where no parties do: the content of a claim, the two ends of a cause, what is counted */
    words: string | null;
    place: string | null;
    start: string | null;
    end: string | null;
    /** the words it hangs on, and all that tell it */
    anchor: Span;
    spans: Span[];
    claims: string[];
    confidence: number | null;
    rule: string;
    check: Check | null;
    /** what a person said of it; the line is then as that person has it */
    correction: Judgement | null;
}

/** A speaker in a chain of those who say so. */
export interface Link {
    claim: string;
    /** the same for all claims of one speaker */
    voice: string;
    name: string;
    role: string | null;
    country: string | null;
    sectors: string[];
    kind: SpeakerKind;
    stance: string;
    hedge: string | null;
    quotation: Claim["quotation"];
}

const ORDER: Record<Kind, number> = { event: 0, tie: 1, cause: 2, figure: 3, claim: 4 };

export class Lines {
    readonly all: readonly Line[];
    private readonly entities: ReadonlyMap<string, Entity>;
    private readonly claims: ReadonlyMap<string, Claim>;
    private readonly byId: ReadonlyMap<string, Line>;

    /** @param judged findings of this report that people judged, as the record kept has them */
    constructor(
        readonly reading: Reading,
        judged: readonly Item[] = [],
    ) {
        this.entities = new Map(reading.entities.map((one) => [one.id, one]));
        this.claims = new Map(reading.claims.map((one) => [one.id, one]));
        const read = [...this.events(), ...this.ties(), ...this.causes(), ...this.figures(), ...this.sayings()];
        this.all = corrected(read, judged, new CodePoints(reading.article.text)).sort(
            (one, other) =>
                one.anchor.begin - other.anchor.begin || ORDER[one.kind] - ORDER[other.kind] || one.id.localeCompare(other.id, "en", { numeric: true }),
        );
        this.byId = new Map(this.all.map((line) => [line.id, line]));
    }

    find(id: string): Line | null {
        return this.byId.get(id) ?? null;
    }

    entity(id: string | null): Entity | null {
        return id === null ? null : (this.entities.get(id) ?? null);
    }

    /** The chains of a finding, each the outermost speaker first; none when the outlet tells it in its own voice. */
    chains(line: Line): Link[][] {
        const ids = line.kind === "claim" ? [line.id] : line.claims;
        const carried = new Set(ids.map((id) => this.claims.get(id)?.via));
        return ids.filter((id) => !carried.has(id)).map((id) => this.chain(id));
    }

    /** The chain that ends with a claim. */
    chain(id: string): Link[] {
        const links: Link[] = [];
        const seen = new Set<string>();
        let claim = this.claims.get(id);
        while (claim && !seen.has(claim.id)) {
            seen.add(claim.id);
            links.unshift(this.link(claim));
            claim = claim.via === null ? undefined : this.claims.get(claim.via);
        }
        return links;
    }

    private link(claim: Claim): Link {
        const speaker = this.entity(claim.speaker.entity);
        return {
            claim: claim.id,
            voice: speaker?.id ?? claim.speaker.span?.text.toLowerCase() ?? claim.speaker.kind,
            name: speaker?.name ?? claim.speaker.span?.text ?? claim.cue?.text ?? claim.speaker.kind,
            role: speaker?.role ?? null,
            country: speaker?.country ?? null,
            sectors: speaker?.sectors ?? [],
            kind: claim.speaker.kind,
            stance: claim.stance,
            hedge: claim.hedge?.text ?? null,
            quotation: claim.quotation,
        };
    }

    private parties(ids: readonly string[]): Party[] {
        return ids.flatMap((id) => this.entities.get(id) ?? []);
    }

    private events(): Line[] {
        return this.reading.events.map((event) => ({
            ...BLANK,
            id: event.id,
            kind: "event",
            act: event.type,
            detail: event.mode,
            quad: event.quad,
            status: event.status,
            from: this.parties(event.actors),
            to: this.parties(event.recipients),
            words: tolls(event.dead, event.injured, event.size),
            place: event.where?.name ?? null,
            start: event.when?.start ?? null,
            end: event.when?.end ?? null,
            anchor: event.trigger,
            spans: event.evidence,
            claims: event.claims,
            confidence: event.confidence,
            rule: event.rule,
            check: event.check,
        }));
    }

    private ties(): Line[] {
        return this.reading.ties.flatMap((tie) => {
            const anchor = tie.evidence[0];
            return anchor === undefined
                ? []
                : {
                      ...BLANK,
                      id: tie.id,
                      kind: "tie" as const,
                      act: tie.kind,
                      detail: [tie.degree, tie.domain].filter((word) => word !== null).join(" ") || null,
                      status: tie.status,
                      from: this.parties([tie.from]),
                      to: this.parties([tie.to]),
                      start: tie.since,
                      end: tie.until,
                      anchor,
                      spans: tie.evidence,
                      claims: tie.claims,
                      rule: tie.rule,
                  };
        });
    }

    private causes(): Line[] {
        return this.reading.causes.map((cause) => ({
            ...BLANK,
            id: cause.id,
            kind: "cause",
            act: "cause",
            words: `${this.end(cause.cause)} → ${this.end(cause.effect)}`,
            anchor: cause.connective,
            spans: [cause.connective, ...this.ends(cause.cause), ...this.ends(cause.effect)],
            claims: cause.claims,
            rule: cause.rule,
        }));
    }

    private end(end: string | Span): string {
        if (typeof end !== "string") {
            return short(end.text);
        }
        const event = this.reading.events.find((one) => one.id === end);
        const tie = this.reading.ties.find((one) => one.id === end);
        return event ? `${event.type} “${short(event.trigger.text)}”` : tie ? `${tie.kind} ${tie.id}` : end;
    }

    private ends(end: string | Span): Span[] {
        if (typeof end !== "string") {
            return [end];
        }
        const event = this.reading.events.find((one) => one.id === end);
        return event ? [event.trigger] : (this.reading.ties.find((one) => one.id === end)?.evidence.slice(0, 1) ?? []);
    }

    private figures(): Line[] {
        return this.reading.figures.map((figure) => ({
            ...BLANK,
            id: figure.id,
            kind: "figure",
            act: "figure",
            words: [figure.qualifier, figure.value === null ? null : number(figure.value), figure.unit].filter((word) => word !== null).join(" "),
            anchor: figure.evidence,
            spans: [figure.evidence],
            claims: figure.claims,
            rule: figure.rule,
            check: figure.check,
        }));
    }

    private sayings(): Line[] {
        return this.reading.claims.flatMap((claim) => {
            const anchor = claim.cue ?? claim.speaker.span ?? claim.content[0];
            const speaker = claim.speaker.span;
            return anchor === undefined
                ? []
                : {
                      ...BLANK,
                      id: claim.id,
                      kind: "claim" as const,
                      act: claim.stance,
                      from: this.parties(claim.speaker.entity === null ? [] : [claim.speaker.entity]),
                      words: claim.content.map((span) => span.text).join(" … "),
                      anchor,
                      spans: [...claim.content, ...(speaker ? [speaker] : []), anchor],
                      claims: claim.via === null ? [] : [claim.via],
                      rule: claim.rule,
                  };
        });
    }
}

const BLANK = {
    detail: null,
    quad: null,
    status: null,
    from: [],
    to: [],
    words: null,
    place: null,
    start: null,
    end: null,
    claims: [],
    confidence: null,
    check: null,
    correction: null,
};

/** The lines as people have them: rejected ones stay and say so, changed ones are otherwise, added ones come in. */
function corrected(read: Line[], judged: readonly Item[], points: CodePoints): Line[] {
    const lines = new Map(read.map((line) => [line.id, line]));
    for (const item of judged) {
        const id = item.key.slice(item.key.lastIndexOf("/") + 1);
        const line = lines.get(id);
        const verdict = item.correction?.action;
        if (line && (verdict === "accept" || verdict === "reject")) {
            lines.set(id, { ...line, correction: item.correction });
        } else if (verdict === "change" || verdict === "add") {
            lines.set(id, { ...otherwise(line ?? added(id, item, points), item), correction: item.correction });
        }
    }
    return [...lines.values()];
}

function otherwise(line: Line, item: Item): Line {
    return {
        ...line,
        act: item.act,
        detail: item.kind === "event" || item.kind === "tie" ? item.detail : line.detail,
        quad: item.quad,
        status: item.status,
        from: item.from,
        to: item.to,
        words: item.kind === "event" ? tolls(item.dead, item.injured, item.size) : line.words,
        place: item.place,
        start: item.dated ? item.day : line.start,
        end: item.dated ? item.until : line.end,
        confidence: item.confidence,
        rule: item.rule,
    };
}

/** A finding that the reader missed stands on the words that a person gave. */
function added(id: string, item: Item, points: CodePoints): Line {
    const begin = item.begin + (item.mark?.begin ?? 0);
    const end = item.begin + (item.mark?.end ?? [...item.passage].length);
    const anchor = { begin, end, text: points.slice(begin, end) };
    const passage = { begin: item.begin, end: item.begin + [...item.passage].length, text: item.passage };
    return { ...BLANK, id, kind: item.kind, act: item.act, anchor, spans: [passage], rule: item.rule };
}

function tolls(dead: number | null, injured: number | null, size: number | null): string | null {
    const words = [
        dead === null ? "" : `${number(dead)} dead`,
        injured === null ? "" : `${number(injured)} injured`,
        size === null ? "" : `${number(size)} taking part`,
    ].filter((word) => word !== "");
    return words.length === 0 ? null : words.join(", ");
}

/** In quotation marks, unless the words bring their own. */
export function quoted(text: string): string {
    return /["“”„«»]/.test(text) ? text : `“${text}”`;
}

/** The first words of a long stretch. */
export function short(text: string, most = 48): string {
    const flat = text.replace(/\s+/g, " ").trim();
    if (flat.length <= most) {
        return flat;
    }
    const cut = flat.lastIndexOf(" ", most);
    return flat.slice(0, cut > most / 3 ? cut : most) + " …";
}

/** A name for the margin: a person as the report itself calls him in one word ("Xi", "Lukashenko"), else the first words. */
export function margin(name: string, speaker: Entity | null): string {
    if (speaker?.kind !== "person") {
        return short(name, 22);
    }
    const words = new Set(name.split(" "));
    const calls = new Map<string, number>();
    for (const mention of speaker.mentions) {
        if (words.size > 1 && words.has(mention.text)) {
            calls.set(mention.text, (calls.get(mention.text) ?? 0) + 1);
        }
    }
    const [most] = [...calls].sort((one, other) => other[1] - one[1]);
    return most ? most[0] : short(name, 22);
}
