package org.chancery.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.hadoop.fs.Path;

/**
 * The folder a job writes to:
 *
 * <pre>
 * plan.tsv                          what was to be done, written first
 * readings/portion-000000.parquet   a file a portion
 * done/portion-000000.tsv           written behind it: the portion is done; its counts and faults
 * faults.parquet, counts.json       written at the end
 * unfinished/                       what is being written
 * </pre>
 */
final class Output {

    private static final String DONE_ENDING = ".tsv";

    private final Path folder;
    private final Storage storage;

    Output(Path folder, Storage storage) {
        this.folder = folder;
        this.storage = storage;
    }

    Path readings(int portion) {
        return new Path(new Path(folder, "readings"), Portion.name(portion) + ".parquet");
    }

    Path faults() {
        return new Path(folder, "faults.parquet");
    }

    Path workshop() {
        return new Path(folder, "unfinished");
    }

    Optional<Plan> plan() throws IOException {
        Optional<List<String>> lines = storage.lines(planFile());
        return lines.map(Plan::read);
    }

    void keep(Plan plan) throws IOException {
        storage.write(planFile(), workshop(), plan.write());
    }

    private Path planFile() {
        return new Path(folder, "plan.tsv");
    }

    /** Numbers of the portions that are done. */
    TreeSet<Integer> done() throws IOException {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String name : storage.names(new Path(folder, "done"))) {
            if (name.startsWith("portion-") && name.endsWith(DONE_ENDING)) {
                numbers.add(
                        Integer.parseInt(name.substring("portion-".length(), name.length() - DONE_ENDING.length())));
            }
        }
        return numbers;
    }

    /** Marks a portion as done. */
    void keep(Done done) throws IOException {
        storage.write(doneFile(done.portion()), workshop(), done.write());
    }

    Done done(int portion) throws IOException {
        List<String> lines = storage.lines(doneFile(portion))
                .orElseThrow(() -> new IOException("the mark of portion " + portion + " is gone"));
        return Done.read(portion, lines);
    }

    private Path doneFile(int portion) {
        return new Path(new Path(folder, "done"), Portion.name(portion) + DONE_ENDING);
    }

    /** Writes counts as one JSON object. */
    void keep(Plan plan, Counts counts) throws IOException {
        List<String> fields = new ArrayList<>();
        fields.add("  \"reader\": \"" + plan.version() + "\"");
        fields.add("  \"portions\": " + plan.portions().size());
        for (Map.Entry<String, Long> count : counts.all().entrySet()) {
            fields.add("  \"" + count.getKey().replace(' ', '_') + "\": " + count.getValue());
        }
        storage.write(new Path(folder, "counts.json"), workshop(), "{\n" + String.join(",\n", fields) + "\n}\n");
    }

    /** Removes what broken attempts left. */
    void clearWorkshop() throws IOException {
        storage.system(workshop()).delete(workshop(), true);
    }
}
