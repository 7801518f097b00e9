/** Names of states for views that hold codes alone: asked of the server once, shown when they are there. */
import { get } from "./api.ts";
import type { Page, StateChoice } from "./types.ts";
import { learnNames, stateName } from "./words.ts";

let learned = $state(0);
let asking = false;

function learn(): void {
    asking = true;
    get<Page<StateChoice>>("/states", { limit: 500 }).then(
        (page) => {
            learnNames(page.items);
            learned++;
        },
        () => {
            // codes stand for names until a later view asks again
            asking = false;
        },
    );
}

/** The name of a state by its code; what is no code stays as it is. */
export function land(code: string): string {
    void learned;
    if (!asking) {
        learn();
    }
    return stateName(code);
}
