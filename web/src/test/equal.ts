/** Fails with both values when they are not the same in content. */
export function equal(seen: unknown, wanted: unknown): void {
    const one = JSON.stringify(seen);
    const other = JSON.stringify(wanted);
    if (one !== other) {
        throw new Error(`seen   ${one}\nwanted ${other}`);
    }
}
