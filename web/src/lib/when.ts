/** Days of a finding as they are read: a whole year or month is named as such, not by its first day. */
import type { Item } from "./types.ts";
import { day } from "./words.ts";
import { lastDay } from "../charts/time.ts";

export function when(item: Pick<Item, "day" | "until">): string {
    if (item.day === null) {
        return "no day";
    }
    if (item.until === null || item.until === item.day) {
        return day(item.day);
    }
    for (const length of [4, 7]) {
        const whole: string = item.day.slice(0, length);
        if (item.day === `${whole}-01-01`.slice(0, 10) && item.until === lastDay(whole)) {
            return day(whole);
        }
    }
    return day(item.day);
}
