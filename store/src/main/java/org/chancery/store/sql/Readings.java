package org.chancery.store.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.json.ReadingJson;
import org.chancery.model.Reading;
import org.chancery.store.Assembly;
import org.chancery.store.StoreFault;
import org.chancery.store.story.Fingerprint;
import org.jdbi.v3.core.Handle;

/**
 * Gets readings out of the database. Those used last are held, as the findings of a page often come from the same ones;
 * a reading that is kept never changes, so what is held is never stale.
 */
final class Readings {

    private static final int HELD = 128;
    /** Longer reports are not held. */
    private static final int LONGEST = 100_000;
    /** Texts of which the fingerprints are held: some tens of megabytes. */
    private static final int TEXTS = 4096;

    private final Codec codec;
    private final Map<Long, Assembly> held = new Held<>(HELD);
    private final Map<Long, Fingerprint> texts = new Held<>(TEXTS);

    /** What was used last. */
    private static final class Held<T> extends LinkedHashMap<Long, T> {
        private static final long serialVersionUID = 1;

        private final int most;

        Held(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, T> eldest) {
            return size() > most;
        }
    }

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

    /** Holds the fingerprint of a reading that was written. */
    void hold(long report, int edition, Fingerprint text) {
        synchronized (texts) {
            texts.put(report * Writer.EDITIONS + edition, text);
        }
    }

    /** Forgets what is held, as after a change that came to nothing: its numbers may be given to other readings. */
    void forget() {
        synchronized (held) {
            held.clear();
        }
        synchronized (texts) {
            texts.clear();
        }
    }

    /** The fingerprint of a reading's text; of the reading no more is looked at than its article. */
    Fingerprint fingerprint(Handle handle, long report, int edition) throws SQLException {
        long id = report * Writer.EDITIONS + edition;
        synchronized (texts) {
            Fingerprint known = texts.get(id);
            if (known != null) {
                return known;
            }
        }
        try (PreparedStatement statement =
                handle.getConnection().prepareStatement("SELECT body FROM reading WHERE id = ?")) {
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new StoreFault("the reading " + edition + " of report " + report + " is not there");
                }
                Fingerprint found = fingerprint(row.getBytes(1));
                hold(report, edition, found);
                return found;
            }
        }
    }

    private Fingerprint fingerprint(byte[] body) {
        try {
            return Fingerprint.of(ReadingJson.article(codec.unpack(body, new ArticleEnd())));
        } catch (IllegalArgumentException damaged) {
            throw new StoreFault("a reading is damaged: " + damaged.getMessage(), damaged);
        }
    }

    Reading unpack(byte[] body) {
        try {
            return ReadingJson.read(codec.unpack(body));
        } catch (IllegalArgumentException damaged) {
            throw new StoreFault("a reading is damaged: " + damaged.getMessage(), damaged);
        }
    }
}
