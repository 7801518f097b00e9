package org.chancery.store.join;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.Event;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.JoinedEvent.Version;
import org.chancery.model.kept.Told;

/** Things said and who says them, each once, in the order of the tellings. Built up step by step by one thread. */
final class Versions {

    private final Map<String, List<String>> keys = new LinkedHashMap<>();

    void add(String value, Told<Event> telling) {
        keys.computeIfAbsent(value, none -> new ArrayList<>()).add(telling.key());
    }

    boolean differ() {
        return keys.size() > 1;
    }

    JoinedEvent.Disagreement as(JoinedEvent.About about, JoinedEvent.Nature nature) {
        List<Version> versions = new ArrayList<>();
        keys.forEach((value, tellers) -> versions.add(new Version(value, tellers)));
        return new JoinedEvent.Disagreement(about, nature, versions);
    }
}
