package org.chancery.store.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** PostgreSQL: one record for many. */
final class PostgresDialect implements Dialect {

    /** Writers wait for each other by this lock, as they do in SQLite. */
    private static final long WRITING = 0x4348414e43455259L;

    @Override
    public String migrations() {
        return "classpath:org/chancery/store/sql/postgresql";
    }

    @Override
    public int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("SELECT to_regclass('chancery') IS NOT NULL")) {
                if (!row.next() || !row.getBoolean(1)) {
                    return 0;
                }
            }
            try (ResultSet row = statement.executeQuery("SELECT max(version) FROM chancery")) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    @Override
    public void setVersion(Connection connection, int version) throws SQLException {
        SqliteDialect.execute(connection, "UPDATE chancery SET version = " + version);
    }

    @Override
    public void beginWriting(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        SqliteDialect.execute(connection, "SELECT pg_advisory_xact_lock(" + WRITING + ")");
    }

    /** Rows come in portions only where the driver itself knows of the transaction. */
    @Override
    public void beginReading(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        SqliteDialect.execute(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Override
    public void rollBack(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    @Override
    public String holds(String text, String part) {
        return "strpos(" + text + ", " + part + ") > 0";
    }

    @Override
    public String numbers(String list, String alias) {
        return "LATERAL (SELECT CAST(item AS BIGINT) AS value FROM jsonb_array_elements_text(CAST(" + list
                + " AS JSONB)) AS items(item)) " + alias;
    }

    @Override
    public String strings(String list, String alias) {
        return "LATERAL (SELECT item COLLATE \"C\" AS value FROM jsonb_array_elements_text(CAST(" + list
                + " AS JSONB)) AS items(item)) " + alias;
    }

    @Override
    public String insertNew(String table, String columns, String values) {
        return "INSERT INTO " + table + " (" + columns + ") VALUES (" + values + ") ON CONFLICT DO NOTHING";
    }

    @Override
    public Sql candidates(List<String> texts, List<Set<String>> groups, boolean scored) {
        Sql sql = new Sql("SELECT i.report AS id");
        if (scored) {
            addScore(texts, sql);
        }
        sql.add(" FROM report_index i JOIN report_text w ON w.report = i.report WHERE 1 = 1");
        for (String text : texts) {
            sql.add(" AND i.tokens @> ?", (Object) array(List.of(text.split(" "))));
            if (text.indexOf(' ') > 0) {
                sql.add(" AND strpos(w.words, ?) > 0", " " + text + " ");
            }
        }
        for (Set<String> group : groups) {
            sql.add(" AND i.tokens && ?", (Object)
                    array(group.stream().map(token -> ":" + token).toList()));
        }
        return sql;
    }

    /** How densely the words stand in the text. */
    private static void addScore(List<String> texts, Sql sql) {
        sql.add(", -(1.0");
        for (String text : texts) {
            String padded = " " + text + " ";
            sql.add(
                    " * (length(w.words) - length(replace(w.words, ?, ?)))",
                    padded,
                    padded.substring(0, padded.length() - 1));
        }
        sql.add(") / sqrt(length(w.words)) AS score");
    }

    private static String[] array(List<String> tokens) {
        return tokens.toArray(String[]::new);
    }

    @Override
    public String insertWords() {
        return "INSERT INTO report_index (report, tokens) VALUES (?, ?)";
    }

    @Override
    public Object[] wordsRow(long report, String words, Set<String> tokens) {
        List<String> all = new ArrayList<>(List.of(words.strip().split(" ")));
        tokens.forEach(token -> all.add(":" + token));
        return new Object[] {report, all.stream().distinct().sorted().toArray(String[]::new)};
    }

    @Override
    public String deleteWords() {
        return "DELETE FROM report_index WHERE report = ?";
    }

    @Override
    public String reason(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        String said = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        if (state.startsWith("08")) {
            return "the server cannot be reached: " + said;
        }
        if (state.startsWith("28")) {
            return "the server does not let this user in";
        }
        return switch (state) {
            case "3D000" -> "the server has no database of that name";
            case "53100" -> "the server's disk is full; what was being kept is not";
            case "25006", "42501" -> "may not be written by this user";
            case "55P03", "57014" -> "another program is writing to it and does not come to an end";
            case "XX001", "XX002" -> "the server's data is damaged";
            default -> said;
        };
    }

    @Override
    public void settle(Connection connection) throws SQLException {
        SqliteDialect.execute(connection, "ANALYZE");
    }
}
