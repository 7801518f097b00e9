package org.chancery.store.correction;

import java.util.List;
import java.util.Optional;
import org.chancery.json.ToldJson;
import org.chancery.model.Event;
import org.chancery.model.Finding;
import org.chancery.model.Reading;
import org.chancery.model.Span;
import org.chancery.model.Tie;
import org.chancery.model.kept.Correction;
import org.jspecify.annotations.Nullable;

/** Finds the finding a correction is about by the words it hangs on. */
public final class Findings {

    private Findings() {}

    /** The words a finding hangs on: the trigger of an event, else its first evidence. */
    public static Span anchor(Finding finding) {
        return finding instanceof Event event
                ? event.trigger()
                : finding.evidence().get(0);
    }

    /** The event type or tie kind, which tells findings on the same words apart; null for other kinds. */
    public static @Nullable String type(Finding finding) {
        if (finding instanceof Event event) {
            return event.type().code();
        }
        return finding instanceof Tie tie ? tie.kind().code() : null;
    }

    /** Those of the correction's kind that stand on its words, in the order of the reading. */
    static List<Finding> on(Reading reading, Correction correction) {
        return reading.findings()
                .filter(finding -> ToldJson.kind(finding).equals(correction.kind()))
                .filter(finding -> anchor(finding).overlaps(correction.anchor()))
                .toList();
    }

    /** The one of the correction's type; the one whose words are the same where several are. */
    static Optional<Finding> of(List<Finding> standing, @Nullable String type, Span anchor) {
        List<Finding> alike = standing.stream()
                .filter(finding -> type == null || type.equals(type(finding)))
                .toList();
        return alike.stream()
                .filter(finding -> anchor(finding).equals(anchor))
                .findFirst()
                .or(() -> alike.stream().findFirst());
    }
}
