package org.chancery.reader.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.gazetteer.Agent;
import org.chancery.model.EntityKind;
import org.jspecify.annotations.Nullable;

/** Nouns for actors that do not say whose they are: by the possessive pronoun, by who was called so, by where it plays. */
final class UnownedNouns {

    /** Sectors whose people belong to the country in which they act. */
    private static final Set<String> AT_HOME =
            Set.of("GOV", "LEG", "JUD", "PTY", "MIL", "COP", "SPY", "PRM", "OPP", "REB", "UAF", "CVL");

    private static final Set<String> GOVERNING = Set.of("GOV", "LEG", "JUD", "PTY");

    /** Sectors whose people most likely live where the sentence plays. */
    private static final Set<String> LOCAL =
            Set.of("LAB", "EDU", "AGR", "MED", "SOC", "JRN", "BUS", "CRM", "REL", "ELI");

    /** What a release calls its own without more. */
    private static final Set<String> OURS = Set.of("department", "administration");

    /** What it so calls of the land that it is about. */
    private static final Set<String> THEIRS = Set.of(
            "authority",
            "authorities",
            "government",
            "regime",
            "junta",
            "court",
            "prosecutor",
            "judge",
            "parliament",
            "deputy",
            "lawmaker",
            "official",
            "judiciary",
            "assembly",
            "legislature",
            "ruling party");

    private static final Set<String> TITLES = Set.of("mr", "mr.", "madam", "mrs", "ms", "mme", "dear", "honourable");

    /** Words that make an office another one. */
    private static final List<String> LESSER =
            List.of("deputy", "vice", "assistant", "under", "former", "first", "prime", "shadow");

    /** Words by which those who publish a release speak of themselves, written with a capital. */
    private static final Set<String> OWN_BODIES = Set.of("ministry", "bureau", "office", "secretary");

    private static final Set<String> FACING = Set.of("counterpart", "opposite number", "interlocutor", "guest", "host");

    /** Offices whose holders are called leaders of their states. */
    private static final Set<String> HEADS =
            Set.of("president", "premier", "chancellor", "leader", "minister", "king", "emir", "sultan", "taoiseach");

    private final Draft draft;
    private final Parties parties;
    private final Antecedents antecedents;
    private final Context context;
    private final Plurals plurals;
    private final Speakers speakers;

    UnownedNouns(Draft draft, Parties parties, Antecedents antecedents, Context context, Speakers speakers) {
        this.speakers = speakers;
        this.draft = draft;
        this.parties = parties;
        this.antecedents = antecedents;
        this.context = context;
        this.plurals = new Plurals(draft, parties);
    }

    List<Party> resolve(Pending pending) {
        Agent agent = pending.noun().agent();
        View view = pending.view();
        String text = view.text(pending.begin(), pending.end());
        List<Party> both = plurals.resolve(view, pending.begin(), pending.end() - 1);
        if (!both.isEmpty()) {
            return both;
        }
        Party you = vocative(view, pending) ? speakers.addressed(view, pending.begin()) : null;
        if (you != null) {
            return List.of(parties.agent(agent, you.country(), null, text, "entity/agent/addressed"));
        }
        if (pending.pronoun() >= 0) {
            Party owner = owner(pending);
            Party facing = owner == null || !FACING.contains(agent.phrase()) ? null : facing(pending, owner);
            if (facing != null) {
                return List.of(CoreferencePass.again(facing, "entity/coreference/the-counterpart"));
            }
            if (owner != null) {
                return List.of(parties.agentOf(owner, agent, text, "entity/agent/its"));
            }
        }
        if (pending.definite()) {
            Party known = named(pending);
            if (known != null) {
                return List.of(known);
            }
        }
        if (pending.elsewhere()) {
            return List.of(parties.agent(agent, null, null, text, "entity/agent/noun"));
        }
        Party body = Locals.body(draft, view, pending.end());
        if (body != null) {
            return List.of(parties.agentOf(body, agent, text, "entity/agent/of-body"));
        }
        return List.of(local(pending, agent, text));
    }

