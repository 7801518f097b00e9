package org.chancery.reader.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.gazetteer.State;
import org.chancery.model.EntityKind;
import org.chancery.model.ResolvedBy;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** What is left of the known names: states, their peoples, capitals as governments or as places, other places, blocs. */
final class StatePass implements Pass {

    private static final Set<String> REACHING = Set.of(
            "visit",
            "leave",
            "reach",
            "enter",
            "capture",
            "attack",
            "bomb",
            "shell",
            "hit",
            "liberate",
            "besiege",
            "seize",
            "take",
            "retake",
            "strike",
            "occupy",
            "storm",
            "tour",
            "surround",
            "quit",
            "evacuate",
            "flee",
            "rock",
            "pound",
            "travel",
            "fly",
            "go",
            "come",
            "return",
            "arrive",
            "move",
            "head",
            "drive",
            "march",
            "relocate",
            "trip",
            "flight",
            "journey",
            "way",
            "road",
            "delivery",
            "embassy",
            "ambassador",
            "envoy",
            "raid",
            "advance",
            "encircle",
            "rule",
            "control",
            "hold",
            "free",
            "defend");

    private static final Set<String> DRAWING = Set.of(
            "draw", "provoke", "spark", "trigger", "prompt", "elicit", "attract", "earn", "win", "bring", "face",
            "receive", "meet", "get", "cause", "arouse", "evoke", "invite");

    private static final Set<String> REACTIONS = Set.of(
            "protest",
            "protests",
            "condemnation",
            "criticism",
            "anger",
            "outrage",
            "fury",
            "ire",
            "rebuke",
            "objection",
            "complaint",
            "praise",
            "support",
            "reaction",
            "response",
            "threat",
            "warning",
            "demand",
            "denial",
            "outcry",
            "concern",
            "alarm",
            "denunciation",
            "applause",
            "thanks",
            "reply",
            "call",
            "retort",
            "displeasure",
            "dismay",
            "apology",
            "promise",
            "pledge",
            "assurance",
            "backing",
            "reprimand",
            "censure",
            "opprobrium",
            "scorn");

    private static final Set<String> IN_TOWNS = Set.of(
            "street",
            "streets",
            "airport",
            "suburb",
            "outskirts",
            "centre",
            "center",
            "port",
            "district",
            "hospital",
            "university",
            "square",
            "stadium",
            "neighbourhood",
            "neighborhood",
            "station",
            "downtown",
            "hotel",
            "road",
            "market",
            "mosque",
            "church",
            "zoo",
            "skyline",
            "population");

    private final Parties parties;

    StatePass(Parties parties) {
        this.parties = parties;
    }

    @Override
    public void apply(Draft draft) {
        for (View view : draft.views()) {
            for (Hit hit : view.hits()) {
                if (!view.anyTaken(hit.begin(), hit.end())) {
                    List<Party> found = parties(draft, view, hit);
                    int begin = withArticle(view, hit);
                    draft.take(view, found.isEmpty() ? hit.begin() : begin, hit.end(), found);
                }
            }
        }
    }

    private static int withArticle(View view, Hit hit) {
        Token last = view.token(hit.end() - 1);
        boolean own = !last.is("compound") && !last.is("amod");
        return view.is(hit.begin() - 1, "the") && own ? hit.begin() - 1 : hit.begin();
    }

    private List<Party> parties(Draft draft, View view, Hit hit) {
        if (hit.has(Sense.NoParty.class)) {
            return List.of();
        }
        if (hit.state(Sense.Form.CAPITAL) != null && hit.state(Sense.Form.NAME) == null) {
            return List.of(union(draft, view, hit) ? unionParty(draft) : capital(view, hit));
        }
        Sense.OfState state = hit.state();
        if (state != null) {
            return states(draft, view, hit, state);
        }
        Sense.OfPlace place = hit.first(Sense.OfPlace.class);
        if (place != null) {
            return List.of(parties.place(place.place()));
        }
        Sense.OfBloc bloc = hit.first(Sense.OfBloc.class);
        return bloc == null ? List.of() : bloc(bloc);
    }

    /** Brussels acts for the Union, unless the report speaks of Belgium. */
    private static boolean union(Draft draft, View view, Hit hit) {
        return view.word(hit.begin()).equals("Brussels")
                && acts(view, hit.end() - 1)
                && draft.views().stream().flatMap(one -> one.hits().stream()).noneMatch(StatePass::belgian);
    }

    private static boolean belgian(Hit hit) {
        Sense.OfState state = hit.state(Sense.Form.NAME, Sense.Form.ADJECTIVE, Sense.Form.PEOPLE);
        return state != null && state.state().code().equals("BEL");
    }

    private Party unionParty(Draft draft) {
        return parties.organisation(
                draft.gazetteer().organisations().named("European Union").get(0), null);
    }

