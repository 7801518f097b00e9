package org.chancery.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.chancery.store.StoreFault;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Connections to a database, and the two kinds of transaction on them; what fails comes out as a fault of the store. */
final class Database implements AutoCloseable {

    /** Opens connections. */
    @FunctionalInterface
    interface Opener {
        Connection open() throws SQLException;
    }

    private final String name;
    private final Dialect dialect;
    private final Opener opener;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final Jdbi jdbi;
    private volatile boolean closed;

    Database(String name, Dialect dialect, Opener opener) {
        this.name = name;
        this.dialect = dialect;
        this.opener = opener;
        this.jdbi = Jdbi.create(new Pool()).registerArrayType(String.class, "text");
    }

    String name() {
        return name;
    }

    Dialect dialect() {
        return dialect;
    }

    /** Does it in one transaction, in which nobody else writes; all of it or nothing. */
    <T> T write(Function<Handle, T> work) {
        return guarded(() -> {
            try (Handle handle = jdbi.open()) {
                dialect.beginWriting(handle.getConnection());
                return ended(handle, work);
            }
        });
    }

    /** Does it on one state of the record. */
    <T> T read(Function<Handle, T> work) {
        return guarded(() -> {
            try (Handle handle = jdbi.open()) {
                dialect.beginReading(handle.getConnection());
                return ended(handle, work);
            }
        });
    }

    /** A handle on one state of the record, to be closed by {@link #end}. */
    Handle open() {
        return guarded(() -> {
            Handle handle = jdbi.open();
            try {
                dialect.beginReading(handle.getConnection());
                return handle;
            } catch (SQLException | RuntimeException failure) {
                handle.close();
                throw failure;
            }
        });
    }

    void end(Handle handle) {
        try (handle) {
            dialect.commit(handle.getConnection());
        } catch (SQLException failure) {
            throw fault(failure);
        }
    }

    private <T> T ended(Handle handle, Function<Handle, T> work) throws SQLException {
        boolean done = false;
        try {
            T result = work.apply(handle);
            dialect.commit(handle.getConnection());
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack(handle.getConnection());
            }
        }
    }

    /** SQLite has rolled back by itself after some failures, and then says that there is nothing to roll back. */
    private void rollBack(Connection connection) {
        try {
            dialect.rollBack(connection);
        } catch (SQLException already) {
            try {
                connection.close();
            } catch (SQLException gone) {
                already.addSuppressed(gone);
            }
        }
    }

    /** Work that fails as databases fail. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    /** Does it, and tells in one line what failed. */
    <T> T guarded(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException failure) {
            throw fault(failure);
        } catch (StoreFault told) {
            throw told;
        } catch (RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException inner) {
                    throw fault(inner);
                }
            }
            throw failure;
        }
    }

    StoreFault fault(SQLException failure) {
        return new StoreFault(name + ": " + dialect.reason(failure), failure);
    }

    StoreFault fault(String reason) {
        return new StoreFault(name + ": " + reason);
    }

    @Override
    public void close() {
        closed = true;
        for (Connection next = idle.poll(); next != null; next = idle.poll()) {
            try {
                next.close();
            } catch (SQLException failure) {
                throw fault(failure);
            }
        }
    }

    /** Keeps connections for the next to come. */
    private final class Pool implements ConnectionFactory {
        @Override
        public Connection openConnection() throws SQLException {
            if (closed) {
                throw new StoreFault(name + ": is closed");
            }
            Connection kept = idle.poll();
            return kept != null ? kept : opener.open();
        }

        @Override
        public void closeConnection(Connection connection) throws SQLException {
            if (closed || connection.isClosed()) {
                connection.close();
            } else {
                idle.push(connection);
            }
        }
    }
}
