package org.chancery.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.OutletControl;
import org.chancery.model.SpeakerKind;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/**
 * How a set of findings is known: who prints it, who says it, how sure the reading is.
 *
 * @param findings how many were looked at
 * @param reports in how many reports they stand
 * @param stories how many texts these are when copies count once
 * @param ownVoice how many the outlet tells in its own voice
 * @param hedged how many stand in a claim that is softened ("reportedly")
 * @param anonymous how many rest on a speaker without a name
 * @param controls outlets by country and control, the most findings first
 * @param outlets by name, the most findings first
 * @param speakers by name, the most findings first
 * @param confidence events by confidence in ten steps, the lowest first
 */
public record HowWeKnow(
        int findings,
        int reports,
        int stories,
        int ownVoice,
        int hedged,
        int anonymous,
        List<Control> controls,
        List<Named> outlets,
        List<Named> speakers,
        List<Integer> confidence) {

    /** Findings printed by outlets of one state under one kind of control. */
    public record Control(@Nullable String country, OutletControl control, int findings) {}

    /** An outlet or speaker with the state it belongs to or speaks for. */
    public record Named(String name, @Nullable String country, int findings) {}

    private static final int STEPS = 10;

    public HowWeKnow {
        controls = List.copyOf(controls);
        outlets = List.copyOf(outlets);
        speakers = List.copyOf(speakers);
        confidence = List.copyOf(confidence);
    }

    /** Looks at each finding once. */
    public static HowWeKnow of(Stream<? extends Told<?>> findings) {
        Count count = new Count();
        findings.forEach(count::add);
        return count.result();
    }

    /** The count while findings come in. */
    private static final class Count {
        private int findings;
        private int ownVoice;
        private int hedged;
        private int anonymous;
        private final TreeSet<String> reports = new TreeSet<>();
        private final TreeSet<String> stories = new TreeSet<>();
        private final Map<Key, Integer> controls = new TreeMap<>();
        private final Map<Key, Integer> outlets = new TreeMap<>();
        private final Map<Key, Integer> speakers = new TreeMap<>();
        private final int[] confidence = new int[STEPS];

        void add(Told<?> told) {
            findings++;
            Report report = Report.of(told.source());
            reports.add(report.article());
            stories.add(report.story());
            String country = report.country() == null ? "" : report.country();
            controls.merge(new Key(report.control().name(), country), 1, Integer::sum);
            if (report.outlet() != null) {
                outlets.merge(new Key(report.outlet(), country), 1, Integer::sum);
            }
            if (told.finding() instanceof Event event) {
                confidence[Math.max(0, Math.min(STEPS - 1, (int) (event.confidence() * STEPS)))]++;
            }
            voices(told);
        }

        private void voices(Told<?> told) {
            List<Claim> chain = told.chain();
            if (told.finding() instanceof Claim claim) {
                chain = new ArrayList<>(chain);
                chain.add(claim);
            }
            if (chain.isEmpty()) {
                ownVoice++;
                return;
            }
            hedged += chain.stream().anyMatch(claim -> claim.hedge() != null) ? 1 : 0;
            SpeakerKind last = chain.get(chain.size() - 1).speaker().kind();
            anonymous += last == SpeakerKind.ANONYMOUS || last == SpeakerKind.IMPERSONAL ? 1 : 0;
            TreeSet<Key> named = new TreeSet<>();
            for (Claim claim : chain) {
                Entity speaker = told.entity(claim.speaker().entity());
                if (speaker != null) {
                    named.add(new Key(speaker.name(), speaker.country() == null ? "" : speaker.country()));
                }
            }
            named.forEach(speaker -> speakers.merge(speaker, 1, Integer::sum));
        }

        HowWeKnow result() {
            List<Control> byControl = sorted(controls).stream()
                    .map(key ->
                            new Control(key.orNull(), OutletControl.valueOf(key.name()), controls.getOrDefault(key, 0)))
                    .toList();
            return new HowWeKnow(
                    findings,
                    reports.size(),
                    stories.size(),
                    ownVoice,
                    hedged,
                    anonymous,
                    byControl,
                    named(outlets),
                    named(speakers),
                    java.util.Arrays.stream(confidence).boxed().toList());
        }

        private static List<Named> named(Map<Key, Integer> counts) {
            return sorted(counts).stream()
                    .map(key -> new Named(key.name(), key.orNull(), counts.getOrDefault(key, 0)))
                    .toList();
        }

        private static List<Key> sorted(Map<Key, Integer> counts) {
            return counts.keySet().stream()
                    .sorted(Comparator.comparingInt((Key key) -> -counts.getOrDefault(key, 0))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    /** A name and the state it belongs to, empty when unknown. */
    private record Key(String name, String country) implements Comparable<Key> {
        @Nullable
        String orNull() {
            return country.isEmpty() ? null : country;
        }

        @Override
        public int compareTo(Key other) {
            int byName = name.compareTo(other.name);
            return byName != 0 ? byName : country.compareTo(other.country);
        }
    }
}
