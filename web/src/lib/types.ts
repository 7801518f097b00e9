/** What the server answers: the record (docs/RECORD.md) and the views over it (org.chancery.views). */

export type Quad = "verbal-cooperation" | "material-cooperation" | "verbal-conflict" | "material-conflict";
export type Kind = "event" | "claim" | "tie" | "cause" | "figure";
export type Status = "occurred" | "ongoing" | "planned" | "intended" | "possible" | "hypothetical" | "denied" | "not";
export type Control = "state" | "party" | "public" | "private" | "nonprofit" | "government" | "unknown";
export type SpeakerKind = "named" | "anonymous" | "document" | "impersonal";

/** Half-open, in code points of the article's text. */
export interface Span {
    begin: number;
    end: number;
    text: string;
}

// The record of one report

export interface Reading {
    article: Article;
    entities: Entity[];
    events: RecordEvent[];
    claims: Claim[];
    ties: Tie[];
    causes: Cause[];
    figures: Figure[];
    reader: { version: string; models: string[] };
}
export interface Article {
    id: string;
    ref: string | null;
    url: string | null;
    title: string | null;
    byline: string | null;
    outlet: { name: string; country: string | null; control: Control } | null;
    published: string | null;
    language: string;
    text: string;
    furniture: Span[];
}
export interface Entity {
    id: string;
    name: string;
    kind: string;
    country: string | null;
    sectors: string[];
    code: string | null;
    role: string | null;
    resolvedBy: string;
    mentions: Span[];
    rule: string;
}
export interface RecordEvent {
    id: string;
    type: string;
    mode: string | null;
    contexts: string[];
    cameo: string | null;
    quad: Quad;
    score: number;
    status: Status;
    actors: string[];
    recipients: string[];
    when: { text: string; start: string | null; end: string | null; span: Span } | null;
    where: {
        text: string;
        name: string;
        country: string | null;
        lat: number | null;
        lon: number | null;
        span: Span;
    } | null;
    dead: number | null;
    injured: number | null;
    size: number | null;
    claims: string[];
    trigger: Span;
    evidence: Span[];
    confidence: number;
    rule: string;
    check: Check | null;
}
export interface Claim {
    id: string;
    speaker: { entity: string | null; span: Span | null; kind: SpeakerKind };
    cue: Span | null;
    content: Span[];
    quotation: "direct" | "indirect" | "mixed";
    via: string | null;
    stance: string;
    hedge: Span | null;
    rule: string;
}
export interface Tie {
    id: string;
    kind: string;
    from: string;
    to: string;
    domain: string | null;
    degree: string | null;
    status: string;
    since: string | null;
    until: string | null;
    claims: string[];
    evidence: Span[];
    rule: string;
}
export interface Cause {
    id: string;
    cause: string | Span;
    effect: string | Span;
    connective: Span;
    claims: string[];
    rule: string;
}
export interface Figure {
    id: string;
    value: number | null;
    qualifier: string | null;
    unit: string | null;
    of: string | null;
    claims: string[];
    evidence: Span;
    rule: string;
    check: Check | null;
}
export interface Check {
    kind: "ordinal" | "total" | "part" | "weekday";
    stated: string;
    counted: string | null;
    from: string | null;
    until: string | null;
    span: Span;
}

// Views over the record kept

export interface Party {
    name: string;
    code: string | null;
    country: string | null;
    sectors: string[];
    role: string | null;
}
export interface Voice {
    name: string | null;
    country: string | null;
    kind: SpeakerKind;
    stance: string;
    hedge: string | null;
}
export interface Report {
    article: string;
    edition: number;
    title: string | null;
    url: string | null;
    outlet: string | null;
    country: string | null;
    control: Control;
    published: string | null;
    story: string;
    origin: string | null;
}
export interface Judgement {
    id: string;
    action: Verdict;
    who: string;
    when: string;
    why: string;
}
export interface Item {
    key: string;
    kind: Kind;
    act: string;
    detail: string | null;
    quad: Quad | null;
    score: number | null;
    status: string | null;
    from: Party[];
    to: Party[];
    day: string | null;
    dated: boolean;
    until: string | null;
    place: string | null;
    land: string | null;
    dead: number | null;
    injured: number | null;
    size: number | null;
    confidence: number | null;
    rule: string;
    passage: string;
    begin: number;
    /** in code points of the passage */
    mark: { begin: number; end: number } | null;
    report: Report;
    chain: Voice[];
    event: string | null;
    correction: Judgement | null;
}
export interface Disagreement {
    about: "status" | "date" | "place" | "figure" | "parties";
    nature: "contradiction" | "spread" | "development";
    versions: { value: string; keys: string[] }[];
}
export interface Happening {
    id: string;
    item: Item;
    standing: "single" | "corroborated" | "contested";
    origins: string[];
    outlets: string[];
    oneSided: string | null;
    disagreements: Disagreement[];
    tellings: Item[];
}
export interface CheckLine {
    kind: Check["kind"];
    stated: string;
    counted: string | null;
    holds: boolean | null;
    item: Item;
}
export interface Alert {
    first: string;
    second: string | null;
    month: string;
    measure: "conflict" | "material-conflict" | "cooperation" | "tone";
    seen: number;
    usual: number;
    deviation: number;
    history: number;
}
export interface Alerts {
    alerts: Alert[];
    left: number;
    method: string;
}
export interface Table {
    name: string;
    rows: { value: string; count: number }[];
    left: number;
}
export interface Stats {
    reports: number;
    readings: number;
    findings: Partial<Record<Kind, number>>;
    events: number;
    stories: number;
    corrections: number;
    firstDay: string | null;
    lastDay: string | null;
    tables: Table[];
}
export interface StatsAnswer {
    stats: Stats;
}
export interface Page<T> {
    items: T[];
    next: string | null;
}
export interface Hit {
    report: Report;
    stretches: { text: string; begin: number; marks: [number, number][] }[];
}
export type Verdict = "accept" | "reject" | "change" | "add";
export interface Correction {
    id: string;
    article: string;
    action: Verdict;
    kind: Kind;
    type: string | null;
    words: string;
    who: string;
    when: string;
    why: string;
    standing: "applied" | "confirmed" | "evidence-gone";
}
export interface Source {
    article: string;
    edition: number;
    version: string;
    keptAt: string;
    ref: string | null;
    title: string | null;
    url: string | null;
    outlet: { name: string; country: string | null; control: Control } | null;
    published: string | null;
    story: string;
}
export interface ReportAnswer {
    source: Source;
    editions: Source[];
    record: Reading;
    corrections: Correction[];
}
export interface Elsewhere {
    items: { finding: string; event: Happening }[];
    checks: CheckLine[];
}
export interface StateChoice {
    code: string;
    name: string;
    adjective: string | null;
    findings: number;
}
export interface Service {
    version: string;
    store: string;
    reports: number;
    events: number;
    readOnly: boolean;
    demo: boolean;
    /** how far the record is filled with reports that come with the program; null once it is */
    filling: { done: number; of: number } | null;
    reader: "loading" | "ready" | "broken";
}
export interface Word {
    code: string;
    label: string;
}
/** The closed lists of the record. */
export interface Words {
    types: Word[];
    modes: Record<string, Word[]>;
    quads: Word[];
    statuses: Word[];
    ties: Word[];
    tieStatuses: Word[];
    stances: Word[];
    controls: Word[];
    sectors: Word[];
    kinds: Word[];
    verdicts: Word[];
    layouts: Word[];
}
