/** The server's answers. Paths are those below /api/v1; what goes wrong is thrown as a Problem. */
import { address, type Query } from "./path.ts";

const BASE = "/api/v1";
const TOKEN = "chancery.token";

/** A problem document (RFC 9457), or what stands for one when the server says nothing. */
export class Problem extends Error {
    constructor(
        readonly title: string,
        readonly status: number,
        readonly detail: string,
        readonly parameter: string | null = null,
        readonly suggestions: readonly string[] = [],
    ) {
        super(detail === "" ? title : `${title}: ${detail}`);
    }

    /** Whether asking again may help. */
    get passing(): boolean {
        return this.status === 0 || this.status === 429 || this.status >= 500;
    }
}

/** The address of an answer, for links that download. */
export function apiAddress(path: string, query: Query = {}): string {
    return address(BASE + path, query);
}

export async function get<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
    return await ask<T>(apiAddress(path, query), { headers: headers(), signal: signal ?? null });
}

export async function post<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
    return await ask<T>(apiAddress(path), {
        method: "POST",
        headers: { ...headers(), "Content-Type": "application/json" },
        body: JSON.stringify(body),
        signal: signal ?? null,
    });
}

/** The token that a server bound to the network asks for; kept for this tab only. */
export function rememberToken(token: string): void {
    sessionStorage.setItem(TOKEN, token);
}

function headers(): Record<string, string> {
    let token: string | null = null;
    try {
        token = sessionStorage.getItem(TOKEN);
    } catch {
        // a browser that keeps nothing can still ask a server without a token
    }
    const accept = { Accept: "application/json, application/problem+json" };
    return token === null ? accept : { ...accept, Authorization: `Bearer ${token}` };
}

async function ask<T>(target: string, request: RequestInit): Promise<T> {
    let answer: Response;
    try {
        answer = await fetch(target, request);
    } catch (fault) {
        if (fault instanceof DOMException && fault.name === "AbortError") {
            throw fault;
        }
        throw new Problem("The server does not answer", 0, "Is chancery serve still running? Nothing you entered is lost.");
    }
    const body: unknown = await answer.json().catch(() => null);
    if (!answer.ok) {
        throw problem(answer, body);
    }
    if (body === null) {
        throw new Problem("The answer cannot be read", answer.status, target);
    }
    return body as T;
}

function problem(answer: Response, body: unknown): Problem {
    const said = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
    const text = (name: string): string => (typeof said[name] === "string" ? said[name] : "");
    const suggestions = Array.isArray(said.suggestions) ? said.suggestions.map(String) : [];
    const title = text("title") || answer.statusText || `Status ${answer.status}`;
    return new Problem(title, answer.status, text("detail"), text("parameter") || null, suggestions);
}
