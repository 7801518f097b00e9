package org.chancery.store.sql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.json.ReadingJson;
import org.chancery.model.Reading;
import org.chancery.store.Assembly;
import org.chancery.store.StoreFault;
import org.jdbi.v3.core.Handle;

/**
 * Gets readings out of the database. Those used last are held, as the findings of a page often come from the same ones;
 * a reading that is kept never changes, so what is held is never stale.
 */
final class Readings {

    private static final int HELD = 128;
    /** Longer reports are not held. */
    private static final int LONGEST = 100_000;

    private final Codec codec;
    private final Map<Long, Assembly> held = new LinkedHashMap<>(HELD, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Assembly> eldest) {
            return size() > HELD;
        }
    };

    Readings(Codec codec) {
        this.codec = codec;
    }

    Assembly get(Handle handle, long report, int edition) {
        return find(handle, report, edition)
                .orElseThrow(() -> new StoreFault("the reading " + edition + " of report " + report + " is not there"));
    }

    Optional<Assembly> find(Handle handle, long report, int edition) {
        long id = report * Writer.EDITIONS + edition;
        synchronized (held) {
            Assembly known = held.get(id);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<Assembly> found = handle.createQuery("SELECT body FROM reading WHERE id = ?")
                .bind(0, id)
                .mapTo(byte[].class)
                .findOne()
                .map(this::unpack)
                .map(Assembly::new);
        found.filter(assembly -> assembly.reading().article().text().length() <= LONGEST)
                .ifPresent(assembly -> {
                    synchronized (held) {
                        held.put(id, assembly);
                    }
                });
        return found;
    }

    Reading unpack(byte[] body) {
        try {
            return ReadingJson.read(codec.unpack(body));
        } catch (IllegalArgumentException damaged) {
            throw new StoreFault("a reading is damaged: " + damaged.getMessage(), damaged);
        }
    }
}
