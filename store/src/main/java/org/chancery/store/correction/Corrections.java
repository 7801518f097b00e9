package org.chancery.store.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.json.FindingJson;
import org.chancery.json.FindingJson.Proposal;
import org.chancery.json.ToldJson;
import org.chancery.model.Finding;
import org.chancery.model.Reading;
import org.chancery.model.SourceText;
import org.chancery.model.kept.Correction;
import org.chancery.model.kept.Correction.Action;
import org.chancery.model.kept.Correction.Standing;

/** Applies what people said to a reading, the earliest first, and tells what became of each. */
public final class Corrections {

    /** The earliest first; those of one moment in the order in which the store named them. */
    public static final Comparator<Correction> ORDER = Comparator.comparing(Correction::when)
            .thenComparing(correction -> correction.id().length())
            .thenComparing(Correction::id);

    private Corrections() {}

    /** The reading with all that people said about its article. */
    public static Corrected apply(Reading reading, Collection<Correction> corrections) {
        Work work = new Work(reading);
        corrections.stream().sorted(ORDER).forEach(work::apply);
        return new Corrected(work.reading, work.byFinding, work.rejected, work.standings);
    }

    /**
     * Says whether a correction can be made on a reading.
     *
     * @throws IllegalArgumentException in one line: what is wrong with it
     */
    public static void check(Reading reading, Correction correction) {
        if (correction.why().isBlank() || correction.who().isBlank()) {
            throw new IllegalArgumentException("a correction needs who makes it and why");
        }
        if (!SourceText.of(reading.article().text()).slices(correction.anchor())) {
            throw new IllegalArgumentException("the article does not say '"
                    + correction.anchor().text() + "' at " + correction.anchor().begin());
        }
        boolean proposes = correction.action() == Action.CHANGE || correction.action() == Action.ADD;
        if (proposes && correction.finding() == null) {
            throw new IllegalArgumentException("what the finding shall be is missing");
        }
        List<Finding> standing = Findings.on(reading, correction);
        if (correction.action() == Action.ADD) {
            new Merge(reading).with(proposal(correction), correction, Optional.empty());
            return;
        }
        Finding finding = Findings.of(standing, correction.type(), correction.anchor())
                .orElseThrow(() -> new IllegalArgumentException("the reading has no " + correction.kind() + " on '"
                        + correction.anchor().text() + "'"));
        if (proposes) {
            new Merge(reading).with(proposal(correction), correction, Optional.of(finding));
        }
    }

    static Proposal proposal(Correction correction) {
        String json = correction.finding();
        Proposal proposal = FindingJson.read(json == null ? "" : json);
        if (!ToldJson.kind(proposal.finding()).equals(correction.kind())) {
            throw new IllegalArgumentException("the finding is no " + correction.kind());
        }
        return proposal;
    }

    private static final class Work {
        private Reading reading;
        private final Map<String, Correction> byFinding = new LinkedHashMap<>();
        private final Set<String> rejected = new LinkedHashSet<>();
        private final Map<Correction, Standing> standings = new LinkedHashMap<>();

        Work(Reading reading) {
            this.reading = reading;
        }

        void apply(Correction correction) {
            List<Finding> standing = new ArrayList<>(Findings.on(reading, correction));
            Optional<Finding> found = Findings.of(standing, correction.type(), correction.anchor());
            standings.put(
                    correction,
                    switch (correction.action()) {
                        case ACCEPT -> accept(correction, found);
                        case REJECT -> reject(correction, found);
                        case CHANGE -> change(correction, found, standing);
                        case ADD -> add(correction, standing);
                    });
        }

        private Standing accept(Correction correction, Optional<Finding> found) {
            found.ifPresent(finding -> {
                rejected.remove(finding.id());
                byFinding.put(finding.id(), correction);
            });
            return found.isPresent() ? Standing.APPLIED : Standing.EVIDENCE_GONE;
        }

        /** What a newer reading does not find any more needs no rejection. */
        private Standing reject(Correction correction, Optional<Finding> found) {
            found.ifPresent(finding -> {
                rejected.add(finding.id());
                byFinding.put(finding.id(), correction);
            });
            if (found.isPresent()) {
                return Standing.APPLIED;
            }
            return SourceText.of(reading.article().text()).slices(correction.anchor())
                    ? Standing.CONFIRMED
                    : Standing.EVIDENCE_GONE;
        }

        private Standing change(Correction correction, Optional<Finding> found, List<Finding> standing) {
            if (standing.isEmpty()) {
                return Standing.EVIDENCE_GONE;
            }
            return propose(correction, standing, found);
        }

        private Standing add(Correction correction, List<Finding> standing) {
            return propose(correction, standing, Optional.empty());
        }

        /**
         * Puts in what the person proposed, in place of the finding the person saw, or of what the reading has on its words
         * now; unless that says the same by itself.
         */
        private Standing propose(Correction correction, List<Finding> standing, Optional<Finding> seen) {
            try {
                Proposal proposal = proposal(correction);
                Optional<Finding> same = standing.stream()
                        .filter(finding -> Same.saying(finding, reading.entities(), proposal))
                        .findFirst();
                if (same.isPresent()) {
                    rejected.remove(same.get().id());
                    byFinding.put(same.get().id(), correction);
                    return Standing.CONFIRMED;
                }
                Optional<Finding> replaced = seen;
                if (replaced.isEmpty() && correction.action() == Action.CHANGE) {
                    replaced = Findings.of(standing, Findings.type(proposal.finding()), correction.anchor())
                            .or(() -> Findings.of(standing, null, correction.anchor()));
                }
                Merge merge = new Merge(reading);
                String id = merge.with(proposal, correction, replaced);
                reading = merge.reading();
                rejected.remove(id);
                byFinding.put(id, correction);
                return Standing.APPLIED;
            } catch (IllegalArgumentException unfounded) {
                return Standing.EVIDENCE_GONE;
            }
        }
    }
}
