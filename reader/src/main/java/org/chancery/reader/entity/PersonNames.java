package org.chancery.reader.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.gazetteer.OfficeHolder;
import org.chancery.gazetteer.OfficeHolders;
import org.jspecify.annotations.Nullable;

/** Where names of persons stand: by the tagger of names, the list of office holders, and titles. */
final class PersonNames {

    private PersonNames() {}

    /** A name's tokens. */
    record Name(int begin, int end) {}

    /** The names of a sentence in text order. */
    static List<Name> in(Draft draft, View view, ShortNames bodies, Set<String> known) {
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < view.size()) {
            Name name = nameAt(draft, view, at);
            if (name == null && again(draft, view, at, known)) {
                name = new Name(at, at + 1);
            }
            if (name == null || bodies.means(view, name)) {
                at++;
            } else {
                names.add(name);
                at = name.end();
            }
        }
        return names;
    }

    private static @Nullable Name nameAt(Draft draft, View view, int at) {
        Hit hit = view.hitAt(at);
        if (hit != null && hit.begin() == at && hit.has(Sense.OfHolder.class)) {
            return new Name(at, extended(view, hit.end()));
        }
        boolean insideOther = hit != null && hit.begin() < at && hit.has(Sense.NoParty.class);
        if (insideOther || describedBody(view, at) || noName(draft, view, at)) {
            return null;
        }
        if (view.given(at)) {
            int end = at + 1;
            while (end < view.size() && end < at + 4 && view.properNoun(end) && view.hitAt(end) == null) {
                end++;
            }
            return new Name(at, end);
        }
        if (view.token(at).name().equals("PERSON") && mayBeName(view, at)) {
            int begin = skipTitles(view, at);
            int end = begin;
            while (end < view.size() && view.token(end).name().equals("PERSON") && mayContinue(view, begin, end)) {
                end++;
            }
            return end > begin ? new Name(begin, extended(view, end)) : null;
        }
        boolean afterPlural = view.noun(at) && view.tag(at - 1).startsWith("NN") && afterTitle(view, at);
        if (!(view.properNoun(at) || afterPlural) || !initialUpper(view, at) || hit != null) {
            return null;
        }
        if (afterTitle(view, at)) {
            int end = at + 1;
            while (end < view.size() && end < at + 4 && view.properNoun(end) && view.hitAt(end) == null) {
                end++;
            }
            return new Name(at, end);
        }
        return leader(draft, view, at) ? new Name(at, at + 1) : null;
    }

    /** A part of a full name given before, standing alone. */
    private static boolean again(Draft draft, View view, int at, Set<String> known) {
        Hit hit = view.hitAt(at);
        return known.contains(view.word(at))
                && (hit == null || (!hit.has(Sense.OfOrganisation.class) && hit.state() == null))
                && !view.noun(at + 1)
                && !view.properNoun(at - 1)
                && !view.tag(at - 1).equals("DT")
                && !noName(draft, view, at);
    }

    /** Days and months, and ordinary words behind an article: "the Hope of peace". */
    private static boolean noName(Draft draft, View view, int at) {
        String word = view.word(at);
        boolean acts = view.is(at, "may") && HumanActs.doneBy(view, at);
        return (draft.index().ordinaryWords().ofTheCalendar(word) && !acts && !named(view, at))
                || (draft.index().ordinaryWords().has(word)
                        && view.is(at - 1, "the")
                        && !named(view, at)
                        && !HumanActs.ruledBy(view, at));
    }

    /** "Bush" and "Long" may be leaders within a sentence only, where the capital is not that of any first word. */
    private static boolean ordinary(Draft draft, View view, int at) {
        boolean within =
                (at > 1 && !view.sentence().headline() && !view.tag(at - 1).equals("DT"))
                        || HumanActs.ruledBy(view, at)
                        || HumanActs.doneBy(view, at);
        boolean month = draft.index().ordinaryWords().ofTheCalendar(view.word(at)) && !HumanActs.doneBy(view, at);
        return draft.index().ordinaryWords().has(view.word(at)) && (!within || month);
    }

    /** "May" between titles or other parts of a name. */
    private static boolean named(View view, int at) {
        boolean beside = (at > 0 && view.token(at - 1).name().equals("PERSON"))
                || (at + 1 < view.size() && view.token(at + 1).name().equals("PERSON"));
        return beside || (view.token(at).name().equals("PERSON") && view.is(at, "may"));
    }

    /** Particles and further parts of the name that the tagger of names left out. */
    private static int extended(View view, int end) {
        int at = end;
        while (view.properNoun(at)
                && view.hitAt(at) == null
                && initialUpper(view, at)
                && view.token(at - 1).is("compound")
                && view.token(at - 1).head() >= at) {
            at++;
        }
        return at;
    }

    /** "the airline Zagros Wings": what stands behind a word for a body is the name of one. */
    private static boolean describedBody(View view, int at) {
        int begin = at;
        while (view.properNoun(begin - 1) && view.hitAt(begin - 1) == null) {
            begin--;
        }
        View.AgentPhrase noun = view.agentEndingAt(begin, 0);
        return noun != null
                && noun.agent().kind() == org.chancery.gazetteer.Agent.Kind.ORGANISATION
                && view.word(noun.end() - 1).equals(view.lower(noun.end() - 1))
                && view.token(noun.end() - 1).is("compound");
    }

    private static boolean mayBeName(View view, int at) {
        Hit hit = view.hitAt(at);
        boolean outlet = hit != null && hit.has(Sense.OfOutlet.class) && hit.end() - hit.begin() > 1;
        boolean party = hit != null && (hit.state() != null || outlet || hit.has(Sense.OfOrganisation.class));
        return !party
                && (view.properNoun(at) || Character.isUpperCase(view.word(at).charAt(0)));
    }

    private static boolean mayContinue(View view, int begin, int at) {
        Hit hit = view.hitAt(at);
        return hit == null || !hit.has(Sense.OfOrganisation.class) || hit.begin() < at || at > begin;
    }

    /** The tagger sometimes takes the title into the name. */
    private static int skipTitles(View view, int at) {
        int end = at;
        while (end < view.size() && view.token(end).name().equals("PERSON")) {
            end++;
        }
        for (int i = end - 1; i > at; i--) {
            View.AgentPhrase title = view.agentEndingAt(i, at);
            if (title != null) {
                return title.end();
            }
        }
        return at;
    }

    private static boolean afterTitle(View view, int at) {
        View.AgentPhrase title = view.agentEndingAt(at, 0);
        if (title == null || view.token(at - 1).isVerb()) {
            return false;
        }
        boolean office = title.agent().kind() == org.chancery.gazetteer.Agent.Kind.OFFICE;
        boolean person = title.agent().kind() == org.chancery.gazetteer.Agent.Kind.PERSON;
        // A lower-case word before a capital is as often the end of another phrase.
        boolean capital = Character.isUpperCase(view.word(title.begin()).charAt(0));
        boolean compound = view.token(title.end() - 1).is("compound");
        boolean fullName = (office || namedBy(view, title.end() - 1, at))
                && view.properNoun(at + 1)
                && view.hitAt(at + 1) == null
                && (view.agentBeginningAt(at + 1) == null || !office)
                && view.tag(title.end() - 1).equals("NN");
        return (office || person) && (capital || compound || fullName) && !isAgentWord(view, at);
    }

    /** "Its owner Min Jae Son": capitals that the parser hangs on the noun for a person before them. */
    private static boolean namedBy(View view, int noun, int at) {
        int end = at;
        while (view.properNoun(end + 1) && view.hitAt(end + 1) == null && end < at + 3) {
            end++;
        }
        return view.token(end).head() == noun && view.token(at).name().equals("O") && initialUpper(view, end);
    }

    private static boolean isAgentWord(View view, int at) {
        return !view.token(at).name().equals("PERSON") && view.agentBeginningAt(at) != null;
    }

    /** Whether that bare surname is that of a leader whose time it is. */
    private static boolean leader(Draft draft, View view, int at) {
        boolean lone = !view.properNoun(at - 1) && !view.properNoun(at + 1);
        if (!lone || view.word(at).length() < 2 || ordinary(draft, view, at)) {
            return false;
        }
        String day = draft.day();
        for (OfficeHolder holder : draft.gazetteer().officeHolders().named(view.word(at))) {
            if (holder.meantBy(view.word(at)) && (day == null || holder.holdsOn(day)) && bare(holder, view.word(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean bare(OfficeHolder holder, String word) {
        // "WHO" is not Mr Who.
        boolean acronym = word.length() <= 5 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
        if (acronym && !holder.surname().equals(word)) {
            return false;
        }
        return holder.surname().equalsIgnoreCase(word)
                || holder.aliases().contains(word)
                || OfficeHolders.sameLetters(holder.surname(), word);
    }

    private static boolean initialUpper(View view, int at) {
        return Character.isUpperCase(view.word(at).charAt(0));
    }
}
