package org.chancery.store.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.json.ToldJson;
import org.chancery.model.Finding;
import org.chancery.model.Reading;
import org.chancery.model.Span;
import org.chancery.store.correction.Findings;
import org.jspecify.annotations.Nullable;

/** Compares two readings of one article: findings of one kind on the same words are one finding, whatever their ids. */
public final class Editions {

    private Editions() {}

    /** What the second reading has otherwise, in the order of the text. */
    public static List<Change> compare(Reading before, Reading after) {
        List<Finding> old = before.findings().toList();
        List<Finding> now = after.findings().toList();
        Described was = new Described(before);
        Described is = new Described(after);
        Set<Finding> met = new HashSet<>();
        List<Change> changes = new ArrayList<>();
        for (Pair pair : pairs(old, now)) {
            if (met.contains(pair.before) || met.contains(pair.after)) {
                continue;
            }
            met.add(pair.before);
            met.add(pair.after);
            List<Change.Field> fields = Described.differing(was.fields(pair.before), is.fields(pair.after));
            if (!fields.isEmpty()) {
                changes.add(new Change(ToldJson.kind(pair.after), pair.before, pair.after, fields));
            }
        }
        for (Finding finding : old) {
            if (!met.contains(finding)) {
                changes.add(new Change(ToldJson.kind(finding), finding, null, List.of()));
            }
        }
        for (Finding finding : now) {
            if (!met.contains(finding)) {
                changes.add(new Change(ToldJson.kind(finding), null, finding, List.of()));
            }
        }
        changes.sort(Comparator.comparing((Change change) -> anchor(change)).thenComparing(Change::kind));
        return changes;
    }

    private static Span anchor(Change change) {
        Finding finding = change.after() != null ? change.after() : change.before();
        return Findings.anchor(Objects.requireNonNull(finding));
    }

    /** Two findings that may be one: the better the fit, the sooner they are paired. */
    private record Pair(Finding before, Finding after, int fit) {}

    private static List<Pair> pairs(List<Finding> old, List<Finding> now) {
        List<Pair> pairs = new ArrayList<>();
        for (Finding before : old) {
            for (Finding after : now) {
                int fit = fit(before, after);
                if (fit > 0) {
                    pairs.add(new Pair(before, after, fit));
                }
            }
        }
        // stable, so that of equals the first in the text comes first
        pairs.sort(Comparator.comparingInt(Pair::fit).reversed());
        return pairs;
    }

    private static int fit(Finding before, Finding after) {
        Span one = Findings.anchor(before);
        Span other = Findings.anchor(after);
        if (before.getClass() != after.getClass() || !one.overlaps(other)) {
            return 0;
        }
        String type = Findings.type(before);
        boolean same = type == null || type.equals(Findings.type(after));
        return 1
                + (one.equals(other) ? 2 : 0)
                + (same ? 4 : 0)
                + (before.rule().equals(after.rule()) ? 1 : 0)
                + (evidence(before, after) ? 1 : 0);
    }

    private static boolean evidence(Finding before, @Nullable Finding after) {
        return after != null && before.evidence().equals(after.evidence());
    }
}
