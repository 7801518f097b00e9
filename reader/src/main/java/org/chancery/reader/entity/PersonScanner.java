package org.chancery.reader.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.gazetteer.Agent;
import org.chancery.gazetteer.Organisation;
import org.jspecify.annotations.Nullable;

/** Reads the title, the country and the apposition around a person's name. */
final class PersonScanner {

    private static final Set<String> FORMER = Set.of("former", "ex", "onetime", "one-time", "retired", "erstwhile");

    private final Draft draft;
    private final Parties parties;
    private final View view;
    private final int nameBegin;
    private final int nameEnd;

    private final List<Agent> titles = new ArrayList<>();
    private int begin;
    private int end;
    private int apposition = -1;
    private @Nullable String role;
    private @Nullable String country;
    private @Nullable Party owner;
    private boolean former;
    private boolean inCabinet;
    private String rule = "entity/person/name";

    private PersonScanner(Draft draft, Parties parties, View view, PersonNames.Name name) {
        this.draft = draft;
        this.parties = parties;
        this.view = view;
        this.nameBegin = name.begin();
        this.nameEnd = name.end();
        this.begin = nameBegin;
        this.end = nameEnd;
    }

    static PersonPhrase scan(Draft draft, Parties parties, View view, PersonNames.Name name) {
        PersonScanner scanner = new PersonScanner(draft, parties, view, name);
        scanner.titlesBefore();
        scanner.titleOfStateBefore();
        scanner.modifiersBefore();
        scanner.stateBehind();
        scanner.appositionBehind();
        scanner.predicateBehind();
        if (scanner.titles.isEmpty()) {
            scanner.appositionBefore();
        }
        return scanner.phrase();
    }

    private PersonPhrase phrase() {
        return new PersonPhrase(
                view,
                begin,
                end,
                nameBegin,
                nameEnd,
                view.text(nameBegin, nameEnd),
                List.copyOf(titles),
                role,
                country,
                owner,
                former,
                inCabinet,
                apposition,
                rule);
    }

    /** "Deputy Prime Minister and Foreign Minister X", "Planning and Investment Minister X". */
    private void titlesBefore() {
        int at = nameBegin;
        while (true) {
            View.AgentPhrase title = titleEndingAt(at);
            if (title == null) {
                break;
            }
            addTitle(title);
            at = title.begin();
            boolean joined = view.is(at - 1, "and") || view.is(at - 1, "&");
            if (joined && titleEndingAt(at - 1) != null) {
                at--;
            } else if (joined && view.noun(at - 2) && view.hitAt(at - 2) == null && !view.taken(at - 2)) {
                at -= 2;
                begin = at;
                break;
            }
        }
    }

    private View.@Nullable AgentPhrase titleEndingAt(int at) {
        View.AgentPhrase title = view.agentEndingAt(at, 0);
        if (title != null
                && Modifiers.nameOnly(view.hitEndingAt(title.begin()))
                && view.lower(title.begin()).endsWith("ed")) {
            // "Soldiers in Niger deposed President X": a verb, not a former president.
            title = view.agentEndingAt(at, title.begin() + 1);
        }
        if (title == null
                || view.anyTaken(title.begin(), title.end())
                || view.token(at - 1).isVerb()) {
            return null;
        }
        Agent.Kind kind = title.agent().kind();
        return kind == Agent.Kind.OFFICE || kind == Agent.Kind.PERSON ? title : null;
    }

    private void addTitle(View.AgentPhrase title) {
        titles.add(title.agent());
        former |= formerWord(title.begin());
        if (begin > title.begin()) {
            begin = title.begin();
        }
        if (role == null) {
            role = view.text(title.begin(), title.end());
            rule = "entity/person/title-before";
        }
    }

    private boolean formerWord(int at) {
        return FORMER.contains(view.lower(at)) || view.lower(at).startsWith("ex-");
    }

    /** "President of Russia Vladimir Putin", "Minister of Trade and Industry of Ghana X". */
    private void titleOfStateBefore() {
        Hit hit = view.hitEndingAt(begin);
        Sense.OfState state = hit == null ? null : hit.state(Sense.Form.NAME);
        if (hit != null && state == null && !view.taken(hit.begin())) {
            titleOfBodyBefore(hit);
        }
        if (hit == null || state == null || view.taken(hit.begin())) {
            return;
        }
        int of = view.is(hit.begin() - 1, "the") ? hit.begin() - 2 : hit.begin() - 1;
        boolean sent = view.is(of, "to") || view.is(of, "for") || view.is(of, "at");
        if (!view.is(of, "of") && !sent) {
            return;
        }
        for (int tail = of; tail > 0 && tail > of - 8; tail--) {
            View.AgentPhrase title = titleEndingAt(tail);
            if (title != null) {
                country = sent ? null : state.state().actsFor();
                role = null;
                addTitle(title);
                rule = "entity/person/title-of-state";
                return;
            }
            String tag = view.tag(tail - 1);
            if (!tag.startsWith("NN")
                    && !tag.equals("IN")
                    && !tag.equals("CC")
                    && !tag.equals(",")
                    && !tag.equals("JJ")) {
                return;
            }
        }
    }