    /** "Mr Minister, we are glad": whoever is spoken to. */
    private static boolean vocative(View view, Pending pending) {
        String first = view.lower(pending.begin());
        String before = view.lower(pending.begin() - 1);
        boolean title = TITLES.contains(first) || TITLES.contains(before);
        return title && view.is(pending.end(), ",");
    }

    /** "The premier invited his counterpart": whoever governs another state, the last who was spoken of. */
    private @Nullable Party facing(Pending pending, Party owner) {
        return antecedents.last(
                pending.view(),
                pending.begin(),
                party -> party.person()
                        && party.sectors().contains("GOV")
                        && party.country() != null
                        && owner.country() != null
                        && !owner.country().equals(party.country()));
    }

    /** Whoever belongs where the phrase, the clause or the passage plays. */
    private Party local(Pending pending, Agent agent, String text) {
        View view = pending.view();
        String sector = agent.sector() != null ? agent.sector() : AgentSenses.civilian(agent) ? "CVL" : "";
        boolean home = AT_HOME.contains(sector);
        boolean local = home || LOCAL.contains(sector);
        int head = pending.end() - 1;
        if (parties.tellsHome(agent)) {
            return parties.agent(agent, null, null, text, "entity/agent/home");
        }
        if (Diplomats.contains(agent.phrase()) && Controllers.received(view, head)) {
            return parties.agent(agent, otherThan(subject(pending), pending), null, text, "entity/agent/of-the-other");
        }
        String commanded = Commanded.by(draft, view, head, agent.sector());
        if (commanded != null) {
            return parties.agent(agent, commanded, null, text, "entity/agent/commanded");
        }
        String own = Release.own(draft);
        if (own != null && pending.definite() && ownBody(agent, view, head)) {
            return parties.agent(agent, own, null, text, "entity/agent/publisher");
        }
        String within = local || sector.equals("REF") ? Locals.within(draft, view, head) : null;
        if (within != null) {
            return parties.agent(agent, within, null, text, "entity/agent/place-within");
        }
        if (Diplomats.house(agent.phrase()) && pending.definite() && context.main() != null) {
            return parties.agent(agent, otherThan(context.main(), pending), null, text, "entity/agent/of-the-other");
        }
        String clause = local ? Locals.ofClause(draft, view, head) : null;
        if (clause != null) {
            return parties.agent(agent, clause, null, text, "entity/agent/place-of-clause");
        }
        if (sector.equals("CVL") && generic(view, pending)) {
            return parties.agent(agent, null, null, text, "entity/agent/noun");
        }
        boolean anybody = local && !pending.definite() && !GOVERNING.contains(sector);
        String ruled = anybody ? Jurisdiction.over(draft, view, head) : null;
        if (ruled == null && local && !GOVERNING.contains(sector)) {
            // people who have fled come from elsewhere
            ruled = Harmed.by(draft, view, head);
        }
        if (ruled != null) {
            return parties.agent(agent, ruled, null, text, "entity/agent/ruled");
        }
        if (!GOVERNING.contains(sector) && Harmed.byExpedition(draft, view, head)) {
            return parties.agent(agent, null, null, text, "entity/agent/noun");
        }
        String country = GOVERNING.contains(sector)
                ? context.government(view, others(sector.equals("GOV") ? foreigners(view, head) : Set.of(), own, agent))
                : home ? context.country(view) : local ? lone(view, sector) : null;
        if (country == null && GOVERNING.contains(sector) && pending.definite()) {
            country = subject(pending);
        }
        String rule = country == null ? "entity/agent/noun" : "entity/agent/context";
        return parties.agent(agent, country, null, text, rule);
    }

    /** The lands whose government is not meant: in a release that speaks of theirs, its own too. */
    private static Set<String> others(Set<String> foreign, @Nullable String own, Agent agent) {
        Set<String> others = new TreeSet<>(foreign);
        if (own != null && THEIRS.contains(agent.phrase())) {
            others.add(own);
        }
        return others;
    }

