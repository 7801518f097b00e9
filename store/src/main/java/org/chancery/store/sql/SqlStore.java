package org.chancery.store.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.model.Reading;
import org.chancery.model.kept.Correction;
import org.chancery.model.kept.DyadMonth;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Story;
import org.chancery.model.kept.Told;
import org.chancery.store.Assembly;
import org.chancery.store.Query;
import org.chancery.store.RecordStore;
import org.chancery.store.Sources;
import org.chancery.store.correction.Corrections;
import org.chancery.store.join.JoinedEvents;
import org.chancery.store.memory.MemoryStore;
import org.chancery.store.story.Origins;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A record in a database. Safe for many threads. */
final class SqlStore implements RecordStore {

    private final Database database;
    private final Codec codec = new Codec();
    private final Readings readings = new Readings(codec);
    private final Traces traces = new Traces();
    private final Origins origins = Origins.load();
    private final FindingQueries findings;
    private final EventQueries events;
    private final ReportQueries reports;
    private final BalanceQueries balance;
    /** How many new editions were kept here of what was there; their numbers need not be the highest. */
    private final AtomicLong reread = new AtomicLong();

    SqlStore(Database database) {
        this.database = database;
        this.findings = new FindingQueries(database.dialect(), readings);
        this.events = new EventQueries(database.dialect(), readings, new JoinedEvents(origins));
        this.reports = new ReportQueries(database.dialect(), readings);
        this.balance = new BalanceQueries(database.dialect());
    }

    /** Work on the tables within one transaction. */
    @FunctionalInterface
    private interface Change<T> {
        T run(Handle handle, Keeping keeping) throws SQLException;
    }

    private <T> T change(Change<T> change) {
        try {
            return changed(change);
        } catch (RuntimeException failure) {
            readings.forget();
            traces.forget();
            throw failure;
        }
    }

    private <T> T changed(Change<T> change) {
        return database.write(handle -> database.guarded(() -> {
            try (Keeping keeping = new Keeping(handle, database.dialect(), readings, traces, origins)) {
                T result = change.run(handle, keeping);
                keeping.finish();
                return result;
            }
        }));
    }

    /** Asks the present record, or the one that was known at the time the query names. */
    private <T> T ask(Query query, Function<Handle, T> present, Function<MemoryStore, T> past) {
        return database.read(handle -> {
            MemoryStore then = query.asOf() == null ? null : PastRecord.at(handle, readings, query.asOf());
            return then == null ? present.apply(handle) : past.apply(then);
        });
    }

    @Override
    public Receipt put(Reading reading, Instant at) {
        return putAll(List.of(reading), at).get(0);
    }