    /** "Asia director of Amnesty International X". */
    private void titleOfBodyBefore(Hit hit) {
        Sense.OfOrganisation body = hit.first(Sense.OfOrganisation.class);
        int of = view.is(hit.begin() - 1, "the") ? hit.begin() - 2 : hit.begin() - 1;
        View.AgentPhrase title = body != null && view.is(of, "of") ? titleEndingAt(of) : null;
        if (title != null && body != null) {
            owner = parties.organisation(body.organisation(), null);
            role = null;
            addTitle(title);
            rule = "entity/person/title-of-body";
        }
    }

    private void modifiersBefore() {
        Modifiers before = Modifiers.before(draft, view, begin);
        boolean titled = !titles.isEmpty();
        if (!titled
                && (!before.saysWhose()
                        || (!before.definite() && before.states().isEmpty()))) {
            return;
        }
        if (country == null && owner == null) {
            readOwner(before);
        }
        for (int i = before.begin(); i < begin; i++) {
            former |= formerWord(i);
        }
        begin = before.begin();
    }

    private void readOwner(Modifiers before) {
        if (!before.states().isEmpty()) {
            country = before.states().get(before.states().size() - 1).actsFor();
        } else if (before.organisation() != null) {
            owner = parties.organisation(before.organisation(), null);
        } else if (before.owner() != null) {
            owner = before.owner();
        } else if (before.placeCountry() != null) {
            country = before.placeCountry();
        }
    }

    /** "King Hassan of Morocco", "the defendant Ivan Petrov from Bulgaria". */
    private void stateBehind() {
        Behind behind = Behind.at(view, nameEnd, List.of("of", "from"));
        if (!behind.found() || country != null) {
            return;
        }
        if (behind.states().size() == 1) {
            country = behind.states().get(0).actsFor();
            end = behind.end();
            rule = titles.isEmpty() ? "entity/person/of-state" : rule;
        } else if (behind.organisation() != null && owner == null) {
            owner = parties.organisation(behind.organisation(), null);
            end = behind.end();
        }
    }

    /** "Bruno Rodriguez, the foreign minister of Cuba,". */
    private void appositionBehind() {
        if (!view.is(end, ",") && !view.is(end, "(") && !view.is(end, "-LRB-")) {
            return;
        }
        int from = end + 1;
        if (view.is(from, "of")) {
            ofBody(from);
            return;
        }
        int to = NounPhrases.end(view, from);
        for (int tail = from + 1; tail <= to; tail++) {
            View.AgentPhrase noun = headEndingAt(from, tail, to);
            if (noun != null) {
                View.AgentPhrase longest = view.agentBeginningAt(noun.begin());
                readApposition(from, longest == null ? noun : longest);
                return;
            }
        }
        unknownNoun(from);
    }

    /** "Marta Kos is a Slovenian national", "Ali was the Tunisian consul". */
    private void predicateBehind() {
        boolean copula = view.is(nameEnd, "is") || view.is(nameEnd, "was");
        if (!copula
                || country != null
                || owner != null
                || !view.tag(nameEnd + 1).equals("DT")) {
            return;
        }
        int to = NounPhrases.end(view, nameEnd + 1);
        for (int tail = nameEnd + 3; tail <= to; tail++) {
            View.AgentPhrase noun = headEndingAt(nameEnd + 1, tail, to);
            if (noun != null && noun.agent().sector() != null) {
                Modifiers before = Modifiers.before(draft, view, noun.begin());
                if (before.states().size() == 1) {
                    readOwner(before);
                    titles.add(noun.agent());
                    rule = "entity/person/predicate";
                }
                return;
            }
        }
    }

