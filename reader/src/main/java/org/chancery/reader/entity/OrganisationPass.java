package org.chancery.reader.entity;

import java.util.List;
import java.util.Set;
import org.chancery.gazetteer.Agent;
import org.chancery.gazetteer.Organisation;
import org.chancery.gazetteer.State;
import org.chancery.model.EntityKind;
import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.chancery.model.ResolvedBy;
import org.jspecify.annotations.Nullable;

/** Organisations and outlets by the gazetteer. */
final class OrganisationPass implements Pass {

    private static final Set<String> REPORTING = Set.of(
            "told",
            "tell",
            "tells",
            "telling",
            "to",
            "by",
            "report",
            "reports",
            "reported",
            "reporter",
            "correspondent",
            "photographer",
            "journalist",
            "agency",
            "according",
            "quoted",
            "cited",
            "interview");

    private final Parties parties;

    OrganisationPass(Parties parties) {
        this.parties = parties;
    }

    @Override
    public void apply(Draft draft) {
        for (View view : draft.views()) {
            for (Hit hit : List.copyOf(view.hits())) {
                if (othersOfTheName(draft, view, hit)) {
                    view.drop(hit);
                } else if (!view.anyTaken(hit.begin(), hit.end())) {
                    known(draft, view, hit);
                }
            }
        }
    }

    private void known(Draft draft, View view, Hit hit) {
        Sense.OfOutlet outlet = hit.first(Sense.OfOutlet.class);
        if (hit.state() != null && hit.state(Sense.Form.SEAT) == null) {
            return;
        }
        Party whole = hit.has(Sense.OfOrganisation.class) ? spelledOut(draft, view, hit) : null;
        if (whole != null) {
            draft.take(
                    view, hit.begin(), hit.end(), List.of(whole.by(whole.resolvedBy(), "entity/organisation/acronym")));
        } else if (outlet != null && reports(view, hit)) {
            draft.take(view, hit.begin(), hit.end(), List.of(outletParty(outlet)));
        } else if (hit.has(Sense.OfOrganisation.class)) {
            Modifiers before = Modifiers.before(draft, view, described(view, hit.begin()));
            Organisation organisation = choose(view, hit, before);
            String country =
                    organisation.code() == null || !foreign(organisation) ? countryFor(organisation, before) : null;
            if (organisation.acts()) {
                take(draft, view, before, hit.end(), parties.organisation(organisation, country));
            } else {
                // a treaty or an initiative does nothing, but one can be a member of it
                draft.take(view, hit.begin(), hit.end(), List.of(parties.project(organisation)));
            }
        } else if (outlet != null) {
            draft.take(view, hit.begin(), hit.end(), List.of(outletParty(outlet)));
        }
    }

    /** "Peru's Congress", "the Kenyan Supreme Court": a common noun, which another state than the listed body's owns. */
    private static boolean othersOfTheName(Draft draft, View view, Hit hit) {
        View.AgentPhrase longer = hit.has(Sense.OfOutlet.class) ? view.agentEndingAt(hit.end(), 0) : null;
        if (longer != null && longer.begin() < hit.begin()) {
            // "the Ministry of Foreign Affairs": no magazine of that name
            return true;
        }
        View.AgentPhrase noun = hit.has(Sense.OfOrganisation.class) ? view.agentBeginningAt(hit.begin()) : null;
        boolean land = hit.state() != null && hit.state(Sense.Form.SEAT) == null;
        if (noun == null || noun.end() != hit.end() || land) {
            return false;
        }
        List<State> states = Modifiers.before(draft, view, hit.begin()).states();
        return (states.isEmpty() ? publishedElsewhere(draft, view, hit) : true)
                && hit.senses().stream()
                        .filter(Sense.OfOrganisation.class::isInstance)
                        .map(sense ->
                                ((Sense.OfOrganisation) sense).organisation().country())
                        .noneMatch(country -> country == null
                                || states.stream()
                                        .anyMatch(state -> state.actsFor().equals(country)));
    }

