package org.chancery.store.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Story;
import org.chancery.store.Order;
import org.chancery.store.Sources;
import org.chancery.store.StoreFault;
import org.chancery.store.story.Copies;
import org.chancery.store.story.Fingerprint;
import org.chancery.store.story.Stories;
import org.chancery.store.story.StoryIndex;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds which story a report belongs to, and brings stories together when it turns out that they are one. */
final class StoryKeeper implements AutoCloseable {

    private static final String TEXT = "SELECT article, edition, story FROM report WHERE id = ?";
    private static final String NEAR = "SELECT report FROM story_key WHERE number = ? AND day = 0"
            + " UNION ALL SELECT report FROM story_key WHERE number = ? AND day BETWEEN ? AND ?";

    private final Handle handle;
    private final Rows rows;
    private final Readings readings;
    private @Nullable PreparedStatement near;
    private @Nullable PreparedStatement text;
    /** Stories of whose reports the origins are to be told anew. */
    private final SortedSet<String> changed = new TreeSet<>();

    StoryKeeper(Handle handle, Rows rows, Readings readings) {
        this.handle = handle;
        this.rows = rows;
        this.readings = readings;
    }

    /** Reports that have gone from one story to another: the new story by the report's number. */
    private final Map<Long, String> moved = new TreeMap<>();

    /** The story of a text that is new to the record; what waits to be written must have been sent. */
    String enter(long report, Derived derived) throws SQLException {
        Index index = new Index(derived);
        SortedSet<String> stories = Stories.of(derived.fingerprint(), index);
        for (Long key : derived.keys()) {
            rows.add("INSERT INTO story_key (number, day, report) VALUES (?, ?, ?)", key, day(derived), report);
        }
        String id = Stories.id(derived.reading().article().id(), stories);
        for (String story : stories) {
            if (!story.equals(id)) {
                move(story, id);
            }
        }
        if (!stories.isEmpty()) {
            changed.add(id);
        }
        return id;
    }

    private void move(String story, String to) {
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
        for (Long key : derived.keys()) {
            rows.add("DELETE FROM story_key WHERE number = ? AND day = ? AND report = ?", key, day(derived), report);
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
            List<Fingerprint> near = new ArrayList<>();
            try {
                for (Long report : candidates()) {
                    near.add(text(report));
                }
            } catch (SQLException failure) {
                throw new EventKeeper.SqlFailure(failure);
            }
            return near;
        }

        private Fingerprint text(long report) throws SQLException {
            PreparedStatement statement = text;
            if (statement == null) {
                statement = handle.getConnection().prepareStatement(TEXT);
                text = statement;
            }
            statement.setLong(1, report);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new StoreFault("the report " + report + " is not there");
                }
                stories.put(row.getString(1), row.getString(3));
                return readings.fingerprint(handle, report, row.getInt(2));
            }
        }

        private SortedSet<Long> candidates() throws SQLException {
            int[] days = days(day(asking));
            return candidates(days[0], days[1]);
        }

        private SortedSet<Long> candidates(int from, int until) throws SQLException {
            PreparedStatement statement = near;
            if (statement == null) {
                statement = handle.getConnection().prepareStatement(NEAR);
                near = statement;
            }
            SortedSet<Long> found = new TreeSet<>();
            for (Long key : asking.keys()) {
                statement.setLong(1, key);
                statement.setLong(2, key);
                statement.setInt(3, from);
                statement.setInt(4, until);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.add(row.getLong(1));
                    }
                }
            }
            return found;
        }

        @Override
        public String story(String article) {
            return stories.getOrDefault(article, article);
        }
    }

    /** The day of a text; 0 when no single day is known, as it may then be a copy of one of any day. */
    private static int day(Derived derived) {
        int day = Order.day(derived.fingerprint().day());
        return day % 100 == 0 ? 0 : day;
    }

    /** From which day to which copies of a text of that day may be found. */
    private static int[] days(int day) {
        try {
            LocalDate published = LocalDate.of(day / 10000, day / 100 % 100, day % 100);
            return new int[] {
                Order.day(published.minusDays(Copies.DAYS).toString()),
                Order.day(published.plusDays(Copies.DAYS).toString())
            };
        } catch (DateTimeException noDay) {
            return new int[] {0, Integer.MAX_VALUE};
        }
    }

    @Override
    public void close() throws SQLException {
        if (near != null) {
            near.close();
        }
        if (text != null) {
            text.close();
        }
    }
}
