/** The land and borders of the map: fetched once from the page's own server, never from elsewhere. */
import { feature, mesh } from "topojson-client";
import type { Feature, FeatureCollection, Geometry, MultiLineString } from "geojson";
import atlas from "world-atlas/countries-50m.json?url";

export interface Atlas {
    land: Feature<Geometry>[];
    borders: MultiLineString;
}

let wanted: Promise<Atlas> | null = null;

export function loadAtlas(): Promise<Atlas> {
    wanted ??= read().catch((fault: unknown) => {
        wanted = null;
        throw fault;
    });
    return wanted;
}

async function read(): Promise<Atlas> {
    const answer = await fetch(atlas);
    if (!answer.ok) {
        throw new Error(`the atlas is not there (${answer.status})`);
    }
    const topology = (await answer.json()) as Parameters<typeof mesh>[0];
    const all = topology.objects.countries as NonNullable<Parameters<typeof mesh>[1]>;
    const countries = feature(topology, all) as unknown as FeatureCollection<Geometry>;
    return {
        land: countries.features.filter((country) => country.id !== "010"),
        borders: mesh(topology, all, (one, other) => one !== other),
    };
}

/** Parts of the world to look at: west, south, east, north. */
export const REGIONS: readonly { value: string; label: string; box: readonly [number, number, number, number] }[] = [
    { value: "world", label: "World", box: [-168, -55, 190, 78] },
    { value: "europe", label: "Europe", box: [-11, 34.5, 48, 66] },
    { value: "middle-east", label: "Middle East", box: [24, 11, 64, 44] },
    { value: "africa", label: "Africa", box: [-19, -36, 53, 38] },
    { value: "asia", label: "Asia", box: [44, -11, 148, 55] },
    { value: "americas", label: "Americas", box: [-128, -56, -34, 60] },
    { value: "pacific", label: "Pacific", box: [92, -48, 190, 24] },
];
