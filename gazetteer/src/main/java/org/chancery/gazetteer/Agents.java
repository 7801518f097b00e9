package org.chancery.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words for actors. */
public final class Agents {

    private final List<Agent> all;
    private final Map<String, AgentHome> homes = new HashMap<>();

    private Agents(List<Agent> all, List<AgentHome> homes) {
        this.all = all;
        homes.forEach(home -> this.homes.put(home.phrase(), home));
    }

    static Agents load() {
        return new Agents(
                Table.read("agents.tsv", Agents::agent),
                Table.read(
                        "agent-homes.tsv",
                        row -> new AgentHome(row.required("phrase"), row.required("country"), row.orNull("where"))));
    }

    /** The state that the word tells by itself, or null. */
    public @Nullable AgentHome home(Agent agent) {
        return homes.get(agent.phrase());
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
