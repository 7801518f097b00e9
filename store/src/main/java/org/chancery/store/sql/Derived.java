package org.chancery.store.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.json.ReadingJson;
import org.chancery.model.Event;
import org.chancery.model.Finding;
import org.chancery.model.Reading;
import org.chancery.model.kept.Correction;
import org.chancery.model.kept.Origin;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Told;
import org.chancery.store.Assembly;
import org.chancery.store.Order;
import org.chancery.store.Sources;
import org.chancery.store.correction.Corrected;
import org.chancery.store.correction.Corrections;
import org.chancery.store.story.Fingerprint;
import org.chancery.store.story.Origins;
import org.jspecify.annotations.Nullable;

/**
 * All that the tables hold of a reading, made before the database is touched, so that several are made at once.
 *
 * @param reading as its reader gave it
 * @param corrected the reading with what people said about it
 * @param findings in the order of their names
 * @param rows the values of their rows, without their numbers
 * @param traces of events that were not rejected, by name; their keys and stories are still to be given
 * @param words folded words of title and text
 * @param tokens what the report is found by beside its words
 */
record Derived(
        Reading reading,
        Corrected corrected,
        List<FindingRow> findings,
        List<@Nullable Object[]> rows,
        Lists lists,
        Collection<PartyRow> parties,
        Map<String, Traced> traces,
        String words,
        Set<String> tokens,
        Fingerprint fingerprint,
        Set<Long> keys,
        @Nullable Origin origin) {

    static Derived of(Reading reading, Collection<Correction> corrections, Origins origins) {
        Corrected corrected = Corrections.apply(reading, corrections);
        Assembly assembly = new Assembly(corrected.reading());
        WordRanges words = new WordRanges(reading.article());
        Source source = Sources.alone(reading, 1, Instant.EPOCH);
        List<FindingRow> findings = new ArrayList<>();
        Map<String, Traced> traces = new TreeMap<>();
        for (Told<?> told : assembly.all(source)) {
            Finding finding = told.finding();
            Correction said = corrected.correction(finding.id());
            boolean rejected = corrected.rejected().contains(finding.id());
            findings.add(FindingRow.of(told, words.of(assembly.range(finding)), rejected, said));
            if (finding instanceof Event && !rejected) {
                traces.put(finding.id(), Traced.of(told));
            }
        }
        findings.sort(Comparator.comparing(FindingRow::name));
        Fingerprint fingerprint = Fingerprint.of(reading.article());
        return new Derived(
                reading,
                corrected,
                List.copyOf(findings),
                values(reading.article().id(), findings, traces),
                Lists.of(findings),
                PartyRow.of(findings),
                traces,
                words.words(),
                Tokens.of(reading.article(), findings),
                fingerprint,
                fingerprint.keys(),
                origins.of(reading.article()).orElse(null));
    }

    private static List<@Nullable Object[]> values(
            String article, List<FindingRow> findings, Map<String, Traced> traces) {
        long rank = Order.rank(article);
        List<@Nullable Object[]> values = new ArrayList<>();
        for (FindingRow finding : findings) {
            Traced traced = traces.get(finding.name());
            values.add(finding.values(rank, traced == null ? null : traced.event()));
        }
        return values;
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
