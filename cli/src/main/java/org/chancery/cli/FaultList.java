package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Fault;

/** The faults of a run. Each is told at once; a batch ends with all of them as a table. */
final class FaultList {

    private static final int ROWS = 200;
    private static final int WIDEST_INPUT = 60;

    private final List<Fault> first = new ArrayList<>();
    private int count;

    void add(Fault fault) {
        count++;
        if (first.size() < ROWS) {
            first.add(fault);
        }
    }

    int count() {
        return count;
    }

    /** The line that tells of one fault. */
    static String line(Fault fault) {
        return "chancery: " + fault.input() + ": " + fault.fault();
    }

    /** The table, a line each. */
    List<String> table(int inputs) {
        List<String> lines = new ArrayList<>();
        lines.add("chancery: " + count + " of " + inputs + " inputs could not be read:");
        int width = first.stream()
                .mapToInt(fault -> SafeText.width(fault.input()))
                .filter(length -> length <= WIDEST_INPUT)
                .max()
                .orElse(0);
        for (Fault fault : first) {
            int gap = Math.max(0, width - SafeText.width(fault.input()));
            lines.add("  " + fault.input() + " ".repeat(gap + 2) + fault.fault());
        }
        if (count > first.size()) {
            lines.add("  … and " + (count - first.size()) + " more, told above");
        }
        return lines;
    }
}
