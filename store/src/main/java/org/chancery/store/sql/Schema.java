package org.chancery.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a record to the form this version keeps it in, and refuses one from a later version. */
final class Schema {

    /** The version of the last migration. */
    static final int PRESENT = 2;

    private static final int TRIES = 5;

    private final Database database;
    private final Database.Opener opener;
    private final Runnable remake;

    /**
     * The form of a database.
     *
     * @param remake fills the tables of a record whose form was brought up to date, and has it bear its version
     */
    Schema(Database database, Database.Opener opener, Runnable remake) {
        this.database = database;
        this.opener = opener;
        this.remake = remake;
    }

    /** Looks first, as starting the migrations takes longer than most questions. */
    void prepare() {
        int version = version();
        for (int i = 1; version < PRESENT && version != Dialect.FOREIGN; i++) {
            if (migrate(i == TRIES)) {
                remake.run();
            }
            version = version();
        }
        if (version == Dialect.FOREIGN) {
            throw database.fault("is no record of Chancery");
        }
        if (version > PRESENT) {
            throw database.fault("was made by a later version of Chancery (its form is " + version
                    + ", this version knows " + PRESENT + "); nothing was changed");
        }
    }

    private int version() {
        return database.guarded(() -> {
            try (Connection connection = opener.open()) {
                return database.dialect().version(connection);
            }
        });
    }

    /** Another program may be about it at the same moment: then this one fails, looks again and tries again. */
    private boolean migrate(boolean last) {
        try {
            Flyway.configure()
                    .loggers("slf4j")
                    .dataSource(new OpenerSource(opener))
                    .locations(database.dialect().migrations())
                    .table("chancery_schema")
                    .group(true)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
            return true;
        } catch (FlywayException failure) {
            if (last) {
                throw cause(failure);
            }
            return false;
        }
    }

    private RuntimeException cause(FlywayException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException inner) {
                return database.fault(inner);
            }
        }
        return database.fault("cannot be brought to the present form: "
                + String.valueOf(failure.getMessage()).lines().findFirst().orElse(""));
    }
}
