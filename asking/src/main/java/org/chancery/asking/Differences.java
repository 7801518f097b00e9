package org.chancery.asking;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Finding;
import org.chancery.model.Reading;
import org.chancery.model.kept.Source;
import org.chancery.store.RecordStore;
import org.chancery.store.correction.Findings;
import org.chancery.store.diff.Change;
import org.chancery.store.diff.Editions;
import org.jspecify.annotations.Nullable;

/** What changed in one report from an older reading to a newer. */
public record Differences(String article, @Nullable String title, Edition from, Edition to, List<Row> changes) {

    /** A reading and what made it. */
    public record Edition(int edition, String version, String keptAt) {}

    /** One change. */
    public record Row(
            String kind,
            String change,
            String words,
            @Nullable String type,
            String rule,
            List<Change.Field> fields) {}

    public Differences {
        changes = List.copyOf(changes);
    }

    /** Of all reports that were read more than once: the last reading against the one before. */
    public static List<Differences> all(RecordStore record) {
        List<Differences> all = new ArrayList<>();
        for (Source source : new Named(record).reports()) {
            // of reports that were read once the latest edition is the first
            if (source.edition() > 1) {
                all.add(of(record, record.editions(source.article()), null, null));
            }
        }
        return all;
    }

    /**
     * Of one report.
     *
     * @param article its full id
     * @param from the older edition, null for the one before the newer
     * @param to the newer edition, null for the last
     */
    public static Differences of(RecordStore record, String article, @Nullable Integer from, @Nullable Integer to) {
        List<Source> editions = record.editions(article);
        if (editions.size() < 2 && from == null && to == null) {
            throw new AskFault("the report was read only once");
        }
        return of(record, editions, from, to);
    }

    private static Differences of(
            RecordStore record, List<Source> editions, @Nullable Integer from, @Nullable Integer to) {
        Source newer = to == null ? editions.get(editions.size() - 1) : edition(editions, "--to", to);
        int before = from == null ? newer.edition() - 1 : from;
        Source older = edition(editions, "--from", before);
        List<Row> rows = new ArrayList<>();
        for (Change change : Editions.compare(reading(record, older), reading(record, newer))) {
            rows.add(row(change));
        }
        return new Differences(newer.article(), newer.title(), edition(older), edition(newer), rows);
    }

    private static Reading reading(RecordStore record, Source source) {
        return record.reading(source.article(), source.edition())
                .orElseThrow(() -> new AskFault("edition " + source.edition() + " is not kept"));
    }

    private static Source edition(List<Source> editions, String option, int number) {
        List<String> there = new ArrayList<>();
        for (Source source : editions) {
            if (source.edition() == number) {
                return source;
            }
            there.add(String.valueOf(source.edition()));
        }
        throw new AskFault(option + ": there is no edition " + number + ", but " + String.join(", ", there));
    }

    private static Edition edition(Source source) {
        return new Edition(source.edition(), source.version(), source.keptAt().toString());
    }

    private static Row row(Change change) {
        Finding finding = change.after() != null ? change.after() : change.before();
        if (finding == null) {
            throw new IllegalStateException("a change of nothing");
        }
        String what = change.added() ? "added" : change.removed() ? "removed" : "changed";
        return new Row(
                change.kind(),
                what,
                Findings.anchor(finding).text(),
                Findings.type(finding),
                finding.rule(),
                change.fields());
    }
}
