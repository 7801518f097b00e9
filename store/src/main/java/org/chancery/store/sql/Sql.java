package org.chancery.store.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** A statement being put together with its parameters, in their order. */
final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    Sql() {}

    Sql(String words, Object... values) {
        add(words, values);
    }

    /** Appends words, and the values of their question marks. */
    Sql add(String words, Object... values) {
        text.append(words);
        Collections.addAll(parameters, values);
        return this;
    }

    Sql add(Sql other) {
        text.append(other.text);
        parameters.addAll(other.parameters);
        return this;
    }

    /** Appends a list of question marks in brackets. */
    Sql list(Collection<?> values) {
        text.append('(');
        text.append(String.join(", ", Collections.nCopies(values.size(), "?")));
        text.append(')');
        parameters.addAll(values);
        return this;
    }

    /** The statement ready to be asked. */
    Query on(Handle handle) {
        Query query = handle.createQuery(text.toString());
        for (int i = 0; i < parameters.size(); i++) {
            query.bind(i, parameters.get(i));
        }
        return query;
    }

    /** Runs it, and gives how many rows it changed. */
    int run(Handle handle) {
        try (var update = handle.createUpdate(text.toString())) {
            for (int i = 0; i < parameters.size(); i++) {
                update.bind(i, parameters.get(i));
            }
            return update.execute();
        }
    }

    @Override
    public String toString() {
        return text + " " + parameters;
    }
}
