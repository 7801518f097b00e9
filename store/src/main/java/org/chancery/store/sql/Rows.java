package org.chancery.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into tables, many at once. Goes past the statement layer, whose cost a row would be greater than the
 * database's own. Rows may be sent in the order of their keys: a page of a table is then changed once for all of them.
 */
final class Rows implements AutoCloseable {

    private static final int MOST = 50_000;

    private final Connection connection;
    private final Map<String, Batch> batches = new LinkedHashMap<>();

    private static final class Batch {
        private final PreparedStatement statement;
        private final int key;
        private final List<@Nullable Object[]> rows = new ArrayList<>();

        Batch(PreparedStatement statement, int key) {
            this.statement = statement;
            this.key = key;
        }
    }

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** Adds a row to those of a statement, which are sent in the order in which they were added. */
    void add(String statement, @Nullable Object... values) throws SQLException {
        addSorted(0, statement, values);
    }

    /** Adds a row to those of a statement, which are sent in the order of so many of their first values. */
    void addSorted(int key, String statement, @Nullable Object... values) throws SQLException {
        Batch batch = batches.get(statement);
        if (batch == null) {
            batch = new Batch(connection.prepareStatement(statement), key);
            batches.put(statement, batch);
        }
        batch.rows.add(values);
        if (batch.rows.size() >= MOST) {
            send(batch);
        }
    }

    private void bind(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value instanceof Integer number) {
            statement.setInt(place, number);
        } else if (value instanceof Long number) {
            statement.setLong(place, number);
        } else if (value instanceof String text) {
            statement.setString(place, storable(text));
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(place, bytes);
        } else if (value instanceof Double number) {
            statement.setDouble(place, number);
        } else if (value instanceof String[] words) {
            statement.setArray(place, connection.createArrayOf("text", words));
        } else if (value == null) {
            statement.setNull(place, Types.NULL);
        } else {
            throw new IllegalArgumentException("no value of a row: " + value.getClass());
        }
    }

    /** Databases end a text at the sign of number 0. */
    private static String storable(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    /** Sends what waits, in the order in which statements were first used. */
    void flush() throws SQLException {
        for (Batch batch : batches.values()) {
            send(batch);
        }
    }

    private void send(Batch batch) throws SQLException {
        if (batch.rows.isEmpty()) {
            return;
        }
        if (batch.key > 0) {
            batch.rows.sort((one, other) -> compare(one, other, batch.key));
        }
        for (@Nullable Object[] row : batch.rows) {
            for (int i = 0; i < row.length; i++) {
                bind(batch.statement, i + 1, row[i]);
            }
            batch.statement.addBatch();
        }
        batch.statement.executeBatch();
        batch.rows.clear();
    }

    private static int compare(@Nullable Object[] one, @Nullable Object[] other, int key) {
        int order = 0;
        for (int i = 0; i < key && order == 0; i++) {
            order = compare(one[i], other[i]);
        }
        return order;
    }

    private static int compare(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Long first && other instanceof Long second) {
            return first.compareTo(second);
        }
        if (one instanceof Integer first && other instanceof Integer second) {
            return first.compareTo(second);
        }
        return String.valueOf(one).compareTo(String.valueOf(other));
    }

    @Override
    public void close() throws SQLException {
        for (Batch batch : batches.values()) {
            batch.statement.close();
        }
    }
}
