package org.chancery.reader.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.gazetteer.Agent;
import org.chancery.gazetteer.State;
import org.chancery.model.EntityKind;
import org.jspecify.annotations.Nullable;

/** Nouns for actors with what says whose they are: "Russian troops", "the government of Sudan", "police in Nairobi". */
final class AgentPass implements Pass {

    private static final Set<String> MEASURES = Set.of(
            "thousands",
            "hundreds",
            "dozens",
            "tens",
            "scores",
            "millions",
            "number",
            "group",
            "crowd",
            "crowds",
            "handful",
            "majority",
            "groups",
            "many",
            "some",
            "several");

    private static final Set<String> LED = Set.of("coalition", "alliance", "force", "troops", "mission");

    private static final Set<String> MEDIA = Set.of(
            "newspaper", "agency", "daily", "weekly", "magazine", "broadcaster", "channel", "network", "website");

    private static final List<String> OWNING = List.of("of");
    private static final List<String> SPEAKING = List.of("of", "for");
    private static final List<String> FROM = List.of("from");
    private static final List<String> PLACING = List.of("in", "at", "near");

    private static final int LONGEST_SUBJECT = 4;

    private final Parties parties;

    AgentPass(Parties parties) {
        this.parties = parties;
    }

    @Override
    public void apply(Draft draft) {
        for (View view : draft.views()) {
            int end = view.size();
            while (end > 0) {
                View.AgentPhrase noun = nounEndingAt(view, end);
                if (noun != null) {
                    read(draft, view, noun);
                    end = Math.min(end - 1, noun.begin());
                } else {
                    end--;
                }
            }
        }
    }

    private static View.@Nullable AgentPhrase nounEndingAt(View view, int end) {
        if (view.taken(end - 1) || !ActorNouns.nominal(view, end - 1)) {
            return null;
        }
        View.AgentPhrase noun = view.agentEndingAt(end, 0);
        if (noun == null || view.anyTaken(noun.begin(), noun.end())) {
            return null;
        }
        Hit hit = view.hitAt(end - 1);
        boolean insideName = hit != null && (hit.end() > end || hit.begin() <= noun.begin());
        return insideName || ActorNouns.surnameLike(view, noun) ? null : noun;
    }

    private void read(Draft draft, View view, View.AgentPhrase noun) {
        Modifiers before = Modifiers.before(draft, view, noun.begin());
        Behind of = Behind.at(view, noun.end(), owning(noun));
        boolean whose = before.saysWhose() || of.found();
        if (!ActorNouns.means(view, noun, before, of) || describesName(view, noun)) {
            return;
        }
        int begin = measured(view, before.begin());
        if (!whose && Coalitions.force(draft, view, begin, noun)) {
            Agent armed = new Agent(
                    noun.agent().phrase(),
                    noun.agent().plural(),
                    "MIL",
                    noun.agent().kind());
            Party force = parties.agent(armed, null, "IGO", view.text(begin, noun.end()), "entity/agent/coalition");
            draft.take(view, begin, noun.end(), List.of(force));
            return;
        }
        boolean pronoun = before.pronoun() >= 0 && !before.owned();
        boolean elsewhere = ActorNouns.elsewhere(before, noun);
        boolean located = !elsewhere
                && (Locals.served(draft, view, noun.end()) != null
                        || FROM.contains(view.lower(noun.end())) && !fromVillage(view, noun)
                        || placed(view, noun));
        if (pronoun || (!whose && !located)) {
            draft.pending()
                    .add(new Pending(view, begin, noun, before.definite(), before.pronoun(), elsewhere && !whose));
            boolean referring =
                    before.pronoun() >= 0 && !view.token(before.pronoun()).isPronoun();
            // "The country" in "the country's army" is a mention of its own.
            view.take(referring ? before.pronoun() + 1 : before.begin(), noun.end());
            return;
        }
        List<Party> found = parties(draft, view, noun, before, of);
        int end = of.found() && !before.saysWhose() ? of.end() : noun.end();
        draft.add(view, begin, end, found);
        eachByItself(draft, view, before, noun, found);
        view.take(OrganisationPass.ownBegin(view, before.begin(), noun.end()), noun.end());
    }

