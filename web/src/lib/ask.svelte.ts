/** An answer that follows what is asked: `const pair = asked<PairView>(() => `/pairs/${a}/${b}`, () => query)`. */
import { get, Problem } from "./api.ts";
import type { Query } from "./path.ts";

export interface Asked<T> {
    /** The latest answer; it stays while the next is under way. */
    readonly data: T | null;
    readonly problem: Problem | null;
    readonly loading: boolean;
    /** Asks once more. */
    again(): void;
}

/** To be called while a component is set up. A path of null asks nothing. */
export function asked<T>(path: () => string | null, query: () => Query = () => ({})): Asked<T> {
    let data = $state.raw<T | null>(null);
    let problem = $state.raw<Problem | null>(null);
    let loading = $state(true);
    let turn = $state(0);
    let askedPath: string | null = null;

    $effect(() => {
        void turn;
        const wanted = path();
        const words = query();
        if (wanted !== askedPath) {
            data = null;
            askedPath = wanted;
        }
        if (wanted === null) {
            loading = false;
            problem = null;
            return;
        }
        loading = true;
        const stop = new AbortController();
        get<T>(wanted, words, stop.signal).then(
            (answer) => {
                if (!stop.signal.aborted) {
                    data = answer;
                    problem = null;
                    loading = false;
                }
            },
            (fault: unknown) => {
                if (!stop.signal.aborted) {
                    data = null;
                    problem = asProblem(fault);
                    loading = false;
                }
            },
        );
        return () => stop.abort();
    });

    return {
        get data() {
            return data;
        },
        get problem() {
            return problem;
        },
        get loading() {
            return loading;
        },
        again() {
            turn++;
        },
    };
}

/** What went wrong, in the one form that the page shows. */
export function asProblem(fault: unknown): Problem {
    return fault instanceof Problem ? fault : new Problem("Something went wrong on the page", -1, String(fault));
}
