/**
 * Builds the page: one script, one style sheet, index.html, every asset with the hash of its content in its name.
 *
 *     deno run -A build/build.ts OUTPUT
 */
import * as esbuild from "esbuild";
import sveltePlugin from "esbuild-svelte";

const MOST_BYTES = 1_000_000;

const output = Deno.args[0];
if (output === undefined) {
    throw new Error("build.ts needs the folder to write to");
}
const root = new URL("..", import.meta.url).pathname;

/** Data that a view fetches when it needs it: `import atlas from "world-atlas/countries-50m.json?url"`. */
const fetched: esbuild.Plugin = {
    name: "fetched",
    setup(build) {
        build.onResolve({ filter: /\?url$/ }, async (wanted) => {
            const found = await build.resolve(wanted.path.slice(0, -"?url".length), {
                kind: "import-statement",
                resolveDir: wanted.resolveDir,
            });
            return { path: found.path, namespace: "fetched", errors: found.errors };
        });
        build.onLoad({ filter: /.*/, namespace: "fetched" }, async (file) => ({
            contents: await Deno.readFile(file.path),
            loader: "file",
        }));
    },
};

/** What the server's security policy would refuse, or what would run a report's own markup, stops the build. */
const guarded: esbuild.Plugin = {
    name: "guarded",
    setup(build) {
        build.onStart(async () => {
            const errors: esbuild.PartialMessage[] = [];
            for await (const file of sources(root + "src")) {
                const text = await Deno.readTextFile(file);
                for (const [pattern, fault] of REFUSED) {
                    if (text.includes(pattern)) {
                        errors.push({ text: `${fault} (${pattern})`, location: { file } });
                    }
                }
            }
            return { errors };
        });
    },
};

const REFUSED: [string, string][] = [
    [' style="', "a style in markup is refused by the security policy: use a class, or style:name={…}"],
    ["{@html", "no markup is ever made of text"],
    ["innerHTML", "no markup is ever made of text"],
];

async function* sources(folder: string): AsyncGenerator<string> {
    for await (const entry of Deno.readDir(folder)) {
        const path = folder + "/" + entry.name;
        if (entry.isDirectory) {
            yield* sources(path);
        } else if (path.endsWith(".svelte")) {
            yield path;
        }
    }
}

await Deno.remove(output, { recursive: true }).catch(() => {});
const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: { app: "src/main.ts", icon: "src/icon.svg" },
    outdir: output + "/assets",
    bundle: true,
    format: "esm",
    target: ["es2022"],
    minify: true,
    metafile: true,
    legalComments: "none",
    conditions: ["svelte", "browser", "production"],
    mainFields: ["svelte", "browser", "module", "main"],
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    publicPath: "/assets",
    loader: { ".svg": "copy" },
    // light-dark() is known to the browsers of 2024 and later; lowered it would not follow the switch
    supported: { "color-functions": true },
    plugins: [guarded, fetched, sveltePlugin({ compilerOptions: { css: "external", runes: true } })],
    logLevel: "warning",
});

function asset(name: string, ending: string): string {
    const found = Object.keys(result.metafile.outputs)
        .map((path) => path.slice(path.lastIndexOf("/") + 1))
        .find((file) => file.startsWith(name + "-") && file.endsWith(ending));
    if (found === undefined) {
        throw new Error(`the build made no ${name}${ending}`);
    }
    return "/assets/" + found;
}

const page = (await Deno.readTextFile(root + "src/index.html"))
    .replace("{{script}}", asset("app", ".js"))
    .replace("{{style}}", asset("app", ".css"))
    .replace("{{icon}}", asset("icon", ".svg"));
await Deno.writeTextFile(output + "/index.html", page);

const sizes = Object.entries(result.metafile.outputs).map(([path, made]) => [path.slice(path.lastIndexOf("/") + 1), made.bytes] as const);
const first = sizes.filter(([name]) => /\.(js|css)$/.test(name)).reduce((sum, [, bytes]) => sum + bytes, 0);
console.log(sizes.map(([name, bytes]) => `${name} ${Math.ceil(bytes / 1000)} kB`).join(", "));
if (first > MOST_BYTES) {
    throw new Error(`script and style come to ${first} bytes, more than ${MOST_BYTES}`);
}
await esbuild.stop();
