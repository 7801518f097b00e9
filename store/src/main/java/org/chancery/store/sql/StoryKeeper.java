package org.chancery.store.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Story;
import org.chancery.store.Sources;
import org.chancery.store.story.Fingerprint;
import org.chancery.store.story.Stories;
import org.chancery.store.story.StoryIndex;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds which story a report belongs to, and brings stories together when it turns out that they are one. */
final class StoryKeeper implements AutoCloseable {

    private static final String INSERT = "INSERT INTO story_key (number, report) VALUES (?, ?)";
    private static final String DELETE = "DELETE FROM story_key WHERE number = ? AND report = ?";

    private final Handle handle;
    private final Rows rows;
    private final Readings readings;
    private final String nearby;
    private @Nullable PreparedStatement near;
    /** Stories of whose reports the origins are to be told anew. */
    private final SortedSet<String> changed = new TreeSet<>();

    /** Reports that are not written yet, by number. */
    private final Map<Long, Fresh> fresh = new TreeMap<>();

    private final Map<Long, List<Long>> freshByNumber = new HashMap<>();
    private final Periods periods = new Periods();

    /** A report that is not written yet. */
    private static final class Fresh {
        private final Fingerprint text;
        private String story;

        Fresh(Fingerprint text) {
            this.text = text;
            this.story = text.article();
        }
    }

    StoryKeeper(Handle handle, Dialect dialect, Rows rows, Readings readings) {
        this.handle = handle;
        this.rows = rows;
        this.readings = readings;
        this.nearby = "SELECT r.id, r.article, r.edition, r.story, r.day FROM (SELECT DISTINCT k.report AS id FROM "
                + dialect.numbers("?", "j")
                + " CROSS JOIN story_key k WHERE k.number = j.value) c CROSS JOIN report r WHERE r.id = c.id ORDER BY r.id";
    }

    /** Reports that have gone from one story to another: the new story by the report's number. */
    private final Map<Long, String> moved = new TreeMap<>();

    /** Finds the story of a text that is new to the record; which it is in the end is told when it is {@link #written}. */
    void enter(long report, Derived derived) throws SQLException {
        SortedSet<String> stories = Stories.of(derived.fingerprint(), new Index(derived));
        Fresh entered = new Fresh(derived.fingerprint());
        fresh.put(report, entered);
        for (Long number : StoryNumbers.of(derived.fingerprint(), derived.keys())) {
            rows.addSorted(2, INSERT, number, report);
            freshByNumber.computeIfAbsent(number, none -> new ArrayList<>()).add(report);
        }
        periods.add(derived.fingerprint());
        String id = Stories.id(entered.text.article(), stories);
        entered.story = id;
        for (String story : stories) {
            if (!story.equals(id)) {
                move(story, id);
            }
        }
        if (!stories.isEmpty()) {
            changed.add(id);
        }
    }

    /** The story of a report that is written now. What waits to be written with it must be sent before more is asked. */
    String written(long report) {
        Fresh entered = fresh.remove(report);
        if (entered == null) {
            throw new IllegalStateException("report " + report + " was not entered");
        }
        if (fresh.isEmpty()) {
            freshByNumber.clear();
        }
        return entered.story;
    }

    private void move(String story, String to) {
        fresh.values().stream().filter(report -> report.story.equals(story)).forEach(report -> report.story = to);
        handle.createQuery("SELECT id FROM report WHERE story = ?")
                .bind(0, story)
                .mapTo(Long.class)
                .list()
                .forEach(report -> moved.put(report, to));
        handle.createUpdate("UPDATE report SET story = ? WHERE story = ?")
                .bind(0, to)
                .bind(1, story)
                .execute();
        changed.remove(story);
    }

    /** Takes a report out of its story, which falls apart when it held others together. */
    void leave(long report, Derived derived, String story) throws SQLException {
        for (Long number : StoryNumbers.of(derived.fingerprint(), derived.keys())) {
            rows.addSorted(2, DELETE, number, report);
        }
        rows.flush();
        Map<String, ReportRow> others = new LinkedHashMap<>();
        List<Fingerprint> texts = new ArrayList<>();
        for (ReportRow row : members(story)) {
            if (row.id() != report) {
                others.put(row.source().article(), row);
                texts.add(fingerprint(row));
            }
        }
        Stories.all(texts).forEach((article, id) -> {
            ReportRow row = others.get(article);
            if (row != null && !id.equals(story)) {
                moved.put(row.id(), id);
                handle.createUpdate("UPDATE report SET story = ? WHERE id = ?")
                        .bind(0, id)
                        .bind(1, row.id())
                        .execute();
            }
            changed.add(id);
        });
    }

