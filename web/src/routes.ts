/** The views by their addresses. The first pattern that fits is taken. */
import type { Component } from "svelte";
import { match, type Parameters } from "./lib/path.ts";
import Home from "./views/Home.svelte";
import Known from "./views/Known.svelte";
import Map from "./views/Map.svelte";
import Network from "./views/Network.svelte";
import Pair from "./views/Pair.svelte";
import Pairs from "./views/Pairs.svelte";
import Read from "./views/Read.svelte";
import Report from "./views/Report.svelte";
import Search from "./views/Search.svelte";
import State from "./views/State.svelte";
import States from "./views/States.svelte";
import Stories from "./views/Stories.svelte";
import Story from "./views/Story.svelte";
import Timeline from "./views/Timeline.svelte";

export interface Route {
    pattern: string;
    view: Component<{ parameters: Parameters }>;
    /** Its name in the navigation; views that are reached from others have none. */
    name?: string;
    /** Where the navigation leads, when that is not the pattern. */
    link?: string;
}

export const ROUTES: readonly Route[] = [
    { pattern: "/", view: Home },
    { pattern: "/read", view: Read, name: "Read" },
    { pattern: "/search", view: Search, name: "Search" },
    { pattern: "/report/:article", view: Report },
    { pattern: "/pair", view: Pairs, name: "Pairs" },
    { pattern: "/pair/:first/:second", view: Pair },
    { pattern: "/state", view: States, name: "States" },
    { pattern: "/state/:state", view: State },
    { pattern: "/timeline", view: Timeline, name: "Timeline" },
    { pattern: "/network", view: Network, name: "Network" },
    { pattern: "/map", view: Map, name: "Map" },
    { pattern: "/stories", view: Stories, name: "Stories" },
    { pattern: "/story/:story", view: Story },
    { pattern: "/known", view: Known, name: "How we know" },
];

export function find(path: string): { route: Route; parameters: Parameters } | null {
    for (const route of ROUTES) {
        const parameters = match(route.pattern, path);
        if (parameters !== null) {
            return { route, parameters };
        }
    }
    return null;
}
