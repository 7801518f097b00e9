/** Files made in the browser: rows as CSV, drawings as SVG and PNG. */

export type Cell = string | number | null;

/** RFC 4180. No text is changed; what a spreadsheet makes of a formula is for its user to decide. */
export function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
    return [columns, ...rows].map((row) => row.map(field).join(",")).join("\r\n") + "\r\n";
}

function field(value: Cell): string {
    const text = value === null ? "" : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A file name out of any words. */
export function fileName(words: string, ending: string): string {
    const plain = words.normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").toLowerCase();
    return `chancery-${plain || "file"}.${ending}`;
}

const DRAWN = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "opacity", "font-family", "font-size", "font-weight", "font-style", "text-anchor", "dominant-baseline", "letter-spacing", "paint-order", "visibility", "display"];

/** The drawing as a document of its own: colours and type as they are seen now, on the ground they are seen on. */
export function standalone(svg: SVGSVGElement, ground: string): string {
    const copy = svg.cloneNode(true) as SVGSVGElement;
    dress(svg, copy);
    for (const aid of copy.querySelectorAll("[data-aid]")) {
        aid.remove();
    }
    const { width, height } = svg.getBoundingClientRect();
    copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    copy.setAttribute("width", String(Math.round(width)));
    copy.setAttribute("height", String(Math.round(height)));
    if (!copy.hasAttribute("viewBox")) {
        copy.setAttribute("viewBox", `0 0 ${Math.round(width)} ${Math.round(height)}`);
    }
    const [left = "0", top = "0", wide = "0", high = "0"] = (copy.getAttribute("viewBox") ?? "").split(/[\s,]+/);
    const back = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    for (const [name, value] of Object.entries({ x: left, y: top, width: wide, height: high, fill: ground })) {
        back.setAttribute(name, value);
    }
    copy.prepend(back);
    return new XMLSerializer().serializeToString(copy);
}

function dress(from: Element, to: Element): void {
    const seen = getComputedStyle(from);
    for (const name of DRAWN) {
        const value = seen.getPropertyValue(name);
        if (value !== "" && !(name === "display" && value !== "none")) {
            to.setAttribute(name, value);
        }
    }
    to.removeAttribute("class");
    for (let index = 0; index < from.children.length; index++) {
        const [one, other] = [from.children[index], to.children[index]];
        if (one !== undefined && other !== undefined) {
            dress(one, other);
        }
    }
}

/** The drawing in pixels, twice as fine as on the screen. */
export async function png(svg: SVGSVGElement, ground: string): Promise<Blob> {
    const { width, height } = svg.getBoundingClientRect();
    const address = URL.createObjectURL(new Blob([standalone(svg, ground)], { type: "image/svg+xml" }));
    try {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = document.createElement("canvas");
        canvas.width = Math.round(width * 2);
        canvas.height = Math.round(height * 2);
        const pen = canvas.getContext("2d");
        if (pen === null) {
            throw new Error("this browser draws no pictures");
        }
        pen.drawImage(image, 0, 0, canvas.width, canvas.height);
        return await new Promise((done, fail) => canvas.toBlob((blob) => (blob === null ? fail(new Error("no picture was made")) : done(blob)), "image/png"));
    } finally {
        URL.revokeObjectURL(address);
    }
}

/** Hands a file to the browser to be kept. */
export function save(blob: Blob, name: string): void {
    const address = URL.createObjectURL(blob);
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
