package org.chancery.store.join;

/** How the days of two tellings stand to each other. */
final class Dates {

    /** Two reports that both name a day and mean one event are seldom further apart. */
    private static final int TOLD_APART = 3;
    /** A report without a day tells of what is new. */
    private static final int LATE = 4;

    private static final int UNDATED_APART = 3;
    private static final int AHEAD = 14;
    private static final int LONGEST = 31;

    private Dates() {}

    static boolean exclude(Trace one, Trace other) {
        if (one.planned() != other.planned()) {
            return !due(one.planned() ? one : other, one.planned() ? other : one);
        }
        Days first = one.days;
        Days second = other.days;
        if (first.told() && second.told()) {
            boolean narrow = first.narrow() && second.narrow();
            return narrow ? Days.gap(first, second) > TOLD_APART : !sameStretch(first, second);
        }
        if (first.told() != second.told()) {
            Days dated = first.told() ? first : second;
            Days undated = first.told() ? second : first;
            return !dated.narrow() || !fresh(dated, undated, one.planned());
        }
        boolean known = first.reported() != Days.NONE && second.reported() != Days.NONE;
        return !known || Math.abs(first.reported() - second.reported()) > UNDATED_APART;
    }

    static double weight(Trace one, Trace other) {
        if (one.planned() != other.planned()) {
            return one.days.told() && other.days.told() ? 1.5 : 0;
        }
        Days first = one.days;
        Days second = other.days;
        if (first.told() && second.told()) {
            int gap = Days.gap(first, second);
            if (gap > 0 && Kinds.serial(one.type)) {
                return gap == 1 ? -1 : -3;
            }
            return gap == 0 ? 2.5 : gap == 1 ? 0 : -1;
        }
        if (first.told() != second.told()) {
            Days dated = first.told() ? first : second;
            Days undated = first.told() ? second : first;
            int late = undated.reported() - dated.last();
            return Math.abs(late) <= 1 ? 1.5 : 0.5;
        }
        int apart = Math.abs(first.reported() - second.reported());
        return apart == 0 ? 1.5 : apart == 1 ? 1 : 0;
    }

    private static boolean sameStretch(Days one, Days other) {
        return one.first() == other.first() && one.last() == other.last();
    }

    private static boolean fresh(Days dated, Days undated, boolean planned) {
        if (undated.reported() == Days.NONE) {
            return false;
        }
        int late = undated.reported() - dated.last();
        return planned ? late <= 0 && late >= -AHEAD : late >= -1 && late <= LATE;
    }

    /** Whether what was announced can be what then happened. */
    private static boolean due(Trace plan, Trace deed) {
        if (plan.days.told() && !plan.days.narrow()) {
            int latest = Math.min(plan.days.last(), plan.days.first() + LONGEST);
            return deed.days.day() >= plan.days.first() && deed.days.day() <= latest;
        }
        if (plan.days.told() && deed.days.told()) {
            return Days.gap(plan.days, deed.days) <= 1;
        }
        int from = plan.days.day();
        int at = deed.days.day();
        if (from == Days.NONE || at == Days.NONE) {
            return false;
        }
        return at >= from - 1 && at - from <= (plan.days.told() ? LATE : AHEAD);
    }
}
