package org.chancery.store.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.Event;
import org.chancery.model.Reading;
import org.chancery.model.kept.Correction;
import org.chancery.model.kept.Origin;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Story;
import org.chancery.model.kept.Told;
import org.chancery.store.Assembly;
import org.chancery.store.Sources;
import org.chancery.store.correction.Corrected;
import org.chancery.store.correction.Corrections;
import org.chancery.store.join.EventJoiner;
import org.chancery.store.join.Trace;
import org.chancery.store.story.Fingerprint;
import org.chancery.store.story.Origins;
import org.chancery.store.story.Stories;

/** All that follows from a set of readings and what people said about them, found at one go. */
final class Snapshot {

    private final Map<String, Source> sources = new TreeMap<>();
    private final Map<String, Story> stories = new TreeMap<>();
    private final List<Told<?>> findings = new ArrayList<>();
    private final Map<String, List<Told<Event>>> events = new TreeMap<>();
    private final Map<Correction, Correction.Standing> standings = new LinkedHashMap<>();

    /** A reading as it was kept. */
    record Kept(Reading reading, int edition, Instant at) {}

    private Snapshot() {}

    /**
     * What follows.
     *
     * @param present the reading of each article that counts
     */
    static Snapshot of(Collection<Kept> present, Collection<Correction> corrections, Origins origins) {
        Snapshot snapshot = new Snapshot();
        snapshot.tellStories(present, origins);
        List<Told<?>> told = snapshot.assemble(present, corrections);
        snapshot.join(told);
        return snapshot;
    }

    private void tellStories(Collection<Kept> present, Origins origins) {
        Map<String, String> story = Stories.all(present.stream()
                .map(kept -> Fingerprint.of(kept.reading().article()))
                .toList());
        Map<String, List<Source>> members = new TreeMap<>();
        for (Kept kept : present) {
            String article = kept.reading().article().id();
            String id = story.getOrDefault(article, article);
            Origin own = origins.of(kept.reading().article()).orElse(null);
            members.computeIfAbsent(id, any -> new ArrayList<>())
                    .add(Sources.of(kept.reading(), kept.edition(), kept.at(), id, own));
        }
        members.forEach((id, sharing) -> {
            Story whole = Sources.story(id, sharing);
            stories.put(id, whole);
            whole.reports().forEach(source -> sources.put(source.article(), source));
        });
    }

    private List<Told<?>> assemble(Collection<Kept> present, Collection<Correction> corrections) {
        Map<String, List<Correction>> said = new TreeMap<>();
        corrections.forEach(correction -> said.computeIfAbsent(correction.article(), any -> new ArrayList<>())
                .add(correction));
        List<Told<?>> told = new ArrayList<>();
        for (Kept kept : present) {
            String article = kept.reading().article().id();
            Corrected corrected = Corrections.apply(kept.reading(), said.getOrDefault(article, List.of()));
            standings.putAll(corrected.standings());
            Source source = sources.get(article);
            if (source == null) {
                throw new IllegalStateException("no source of " + article);
            }
            for (Told<?> each : Assembly.of(corrected.reading(), source)) {
                told.add(each.with(each.event(), corrected.correction(each.finding().id())));
            }
        }
        return told;
    }

    @SuppressWarnings("unchecked")
    private void join(List<Told<?>> told) {
        Map<String, Trace> traces = new TreeMap<>();
        for (Told<?> each : told) {
            if (each.finding() instanceof Event && !Sources.isRejected(each)) {
                traces.put(each.key(), Trace.of((Told<Event>) each));
            }
        }
        Map<String, String> eventOf = new TreeMap<>();
        for (List<Trace> event : EventJoiner.all(traces.values())) {
            String id = EventJoiner.id(event);
            event.forEach(trace -> eventOf.put(trace.key(), id));
        }
        for (Told<?> each : told) {
            Told<?> joined = each.with(eventOf.getOrDefault(each.key(), each.event()), each.correction());
            findings.add(joined);
            if (eventOf.containsKey(each.key())) {
                events.computeIfAbsent(String.valueOf(joined.event()), any -> new ArrayList<>())
                        .add((Told<Event>) joined);
            }
        }
    }

    Collection<Source> sources() {
        return sources.values();
    }

    Collection<Story> stories() {
        return stories.values();
    }

    /** Findings of all reports, those that were rejected as well. */
    List<Told<?>> findings() {
        return findings;
    }

    /** Tellings by event. */
    Map<String, List<Told<Event>>> events() {
        return events;
    }

    /** What became of each correction. */
    Map<Correction, Correction.Standing> standings() {
        return standings;
    }
}