    /** "The Foreign Office" in a report from Islamabad: a common noun, which the report's own land has too. */
    private static boolean publishedElsewhere(Draft draft, View view, Hit hit) {
        String own = draft.origin() != null ? draft.origin() : official(draft.outlet());
        if (own == null) {
            return false;
        }
        for (Sense sense : hit.senses()) {
            if (sense instanceof Sense.OfOrganisation named) {
                String country = named.organisation().country();
                if (country == null || country.equals(own) || spoken(view, hit, country)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The state whose government or agency publishes the report. */
    private static @Nullable String official(@Nullable Outlet outlet) {
        if (outlet == null) {
            return null;
        }
        boolean official = outlet.control() == OutletControl.GOVERNMENT || outlet.control() == OutletControl.STATE;
        return official ? outlet.country() : null;
    }

    /** Whether other words of the sentence name that land. */
    private static boolean spoken(View view, Hit own, String country) {
        return view.hits().stream()
                .filter(hit -> hit != own && hit.state(Sense.Form.SEAT) == null)
                .map(Hit::state)
                .anyMatch(state -> state != null && state.state().actsFor().equals(country));
    }

    /** The body whose name stands before the bracket in which the short name stands, or null. */
    private static @Nullable Party spelledOut(Draft draft, View view, Hit hit) {
        if (!view.tag(hit.begin() - 1).equals("-LRB-") || !view.tag(hit.end()).equals("-RRB-")) {
            return null;
        }
        Found before = Modifiers.foundEndingAt(draft, view, hit.begin() - 1);
        Party party = before == null ? null : before.parties().get(0);
        return party != null && party.kind() == EntityKind.ORGANISATION ? party : null;
    }

    /** Of an agency and another body of one name, the agency is told things and reports them. */
    private static boolean reports(View view, Hit hit) {
        if (!hit.has(Sense.OfOrganisation.class)) {
            return false;
        }
        for (Hit other : view.hits()) {
            Sense.OfState state = other.state();
            Sense.OfOrganisation body = hit.first(Sense.OfOrganisation.class);
            if (state != null
                    && body != null
                    && state.state().actsFor().equals(body.organisation().country())) {
                return false;
            }
        }
        return REPORTING.contains(view.lower(hit.begin() - 1))
                || REPORTING.contains(view.lower(hit.begin() - 2))
                || REPORTING.contains(view.lower(hit.end()))
                || REPORTING.contains(view.lower(hit.end() + 1));
    }

    private static boolean foreign(Organisation organisation) {
        return organisation.code() != null && organisation.country() == null;
    }

    private static @Nullable String countryFor(Organisation organisation, Modifiers before) {
        return before.states().isEmpty() || organisation.code() != null
                ? null
                : before.states().get(0).actsFor();
    }

    /** "the Iranian airline Mahan Air": the noun before the name belongs to it. */
    static int described(View view, int begin) {
        View.AgentPhrase noun = view.agentEndingAt(begin, 0);
        boolean body = noun != null
                && (noun.agent().kind() == Agent.Kind.ORGANISATION
                        || noun.agent().kind() == Agent.Kind.GROUP);
        return noun != null && body && !view.anyTaken(noun.begin(), noun.end()) ? noun.begin() : begin;
    }

    /** Of several of one name the one of the state that the phrase, else the sentence, names; else the first listed. */
    private static Organisation choose(View view, Hit hit, Modifiers before) {
        List<Organisation> all = hit.senses().stream()
                .filter(Sense.OfOrganisation.class::isInstance)
                .map(sense -> ((Sense.OfOrganisation) sense).organisation())
                .toList();
        for (Organisation one : all) {
            if (before.states().stream().anyMatch(state -> state.actsFor().equals(one.country()))) {
                return one;
            }
        }
        for (Hit other : view.hits()) {
            Sense.OfState state = other.state();
            for (Organisation one : all) {
                if (state != null && state.state().actsFor().equals(one.country())) {
                    return one;
                }
            }
        }
        return all.get(0);
    }

    static void take(Draft draft, View view, Modifiers before, int end, Party party) {
        draft.add(view, before.begin(), end, List.of(party));
        view.take(ownBegin(view, before.begin(), end), end);
    }

    static int ownBegin(View view, int begin, int end) {
        int own = begin;
        for (int i = begin; i < end; i++) {
            if (view.tag(i).equals("POS") && view.hitAt(i) == null) {
                own = i + 1;
            }
        }
        return own;
    }

    private static Party outletParty(Sense.OfOutlet sense) {
        String country = sense.outlet().country();
        return new Party(
                "organisation/" + sense.outlet().name(),
                sense.outlet().name(),
                EntityKind.ORGANISATION,
                country,
                null,
                List.of("JRN"),
                null,
                ResolvedBy.REFERENCE,
                "entity/organisation/outlet");
    }
}
