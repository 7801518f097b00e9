package org.chancery.reader.entity;

import java.util.Set;
import java.util.TreeSet;
import org.chancery.gazetteer.Agent;
import org.chancery.gazetteer.AgentHome;
import org.chancery.model.EntityKind;
import org.chancery.model.ResolvedBy;
import org.jspecify.annotations.Nullable;

/**
 * Persons whose passage gives an office but no state: by the person or body whose they are said to be, else by the
 * country in which the passage plays.
 */
final class PersonContextPass implements Pass {

    private static final Set<String> AT_HOME =
            Set.of("GOV", "LEG", "JUD", "MIL", "COP", "SPY", "PTY", "OPP", "REB", "ELI");

    /** What one does to one's own state. */
    private static final Set<String> LEAVING =
            Set.of("flee", "leave", "escape", "rule", "lead", "govern", "represent", "quit", "run");

    /** Offices that one person holds in a state. */
    private static final Set<String> SINGLE = Set.of(
            "president",
            "prime minister",
            "premier",
            "chancellor",
            "foreign minister",
            "defence minister",
            "defense minister",
            "finance minister",
            "interior minister",
            "minister of foreign affairs",
            "king",
            "queen",
            "emir",
            "sultan",
            "crown prince",
            "vice president",
            "deputy prime minister");

    @Override
    public void apply(Draft draft) {
        Context context = new Context(draft);
        for (PersonPhrase phrase : draft.persons()) {
            Party party = draft.personAt(phrase);
            // Of whom only the state is known the passage may still tell the office.
            boolean open = party.sectors().isEmpty() && party.rule().endsWith("later-office-holder");
            if ((party.country() != null && !open)
                    || party.body() != null
                    || phrase.titles().isEmpty()) {
                continue;
            }
            Party owner = owner(draft, phrase);
            String home = home(draft, phrase);
            if (owner == null && home != null && !open) {
                draft.replace(party, placed(party, home));
            } else if (owner != null) {
                draft.replace(party, owned(party, owner));
            } else if (!open && party.sectors().stream().anyMatch(AT_HOME::contains)) {
                draft.replace(party, placed(party, country(draft, context, phrase, party)));
            }
        }
    }

    private static @Nullable String country(Draft draft, Context context, PersonPhrase phrase, Party party) {
        String left =
                objectOf(draft, phrase, LEAVING, null).stream().findFirst().orElse(null);
        if (left != null) {
            return left;
        }
        if (phrase.titles().stream().anyMatch(title -> Diplomats.contains(title.phrase()))) {
            return sender(draft, context, phrase);
        }
        if (guest(draft, party)) {
            return Release.partner(draft);
        }
        String land = party.sectors().contains("GOV")
                ? context.government(phrase.view(), taken(draft, context, phrase))
                : context.country(phrase.view());
        return land == null && speaksForMinistry(party) ? draft.origin() : land;
    }

    /** "Foreign Ministry spokesperson X", of whichever land: of the one from whose capital the report is sent. */
    private static boolean speaksForMinistry(Party party) {
        String role = party.role() == null ? "" : party.role().toLowerCase(java.util.Locale.ROOT);
        return role.contains("spokes") && (role.contains("ministry") || role.contains("government"));
    }

    /** A bare "President" or "Judge" of a release is of the one other land that it is about. */
    private static boolean guest(Draft draft, Party party) {
        return Release.partner(draft) != null && PersonResolver.guestTitle(party.role());
    }

    /** The states whose holder of that office is someone else in the report: "told the Prime Minister of Moldova, X". */
    private static Set<String> taken(Draft draft, Context context, PersonPhrase phrase) {
        Set<String> taken = addressed(draft, context, phrase);
        String publisher = Release.own(draft);
        if (publisher != null
                && phrase.titles().stream().anyMatch(title -> title.phrase().equals("president"))) {
            // its own president a release lists or calls so in full
            taken.add(publisher);
        }
        for (PersonPhrase other : draft.persons()) {
            Party holder = draft.personAt(other);
            boolean same = holder.country() != null
                    && !holder.rule().endsWith("/context")
                    && !other.former()
                    && !phrase.former()
                    && sameOffice(other, phrase);
            if (same) {
                taken.add(holder.country());
            }
        }
        return taken;
    }