    /** Who speaks for another is his: "a spokesman for the Indian army". */
    private static List<String> owning(View.AgentPhrase noun) {
        return noun.agent().phrase().contains("spokes") ? SPEAKING : OWNING;
    }

    /** "the airline Zagros Wings": a later pass reads the name together with its noun. */
    private static boolean describesName(View view, View.AgentPhrase noun) {
        int last = noun.end() - 1;
        return noun.agent().kind() == Agent.Kind.ORGANISATION
                && view.word(last).equals(view.lower(last))
                && view.token(last).is("compound")
                && view.properNoun(noun.end())
                && !knownParty(view.hitAt(noun.end()));
    }

    private static boolean knownParty(@Nullable Hit hit) {
        return hit != null && (hit.state() != null || !hit.has(Sense.OfPlace.class));
    }

    /** "thousands of protesters": the measure belongs to the phrase. */
    private static int measured(View view, int begin) {
        int measure = begin - 2;
        if (!view.is(begin - 1, "of") || measure < 0 || !MEASURES.contains(view.lower(measure))) {
            return begin;
        }
        while (view.tag(measure - 1).equals("CD")
                || (view.tag(measure - 1).equals("NNS") && view.is(measure - 1, "hundreds"))) {
            measure--;
        }
        return measure;
    }

    /** "Children from a village near Gulu": a common noun tells no home by itself. */
    private static boolean fromVillage(View view, View.AgentPhrase noun) {
        return view.tag(noun.end() + 1).equals("DT")
                && !view.is(noun.end() + 1, "the")
                && !Behind.at(view, noun.end(), FROM).found();
    }

    private static boolean placed(View view, View.AgentPhrase noun) {
        // An embassy stands in another state than its own.
        return !noun.agent().phrase().endsWith("embassy")
                && !noun.agent().phrase().endsWith("consulate")
                && Behind.at(view, noun.end(), PLACING).found();
    }

    private List<Party> parties(Draft draft, View view, View.AgentPhrase noun, Modifiers before, Behind of) {
        Agent agent = led(view, before.begin(), noun);
        String text = view.text(before.begin(), noun.end());
        Behind place = Behind.at(view, noun.end(), PLACING);
        Behind from = Behind.at(view, noun.end(), FROM);
        boolean placeWins = before.ethnic()
                || ("REB".equals(agent.sector()) && before.states().isEmpty());
        if (placeWins && place.found()) {
            return located(agent, place, text, "entity/agent/where-it-acts");
        }
        Party named = namedBefore(draft, view, noun);
        if (named != null) {
            return List.of(named);
        }
        boolean whose = before.saysWhose() || of.found();
        Party served = whose ? null : Locals.served(draft, view, noun.end());
        if (served != null) {
            return List.of(parties.agentOf(served, agent, text, "entity/agent/serving"));
        }
        String home = before.ethnic() && !before.states().isEmpty() ? ethnicHome(view, noun) : null;
        if (home != null) {
            return List.of(parties.agent(agent, home, null, text, "entity/agent/ruled"));
        }
        if (!before.states().isEmpty()) {
            return ofStates(agent, before.states(), text, "entity/agent/nationality");
        }
        Party owner = before.owner();
        if (owner != null) {
            return List.of(parties.agentOf(owner, agent, text, "entity/agent/owner"));
        }
        if (before.organisation() != null) {
            Party body = parties.organisation(before.organisation(), null);
            return List.of(parties.agentOf(body, agent, text, "entity/agent/body"));
        }
        if (of.found()) {
            return located(agent, of, text, "entity/agent/of");
        }
        if (from.found()) {
            return located(agent, from, text, "entity/agent/from");
        }
        if (before.placeCountry() != null && armed(agent) && ofRegion(view, before, noun)) {
            Agent rebels = new Agent(agent.phrase(), agent.plural(), "REB", agent.kind());
            return List.of(parties.agent(rebels, before.placeCountry(), null, text, "entity/agent/of-region"));
        }
        if (before.placeCountry() != null) {
            return List.of(parties.agent(agent, before.placeCountry(), null, text, "entity/agent/place-name"));
        }
        if (place.found()) {
            return located(agent, place, text, "entity/agent/place");
        }
        return List.of(parties.agent(agent, null, null, text, "entity/agent/noun"));
    }

