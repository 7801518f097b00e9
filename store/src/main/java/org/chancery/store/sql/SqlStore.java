package org.chancery.store.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A record in a database. Safe for many threads. */
final class SqlStore implements RecordStore {

    private final Database database;
    private final Codec codec = new Codec();
    private final Readings readings = new Readings(codec);
    private final FindingQueries findings;
    private final ReportQueries reports;
    private final BalanceQueries balance;

    SqlStore(Database database) {
        this.database = database;
        this.findings = new FindingQueries(database.dialect(), readings);
        this.reports = new ReportQueries(database.dialect(), readings);
        this.balance = new BalanceQueries(database.dialect());
    }

    @Override
    public Receipt put(Reading reading, Instant at) {
        return putAll(List.of(reading), at).get(0);
    }

    @Override
    public List<Receipt> putAll(List<Reading> all, Instant at) {
        List<Keeping.Ready> ready = all.parallelStream()
                .map(reading -> Keeping.Ready.of(reading, codec))
                .toList();
        return database.write(handle -> database.guarded(() -> {
            try (Keeping keeping = new Keeping(handle, database.dialect())) {
                List<Receipt> receipts = new java.util.ArrayList<>();
                for (Keeping.Ready each : ready) {
                    receipts.add(keeping.put(each, at));
                }
                keeping.finish();
                return List.copyOf(receipts);
            }
        }));
    }

    @Override
    public Page<Told<?>> find(Query query, int limit, @Nullable String cursor) {
        return database.read(handle -> findings.find(handle, query, limit, cursor));
    }

    @Override
    public Stream<Told<?>> all(Query query) {
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
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<JoinedEvent> joined(String event) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Hit> search(Query query, int limit, @Nullable String cursor) {
        return database.read(handle -> reports.search(handle, query, limit, cursor));
    }

    @Override
    public List<DyadMonth> balance(Query query) {
        return database.read(handle -> balance.balance(handle, query));
    }

    @Override
    public Map<String, Long> count(Query query, Facet facet) {
        return database.read(handle -> findings.count(handle, query, facet));
    }

    @Override
    public Page<Story> stories(Query query, int least, int limit, @Nullable String cursor) {
        return database.read(handle -> reports.stories(handle, query, least, limit, cursor));
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
        return List.of();
    }

    @Override
    public Page<Source> reports(Query query, int limit, @Nullable String cursor) {
        return database.read(handle -> reports.reports(handle, query, limit, cursor));
    }

    @Override
    public Correction correct(Correction correction) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<Correction, Correction.Standing> corrections(@Nullable String article) {
        return new LinkedHashMap<>();
    }

    @Override
    public Inventory inventory() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void rebuild(Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        database.close();
    }
}
