package org.chancery.archive;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.chancery.reader.Reader;
import org.chancery.reader.Result;
import org.chancery.reader.article.Report;

/** A job: plans, or takes up the plan it was begun with, reads the portions that are not done yet, and sums up. */
final class Job {

    private static final long PATIENCE_SECONDS = 5;

    /**
     * What is to be done.
     *
     * @param to the folder for what is written
     * @param portion how many reports a portion holds, about
     */
    record Order(List<String> inputs, String to, int portion) {

        Order {
            inputs = List.copyOf(inputs);
        }
    }

    /** Is told how far a job is. */
    interface Watcher {
        /** The job takes up where another left off: so many of so many portions are done. */
        void resumes(int done, int portions);

        /** So many inputs were read in this run; so many portions of all are done. */
        void at(long inputs, long done, int portions);
    }

    private final JavaSparkContext spark;
    private final ReportReader reader;
    private final Order order;
    private final Watcher watcher;
    private final Storage storage;
    private final Output output;
    private final Broadcast<SerializableConfiguration> configuration;

    /** What reads the reports, on whatever machine. */
    interface ReportReader extends Function<Report, Result>, Serializable {}

    /** A job that is done by the one reader of each machine. */
    Job(JavaSparkContext spark, Order order, Watcher watcher) {
        this(spark, order, watcher, OneReader::read);
    }

    Job(JavaSparkContext spark, Order order, Watcher watcher, ReportReader reader) {
        this.reader = reader;
        this.spark = spark;
        this.order = order;
        this.watcher = watcher;
        this.storage = new Storage(spark.hadoopConfiguration());
        this.output = new Output(new Path(order.to()), storage);
        this.configuration = spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
    }

    /** Does it, and gives what came of all portions, also of those that earlier runs had done. */
    List<Done> run() {
        try {
            Plan plan = plan();
            TreeMap<Integer, Done> done = new TreeMap<>();
            for (int number : output.done()) {
                done.put(number, output.done(number));
            }
            if (!done.isEmpty()) {
                watcher.resumes(done.size(), plan.portions().size());
            }
            for (Done made : read(plan, new TreeSet<>(done.keySet()))) {
                done.put(made.portion(), made);
            }
            sumUp(plan, done);
            return List.copyOf(done.values());
        } catch (IOException refused) {
            throw new JobFault(order.to() + ": " + JobFault.reason(refused), refused);
        }
    }

    private Plan plan() throws IOException {
        List<Source> sources = new Sources(storage).of(order.inputs());
        Optional<Plan> begun = begun();
        if (begun.isPresent()) {
            check(begun.get(), sources);
            return begun.get();
        }
        Plan plan = Plan.of(order.portion(), sources, cuts(sources));
        output.keep(plan);
        return plan;
    }

    private Optional<Plan> begun() throws IOException {
        try {
            return output.plan();
        } catch (IllegalArgumentException other) {
            throw new JobFault(order.to() + ": its plan cannot be taken up: " + JobFault.reason(other), other);
        }
    }

    private void check(Plan begun, List<Source> sources) {
        if (!begun.version().equals(Reader.VERSION)) {
            throw new JobFault(order.to() + ": was begun with version " + begun.version() + ", this is "
                    + Reader.VERSION + "; give another folder");
        }
        if (begun.size() != order.portion()) {
            throw new JobFault(order.to() + ": was begun with portions of " + begun.size() + " reports, not "
                    + order.portion() + "; give the same, or another folder");
        }
        List<Source> now = new ArrayList<>(new LinkedHashSet<>(sources));
        if (begun.sources().equals(now)) {
            return;
        }
        for (Source source : begun.sources()) {
            if (!now.contains(source)) {
                throw new JobFault(order.to() + ": was begun with other inputs: " + source.name()
                        + " is gone or has changed; give another folder");
            }
        }
        now.removeAll(begun.sources());
        String more = now.isEmpty() ? "their order has changed" : now.get(0).name() + " is new";
        throw new JobFault(order.to() + ": was begun with other inputs: " + more + "; give another folder");
    }

    /** What the sources are cut into; those whose names do not tell how much they hold are looked through, all at once. */
    private List<Scan.Cut> cuts(List<Source> sources) {
        List<Integer> toScan = IntStream.range(0, sources.size())
                .filter(i -> Scan.isNeeded(sources.get(i)))
                .boxed()
                .toList();
        Map<Integer, List<Scan.Cut>> found = new TreeMap<>();
        if (!toScan.isEmpty()) {
            List<Source> scanned = toScan.stream().map(sources::get).toList();
            List<List<Scan.Cut>> cuts = scanned(scanned);
            for (int i = 0; i < cuts.size(); i++) {
                found.put(toScan.get(i), cuts.get(i));
            }
        }
        List<Scan.Cut> all = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            all.addAll(found.getOrDefault(i, Scan.uncut(sources.get(i))));
        }
        return all;
    }

    private List<List<Scan.Cut>> scanned(List<Source> sources) {
        Broadcast<SerializableConfiguration> shared = configuration;
        int size = order.portion();
        return spark.parallelize(sources, Math.min(sources.size(), 10_000))
                .map(source -> new Scan(new Storage(shared.value().value()), size).cuts(source))
                .collect();
    }

    private List<Done> read(Plan plan, TreeSet<Integer> done) {
        List<Portion> left = plan.portions().stream()
                .filter(portion -> !done.contains(portion.number()))
                .toList();
        if (left.isEmpty()) {
            return List.of();
        }
        Broadcast<SerializableConfiguration> shared = configuration;
        String to = order.to();
        ReportReader readers = reader;
        LongAccumulator inputs = spark.sc().longAccumulator("inputs");
        LongAccumulator portions = spark.sc().longAccumulator("portions");
        JavaFutureAction<List<Done>> job = spark.parallelize(left, left.size())
                .map(portion -> {
                    Storage there = new Storage(shared.value().value());
                    Done made = new PortionWork(there, new Output(new Path(to), there), readers).run(portion);
                    inputs.add(made.counts().of(Counts.INPUTS));
                    portions.add(1L);
                    return made;
                })
                .collectAsync();
        return await(
                job,
                () -> watcher.at(
                        inputs.value(),
                        done.size() + portions.value(),
                        plan.portions().size()));
    }

    private List<Done> await(JavaFutureAction<List<Done>> job, Runnable tell) {
        try {
            while (true) {
                try {
                    List<Done> made = job.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    tell.run();
                    return made;
                } catch (TimeoutException stillGoing) {
                    tell.run();
                }
            }
        } catch (InterruptedException stopped) {
            job.cancel(true);
            Thread.currentThread().interrupt();
            throw new JobFault("the job was stopped; the same command goes on with it", stopped);
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            throw new JobFault(
                    "the job broke off: " + JobFault.reason(cause) + "; the same command goes on with it", cause);
        }
    }

    private void sumUp(Plan plan, TreeMap<Integer, Done> done) throws IOException {
        Counts counts = new Counts();
        Path loose = new Path(output.workshop(), "faults-" + java.util.UUID.randomUUID());
        try (ParquetWriter<Map<String, Object>> table =
                TableFile.open(loose, Columns.faults(), storage.configuration())) {
            for (Done one : done.values()) {
                counts.add(one.counts());
                for (Done.Met met : one.faults()) {
                    table.write(Map.of(
                            "portion", one.portion(), "row", met.row(), "input", met.input(), "fault", met.fault()));
                }
            }
        }
        storage.move(loose, output.faults());
        output.keep(plan, counts);
        output.clearWorkshop();
    }
}