    /** "Ann Field, a UN rapporteur,": the noun may be any when a state or body stands before it. */
    private void unknownNoun(int from) {
        for (int child : view.sentence().childrenIn(nameEnd - 1, "appos")) {
            Modifiers before = Modifiers.before(draft, view, child);
            if (child > from && before.begin() == from && before.owned() && country == null && owner == null) {
                readOwner(before);
                rule = "entity/person/apposition-of-state";
                end = Math.max(child + 1, NounPhrases.end(view, from));
            }
        }
    }

    private void ofBody(int from) {
        int to = NounPhrases.end(view, from);
        for (int tail = to; tail > from + 1; tail--) {
            View.AgentPhrase noun = view.agentEndingAt(tail, from + 1);
            if (noun != null && noun.agent().kind() == Agent.Kind.ORGANISATION) {
                readApposition(from + 1, noun);
                return;
            }
        }
    }

    private View.@Nullable AgentPhrase headEndingAt(int from, int tail, int to) {
        View.AgentPhrase noun = view.agentEndingAt(tail, from);
        boolean goesOn = tail < to && view.noun(tail) && view.hitAt(tail) == null;
        boolean adjective = view.token(tail - 1).is("amod");
        if (noun == null || goesOn || adjective || view.anyTaken(noun.begin(), noun.end())) {
            return null;
        }
        Agent.Kind kind = noun.agent().kind();
        boolean someone = kind == Agent.Kind.OFFICE || kind == Agent.Kind.PERSON;
        return someone && NounPhrases.nominal(view, from, noun.begin()) ? noun : null;
    }

    private void readApposition(int from, View.AgentPhrase noun) {
        Modifiers before = Modifiers.before(draft, view, noun.begin());
        Behind behind = Behind.at(view, noun.end(), List.of("of", "for", "at", "in", "from"));
        boolean speaks = noun.agent().phrase().startsWith("spokes")
                || noun.agent().phrase().endsWith("lawyer");
        boolean ofOwner = behind.found() && (speaks || !behind.preposition().equals("for"));
        if (titles.isEmpty()) {
            rule = "entity/person/apposition";
        }
        titles.add(noun.agent());
        int portfolio = NounPhrases.portfolioEnd(view, noun);
        if (role == null) {
            role = view.text(noun.begin(), portfolio);
        }
        inCabinet |= portfolio > noun.end();
        for (int i = from; i < noun.begin() + 1; i++) {
            former |= formerWord(i);
        }
        if (country == null) {
            if (before.saysWhose()) {
                readOwner(before);
            } else if (ofOwner) {
                readBehind(behind);
            }
        }
        apposition = noun.end() - 1;
        end = Math.max(noun.end(), NounPhrases.end(view, from));
    }

    private void readBehind(Behind behind) {
        Organisation body = behind.organisation();
        boolean open = titles.isEmpty() || titles.get(titles.size() - 1).sector() == null;
        if (open && behind.nested() != null && behind.nested().sector() != null) {
            // "Spokesman for the Gambian army": the word for a speaker tells no sector.
            titles.add(Math.max(0, titles.size() - 1), behind.nested());
        }
        if (!behind.states().isEmpty()) {
            country = behind.states().get(0).actsFor();
        } else if (body != null) {
            owner = parties.organisation(body, null);
        } else {
            country = behind.placeCountry();
        }
    }

    /** "Cuba's foreign minister, Bruno Rodriguez,", "the foreign minister of Cuba, Bruno Rodriguez". */
    private void appositionBefore() {
        boolean closed =
                view.is(nameEnd, ",") || view.is(nameEnd, ".") || view.is(nameEnd, ")") || nameEnd >= view.size();
        if (!view.is(nameBegin - 1, ",") || !closed) {
            return;
        }
        for (int tail = nameBegin - 1; tail > 0 && tail > nameBegin - 6; tail--) {
            View.AgentPhrase noun = titleEndingAt(tail);
            if (noun == null) {
                continue;
            }
            Modifiers before = Modifiers.before(draft, view, noun.begin());
            Behind behind = Behind.at(view, tail, List.of("of", "to", "for", "at"));
            boolean reaches = tail == nameBegin - 1 || (behind.found() && behind.end() == nameBegin - 1);
            if (!reaches || (!before.definite() && !before.saysWhose())) {
                return;
            }
            titles.add(noun.agent());
            role = view.text(noun.begin(), noun.end());
            for (int i = before.begin(); i <= noun.begin(); i++) {
                former |= formerWord(i);
            }
            rule = "entity/person/apposition-before";
            if (before.saysWhose()) {
                readOwner(before);
            } else if (behind.preposition().equals("of")) {
                readBehind(behind);
            }
            apposition = noun.end() - 1;
            begin = before.begin();
            return;
        }
    }
}
