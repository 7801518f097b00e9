package org.chancery.asking;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.chancery.store.RecordStore.Facet;
import org.chancery.views.HowWeKnow;
import org.chancery.views.Stats;

/** What is kept and how it is known. */
public record StatsAnswer(Stats stats, HowWeKnow known) {

    /** What is counted by when nobody says. */
    public static final Set<Facet> USUAL =
            Collections.unmodifiableSet(EnumSet.of(Facet.QUAD, Facet.TYPE, Facet.STATE, Facet.PAIR));
}