    /** An envoy who is called nobody's is not of the land the report is about, but of the other that acts. */
    private static @Nullable String sender(Draft draft, Context context, PersonPhrase phrase) {
        String home = context.main();
        int place = phrase.view().place();
        for (int at = place; home != null && at >= Math.max(0, place - 2); at--) {
            View view = draft.views().get(at);
            for (Found found : draft.found(view)) {
                Party party = found.parties().get(0);
                boolean acts = party.kind() == EntityKind.STATE && Speakers.subject(view, found);
                if (acts && party.country() != null && !party.country().equals(home)) {
                    return party.country();
                }
            }
        }
        return null;
    }

    /** "The minister thanked Chile": the states to which someone does something are not his own. */
    private static Set<String> addressed(Draft draft, Context context, PersonPhrase phrase) {
        return objectOf(draft, phrase, null, context.main());
    }

    /**
     * The states that are the object of what the person does, by those verbs or by any other than those of leaving;
     * then with whoever is called by the adjective of a state that is not the report's home.
     */
    private static Set<String> objectOf(
            Draft draft, PersonPhrase phrase, @Nullable Set<String> verbs, @Nullable String home) {
        View view = phrase.view();
        Set<String> objects = new TreeSet<>();
        int subject = subject(view, phrase.nameEnd() - 1);
        int verb = subject < 0 ? -1 : view.token(subject).head();
        if (verb < 0) {
            return objects;
        }
        String lemma = view.token(verb).lemma();
        if (verbs == null ? LEAVING.contains(lemma) : !verbs.contains(lemma)) {
            return objects;
        }
        for (Found found : draft.found(view)) {
            Party party = found.parties().get(0);
            int last = found.end() - 1;
            boolean object = view.token(last).head() == verb && view.token(last).is("obj");
            boolean named = party.kind() == EntityKind.STATE
                    || verbs == null
                            && party.rule().equals("entity/agent/nationality")
                            && !String.valueOf(party.country()).equals(home);
            if (object && named && party.country() != null) {
                objects.add(party.country());
            }
        }
        return objects;
    }

    /** The name itself or the noun whose apposition it is, where that is a subject; -1 when neither is. */
    private static int subject(View view, int name) {
        int head = view.token(name).is("appos") ? view.token(name).head() : name;
        return head >= 0 && view.token(head).is("nsubj") ? head : -1;
    }

    private static boolean sameOffice(PersonPhrase one, PersonPhrase other) {
        return one.titles().stream()
                .anyMatch(title ->
                        SINGLE.contains(title.phrase()) && other.titles().contains(title));
    }

    /** The state that a title tells by itself: "Sen.", "Taoiseach". */
    private static @Nullable String home(Draft draft, PersonPhrase phrase) {
        for (Agent title : phrase.titles()) {
            AgentHome home = draft.gazetteer().agents().home(title);
            if (home != null && home.where() == null) {
                return home.country();
            }
        }
        return null;
    }

    private static @Nullable Party owner(Draft draft, PersonPhrase phrase) {
        if (phrase.apposition() < 0) {
            return null;
        }
        View.AgentPhrase noun = phrase.view().agentEndingAt(phrase.apposition() + 1, 0);
        Party owner = noun == null
                ? null
                : Modifiers.before(draft, phrase.view(), noun.begin()).owner();
        return owner == null || (owner.country() == null && owner.body() == null) ? null : owner;
    }

    private static Party owned(Party party, Party owner) {
        return new Party(
                party.key(),
                party.name(),
                party.kind(),
                owner.country(),
                owner.body(),
                party.sectors().isEmpty() ? owner.sectors() : party.sectors(),
                party.role(),
                ResolvedBy.TEXT,
                "entity/person/owner");
    }

    private static Party placed(Party party, @Nullable String country) {
        return country == null
                ? party
                : new Party(
                        party.key(),
                        party.name(),
                        party.kind(),
                        country,
                        null,
                        party.sectors(),
                        party.role(),
                        ResolvedBy.TEXT,
                        "entity/person/context");
    }
}