    /** "The president received his Libyan counterpart": the lands of those called by their adjective are not his own. */
    private Set<String> foreigners(View view, int noun) {
        Set<String> foreign = new TreeSet<>();
        int verb = view.token(noun).is("nsubj") ? view.token(noun).head() : -1;
        if (verb < 0 || !view.token(verb).isVerb()) {
            return foreign;
        }
        for (Found found : draft.found(view)) {
            Party party = found.parties().get(0);
            int last = found.end() - 1;
            boolean object = view.token(last).head() == verb && view.token(last).is("obj");
            boolean marked = party.rule().equals("entity/agent/nationality")
                    || party.rule().startsWith("entity/person");
            boolean faced = party.kind() == EntityKind.STATE
                    && DEALT_WITH.contains(view.token(verb).lemma());
            if (object
                    && (marked || faced)
                    && party.country() != null
                    && party.sectors().contains("GOV")) {
                foreign.add(party.country());
            }
        }
        return foreign;
    }

    /** What a government does to another one, hardly to its own. */
    private static final Set<String> DEALT_WITH = Set.of(
            "accuse",
            "blame",
            "urge",
            "ask",
            "warn",
            "thank",
            "condemn",
            "criticise",
            "criticize",
            "expect",
            "threaten",
            "invite",
            "remind",
            "notify",
            "rebuke",
            "reproach",
            "denounce",
            "charge",
            "call",
            "tell",
            "request",
            "demand");

    /** What those who publish a release call their own; most of it only where it is written with a capital. */
    private static boolean ownBody(Agent agent, View view, int noun) {
        boolean capital = Character.isUpperCase(view.word(noun).charAt(0));
        return OURS.contains(agent.phrase()) || capital && OWN_BODIES.contains(agent.phrase());
    }

    /** "Images of abuse of children": a bare plural below another noun is nobody's people. */
    private static boolean generic(View view, Pending pending) {
        int head = pending.end() - 1;
        return pending.begin() == head
                && view.tag(head).equals("NNS")
                && view.token(head).is("nmod")
                && view.is(head - 1, "of");
    }

    /** The state spoken of that is not this one; null when there is none or it is not known which one this is. */
    private @Nullable String otherThan(@Nullable String own, Pending pending) {
        Party other = own == null
                ? null
                : antecedents.nearest(
                        pending.view(),
                        pending.begin(),
                        party -> (party.kind() == EntityKind.STATE
                                        || party.rule().equals("entity/agent/nationality"))
                                && party.country() != null
                                && !own.equals(party.country()));
        return other == null ? null : other.country();
    }

    /** Where the sentence plays, else the one state it names: news folk and firms come from anywhere. */
    private @Nullable String lone(View view, String sector) {
        String placed = context.placed(view);
        boolean anywhere = sector.equals("JRN") || sector.equals("BUS");
        return placed != null || anywhere ? placed : context.lone(view);
    }

    /** "The Elysee said that the president": the state that is the subject of the sentence before the noun. */
    private @Nullable String subject(Pending pending) {
        for (Found found : draft.found(pending.view())) {
            Party party = found.parties().get(0);
            boolean state = (party.kind() == EntityKind.STATE || party.kind() == EntityKind.ORGANISATION)
                    && party.sectors().contains("GOV")
                    && found.parties().size() == 1;
            if (state && found.end() <= pending.begin() && Speakers.subject(pending.view(), found)) {
                return party.country();
            }
        }
        return null;
    }

    private @Nullable Party owner(Pending pending) {
        String pronoun = pending.view().lower(pending.pronoun());
        if (pronoun.equals("our")
                || pronoun.equals("my")
                || !pending.view().token(pending.pronoun()).isPronoun()) {
            Found speaker = Modifiers.foundEndingAt(draft, pending.view(), pending.pronoun() + 1);
            return speaker == null ? null : speaker.parties().get(0);
        }
        Owner sort = Owner.of(pronoun);
        Party asked = Controllers.asked(draft, pending.view(), pending.pronoun(), sort::test);
        if (asked != null) {
            return asked;
        }
        return antecedents.nearest(pending.view(), pending.pronoun(), sort::test);
    }

    /** Which parties a possessive pronoun can mean. */
    private enum Owner {
        PERSON,
        BODY,
        ANY;

