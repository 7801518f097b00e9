package org.chancery.export.flat;

import java.util.List;
import java.util.function.Function;
import org.chancery.model.Cause;
import org.chancery.model.Claim;
import org.chancery.model.Event;
import org.chancery.model.Figure;
import org.chancery.model.Finding;
import org.chancery.model.Tie;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/** Kinds of findings as flat tables: each with its own columns, then those that all have. */
enum FlatKind {
    EVENT(Event.class, "events"),
    CLAIM(Claim.class, "claims"),
    TIE(Tie.class, "ties"),
    CAUSE(Cause.class, "causes"),
    FIGURE(Figure.class, "figures");

    /** What a column holds. */
    enum Type {
        TEXT("VARCHAR"),
        TEXTS("VARCHAR[]"),
        NUMBER("DOUBLE"),
        COUNT("INTEGER"),
        DAY("DATE");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /** A column and how its value is found: text, number, list of texts or null. */
    record Column(String name, Type type, Function<Told<?>, @Nullable Object> value) {}

    private final Class<? extends Finding> type;
    private final String plural;
    private final List<Column> columns;

    FlatKind(Class<? extends Finding> type, String plural) {
        this.type = type;
        this.plural = plural;
        this.columns = new FlatColumns(type).all();
    }

    static FlatKind of(Finding finding) {
        for (FlatKind kind : values()) {
            if (kind.type.isInstance(finding)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no table for " + finding.id());
    }

    String plural() {
        return plural;
    }

    String file() {
        return plural + ".csv";
    }

    List<Column> columns() {
        return columns;
    }
}
