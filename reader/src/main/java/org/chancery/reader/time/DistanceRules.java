package org.chancery.reader.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Times by their distance: "two days ago", "in the past month", "in three weeks", "a day earlier". */
final class DistanceRules {

    private DistanceRules() {}

    /** "two days ago", "a couple of weeks ago", "three months from now"; "some days ago" has no days. */
    static @Nullable Match ago(Scan scan, int from) {
        int at = from;
        int count = scan.number(at);
        if (scan.is(from, "a") && scan.is(from + 1, "couple")) {
            count = 2;
            at = scan.is(from + 2, "of") ? from + 2 : from + 1;
        } else if (scan.is(from, "a") && scan.is(from + 1, "few")) {
            count = 0;
            at = from + 1;
        } else if (count == 0 && !scan.is(from, "several", "some") && !scan.is(from, "many", "few")) {
            return null;
        }
        String unit = scan.value(at + 1, "unit");
        if (unit == null) {
            return null;
        }
        boolean ago = scan.is(at + 2, "ago");
        if (!ago && !(scan.is(at + 2, "from") && scan.is(at + 3, "now", "today"))) {
            return relative(scan, unit, count, at + 2);
        }
        LocalDate today = scan.today();
        Days days =
                today != null && count > 0 ? Units.around(unit, Units.shift(today, unit, ago ? -count : count)) : null;
        return Match.of(ago ? at + 3 : at + 4, days, "distance/ago");
    }

    /** "two days later": from the day told last; "two days after the vote": from an event whose day is not known here. */
    private static @Nullable Match relative(Scan scan, String unit, int count, int at) {
        boolean later = scan.is(at, "later", "afterwards") || scan.is(at, "after");
        if (!later && !scan.is(at, "earlier", "beforehand") && !scan.is(at, "before")) {
            return null;
        }
        boolean event = scan.is(at, "after", "before") && !closes(scan, at + 1);
        boolean compared = scan.is(at + 1, "than");
        Days days = count == 0 || event || compared ? null : fromScene(scan, unit, later ? count : -count);
        return Match.of(at + 1, days, "distance/from-another");
    }

    /** "the day before", "the following week", "the same day" */
    static @Nullable Match fromAnother(Scan scan, int from) {
        String unit = scan.value(from, "unit");
        if (unit != null && scan.is(from - 1, "the", "a") && scan.is(from + 1, "before", "after")) {
            int way = scan.is(from + 1, "before") ? -1 : 1;
            return Match.of(
                    from + 2, closes(scan, from + 2) ? fromScene(scan, unit, way) : null, "distance/from-another");
        }
        int way = way(scan, from);
        unit = way < -1 ? null : scan.value(from + 1, "unit");
        if (unit == null || scan.word(from + 1).endsWith("s")) {
            return null;
        }
        int end = scan.kind(from + 2, "part") ? from + 3 : from + 2;
        return Match.of(end, fromScene(scan, unit, way), "distance/from-another");
    }

    /** -1 for "previous", 0 for "same", 1 for "following"; -2 for what does not point to another day. */
    private static int way(Scan scan, int from) {
        if (scan.is(from, "same", "that")) {
            return 0;
        }
        if (scan.is(from, "previous", "preceding")) {
            return -1;
        }
        boolean next = scan.is(from, "next") && scan.is(from - 1, "the") && scan.is(from + 1, "day");
        return next || scan.is(from, "following") ? 1 : -2;
    }

    /** Whether a clause ends there: "two days before," but not "two days before the vote". */
    private static boolean closes(Scan scan, int at) {
        String word = scan.word(at);
        return word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0)) || word.equals("and") || word.equals("in");
    }

    private static @Nullable Days fromScene(Scan scan, String unit, int count) {
        Days scene = scan.scene();
        if (scene == null || unit.equals("minute") || unit.equals("hour")) {
            return null;
        }
        boolean within = !Units.around(unit, scene.first()).last().isBefore(scene.last());
        return within ? Units.around(unit, Units.shift(scene.first(), unit, count)) : null;
    }

    /** "the past month", "the last three weeks", "the next two years" */
    static @Nullable Match stretch(Scan scan, int from) {
        boolean past = scan.is(from, "past", "last");
        if (!past && !scan.is(from, "next", "coming")) {
            return null;
        }
        int count = scan.number(from + 1);
        String unit = scan.value(count > 0 ? from + 2 : from + 1, "unit");
        if (count == 0 && scan.is(from, "next") && scan.is(from + 1, "day")) {
            return null;
        }
        boolean articled = scan.is(from - 1, "the") || scan.is(from, "past");
        if (unit == null || count == 0 && (!articled || scan.word(from + 1).endsWith("s"))) {
            return null;
        }
        LocalDate today = scan.today();
        int many = Math.max(1, count);
        Days days = null;
        if (today != null) {
            LocalDate other = Units.shift(today, unit, past ? -many : many);
            days = past ? new Days(other, today) : new Days(today, other);
        }
        return Match.of(count > 0 ? from + 3 : from + 2, days, "distance/stretch");
    }

    /** "in two weeks", of things to come; of things done it is a duration. */
    static @Nullable Match ahead(Scan scan, int from) {
        int count = scan.is(from - 1, "in") ? scan.number(from) : 0;
        String unit = count > 0 ? scan.value(from + 1, "unit") : null;
        if (unit == null || scan.tense(from) != Tense.FUTURE) {
            return null;
        }
        int end = scan.is(from + 2, "'", "’") && scan.is(from + 3, "time") ? from + 4 : from + 2;
        LocalDate today = scan.today();
        return Match.of(
                end, today == null ? null : Units.around(unit, Units.shift(today, unit, count)), "distance/ahead");
    }
}
