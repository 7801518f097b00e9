package org.chancery.store.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** SQLite: one file, several processes. */
final class SqliteDialect implements Dialect {

    /** What files of this program bear. */
    private static final int OURS = 0x4348414e;

    @Override
    public String migrations() {
        return "classpath:org/chancery/store/sql/sqlite";
    }

    @Override
    public int version(Connection connection) throws SQLException {
        int version = number(connection, "PRAGMA user_version");
        if (version == 0) {
            int tables =
                    number(connection, "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'chancery_schema%'");
            return tables == 0 ? 0 : FOREIGN;
        }
        return number(connection, "PRAGMA application_id") == OURS ? version : FOREIGN;
    }

    @Override
    public void setVersion(Connection connection, int version) throws SQLException {
        execute(connection, "PRAGMA user_version = " + version);
    }

    private static int number(Connection connection, String words) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(words)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    @Override
    public void beginWriting(Connection connection) throws SQLException {
        execute(connection, "BEGIN IMMEDIATE");
    }

    @Override
    public void beginReading(Connection connection) throws SQLException {
        execute(connection, "BEGIN");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        execute(connection, "COMMIT");
    }

    @Override
    public void rollBack(Connection connection) throws SQLException {
        execute(connection, "ROLLBACK");
    }

    static void execute(Connection connection, String words) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(words);
        }
    }

    @Override
    public String holds(String text, String part) {
        return "instr(" + text + ", " + part + ") > 0";
    }

    @Override
    public String numbers(String list, String alias) {
        return "json_each(" + list + ") " + alias;
    }

    @Override
    public String strings(String list, String alias) {
        return "json_each(" + list + ") " + alias;
    }

    @Override
    public String insertNew(String table, String columns, String values) {
        return "INSERT OR IGNORE INTO " + table + " (" + columns + ") VALUES (" + values + ")";
    }

    @Override
    public Sql candidates(List<String> texts, List<Set<String>> groups, boolean scored) {
        List<String> parts = new ArrayList<>();
        texts.forEach(text -> parts.add("words : \"" + text + "\""));
        for (Set<String> group : groups) {
            parts.add(group.stream()
                    .map(token -> "keys : \"" + token + "\"")
                    .collect(Collectors.joining(" OR ", "(", ")")));
        }
        String score = scored ? ", bm25(report_index, 1.0, 0.0) AS score" : "";
        return new Sql(
                "SELECT rowid AS id" + score + " FROM report_index WHERE report_index MATCH ?",
                String.join(" AND ", parts));
    }

    @Override
    public String insertWords() {
        return "INSERT INTO report_index (rowid, words, keys) VALUES (?, ?, ?)";
    }

    @Override
    public Object[] wordsRow(long report, String words, Set<String> tokens) {
        return new Object[] {report, words, String.join(" ", tokens)};
    }

    @Override
    public String deleteWords() {
        return "DELETE FROM report_index WHERE rowid = ?";
    }

    @Override
    public String reason(SQLException failure) {
        SQLiteErrorCode code = failure instanceof SQLiteException lite
                ? SQLiteErrorCode.getErrorCode(lite.getResultCode().code & 0xFF)
                : SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xFF);
        return switch (code) {
            case SQLITE_FULL -> "the disk is full; what was being kept is not";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program is writing to it and does not come to an end";
            case SQLITE_CORRUPT -> "the file is damaged";
            case SQLITE_NOTADB -> "is no record of Chancery";
            case SQLITE_READONLY, SQLITE_PERM -> "may not be written";
            case SQLITE_CANTOPEN -> "cannot be opened";
            case SQLITE_IOERR -> "the disk fails: " + said(failure);
            default -> said(failure);
        };
    }

    private static String said(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    @Override
    public void settle(Connection connection) throws SQLException {
        execute(connection, "PRAGMA optimize");
    }
}
