package org.chancery.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into tables, many at once. Goes past the statement layer, whose cost a row would be greater than the
 * database's own.
 */
final class Rows implements AutoCloseable {

    private static final int MOST = 2000;

    private final Connection connection;
    private final Map<String, Batch> batches = new LinkedHashMap<>();

    private static final class Batch {
        private final PreparedStatement statement;
        private int rows;

        Batch(PreparedStatement statement) {
            this.statement = statement;
        }
    }

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** Adds a row to those of a statement. */
    void add(String statement, @Nullable Object... values) throws SQLException {
        Batch batch = batches.get(statement);
        if (batch == null) {
            batch = new Batch(connection.prepareStatement(statement));
            batches.put(statement, batch);
        }
        for (int i = 0; i < values.length; i++) {
            bind(batch.statement, i + 1, values[i]);
        }
        batch.statement.addBatch();
        if (++batch.rows >= MOST) {
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

    private static void send(Batch batch) throws SQLException {
        if (batch.rows > 0) {
            batch.statement.executeBatch();
            batch.rows = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        for (Batch batch : batches.values()) {
            batch.statement.close();
        }
    }
}
