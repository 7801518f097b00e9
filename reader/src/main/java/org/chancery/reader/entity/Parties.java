package org.chancery.reader.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.gazetteer.Agent;
import org.chancery.gazetteer.AgentHome;
import org.chancery.gazetteer.Agents;
import org.chancery.gazetteer.Organisation;
import org.chancery.gazetteer.Place;
import org.chancery.gazetteer.State;
import org.chancery.gazetteer.States;
import org.chancery.model.EntityKind;
import org.chancery.model.ResolvedBy;
import org.jspecify.annotations.Nullable;

/** Makes parties of what the gazetteer knows. */
final class Parties {

    private static final List<String> BODIES = List.of("UNO", "EUR", "IGO", "NGO", "IMG", "MNC", "ISM");

    /** Bodies of states, whose leaders govern. */
    private static final List<String> UNIONS = List.of("UNO", "EUR", "IGO");

    /** Bodies whose officials and negotiators are no government's. */
    private static final Set<String> APART =
            Set.of("REB", "PTY", "OPP", "BUS", "CRM", "PRM", "UAF", "LAB", "REL", "JRN");

    private final States states;
    private final Agents agents;

    Parties(States states, Agents agents) {
        this.states = states;
        this.agents = agents;
    }

    /** The state itself, which acts through its government. */
    Party state(State state, ResolvedBy how, String rule) {
        List<String> sectors = state.kind() == State.Kind.DISPUTED ? List.of("PRE", "GOV") : List.of("GOV");
        return new Party(
                "state/" + state.code(),
                state.name(),
                EntityKind.STATE,
                state.actsFor(),
                null,
                sectors,
                null,
                how,
                rule);
    }

    /** The state of a code; a code that is none is a defect of the data. */
    Party state(String code, ResolvedBy how, String rule) {
        State state = states.find(code).orElseThrow(() -> new IllegalStateException("no state " + code));
        return state(state, how, rule);
    }

    /** The people of a state. */
    Party people(State state, String text) {
        return new Party(
                "group/" + state.actsFor() + "/CVL",
                text,
                EntityKind.GROUP,
                state.actsFor(),
                null,
                List.of("CVL"),
                null,
                ResolvedBy.TEXT,
                "entity/state/people");
    }

    Party place(Place place) {
        return new Party(
                "place/" + place.name() + "/" + place.country(),
                place.name(),
                EntityKind.PLACE,
                place.country(),
                null,
                List.of(),
                null,
                ResolvedBy.REFERENCE,
                "entity/place/name");
    }

    /** A capital as the place it is. */
    Party capital(State state, String name) {
        return new Party(
                "place/" + name + "/" + state.actsFor(),
                name,
                EntityKind.PLACE,
                state.actsFor(),
                null,
                List.of(),
                null,
                ResolvedBy.REFERENCE,
                "entity/place/capital");
    }

    Party organisation(Organisation organisation, @Nullable String country) {
        String code = organisation.code();
        boolean body = code == null || BODIES.contains(code);
        String acts = country != null ? country : body ? null : code;
        // A multinational is coded by where it has its home, as its owners and laws are there.
        if (acts == null && "MNC".equals(code)) {
            acts = organisation.country();
        }
        return new Party(
                "organisation/" + organisation.name(),
                organisation.name(),
                EntityKind.ORGANISATION,
                acts,
                acts == null ? code : null,
                sectors(organisation),
                null,
                ResolvedBy.REFERENCE,
                "entity/organisation/gazetteer");
    }

    /** A treaty, a plan, an initiative: it has a name and no code, for it does not act. */
    Party project(Organisation organisation) {
        return new Party(
                "organisation/" + organisation.name(),
                organisation.name(),
                EntityKind.ORGANISATION,
                null,
                null,
                List.of(),
                null,
                ResolvedBy.REFERENCE,
                "entity/organisation/project");
    }

    /** An organisation that only the text knows. */
    Party unknownOrganisation(String name, @Nullable String country) {
        return new Party(
                "organisation/" + name,
                name,
                EntityKind.ORGANISATION,
                country,
                null,
                List.of(),
                null,
                ResolvedBy.TEXT,
                "entity/organisation/name");
    }

    /** The state whose the actor is: the one told, unless the word means another's people there; null when unknown. */
    private @Nullable String home(Agent agent, @Nullable String told) {
        AgentHome home = agents.home(agent);
        boolean says = home != null
                && (home.where() == null ? told == null : home.where().equals(told));
        return home != null && says ? home.country() : told;
    }

    /** Whether the word tells its state wherever it stands. */
    boolean tellsHome(Agent agent) {
        AgentHome home = agents.home(agent);
        return home != null && home.where() == null;
    }

    /** Whoever the words for an actor stand for, of a state or of none. */
    Party agent(Agent agent, @Nullable String told, @Nullable String body, String text, String rule) {
        String country = body == null ? home(agent, told) : told;
        boolean ofStates = body != null && UNIONS.contains(body) && AgentSenses.governs(agent);
        String sector =
                agent.sector() != null ? agent.sector() : ofStates ? "GOV" : AgentSenses.sectorOf(agent, country);
        if (country != null && AgentSenses.stateItself(agent)) {
            return state(country, ResolvedBy.TEXT, rule);
        }
        EntityKind kind = switch (agent.kind()) {
            case ORGANISATION -> EntityKind.ORGANISATION;
            case OFFICE -> EntityKind.PERSON;
            default -> EntityKind.GROUP;
        };
        String owner = country != null ? country : body != null ? body : "";
        String key = "agent/" + owner + "/" + (sector == null ? "" : sector) + "/" + agent.phrase();
        List<String> sectors = sector == null ? List.of() : List.of(sector);
        return new Party(key, text, kind, country, country == null ? body : null, sectors, null, ResolvedBy.TEXT, rule);
    }

    /**
     * Whoever belongs to a party. The fighters of rebels are rebels, and whose word tells no sector takes the owner's.
     */
    Party agentOf(Party owner, Agent agent, String text, String rule) {
        Party plain = agent(agent, owner.country(), owner.body(), text, rule);
        boolean armed =
                owner.sectors().contains("REB") && List.of("UAF", "MIL").contains(String.valueOf(agent.sector()));
        boolean serving = "GOV".equals(agent.sector())
                && agent.kind() != Agent.Kind.ORGANISATION
                && owner.kind() == EntityKind.ORGANISATION
                && owner.sectors().stream().anyMatch(APART::contains)
                && !owner.sectors().contains("GOV");
        boolean open = (agent.sector() == null || serving)
                && (owner.kind() == EntityKind.ORGANISATION || owner.kind() == EntityKind.GROUP)
                && !owner.sectors().isEmpty();
        if (!armed && !open) {
            return plain;
        }
        return new Party(
                plain.key() + "/" + owner.key(),
                text,
                plain.kind(),
                plain.country(),
                plain.body(),
                armed ? List.of("REB") : owner.sectors(),
                null,
                plain.resolvedBy(),
                rule);
    }

    private static List<String> sectors(Organisation organisation) {
        if (!organisation.sectors().isEmpty()) {
            return organisation.sectors();
        }
        if ("EUR".equals(organisation.code())) {
            return List.of("GOV");
        }
        return switch (organisation.kind()) {
            case "agency", "ministry" -> List.of("GOV");
            case "armed" -> List.of("REB");
            case "force" -> List.of("MIL");
            case "party" -> List.of("PTY");
            case "company" -> List.of("BUS");
            default -> new ArrayList<>();
        };
    }

    /** Text as part of a key. */
    static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
