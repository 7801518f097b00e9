package org.chancery.store.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.json.ReadingJson;
import org.chancery.model.Finding;
import org.chancery.model.Reading;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Told;
import org.chancery.store.Assembly;
import org.chancery.store.Sources;

/**
 * All that the tables hold of a reading, made before the database is touched, so that several are made at once.
 *
 * @param findings in the order of their names
 * @param words folded words of title and text
 * @param tokens what the report is found by beside its words
 */
record Derived(Reading reading, List<FindingRow> findings, String words, Set<String> tokens) {

    static Derived of(Reading reading) {
        Assembly assembly = new Assembly(reading);
        WordRanges words = new WordRanges(reading.article());
        Source source = Sources.alone(reading, 1, Instant.EPOCH);
        List<FindingRow> rows = new ArrayList<>();
        for (Told<?> told : assembly.all(source)) {
            Finding finding = told.finding();
            rows.add(FindingRow.of(told, words.of(assembly.range(finding))));
        }
        rows.sort(Comparator.comparing(FindingRow::name));
        return new Derived(reading, List.copyOf(rows), words.words(), Tokens.of(reading.article(), rows));
    }

    /**
     * A reading as it is kept.
     *
     * @param hash tells two readings of one article apart
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Packed(byte[] hash, byte[] body) {

        static Packed of(Reading reading, Codec codec) {
            byte[] json = ReadingJson.write(reading).getBytes(StandardCharsets.UTF_8);
            try {
                return new Packed(MessageDigest.getInstance("SHA-256").digest(json), codec.pack(json));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
