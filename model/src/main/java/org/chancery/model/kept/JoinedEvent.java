package org.chancery.model.kept;

import java.util.List;
import org.chancery.model.Event;

/**
 * One event across reports: all tellings of it, each as its report has it.
 *
 * @param id name of the event in this record; stays when tellings are added, unless two events turn out to be one
 * @param tellings the earliest published first
 * @param origins names of the independent origins that tell it; outlets that copy one text count once
 * @param disagreements where the tellings differ
 */
public record JoinedEvent(
        String id, List<Told<Event>> tellings, List<String> origins, List<Disagreement> disagreements) {

    public JoinedEvent {
        tellings = List.copyOf(tellings);
        origins = List.copyOf(origins);
        disagreements = List.copyOf(disagreements);
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("event " + id + " has no telling");
        }
    }

    /**
     * Where tellings differ.
     *
     * @param about what they differ in
     * @param nature whether both can be true
     * @param versions what is said, each once, in the order of the tellings
     */
    public record Disagreement(About about, Nature nature, List<Version> versions) {
        public Disagreement {
            versions = List.copyOf(versions);
        }
    }

    /** What tellings differ in. */
    public enum About {
        STATUS,
        DATE,
        PLACE,
        FIGURE,
        PARTIES
    }

    /** How they differ. */
    public enum Nature {
        /** Both cannot be true: occurred and denied, Monday and Thursday. */
        CONTRADICTION,
        /** Estimates, counts that grow: 12 and "about 15" dead. */
        SPREAD,
        /** What was planned has happened since. */
        DEVELOPMENT
    }

    /**
     * One of the things said.
     *
     * @param value in words
     * @param keys {@link Told#key()} of the tellings that say so
     */
    public record Version(String value, List<String> keys) {
        public Version {
            keys = List.copyOf(keys);
        }
    }
}
