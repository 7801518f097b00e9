/** What this server is and holds, asked once and again while it fills its record. */
import { get } from "./api.ts";
import type { Service } from "./types.ts";

const FILLING_AGAIN = 2000;

let service = $state.raw<Service | null>(null);

export const server = {
    get about(): Service | null {
        return service;
    },
    /** Whether reports can be kept and findings corrected here. */
    get writable(): boolean {
        return service === null || !service.readOnly;
    },
};

export async function askServer(): Promise<void> {
    try {
        service = await get<Service>("");
    } catch {
        // the view that asks for more says what is wrong
        return;
    }
    if (service.filling !== null && service.filling.done < service.filling.of) {
        setTimeout(() => void askServer(), FILLING_AGAIN);
    }
}
