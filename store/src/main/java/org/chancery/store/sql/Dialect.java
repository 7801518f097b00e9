package org.chancery.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** What differs between the databases. */
interface Dialect {

    /** Where the migrations lie. */
    String migrations();

    /** The version of what another program made. */
    int FOREIGN = -1;

    /** Version of the schema, 0 when the record is empty and has none yet; {@link #FOREIGN}. */
    int version(Connection connection) throws SQLException;

    /** Has the record bear that version; within a transaction that writes. */
    void setVersion(Connection connection, int version) throws SQLException;

    /** Begins a transaction that writes; no other process writes until it ends. */
    void beginWriting(Connection connection) throws SQLException;

    /** Begins a transaction that sees one state of the record. */
    void beginReading(Connection connection) throws SQLException;

    void commit(Connection connection) throws SQLException;

    void rollBack(Connection connection) throws SQLException;

    /** Condition: the first expression holds the second as a part of it. */
    String holds(String text, String part);

    /** A table of that alias with a column {@code value} of the whole numbers in a JSON list. */
    String numbers(String list, String alias);

    /** A table of that alias with a column {@code value} of the words in a JSON list. */
    String strings(String list, String alias);

    /** Insertion that leaves alone what is there. */
    String insertNew(String table, String columns, String values);

    /** A selection of {@code id}, and of {@code score}, the least the best, of reports that have the tokens. */
    Sql candidates(List<String> texts, List<Set<String>> groups, boolean scored);

    /** Statements that keep and remove a report's words and tokens. */
    String insertWords();

    Object[] wordsRow(long report, String words, Set<String> tokens);

    String deleteWords();

    /** What a failure means, in words that go behind the store's name. */
    String reason(SQLException failure);

    /** Makes planning good after much has come in. */
    void settle(Connection connection) throws SQLException;
}