    private List<Party> states(Draft draft, View view, Hit hit, Sense.OfState first) {
        if (first.form() == Sense.Form.SEAT && !first.sector().equals("GOV")) {
            return List.of(organ(first, view.text(hit.begin(), hit.end())));
        }
        if (people(view, hit)) {
            String text = view.text(hit.begin(), hit.end());
            Behind home = Behind.at(view, hit.end(), List.of("of"));
            String country = home.states().size() == 1 ? home.states().get(0).actsFor() : home.placeCountry();
            Hit before = view.hitEndingAt(hit.begin());
            Sense.OfState citizens = before == null ? null : before.state(Sense.Form.ADJECTIVE);
            if (country == null && before != null && citizens != null && before.state(Sense.Form.NAME) == null) {
                // "Ecuadorean Indians"
                country = citizens.state().actsFor();
            }
            if (country == null && view.is(hit.begin() - 1, "ethnic")) {
                country = homeOf(draft, view, hit.end() - 1);
            }
            return List.of(
                    country == null
                            ? parties.people(first.state(), text)
                            : parties.people(
                                    draft.gazetteer().states().find(country).orElse(first.state()), text));
        }
        if (first.form() == Sense.Form.SEAT && located(view, hit)) {
            return List.of(parties.capital(first.state(), view.text(hit.begin(), hit.end())));
        }
        String rule = switch (first.form()) {
            case NAME -> "entity/state/name";
            case ADJECTIVE, PEOPLE -> "entity/state/adjective";
            case CAPITAL, SEAT -> "entity/state/seat";
        };
        List<Party> found = new ArrayList<>(2);
        boolean pair = view.word(hit.begin()).indexOf('-') > 0 && hit.end() - hit.begin() == 1;
        for (Sense sense : hit.senses()) {
            if (sense instanceof Sense.OfState one
                    && (found.isEmpty() || (pair && !one.state().equals(first.state())))) {
                ResolvedBy how = one.form() == Sense.Form.SEAT ? ResolvedBy.REFERENCE : ResolvedBy.TEXT;
                found.add(parties.state(one.state(), how, rule));
            }
        }
        return found;
    }

    /** "Police in Varna beat ethnic Turks": of the land in which it happens, or of whoever does it to them. */
    private static @Nullable String homeOf(Draft draft, View view, int noun) {
        String country = Locals.within(draft, view, noun);
        if (country == null) {
            country = Locals.ofClause(draft, view, noun);
        }
        if (country == null) {
            country = Jurisdiction.over(draft, view, noun);
        }
        return country != null ? country : Harmed.by(draft, view, noun, true);
    }

    /** "In Tel Aviv": a town, whatever it stands for elsewhere. The Kremlin and its like have an article. */
    private static boolean located(View view, Hit hit) {
        String before = view.lower(hit.begin() - 1);
        return before.equals("in") || before.equals("at") || before.equals("near") || before.equals("outside");
    }

    private static Party organ(Sense.OfState seat, String name) {
        State state = seat.state();
        return new Party(
                "organ/" + state.actsFor() + "/" + seat.sector(),
                name,
                EntityKind.ORGANISATION,
                state.actsFor(),
                null,
                List.of(seat.sector()),
                null,
                ResolvedBy.REFERENCE,
                "entity/state/seat-of-organ");
    }

    /** "Iranians", "the French": people, unless the word is an adjective here. */
    private static boolean people(View view, Hit hit) {
        if (hit.state(Sense.Form.PEOPLE) == null || hit.state(Sense.Form.NAME) != null) {
            return false;
        }
        Token last = view.token(hit.end() - 1);
        boolean adjective = hit.state(Sense.Form.ADJECTIVE) != null;
        boolean modifies = last.is("amod") || last.is("compound") || (view.noun(hit.end()) && last.head() >= hit.end());
        return !modifies
                && (!adjective || view.is(hit.begin() - 1, "the") || last.tag().equals("NNPS") || last.isNoun());
    }

    private Party capital(View view, Hit hit) {
        Sense.OfState state = hit.state(Sense.Form.CAPITAL);
        if (state == null) {
            throw new IllegalStateException("no capital: " + hit);
        }
        return acts(view, hit.end() - 1)
                ? parties.state(state.state(), ResolvedBy.REFERENCE, "entity/state/capital-as-government")
                : parties.capital(state.state(), view.text(hit.begin(), hit.end()));
    }

    /** Whether a town's name stands where one who acts or is acted upon would stand. */
    private static boolean acts(View view, int token) {
        Token name = view.token(token);
        Token head = name.head() < 0 ? name : view.token(name.head());
        if (name.is("conj")) {
            return acts(view, name.head());
        }
        if (name.is("nsubj")) {
            return !name.relation().equals("nsubj:pass") || !REACHING.contains(head.lemma());
        }
        if (name.is("nmod:poss") || name.relation().equals("nmod:poss")) {
            return !IN_TOWNS.contains(head.lemma());
        }
        if (name.is("obj") || name.is("iobj")) {
            return !REACHING.contains(head.lemma());
        }
        int marker = view.sentence().child(token, "case");
        if (marker < 0) {
            return false;
        }
        String preposition = view.lower(marker);
        if (preposition.equals("to")
                || preposition.equals("from")
                || preposition.equals("on")
                || preposition.equals("for")) {
            boolean sent = preposition.equals("from") && head.isVerb() && !answers(view, name.head());
            return !REACHING.contains(head.lemma()) && !sent;
        }
        return preposition.equals("with")
                || preposition.equals("between")
                || preposition.equals("by")
                || preposition.equals("against");
    }

    /** "drew protests from Quito": whoever is moved to speak there is the government, though the phrase hangs on the verb. */
    private static boolean answers(View view, int verb) {
        int object = view.sentence().child(verb, "obj");
        return DRAWING.contains(view.token(verb).lemma())
                && object >= 0
                && REACTIONS.contains(view.token(object).lemma());
    }

    /** Two or three states of one name act each for itself; of larger blocs nobody can say which of them acts. */
    private List<Party> bloc(Sense.OfBloc sense) {
        List<String> members = sense.bloc().members();
        if (members.size() == 2 || members.size() == 3) {
            return members.stream()
                    .map(code -> parties.state(code, ResolvedBy.REFERENCE, "entity/bloc/members"))
                    .toList();
        }
        return List.of(new Party(
                "bloc/" + sense.bloc().name(),
                sense.bloc().name(),
                EntityKind.GROUP,
                null,
                null,
                List.of(),
                null,
                ResolvedBy.REFERENCE,
                "entity/bloc/name"));
    }
}
