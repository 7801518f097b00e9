package org.chancery.gazetteer;

import java.util.List;
import java.util.Locale;

/** The words for actors. */
public final class Agents {

    private final List<Agent> all;

    private Agents(List<Agent> all) {
        this.all = all;
    }

    static Agents load() {
        return new Agents(Table.read("agents.tsv", Agents::agent));
    }

    /** All, in the order of the file. */
    public List<Agent> all() {
        return all;
    }

    private static Agent agent(Table.Row row) {
        String sector = row.required("sector");
        return new Agent(
                row.required("phrase"),
                row.orNull("plural"),
                sector.equals("-") ? null : sector,
                Agent.Kind.valueOf(row.required("kind").toUpperCase(Locale.ROOT)));
    }
}
