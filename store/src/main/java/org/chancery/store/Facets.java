package org.chancery.store;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.model.Event;
import org.chancery.model.Outlet;
import org.chancery.model.Tie;
import org.chancery.model.kept.Told;

/** The values by which findings are counted. */
public final class Facets {

    private Facets() {}

    /** The values a finding has in a facet, each once; a pair of states as {@code BLR-CHN}, whoever acts. */
    public static Set<String> values(Told<?> told, RecordStore.Facet facet) {
        Facts facts = Facts.of(told);
        return switch (facet) {
            case KIND -> Set.of(facts.kind().code());
            case TYPE ->
                told.finding() instanceof Event event ? Set.of(event.type().code()) : Set.of();
            case QUAD ->
                told.finding() instanceof Event event ? Set.of(event.quad().code()) : Set.of();
            case STATUS ->
                told.finding() instanceof Event event ? Set.of(event.status().code()) : Set.of();
            case STATE -> facts.states();
            case PAIR -> pairs(facts);
            case SECTOR -> facts.sectors();
            case TIE -> told.finding() instanceof Tie tie ? Set.of(tie.kind().code()) : Set.of();
            case OUTLET -> outlet(told);
            case CONTROL -> Set.of(facts.control().code());
            case SPEAKER -> speakers(facts);
            case PLACE -> place(told);
            case MONTH -> month(told);
            case STORY -> Set.of(told.source().story());
        };
    }

    private static Set<String> pairs(Facts facts) {
        Set<String> pairs = new LinkedHashSet<>();
        for (Facts.Dyad dyad : facts.dyads()) {
            boolean inOrder = dyad.actor().compareTo(dyad.recipient()) <= 0;
            pairs.add(inOrder ? dyad.actor() + "-" + dyad.recipient() : dyad.recipient() + "-" + dyad.actor());
        }
        return pairs;
    }

    private static Set<String> outlet(Told<?> told) {
        Outlet outlet = told.source().outlet();
        return outlet == null ? Set.of() : Set.of(outlet.name());
    }

    /** Names of the parties that say it, anywhere in the chain. */
    private static Set<String> speakers(Facts facts) {
        Set<String> names = new LinkedHashSet<>();
        facts.voices().stream().filter(Facts.Voice::party).forEach(voice -> names.add(voice.name()));
        return names;
    }

    private static Set<String> place(Told<?> told) {
        return told.finding() instanceof Event event && event.where() != null
                ? Set.of(event.where().name())
                : Set.of();
    }

    private static Set<String> month(Told<?> told) {
        String day = told.day();
        return day == null || day.length() < 7 ? Set.of() : Set.of(day.substring(0, 7));
    }

    /** The most frequent first, then by value. */
    public static Map<String, Long> ranked(Map<String, Long> counts) {
        Map<String, Long> ranked = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> ranked.put(entry.getKey(), entry.getValue()));
        return ranked;
    }
}
