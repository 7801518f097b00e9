/** Addresses of the page: patterns such as `/pair/:first/:second`, and queries that keep their order. */

export type Parameters = Readonly<Record<string, string>>;

/** What the pattern's names stand for in the path, null where it does not fit. */
export function match(pattern: string, path: string): Parameters | null {
    const wanted = parts(pattern);
    const given = parts(path);
    if (wanted.length !== given.length) {
        return null;
    }
    const found: Record<string, string> = {};
    for (const [index, part] of wanted.entries()) {
        const word = given[index] ?? "";
        if (part.startsWith(":")) {
            const decoded = decode(word);
            if (decoded === null || decoded === "") {
                return null;
            }
            found[part.slice(1)] = decoded;
        } else if (part !== word) {
            return null;
        }
    }
    return found;
}

function parts(path: string): string[] {
    return path.split("/").filter((part) => part !== "");
}

function decode(word: string): string | null {
    try {
        return decodeURIComponent(word);
    } catch {
        return null;
    }
}

/** A segment of a path; colons stay as they are, so that `sha256:…` can be read. */
export function segment(word: string): string {
    return encodeURIComponent(word).replaceAll("%3A", ":").replaceAll("%2C", ",");
}

export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The path with those of the words that are given. */
export function address(path: string, query: Query = {}): string {
    const words = Object.entries(query)
        .filter(([, value]) => value !== null && value !== undefined && value !== "" && value !== false)
        .map(([name, value]) => `${encodeURIComponent(name)}=${segment(String(value))}`);
    return words.length === 0 ? path : `${path}?${words.join("&")}`;
}

/** The page of a report, at one of its items. */
export function reportAddress(article: string, item?: string | null): string {
    return address(`/report/${segment(article)}`, { item });
}

/** The page that shows a finding by its key, `article/edition/finding`. */
export function findingAddress(key: string): string {
    const [article = "", , finding = ""] = key.split("/");
    return reportAddress(article, finding);
}
