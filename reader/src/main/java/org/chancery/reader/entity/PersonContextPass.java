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
        return party.sectors().contains("GOV")
                ? context.government(phrase.view(), taken(draft, phrase))
                : context.country(phrase.view());
    }

    /** The states whose holder of that office is someone else in the report: "told the Prime Minister of Moldova, X". */
    private static Set<String> taken(Draft draft, PersonPhrase phrase) {
        Set<String> taken = addressed(draft, phrase);
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

    /** "The minister thanked Chile": the states to which someone does something are not his own. */
    private static Set<String> addressed(Draft draft, PersonPhrase phrase) {
        View view = phrase.view();
        Set<String> addressed = new TreeSet<>();
        int subject = phrase.nameEnd() - 1;
        int verb = view.token(subject).is("nsubj") ? view.token(subject).head() : -1;
        for (Found found : draft.found(view)) {
            Party party = found.parties().get(0);
            int last = found.end() - 1;
            boolean object = view.token(last).head() == verb && view.token(last).is("obj");
            if (verb >= 0 && object && party.kind() == EntityKind.STATE && party.country() != null) {
                addressed.add(party.country());
            }
        }
        return addressed;
    }

    private static boolean sameOffice(PersonPhrase one, PersonPhrase other) {
        return one.titles().stream()
                        .anyMatch(title -> SINGLE.contains(title.phrase()) && other.titles().contains(title));
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