    /** "Serbia released ethnic Albanian prisoners": of the land whose rulers do it to them. */
    private static @Nullable String ethnicHome(View view, View.AgentPhrase noun) {
        int head = noun.end() - 1;
        int verb = view.token(head).is("obj") ? view.token(head).head() : -1;
        boolean undergo = verb >= 0
                && (Jurisdiction.rules(view.token(verb).lemma())
                        || Harmed.harms(view.token(verb).lemma()));
        int subject = undergo ? Jurisdiction.subject(view, verb) : -1;
        for (int at = subject; at >= 0 && at > subject - LONGEST_SUBJECT; at--) {
            Hit hit = view.hitEndingAt(at + 1);
            Sense.OfState named = hit == null ? null : hit.state();
            if (named != null) {
                return named.state().actsFor();
            }
        }
        return null;
    }

    private static boolean armed(Agent agent) {
        return "MIL".equals(agent.sector()) || "UAF".equals(agent.sector());
    }

    /** "Tigrayan forces": armed people called by the adjective of a part of a state are not that state's army. */
    private static boolean ofRegion(View view, Modifiers before, View.AgentPhrase noun) {
        return before.regional() && view.tag(noun.begin() - 1).startsWith("JJ");
    }

    /** "The Xinhua agency", "the Nation newspaper": a noun that only says what the name before it is the name of. */
    private static @Nullable Party namedBefore(Draft draft, View view, View.AgentPhrase noun) {
        Found name = Modifiers.foundEndingAt(draft, view, noun.begin());
        Party party = name == null ? null : name.parties().get(0);
        boolean says = view.tag(noun.end() - 1).equals("NN")
                && (Bodies.called(view.token(noun.end() - 1).lemma()) != null
                        || MEDIA.contains(view.token(noun.end() - 1).lemma()));
        return party != null && says && party.kind() == EntityKind.ORGANISATION ? party : null;
    }

    /** A coalition that a state leads is an armed one, as any force is. */
    private static Agent led(View view, int begin, View.AgentPhrase noun) {
        Agent agent = noun.agent();
        if (agent.kind() == Agent.Kind.PERSON
                || !LED.contains(view.token(noun.end() - 1).lemma())) {
            return agent;
        }
        for (int i = begin; i < noun.begin(); i++) {
            if (view.lower(i).endsWith("-led")) {
                return new Agent(agent.phrase(), agent.plural(), "MIL", Agent.Kind.GROUP);
            }
        }
        return agent;
    }

    /** "American and Canadian citizens": "Canadian citizens" stands for its own as well. */
    private static void eachByItself(
            Draft draft, View view, Modifiers before, View.AgentPhrase noun, List<Party> found) {
        int last = noun.begin();
        for (int i = before.states().size() - 1;
                i >= 0 && found.size() == before.states().size() && found.size() > 1;
                i--) {
            int at = last - 1;
            while (at >= before.begin() && view.hitAt(at) == null) {
                at--;
            }
            Hit hit = view.hitAt(at);
            if (hit == null || hit.begin() < before.begin()) {
                return;
            }
            boolean nearest = i == found.size() - 1;
            draft.add(view, hit.begin(), nearest ? noun.end() : hit.end(), List.of(found.get(i)));
            last = hit.begin();
        }
    }

    private List<Party> located(Agent noun, Behind behind, String text, String rule) {
        Agent nested = behind.nested();
        Agent agent = nested == null || noun.sector() != null
                ? noun
                : new Agent(noun.phrase(), noun.plural(), nested.sector(), noun.kind());
        if (!behind.states().isEmpty()) {
            return ofStates(agent, behind.states(), text, rule);
        }
        if (behind.organisation() != null) {
            Party body = parties.organisation(behind.organisation(), null);
            return List.of(parties.agentOf(body, agent, text, rule));
        }
        return List.of(parties.agent(agent, behind.placeCountry(), null, text, rule));
    }

    private List<Party> ofStates(Agent agent, List<State> states, String text, String rule) {
        List<Party> found = new ArrayList<>(states.size());
        for (State state : states) {
            Party party = parties.agent(agent, state.actsFor(), null, text, rule);
            found.add(state.kind() == State.Kind.DISPUTED ? party.breakaway(state.code()) : party);
        }
        return found;
    }
}