    /** Has the origins of a story told anew. */
    void touch(String story) {
        changed.add(story);
    }

    private List<ReportRow> members(String story) {
        return handle.createQuery("SELECT " + ReportRow.COLUMNS + " FROM report r WHERE r.story = ? ORDER BY r.id")
                .bind(0, story)
                .map((row, context) -> ReportRow.of(row))
                .list();
    }

    private Fingerprint fingerprint(ReportRow row) throws SQLException {
        return readings.fingerprint(handle, row.id(), row.source().edition());
    }

    /** Tells origins anew in stories that changed, and gives the reports that have another story than before. */
    Map<Long, String> finish() throws SQLException {
        for (String id : changed) {
            Map<String, Long> numbers = new LinkedHashMap<>();
            List<Source> own = new ArrayList<>();
            for (ReportRow row : members(id)) {
                numbers.put(row.source().article(), row.id());
                own.add(row.own());
            }
            if (own.isEmpty()) {
                continue;
            }
            Story story = Sources.story(id, own);
            for (Source source : story.reports()) {
                rows.add(
                        "UPDATE report SET origin = ? WHERE id = ?",
                        OriginText.write(source.origin()),
                        numbers.get(source.article()));
            }
        }
        rows.flush();
        Map<Long, String> gone = new TreeMap<>(moved);
        changed.clear();
        moved.clear();
        return gone;
    }

    /** Texts in the tables. */
    private final class Index implements StoryIndex {
        private final Derived asking;
        private final Map<String, String> stories = new TreeMap<>();

        Index(Derived asking) {
            this.asking = asking;
        }

        @Override
        public Collection<Fingerprint> near(Fingerprint text) {
            List<Long> numbers = StoryNumbers.near(text, asking.keys(), periods);
            List<Fingerprint> near = new ArrayList<>(waiting(numbers));
            try {
                addKept(numbers, text, near);
            } catch (SQLException failure) {
                throw new EventKeeper.SqlFailure(failure);
            }
            return near;
        }

        private List<Fingerprint> waiting(List<Long> numbers) {
            SortedSet<Long> found = new TreeSet<>();
            numbers.forEach(number -> found.addAll(freshByNumber.getOrDefault(number, List.of())));
            List<Fingerprint> texts = new ArrayList<>();
            for (Long report : found) {
                Fresh waiting = fresh.get(report);
                if (waiting != null) {
                    stories.put(waiting.text.article(), waiting.story);
                    texts.add(waiting.text);
                }
            }
            return texts;
        }

        private void addKept(List<Long> numbers, Fingerprint text, List<Fingerprint> near) throws SQLException {
            PreparedStatement statement = nearStatement();
            statement.setString(1, Numbers.list(numbers));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    if (StoryNumbers.mayBeNear(text, row.getInt(5))) {
                        stories.put(row.getString(2), row.getString(4));
                        near.add(readings.fingerprint(handle, row.getLong(1), row.getInt(3)));
                    }
                }
            }
        }

        @Override
        public String story(String article) {
            return stories.getOrDefault(article, article);
        }
    }

    private PreparedStatement nearStatement() throws SQLException {
        PreparedStatement statement = near;
        if (statement == null) {
            statement = handle.getConnection().prepareStatement(nearby);
            near = statement;
        }
        return statement;
    }

    /** Periods of which texts are kept, asked for when first needed. */
    private final class Periods implements StoryNumbers.Periods {
        private final SortedSet<Integer> added = new TreeSet<>();
        private @Nullable Boolean timeless;

        void add(Fingerprint text) {
            added.add(StoryNumbers.period(text));
        }

        @Override
        public boolean timeless() {
            Boolean known = timeless;
            if (known == null) {
                known = first(0).filter(period -> period == Numbers.TIMELESS).isPresent();
                timeless = known;
            }
            return known || added.contains(Numbers.TIMELESS);
        }

        @Override
        public SortedSet<Integer> all() {
            SortedSet<Integer> all = new TreeSet<>(added);
            Optional<Integer> period = first(0);
            while (period.isPresent()) {
                all.add(period.get());
                period = first(period.get() + 1);
            }
            return all;
        }

        private Optional<Integer> first(int from) {
            return handle.createQuery("SELECT min(number) FROM story_key WHERE number >= ?")
                    .bind(0, Numbers.of(from, 0))
                    .map((row, context) -> Optional.ofNullable((Number) row.getObject(1)))
                    .one()
                    .map(number -> Numbers.periodOf(number.longValue()));
        }
    }

    @Override
    public void close() throws SQLException {
        if (near != null) {
            near.close();
        }
    }
}
