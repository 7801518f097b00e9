/** Where the page is. History routing: every state of a view stands in the address. */
import { address, type Query } from "./path.ts";

interface Place {
    path: string;
    query: URLSearchParams;
}

function present(): Place {
    return { path: location.pathname, query: new URLSearchParams(location.search) };
}

let place = $state.raw<Place>(present());

export const here = {
    get path(): string {
        return place.path;
    },
    get query(): URLSearchParams {
        return place.query;
    },
    /** One word of the query, "" when it is not given. */
    word(name: string): string {
        return place.query.get(name) ?? "";
    },
    /** Several values of one word: `type=AID,AGREE`. */
    words(name: string): string[] {
        return this.word(name).split(",").filter((word) => word !== "");
    },
};

/** Goes to an address of the page. `replace` leaves no step back, for small changes of the same view. */
export function go(target: string, options: { replace?: boolean; keepScroll?: boolean } = {}): void {
    const before = place.path;
    if (options.replace === true) {
        history.replaceState(null, "", target);
    } else {
        history.pushState(null, "", target);
    }
    place = present();
    if (options.keepScroll !== true && place.path !== before) {
        scrollTo(0, 0);
    }
}

/** The same view with other words in the query; null, "" and false take a word away. */
export function set(changes: Query, options: { replace?: boolean } = { replace: true }): void {
    go(withWords(changes), { ...options, keepScroll: true });
}

/** The address of the same view with other words in the query. */
export function withWords(changes: Query): string {
    return address(place.path, { ...Object.fromEntries(place.query), ...changes });
}

/** Takes over clicks on links of the page's own, and steps back and forth. */
export function startRouting(): void {
    addEventListener("popstate", () => {
        place = present();
    });
    document.addEventListener("click", (click) => {
        if (click.defaultPrevented || click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) {
            return;
        }
        const link = click.target instanceof Element ? click.target.closest("a") : null;
        const target = link?.getAttribute("href");
        if (!link || !target?.startsWith("/") || target.startsWith("//") || target.startsWith("/api/")) {
            return;
        }
        if (link.hasAttribute("download") || link.target !== "") {
            return;
        }
        click.preventDefault();
        go(target, { replace: link.dataset.replace !== undefined, keepScroll: link.dataset.keep !== undefined });
    });
}
