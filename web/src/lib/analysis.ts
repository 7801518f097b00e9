/** What the server answers about many reports at once: the folds of org.chancery.views, as the analyst's views read them. */
import type { Measured } from "../charts/reliability.ts";
import type { Alerts, CheckLine, Control, Happening, Item, Quad } from "./types.ts";

/** Events by class; `tellings` counts reports, `score` is a sum. */
export interface Tally {
    verbalCooperation: number;
    materialCooperation: number;
    verbalConflict: number;
    materialConflict: number;
    tellings: number;
    score: number;
}
export type Teller = "first-state" | "first-other" | "second-state" | "second-other" | "third-state" | "third-other" | "unknown";
export interface Month {
    month: string;
    forth: Tally;
    back: Tally;
    tellers: Partial<Record<Teller, Tally>>;
}
export interface Point {
    month: string;
    tally: Tally;
    score: number | null;
    conflictShare: number | null;
    rolling: number | null;
    rollingYear: number | null;
}
export interface Indicators {
    first: string;
    second: string | null;
    points: Point[];
    alerts: Alerts["alerts"];
    method: string;
}
export interface TieLine {
    kind: string;
    from: string;
    to: string;
    domain: string | null;
    status: string;
    since: string | null;
    until: string | null;
    firstTold: string | null;
    lastTold: string | null;
    disputed: boolean;
    tellings: Item[];
}
export interface Meeting {
    how: "visit" | "call" | "elsewhere" | "multilateral" | "talks";
    happening: Happening;
}
export interface Pledge {
    nature: "promise" | "threat";
    state: "ahead" | "overdue" | "undated" | "followed";
    announced: Happening;
    due: string | null;
    followedBy: Happening | null;
}
export interface Known {
    findings: number;
    reports: number;
    stories: number;
    ownVoice: number;
    hedged: number;
    anonymous: number;
    controls: { country: string | null; control: Control; findings: number }[];
    outlets: { name: string; country: string | null; findings: number }[];
    speakers: { name: string; country: string | null; findings: number }[];
    /** events by confidence in ten steps, the lowest first */
    confidence: number[];
    /** how far the reader is right, where it was measured */
    calibration: Measured | null;
}
export interface PairView {
    first: string;
    second: string;
    asOf: string;
    total: Tally;
    forth: Tally;
    back: Tally;
    months: Month[];
    indicators: Indicators;
    tellers: Partial<Record<Teller, Tally>>;
    ties: TieLine[];
    meetings: Meeting[];
    pledges: Pledge[];
    disputed: Happening[];
    checks: CheckLine[];
    known: Known;
    latest: Happening[];
    complete: boolean;
}
export interface Partner {
    state: string;
    forth: Tally;
    back: Tally;
    before: Tally;
    lately: Tally;
    own: number | null;
    others: number | null;
}
export interface StateView {
    state: string;
    total: Tally;
    months: Month[];
    indicators: Indicators;
    partners: Partner[];
    home: Tally;
    homeMonths: Month[];
    types: { type: string; events: number }[];
    tellers: { country: string | null; control: Control; tally: Tally }[];
    own: Tally;
    others: Tally;
    ties: TieLine[];
    known: Known;
    latest: Happening[];
    complete: boolean;
}
export interface Timeline {
    unit: "day" | "week" | "month";
    spans: { from: string; until: string; tally: Tally; top: Happening[] }[];
    undated: number;
    complete: boolean;
}
export interface Graph {
    nodes: { id: string; degree: number; weight: number }[];
    edges: { from: string; to: string; label: string; mutual: boolean; weight: number; score: number }[];
}
export interface Place {
    name: string;
    country: string | null;
    latitude: number;
    longitude: number;
    events: number;
    quads: Partial<Record<Quad, number>>;
    sample: string[];
}
export interface PlaceMap {
    places: Place[];
    arcs: { from: string; to: string; quad: Quad; events: number }[];
    unplaced: number;
    complete: boolean;
}
export interface Copy {
    article: string;
    published: string | null;
    outlet: string | null;
    country: string | null;
    control: Control | null;
    title: string | null;
    url: string | null;
}
export interface Story {
    id: string;
    reports: number;
    origin: { name: string; country: string | null; control: Control; told: string } | null;
    copies: Copy[];
}
