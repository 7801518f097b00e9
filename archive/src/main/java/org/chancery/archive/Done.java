package org.chancery.archive;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What became of a portion: counts, and the faults that were met in it. */
record Done(int portion, Counts counts, List<Met> faults) implements Serializable {

    /** A fault, with its place among what the portion holds. */
    record Met(int row, String input, String fault) implements Serializable {}

    Done {
        faults = List.copyOf(faults);
    }

    String write() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, Long> count : counts.all().entrySet()) {
            text.append(Row.write(List.of("count", count.getKey(), Long.toString(count.getValue()))));
        }
        for (Met met : faults) {
            text.append(Row.write(List.of("fault", Integer.toString(met.row()), met.input(), met.fault())));
        }
        return text.toString();
    }

    static Done read(int portion, List<String> lines) {
        Counts counts = new Counts();
        List<Met> faults = new ArrayList<>();
        for (String line : lines) {
            List<String> cells = Row.read(line);
            if (cells.get(0).equals("count")) {
                counts.add(cells.get(1), Long.parseLong(cells.get(2)));
            } else {
                faults.add(new Met(Integer.parseInt(cells.get(1)), cells.get(2), cells.get(3)));
            }
        }
        return new Done(portion, counts, faults);
    }
}
