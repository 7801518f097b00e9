package org.chancery.store.correction;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.model.Reading;
import org.chancery.model.kept.Correction;
import org.jspecify.annotations.Nullable;

/**
 * A reading with what people said about it.
 *
 * @param reading with the changed and added findings; the rejected are still among its findings
 * @param corrections by the id of the finding in {@code reading}, the latest where there are several
 * @param rejected ids of findings in {@code reading} that shall not count
 * @param standings what became of each correction, in their order
 */
public record Corrected(
        Reading reading,
        Map<String, Correction> corrections,
        Set<String> rejected,
        Map<Correction, Correction.Standing> standings) {

    public Corrected {
        corrections = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(corrections));
        rejected = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(rejected));
        standings = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(standings));
    }

    /** What was said last about a finding; null when nobody said anything. */
    public @Nullable Correction correction(String finding) {
        return corrections.get(finding);
    }
}