        static Owner of(String pronoun) {
            return switch (pronoun) {
                case "his", "her" -> PERSON;
                case "its" -> BODY;
                default -> ANY;
            };
        }

        boolean test(Party party) {
            return switch (this) {
                case PERSON -> party.person();
                case BODY -> CoreferencePass.body(party);
                case ANY -> party.kind() != EntityKind.PLACE;
            };
        }
    }

    /** "The minister" after one was named, "the airline" after one, "the protesters" after those of a state. */
    private @Nullable Party named(Pending pending) {
        Agent agent = pending.noun().agent();
        View view = pending.view();
        String text = view.text(pending.begin(), pending.end());
        if (agent.kind() == Agent.Kind.OFFICE || agent.kind() == Agent.Kind.PERSON) {
            List<Party> subject = ownSubject(view, pending.end() - 1);
            Party holder = antecedents.last(
                    view,
                    pending.begin(),
                    party -> called(party, agent, text)
                            && subject.stream().noneMatch(one -> one.key().equals(party.key())));
            if (holder != null) {
                return CoreferencePass.again(holder, "entity/coreference/the-office");
            }
        }
        Party named = agent.kind() == Agent.Kind.ORGANISATION ? nameSake(pending) : null;
        if (named != null) {
            return CoreferencePass.again(named, "entity/coreference/the-body");
        }
        Party same = antecedents.last(
                view,
                pending.begin(),
                party -> party.country() != null && party.key().endsWith("/" + agent.phrase()));
        if (same != null) {
            return CoreferencePass.again(same, "entity/coreference/same-noun");
        }
        Party diplomat = Diplomats.contains(agent.phrase())
                ? antecedents.nearest(view, pending.begin(), UnownedNouns::diplomat)
                : null;
        if (diplomat != null) {
            return CoreferencePass.again(diplomat, "entity/coreference/the-office");
        }
        // "the customs service", "the office of the mayor" are bodies of their own
        boolean bare = pending.end() - pending.begin() <= 2 && !view.is(pending.end(), "of");
        if (bare && agent.kind() == Agent.Kind.ORGANISATION && agent.sector() != null) {
            Party body = antecedents.nearest(
                    view,
                    pending.begin(),
                    party -> party.kind() == EntityKind.ORGANISATION
                            && party.sectors().contains(agent.sector()));
            return body == null ? null : CoreferencePass.again(body, "entity/coreference/the-organisation");
        }
        return null;
    }

    /** "The president received the president": who does something to someone is not meant by the object. */
    private List<Party> ownSubject(View view, int noun) {
        int verb = view.token(noun).is("obj") ? view.token(noun).head() : -1;
        int subject = verb < 0 ? -1 : view.sentence().child(verb, "nsubj");
        return subject < 0 ? List.of() : antecedents.below(view, subject);
    }

    /** "The envoy" after an ambassador or charge of a state was spoken of. */
    private static boolean diplomat(Party party) {
        String role = party.role() == null ? "" : party.role().toLowerCase(Locale.ROOT);
        return (party.country() != null || party.body() != null) && (Diplomats.known(party) || Diplomats.role(role));
    }

    /** "The bank" after a body with the word in its name. */
    private @Nullable Party nameSake(Pending pending) {
        View view = pending.view();
        String last = view.token(pending.end() - 1).lemma();
        return antecedents.nearest(
                view,
                pending.begin(),
                party -> party.kind() == EntityKind.ORGANISATION
                        && party.rule().startsWith("entity/organisation")
                        && Bodies.named(party, last));
    }

    private static boolean called(Party party, Agent agent, String text) {
        if (!party.person() || party.role() == null) {
            return false;
        }
        List<String> role = List.of(party.role().toLowerCase(Locale.ROOT).split(" "));
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split(" "));
        if (agent.phrase().equals("leader") && party.sectors().contains("GOV")) {
            return role.stream().anyMatch(HEADS::contains)
                    && LESSER.stream()
                            .allMatch(word -> role.contains(word) == words.contains(word) || word.equals("prime"));
        }
        return role.containsAll(List.of(agent.phrase().split(" ")))
                && LESSER.stream().allMatch(word -> role.contains(word) == words.contains(word));
    }
}
