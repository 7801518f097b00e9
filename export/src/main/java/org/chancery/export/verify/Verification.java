package org.chancery.export.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.model.SourceText;
import org.chancery.model.Span;

/**
 * Checks a record against the reports that somebody holds: every place it points at must be in the report of that hash and say
 * there what the record says. For one thread.
 */
public final class Verification {

    private final Map<String, SourceText> texts = new TreeMap<>();
    private final Set<String> used = new TreeSet<>();
    private final Map<String, Integer> missing = new TreeMap<>();
    private long items;
    private long places;

    /** A report at hand, by its id, which is the hash of its text. */
    public void text(String article, String text) {
        texts.putIfAbsent(article, SourceText.of(text));
    }

    /**
     * Checks one line of the record, and answers what does not hold, a line each.
     *
     * @throws IllegalArgumentException in one line, when it is neither a finding nor a reading
     */
    public List<String> check(String line) {
        List<String> wrong = new ArrayList<>();
        for (Shown shown : ShownReader.read(line)) {
            SourceText text = texts.get(shown.article());
            if (text == null) {
                missing.merge(shown.article(), 1, Integer::sum);
            } else {
                used.add(shown.article());
                items++;
                check(shown, text, wrong);
            }
        }
        return wrong;
    }

    private void check(Shown shown, SourceText text, List<String> wrong) {
        for (Span span : shown.spans()) {
            places++;
            if (!text.slices(span)) {
                wrong.add(shown.item() + ": the text does not say '" + span.text() + "' at " + span.begin() + " to "
                        + span.end());
            }
        }
    }

    /** How many items stood in reports that are at hand. */
    public long items() {
        return items;
    }

    /** How many places of them were looked up. */
    public long places() {
        return places;
    }

    /** Reports that are at hand and that the record speaks of. */
    public int reports() {
        return used.size();
    }

    /** Reports that are not at hand, with the number of items that could not be checked. */
    public Map<String, Integer> missing() {
        return new TreeMap<>(missing);
    }

    /** How many reports are at hand that the record does not speak of. */
    public int unused() {
        return texts.size() - used.size();
    }
}