    @Override
    public List<Receipt> putAll(List<Reading> all, Instant at) {
        Ahead<Reading, Keeping.Ready> ready = new Ahead<>(all, reading -> Keeping.Ready.of(reading, codec, origins));
        Instant time = at.truncatedTo(ChronoUnit.MILLIS);
        List<Receipt> kept = change((handle, keeping) -> {
            List<Receipt> receipts = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                receipts.add(keeping.put(ready.get(i), time));
            }
            return List.copyOf(receipts);
        });
        reread.addAndGet(kept.stream()
                .filter(receipt -> receipt.state() == Receipt.State.REREAD)
                .count());
        return kept;
    }

    @Override
    public Page<Told<?>> find(Query query, int limit, @Nullable String cursor) {
        return ask(
                query, handle -> findings.find(handle, query, limit, cursor), past -> past.find(query, limit, cursor));
    }

    @Override
    public Stream<Told<?>> all(Query query) {
        Instant time = query.asOf();
        if (time != null) {
            MemoryStore past = database.read(handle -> PastRecord.at(handle, readings, time));
            if (past != null) {
                return past.all(query);
            }
        }
        Handle handle = database.open();
        try {
            return findings.all(handle, query).onClose(() -> database.end(handle));
        } catch (RuntimeException failure) {
            database.end(handle);
            throw failure;
        }
    }

    @Override
    public Page<JoinedEvent> joined(Query query, int limit, @Nullable String cursor) {
        return ask(
                query,
                handle -> events.joined(handle, query, limit, cursor),
                past -> past.joined(query, limit, cursor));
    }

    @Override
    public Optional<JoinedEvent> joined(String event) {
        return database.read(handle -> events.joined(handle, event));
    }

    @Override
    public Page<Hit> search(Query query, int limit, @Nullable String cursor) {
        return ask(
                query,
                handle -> reports.search(handle, query, limit, cursor),
                past -> past.search(query, limit, cursor));
    }

    @Override
    public List<DyadMonth> balance(Query query) {
        return ask(query, handle -> balance.balance(handle, query), past -> past.balance(query));
    }

    @Override
    public Map<String, Long> count(Query query, Facet facet) {
        return ask(query, handle -> findings.count(handle, query, facet), past -> past.count(query, facet));
    }

    @Override
    public Page<Story> stories(Query query, int least, int limit, @Nullable String cursor) {
        return ask(
                query,
                handle -> reports.stories(handle, query, least, limit, cursor),
                past -> past.stories(query, least, limit, cursor));
    }

    @Override
    public Optional<Story> story(String id) {
        return database.read(handle -> reports.story(handle, id));
    }

    @Override
    public Optional<Reading> reading(String article) {
        return database.read(handle -> reports.report(handle, article)
                .flatMap(row -> readings.find(handle, row.id(), row.source().edition()))
                .map(Assembly::reading));
    }

    @Override
    public Optional<Reading> reading(String article, int edition) {
        return database.read(handle -> reports.report(handle, article)
                .flatMap(row -> readings.find(handle, row.id(), edition))
                .map(Assembly::reading));
    }

    @Override
    public List<Source> editions(String article) {
        return database.read(handle -> reports.editions(handle, article));
    }

    @Override
    public Page<Source> reports(Query query, int limit, @Nullable String cursor) {
        return ask(
                query,
                handle -> reports.reports(handle, query, limit, cursor),
                past -> past.reports(query, limit, cursor));
    }

    @Override
    public Correction correct(Correction correction) {
        return change((handle, keeping) -> {
            ReportRow report = reports.report(handle, correction.article())
                    .orElseThrow(() -> new IllegalArgumentException("there is no article " + correction.article()));
            List<Correction> said = new ArrayList<>(CorrectionTable.of(handle, correction.article()));
            Reading reading =
                    readings.get(handle, report.id(), report.source().edition()).reading();
            Correction named = Sources.named(correction, Long.toString(CorrectionTable.next(handle)));
            Corrections.check(Sources.corrected(reading, said), named);
            said.add(named);
            keeping.insert(named);
            keeping.recorrect(report, said);
            return named;
        });
    }

    @Override
    public Map<Correction, Correction.Standing> corrections(@Nullable String article) {
        return database.read(handle -> CorrectionTable.standings(handle, article));
    }

    @Override
    public Inventory inventory() {
        return database.read(InventoryQueries::inventory);
    }

    @Override
    public String stamp() {
        return database.read(InventoryQueries::stamp) + "-" + reread.get();
    }

    @Override
    public void rebuild(Progress progress) {
        database.write(handle -> database.guarded(() -> {
            new Rebuild(handle, database.dialect(), readings, origins).run(progress);
            return true;
        }));
    }

    /** Makes a record anew whose form was just brought up to date, unless another program has done so meanwhile. */
    void remake(Consumer<String> lines) {
        database.write(handle -> database.guarded(() -> {
            if (database.dialect().version(handle.getConnection()) < Schema.PRESENT) {
                new Rebuild(handle, database.dialect(), readings, origins).run((done, of) -> {
                    if (done == 0 && of > 0) {
                        lines.accept(database.name() + ": is brought to the form of this version; its " + of
                                + " reports are gone through once");
                    }
                });
                database.dialect().setVersion(handle.getConnection(), Schema.PRESENT);
            }
            return true;
        }));
    }

    @Override
    public void close() {
        database.close();
    }
}
