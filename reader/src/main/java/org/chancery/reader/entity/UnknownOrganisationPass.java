package org.chancery.reader.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.EntityKind;
import org.chancery.model.ResolvedBy;
import org.jspecify.annotations.Nullable;

/**
 * Organisations that only the text knows: acronyms it introduces in brackets, shorter forms of names it has given, and
 * what the tagger of names calls an organisation.
 */
final class UnknownOrganisationPass implements Pass {

    /** Last words of names that the tagger takes for those of bodies and that are names of things. */
    private static final Set<String> THINGS = Set.of(
            "plant",
            "treaty",
            "act",
            "agreement",
            "agreements",
            "accord",
            "accords",
            "bridge",
            "airport",
            "tower",
            "reactor",
            "pact",
            "prize",
            "cup",
            "war",
            "day",
            "resolution",
            "plan",
            "protocol",
            "protocols",
            "convention",
            "constitution",
            "road",
            "highway",
            "pipeline",
            "street",
            "building",
            "declaration",
            "statute",
            "law",
            "bill",
            "dam",
            "canal",
            "tunnel",
            "railway",
            "project",
            "programme",
            "program",
            "initiative",
            "memorandum",
            "charter",
            "election",
            "elections",
            "peninsula",
            "island",
            "islands",
            "river",
            "mountains",
            "desert",
            "square",
            "prison",
            "camp");

    private final Parties parties;

    UnknownOrganisationPass(Parties parties) {
        this.parties = parties;
    }

    @Override
    public void apply(Draft draft) {
        Map<String, Party> acronyms = new HashMap<>();
        List<Party> named = new ArrayList<>();
        for (View view : draft.views()) {
            for (Found found : draft.found(view)) {
                Party party = found.parties().get(0);
                if (party.kind() == EntityKind.ORGANISATION && !named.contains(party)) {
                    named.add(party);
                }
            }
            int at = 0;
            while (at < view.size()) {
                int end = view.taken(at) ? at : read(draft, view, at, acronyms, named);
                at = Math.max(end, at + 1);
            }
        }
    }

    private int read(Draft draft, View view, int at, Map<String, Party> acronyms, List<Party> named) {
        if (introduces(view, at)) {
            Found owner = Modifiers.foundEndingAt(draft, view, at - 1);
            if (owner != null && owner.parties().size() == 1) {
                Party party = owner.parties().get(0);
                acronyms.put(view.word(at), party);
                draft.take(view, at, at + 1, List.of(party.by(ResolvedBy.TEXT, "entity/organisation/acronym")));
                return at + 1;
            }
        }
        Party known = acronyms.get(view.word(at));
        if (known != null) {
            draft.take(view, article(view, at), at + 1, List.of(known));
            return at + 1;
        }
        int properEnd = properEnd(view, at);
        if (properEnd == at) {
            return at;
        }
        Party whole = shorterForm(view, at, properEnd, named);
        if (whole != null) {
            draft.take(view, article(view, at), properEnd, List.of(whole));
            return properEnd;
        }
        boolean described =
                OrganisationPass.described(view, at) < at && view.token(at - 1).is("compound");
        int end = described ? properEnd : taggedEnd(view, at);
        if (end > at) {
            unknown(draft, view, at, end, named);
        }
        return end;
    }

    private static boolean introduces(View view, int at) {
        boolean bracket = view.word(at - 1).equals("(")
                || view.word(at - 1).equals("[")
                || view.tag(at - 1).equals("-LRB-");
        String word = view.word(at);
        return bracket
                && view.tag(at + 1).equals("-RRB-")
                && word.length() > 1
                && word.equals(word.toUpperCase(java.util.Locale.ROOT))
                && Character.isLetter(word.charAt(0));
    }

    private static int article(View view, int at) {
        return view.is(at - 1, "the") ? at - 1 : at;
    }

    private static int properEnd(View view, int at) {
        int end = at;
        while (end < view.size() && view.properNoun(end) && !view.taken(end) && !view.personName(end)) {
            end++;
        }
        return end;
    }

    /** "Mahan" for "Mahan Air", "the House" for "the House of Representatives". */
    private static @Nullable Party shorterForm(View view, int begin, int end, List<Party> named) {
        String text = view.text(begin, end);
        if (text.length() < 3 || view.hitAt(begin) != null) {
            return null;
        }
        for (int i = named.size() - 1; i >= 0; i--) {
            String name = bare(named.get(i).name());
            boolean first = name.startsWith(text + " ");
            boolean inside =
                    view.is(begin - 1, "the") && (name.contains(" " + text + " ") || name.endsWith(" " + text));
            if ((first && (view.is(begin - 1, "the") || begin > 0 || name.indexOf(' ') > 0)) || inside) {
                return named.get(i);
            }
        }
        return null;
    }

    private static String bare(String name) {
        return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    }

    /** End of the run that the tagger calls an organisation; the start when there is none. */
    private static int taggedEnd(View view, int from) {
        int at = from;
        while (at < view.size()
                && view.token(at).name().equals("ORGANIZATION")
                && !view.taken(at)
                && !view.personName(at)) {
            at++;
        }
        while (at > from && !view.noun(at - 1)) {
            at--;
        }
        return at;
    }

    private void unknown(Draft draft, View view, int begin, int end, List<Party> named) {
        Hit first = view.hitAt(begin);
        boolean thing = THINGS.contains(view.lower(end - 1)) && end - begin > 1;
        if (!view.properNoun(end - 1) || (first != null && first.end() >= end) || thing) {
            return;
        }
        int described = OrganisationPass.described(view, begin);
        Modifiers before = Modifiers.before(draft, view, described);
        String country = country(view, begin, end, first, before);
        Party party = parties.unknownOrganisation(view.text(begin, end), country);
        View.AgentPhrase noun = view.agentEndingAt(begin, 0);
        if (noun != null && described < begin && noun.agent().sector() != null) {
            party = new Party(
                    party.key(),
                    party.name(),
                    EntityKind.ORGANISATION,
                    country,
                    null,
                    List.of(noun.agent().sector()),
                    null,
                    ResolvedBy.TEXT,
                    "entity/organisation/described");
        }
        Party known = inBrackets(draft, view, end);
        party = known != null ? known : party;
        named.add(party);
        OrganisationPass.take(draft, view, before, end, party);
    }

    /** The body that the acronym in brackets behind a name stands for, or null: then the name is another of its own. */
    private static @Nullable Party inBrackets(Draft draft, View view, int end) {
        if (!view.tag(end).equals("-LRB-") || !view.tag(end + 2).equals("-RRB-")) {
            return null;
        }
        for (Found found : draft.found(view)) {
            boolean acronym = found.begin() == end + 1 && found.end() == end + 2;
            if (acronym && found.parties().get(0).kind() == EntityKind.ORGANISATION) {
                return found.parties().get(0);
            }
        }
        return null;
    }

    private static @Nullable String country(View view, int begin, int end, @Nullable Hit first, Modifiers before) {
        Sense.OfState state = first == null || first.begin() != begin ? null : first.state();
        if (state != null) {
            return state.state().actsFor();
        }
        if (!before.states().isEmpty()) {
            return before.states().get(before.states().size() - 1).actsFor();
        }
        Behind behind = Behind.at(view, end, List.of("of"));
        return behind.states().isEmpty() ? null : behind.states().get(0).actsFor();
    }
}
