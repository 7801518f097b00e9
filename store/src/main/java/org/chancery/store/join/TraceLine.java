package org.chancery.store.join;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Status;
import org.jspecify.annotations.Nullable;

/** A trace as one line and back: fields parted by tabs, the members of a set by bars. */
final class TraceLine {

    private static final int FIELDS = 27;

    private TraceLine() {}

    /** What depends on the report and its story. */
    static String head(Trace trace) {
        return plain(trace.key) + "\t" + plain(trace.article) + "\t" + plain(trace.story) + "\t";
    }

    /** The rest of the line. */
    static String tail(Trace trace) {
        Spot spot = trace.spot;
        return String.join(
                "\t",
                List.of(
                        Integer.toString(trace.begin),
                        plain(trace.published),
                        trace.type.name(),
                        trace.mode == null ? "" : trace.mode.name(),
                        trace.status.name(),
                        set(trace.actors.states()),
                        set(trace.actors.persons()),
                        set(trace.actors.others()),
                        set(trace.recipients.states()),
                        set(trace.recipients.persons()),
                        set(trace.recipients.others()),
                        Integer.toString(trace.days.first()),
                        Integer.toString(trace.days.last()),
                        Integer.toString(trace.days.reported()),
                        spot == null ? "" : plain(spot.name()),
                        spot == null || spot.country() == null ? "" : spot.country(),
                        spot == null || spot.subdivision() == null ? "" : spot.subdivision(),
                        spot == null ? "" : spot.wide() + "|" + spot.lat() + "|" + spot.lon(),
                        number(trace.toll.dead()),
                        number(trace.toll.injured()),
                        number(trace.toll.size()),
                        plain(trace.trigger),
                        set(trace.terms),
                        set(trace.names)));
    }

    static Trace read(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("no trace of a telling: " + fields.length + " fields");
        }
        return new Trace(
                fields[0],
                fields[1],
                fields[2],
                Integer.parseInt(fields[3]),
                fields[4],
                EventType.valueOf(fields[5]),
                fields[6].isEmpty() ? null : Mode.valueOf(fields[6]),
                Status.valueOf(fields[7]),
                new Side(set(fields[8]), set(fields[9]), set(fields[10])),
                new Side(set(fields[11]), set(fields[12]), set(fields[13])),
                new Days(Integer.parseInt(fields[14]), Integer.parseInt(fields[15]), Integer.parseInt(fields[16])),
                spot(fields),
                new Toll(number(fields[21]), number(fields[22]), number(fields[23])),
                fields[24],
                set(fields[25]),
                set(fields[26]));
    }

    private static @Nullable Spot spot(String[] fields) {
        if (fields[20].isEmpty()) {
            return null;
        }
        String[] parts = fields[20].split("\\|");
        return new Spot(
                fields[17],
                fields[18].isEmpty() ? null : fields[18],
                fields[19].isEmpty() ? null : fields[19],
                Boolean.parseBoolean(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]));
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static @Nullable Integer number(String field) {
        return field.isEmpty() ? null : Integer.valueOf(field);
    }

    private static String set(Set<String> members) {
        return String.join(
                "|",
                members.stream().map(member -> plain(member).replace('|', '/')).toList());
    }

    private static Set<String> set(String field) {
        return field.isEmpty() ? Set.of() : new TreeSet<>(List.of(field.split("\\|")));
    }

    private static String plain(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
