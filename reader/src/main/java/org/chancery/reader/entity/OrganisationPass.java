package org.chancery.reader.entity;

import java.util.List;
import org.chancery.gazetteer.Agent;
import org.chancery.gazetteer.Organisation;
import org.chancery.model.EntityKind;
import org.chancery.model.ResolvedBy;
import org.jspecify.annotations.Nullable;

/** Organisations and outlets by the gazetteer. */
final class OrganisationPass implements Pass {

    private final Parties parties;

    OrganisationPass(Parties parties) {
        this.parties = parties;
    }

    @Override
    public void apply(Draft draft) {
        for (View view : draft.views()) {
            for (Hit hit : view.hits()) {
                if (!view.anyTaken(hit.begin(), hit.end())) {
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
        if (hit.has(Sense.OfOrganisation.class)) {
            Modifiers before = Modifiers.before(draft, view, described(view, hit.begin()));
            Organisation organisation = choose(view, hit, before);
            String country =
                    organisation.code() == null || !foreign(organisation) ? countryFor(organisation, before) : null;
            if (organisation.acts()) {
                take(draft, view, before, hit.end(), parties.organisation(organisation, country));
            }
        } else if (outlet != null) {
            draft.take(view, hit.begin(), hit.end(), List.of(outletParty(outlet)));
        }
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
