package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.reader.entity.Entities;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;

/** Which parties does this noun phrase stand for? Entities or nothing, never a string. */
final class PartyFinder {

    /** Nouns that only measure what hangs on them by "of". */
    static final String OWNER = ".owner";

    private static final Set<String> MEASURES = Set.of(
            "number",
            "dozen",
            "dozens",
            "ten",
            "tens",
            "hundred",
            "hundreds",
            "thousand",
            "thousands",
            "million",
            "millions",
            "ton",
            "tons",
            "tonne",
            "tonnes",
            "series",
            "wave",
            "spate",
            "group",
            "lot",
            "majority",
            "handful",
            "round",
            "string",
            "batch",
            "shipment",
            "range",
            "variety",
            "set",
            "couple",
            "pair",
            "amount",
            "total",
            "some",
            "many",
            "several",
            "most",
            "all",
            "both",
            "none",
            "one",
            "two",
            "three",
            "scores",
            "score",
            "part",
            "member",
            "kind",
            "type",
            "sort",
            "form",
            "level",
            "day",
            "week",
            "month",
            "hour",
            "act",
            "campaign",
            "plan",
            "policy",
            "use",
            "outbreak",
            "risk",
            "right",
            "third",
            "half",
            "last",
            "first",
            "rest",
            "remainder",
            "bulk",
            "quarter",
            "percent",
            "tranche",
            "$",
            "€",
            "£",
            "billion",
            "euro",
            "dollar",
            "pound",
            "package",
            "convoy",
            "team",
            "crowd",
            "column",
            "side",
            "flow",
            "case");

    private static final Set<String> EXAMPLES = Set.of("such", "including", "like", "namely");

    private static final Set<String> CURRENCIES =
            Set.of("$", "€", "£", "dollar", "euro", "pound", "yen", "rouble", "yuan");

    /** Prepositions by which what is acted upon hangs on the thing in between: "lifted the ban on imports from Chile". */
    private static final Set<String> TOWARD = Set.of(
            "on", "against", "to", "in", "from", "with", "for", "at", "near", "into", "over", "between", "inside",
            "off");

    /** Verbs by which somebody comes to where the next verb plays. */
    private static final Set<String> ENTERING = Set.of(
            "enter", "cross", "invade", "infiltrate", "penetrate", "push", "march", "move", "slip", "advance", "storm",
            "burst", "intrude", "fly", "sweep", "pour", "go");

    private static final Set<String> NESTED = Set.of("in", "into", "to", "near", "around", "outside", "of");

    private static final Set<String> INSIDE = Set.of("into", "in", "to", "inside");

    /** Prepositions of the place in which an act is done. */
    private static final List<String> PLACES =
            List.of("in", "into", "at", "near", "across", "throughout", "around", "outside", "over", "off");

    private final Entities entities;

    PartyFinder(Entities entities) {
        this.entities = entities;
    }

    /** Parties found, and whether they stand there themselves or own what stands there. */
    record Found(List<Entity> parties, boolean direct) {

        static final Found NONE = new Found(List.of(), false);

        boolean isEmpty() {
            return parties.isEmpty();
        }
    }

    /** The parties a token stands for itself. */
    List<Entity> direct(Sentence sentence, int token) {
        if (eachOther(sentence, token)) {
            return subjects(sentence, token);
        }
        List<Entity> at = entities.at(sentence.number(), token);
        if (at.stream().anyMatch(party -> party.code() != null)) {
            return withTwin(sentence, token, at);
        }
        List<Entity> named = examples(sentence, token);
        if (!at.isEmpty()) {
            // "African states including Ghana and Mali": the names say more than the whole
            return named.isEmpty() ? withTwin(sentence, token, at) : named;
        }
        int measured = measured(sentence, token);
        if (measured >= 0) {
            return direct(sentence, measured);
        }
        int place = Settlements.named(sentence, token);
        if (place >= 0 && entities.at(sentence.number(), place).stream().anyMatch(PartyFinder::isLand)) {
            return entities.at(sentence.number(), place);
        }
        return named;
    }

    /** "Accused each other": what several do, they do to one another. */
    boolean amongThemselves(Predication act) {
        return act.fill("patient").stream().anyMatch(token -> eachOther(act.sentence(), token));
    }

    private static boolean eachOther(Sentence sentence, int token) {
        if (token == 0) {
            return false;
        }
        String before = sentence.token(token - 1).lower();
        String word = sentence.token(token).lower();
        return word.equals("other") && before.equals("each") || word.equals("another") && before.equals("one");
    }

    /** "Fought each other": those who are the subject of the clause. */
    private List<Entity> subjects(Sentence sentence, int token) {
        int verb = sentence.token(token).head();
        while (verb >= 0 && !sentence.token(verb).isVerb()) {
            verb = sentence.token(verb).head();
        }
        int subject = verb < 0 ? -1 : sentence.child(verb, "nsubj");
        return subject < 0 ? List.of() : listed(sentence, subject);
    }

    /** "Allies such as Norway": the examples stand for the whole. */
    private List<Entity> examples(Sentence sentence, int token) {
        for (int child : sentence.childrenIn(token, "nmod")) {
            if (EXAMPLES.contains(marker(sentence, child))
                    && !entities.at(sentence.number(), child).isEmpty()) {
                return listed(sentence, child);
            }
        }
        return List.of();
    }

    /** "North and South Korea": the first of the two stands before the common noun. */
    private List<Entity> withTwin(Sentence sentence, int token, List<Entity> at) {
        for (int child : sentence.childrenIn(token, "compound")) {
            List<Entity> twin = entities.at(sentence.number(), child);
            boolean states = twin.stream().allMatch(one -> one.kind() == EntityKind.STATE);
            if (!twin.isEmpty() && states && sentence.child(child, "conj") >= 0) {
                List<Entity> both = new ArrayList<>(twin);
                at.stream().filter(one -> !both.contains(one)).forEach(both::add);
                return both;
            }
        }
        return at;
    }

    private List<Entity> listed(Sentence sentence, int token) {
        List<Entity> all = new ArrayList<>(entities.at(sentence.number(), token));
        for (int conjunct : sentence.childrenIn(token, "conj")) {
            all.addAll(listed(sentence, conjunct));
        }
        return all;
    }

    /** The noun that a measure counts ("dozens of <em>rebels</em>"), -1 when the token is no measure. */
    static int measured(Sentence sentence, int token) {
        Token measure = sentence.token(token);
        if (!MEASURES.contains(measure.lemma())
                && !MEASURES.contains(measure.lower())
                && !measure.tag().equals("CD")) {
            return -1;
        }
        for (int child : sentence.childrenIn(token, "nmod")) {
            int marker = sentence.child(child, "case");
            boolean money = CURRENCIES.contains(measure.lemma());
            if (marker >= 0
                    && (sentence.token(marker).lower().equals("of")
                            || money && sentence.token(marker).lower().equals("in"))) {
                return child;
            }
        }
        return -1;
    }

    /** Whoever owns what the token stands for: genitive, adjective of nationality, of-phrase. */
    List<Entity> owners(Sentence sentence, int token) {
        List<Entity> found = new ArrayList<>(doers(sentence, token));
        if (!found.isEmpty()) {
            return found;
        }
        for (int child : sentence.children(token)) {
            Token owner = sentence.token(child);
            if (owner.is("nmod:poss") || owner.is("amod") || owner.is("compound")) {
                found.addAll(entities.at(sentence.number(), child));
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
        for (int child : sentence.childrenIn(token, "nmod")) {
            if (marker(sentence, child).equals("of")) {
                List<Entity> below = joined(sentence, child);
                return below.isEmpty() ? owners(sentence, child) : below;
            }
        }
        List<Entity> makers = Makers.of(this, sentence, token);
        if (!makers.isEmpty()) {
            return makers;
        }
        if (Senders.known(sentence.token(token).lemma())) {
            return senders(sentence, token);
        }
        int holder = Holders.of(sentence, token);
        return holder < 0 ? List.of() : reach(sentence, holder, false).parties();
    }

    /** "The plan of Oslo and Rome": the party and those joined to it. */
    private List<Entity> joined(Sentence sentence, int token) {
        List<Integer> tokens = new ArrayList<>();
        addConjuncts(sentence, token, tokens);
        List<Entity> all = new ArrayList<>();
        for (int one : tokens) {
            direct(sentence, one).stream().filter(party -> !all.contains(party)).forEach(all::add);
        }
        return all;
    }

    /** "Firefighters from Greece and Malta": they come for those who sent them. */
    private List<Entity> senders(Sentence sentence, int token) {
        for (int child : sentence.childrenIn(token, "nmod")) {
            if (marker(sentence, child).equals("from")) {
                return listed(sentence, child);
            }
        }
        return List.of();
    }

    /** "the launch of missiles by Korea": who does what a noun tells, though the phrase may hang on its object. */
    private List<Entity> doers(Sentence sentence, int token) {
        for (int child : sentence.childrenIn(token, "nmod")) {
            String marker = marker(sentence, child);
            if (marker.equals("by")) {
                return direct(sentence, child);
            }
            if (marker.equals("of")) {
                for (int deeper : sentence.childrenIn(child, "nmod")) {
                    if (marker(sentence, deeper).equals("by")) {
                        return direct(sentence, deeper);
                    }
                }
            }
        }
        return List.of();
    }

    /** The party itself, else its owner, else what it is directed at. */
    Found reach(Sentence sentence, int token, boolean outward) {
        List<Entity> direct = direct(sentence, token);
        if (direct.stream().anyMatch(party -> party.code() != null)) {
            return new Found(direct, true);
        }
        List<Entity> owners = owners(sentence, token);
        if (!owners.isEmpty()) {
            return new Found(owners, false);
        }
        if (outward) {
            for (int child : sentence.children(token)) {
                if (TOWARD.contains(marker(sentence, child)) && !atBorder(sentence, child)) {
                    Found below = reach(sentence, child, false);
                    if (!below.isEmpty()) {
                        return new Found(below.parties(), false);
                    }
                }
            }
        }
        return direct.isEmpty() ? Found.NONE : new Found(direct, true);
    }

    /** The parties in a role of a predication, as its frame asks for them. */
    Found fill(Predication act, String role, boolean actor) {
        boolean ownerOnly = role.endsWith(OWNER);
        String plain = ownerOnly ? role.substring(0, role.length() - ".owner".length()) : role;
        List<Entity> found = new ArrayList<>();
        boolean direct = true;
        List<Integer> tokens = tokens(act, plain);
        if (!ownerOnly
                && tokens.stream()
                        .allMatch(token -> reach(act.sentence(), token, !actor).isEmpty())) {
            // "closed its embassy in Tehran in May": a time fills the role of the verb, the party hangs on the object
            tokens = belowObject(act, plain);
        }
        for (int token : tokens) {
            Found one =
                    ownerOnly ? new Found(owners(act.sentence(), token), false) : reach(act.sentence(), token, !actor);
            one.parties().stream()
                    .filter(party -> !actor || acts(party))
                    .filter(party -> !found.contains(party))
                    .forEach(found::add);
            direct &= one.direct() || one.isEmpty();
        }
        return found.isEmpty() ? Found.NONE : new Found(found, direct);
    }

    /** The role whose owner is asked for: {@code patient} of {@code patient.owner}; any other as it is. */
    static String whose(String role) {
        return role.endsWith(OWNER) ? role.substring(0, role.length() - OWNER.length()) : role;
    }

    /** Whom the thing in a role is directed at, where its owner is the one who acts: "rushed men to its border with Mali". */
    Found beyond(Predication act, String role, List<Entity> acting) {
        String plain = whose(role);
        List<Entity> found = new ArrayList<>();
        for (int token : tokens(act, plain)) {
            for (int child : act.sentence().children(token)) {
                if (TOWARD.contains(marker(act.sentence(), child))) {
                    reach(act.sentence(), child, false).parties().stream()
                            .filter(party -> !acting.contains(party) && !found.contains(party))
                            .forEach(found::add);
                }
            }
        }
        return found.isEmpty() ? Found.NONE : new Found(found, false);
    }

    /** The tokens of a role; the agent of a noun is its genitive or the adjective before it where no phrase names it. */
    List<Integer> tokens(Predication act, String role) {
        boolean noun = act.kind() == Predication.Kind.NOUN;
        if (role.equals("marker")) {
            return act.sentence().childrenIn(act.head(), "case");
        }
        if (role.equals("claimed")) {
            return Errands.claimed(act);
        }
        if (role.equals("claimed.agent")) {
            return Errands.subjects(act.sentence(), Errands.claimed(act));
        }
        if (role.equals("below")) {
            return Errands.below(act);
        }
        if (role.equals("content") && act.fill(role).isEmpty() && !noun) {
            return Errands.doers(act);
        }
        if (role.equals("load")) {
            return Loads.of(act);
        }
        if (role.equals("load.goal")) {
            return Loads.goals(act);
        }
        if (role.equals("of") && noun) {
            return act.fill("patient");
        }
        if (noun && VictimNouns.contains(act.lemma()) && act.fill("patient").isEmpty()) {
            List<Integer> victims = victims(act);
            if (!victims.isEmpty() && role.equals("patient")) {
                return victims;
            }
            if (!victims.isEmpty() && role.equals("agent")) {
                return act.fill(role).isEmpty() ? belowParty(act) : act.fill(role);
            }
        }
        List<Integer> tokens = act.fill(role);
        if (tokens.isEmpty() && role.equals("agent") && act.kind() == Predication.Kind.VERB && act.has("patient")) {
            // "were hit with bans by Washington", "were let go by the guards": the by-phrase hangs lower
            return belowPassive(act);
        }
        if (!tokens.isEmpty() || !role.equals("agent") || !noun) {
            return tokens.isEmpty() ? belowObject(act, role) : tokens;
        }
        List<Integer> owners = act.fill("owner");
        if (owners.isEmpty()) {
            // "the seizure of a tanker by Iran": the parser hangs the by-phrase on the tanker
            owners = belowObject(act, "by");
        }
        if (owners.isEmpty()) {
            owners = belowParty(act);
        }
        if (!owners.isEmpty()) {
            return owners;
        }
        return act.fill("modifier").stream()
                .filter(token -> !entities.at(act.sentence().number(), token).isEmpty())
                .toList();
    }

    /** The owners of a noun whose owner undergoes it. */
    private List<Integer> victims(Predication act) {
        List<Integer> owners = act.fill("owner");
        boolean counted = act.fill("modifier").stream()
                .map(act.sentence()::token)
                .anyMatch(word ->
                        word.is("compound") && word.isNoun() && !word.lemma().equals("house"));
        if (counted) {
            // "Seoul's prisoner release": the word before the noun tells who undergoes it
            return List.of();
        }
        boolean undergo = owners.stream()
                .allMatch(owner -> !direct(act.sentence(), owner).isEmpty()
                        && direct(act.sentence(), owner).stream().allMatch(VictimNouns::undergoes));
        return undergo ? owners : List.of();
    }

    /** "put pressure on Oslo": the phrase may hang on the object as well as on the verb. */
    private static List<Integer> belowObject(Predication act, String role) {
        if (role.equals("agent") || role.equals("patient") || role.equals("content")) {
            return List.of();
        }
        List<Integer> tokens = new ArrayList<>();
        List<Integer> carried = new ArrayList<>(act.fill("patient"));
        if (role.equals("with") && act.kind() == Predication.Kind.VERB) {
            // "agreed to a truce with the rebels"
            carried.addAll(act.fill("to"));
        }
        for (int object : carried) {
            addBelow(act.sentence(), object, role, tokens);
            int measured = tokens.isEmpty() ? measured(act.sentence(), object) : -1;
            if (measured >= 0) {
                // "gave $60 million in aid to Chad"
                addBelow(act.sentence(), measured, role, tokens);
            }
            if (tokens.isEmpty() && role.equals("against")) {
                // "lodged a claim with the court against Chad"
                for (int hearer : act.sentence().childrenIn(object, "nmod")) {
                    addBelow(act.sentence(), hearer, role, tokens);
                }
            }
            if (tokens.isEmpty()) {
                addBelowMoney(act.sentence(), object, role, tokens);
            }
            if (tokens.isEmpty()) {
                addBelowParticiple(act.sentence(), object, role, tokens);
            }
        }
        return tokens;
    }

    private static void addBelow(Sentence sentence, int noun, String role, List<Integer> tokens) {
        for (int child : sentence.childrenIn(noun, "nmod")) {
            if (marker(sentence, child).equals(role)) {
                addConjuncts(sentence, child, tokens);
            }
        }
    }

    /** "A loan of $500 million for Mali": the parser hangs the phrase on the sum. */
    private static void addBelowMoney(Sentence sentence, int object, String role, List<Integer> tokens) {
        for (int sum : sentence.children(object)) {
            Token word = sentence.token(sum);
            boolean of = word.is("acl") && word.lower().equals("of") || word.is("nmod") || word.is("dep");
            if (!of || sum < object) {
                continue;
            }
            int money = CURRENCIES.contains(word.lemma()) ? sum : sentence.child(sum, "dep");
            if (money >= 0 && CURRENCIES.contains(sentence.token(money).lemma())) {
                addBelow(sentence, money, role, tokens);
            }
        }
    }

    /** "The sanctions imposed on Mali", "the charges brought against her". */
    private static void addBelowParticiple(Sentence sentence, int object, String role, List<Integer> tokens) {
        for (int clause : sentence.childrenIn(object, "acl")) {
            if (!sentence.token(clause).tag().equals("VBN")
                    || sentence.token(clause).relation().equals("acl:relcl")) {
                continue;
            }
            for (int child : sentence.childrenIn(clause, "obl")) {
                if (marker(sentence, child).equals(role) && !role.equals("by") && !role.equals("in")) {
                    addConjuncts(sentence, child, tokens);
                }
            }
        }
    }

    /** The by-phrase of a passive that hangs on what stands beside the verb. */
    private static List<Integer> belowPassive(Predication act) {
        List<Integer> tokens = new ArrayList<>();
        Sentence sentence = act.sentence();
        if (sentence.child(act.head(), "aux:pass") < 0) {
            return tokens;
        }
        for (int below : sentence.children(act.head())) {
            Token word = sentence.token(below);
            if (below < act.head() || !word.is("obl") && !word.is("xcomp") && !word.is("obj") && !word.is("dep")) {
                continue;
            }
            for (int child : sentence.children(below)) {
                Token phrase = sentence.token(child);
                if ((phrase.is("nmod") || phrase.is("obl"))
                        && marker(sentence, child).equals("by")) {
                    addConjuncts(sentence, child, tokens);
                }
            }
        }
        return tokens;
    }

    /** "The inquiry into the envoy by Bonn": a by-phrase that the parser hangs on the party before it. */
    private List<Integer> belowParty(Predication act) {
        List<Integer> tokens = new ArrayList<>();
        for (Predication.Filler filler : act.fillers()) {
            boolean phrase = !filler.role().equals("owner") && !filler.role().equals("modifier");
            if (!phrase || entities.at(act.sentence().number(), filler.token()).isEmpty()) {
                continue;
            }
            for (int child : act.sentence().childrenIn(filler.token(), "nmod")) {
                if (marker(act.sentence(), child).equals("by")) {
                    addConjuncts(act.sentence(), child, tokens);
                }
            }
        }
        return tokens;
    }

    private static void addConjuncts(Sentence sentence, int token, List<Integer> tokens) {
        tokens.add(token);
        for (int conjunct : sentence.childrenIn(token, "conj")) {
            addConjuncts(sentence, conjunct, tokens);
        }
    }

    /** Whose land an act is done in: "troops on alert in Gaza". */
    List<Entity> placed(Predication act) {
        for (String role : PLACES) {
            List<Entity> found = fill(act, role, false).parties().stream()
                    .filter(party -> party.country() != null)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        if (act.kind() != Predication.Kind.NOUN) {
            return entered(act);
        }
        // "a Kandahar car bombing"
        List<Entity> before = act.fill("modifier").stream()
                .flatMap(token -> entities.at(act.sentence().number(), token).stream())
                .filter(party -> party.kind() == EntityKind.PLACE && party.country() != null)
                .toList();
        return before.isEmpty() ? placedAbove(act) : before;
    }

    /** "Blew up a bridge near the Chadian border": on whose side of it nobody can say. */
    boolean nearBorder(Predication act) {
        Sentence sentence = act.sentence();
        for (Token token : sentence.tokens()) {
            if (atBorder(sentence, token.index()) && sentence.below(token.index(), act.head())) {
                return true;
            }
        }
        return false;
    }

    private static boolean atBorder(Sentence sentence, int token) {
        String noun = sentence.token(token).lemma();
        return (noun.equals("border") || noun.equals("frontier"))
                && marker(sentence, token).equals("near")
                && sentence.child(token, "nmod:poss") < 0;
    }

    /** "Blew up power lines leading into Kabul": the one land named below what is struck. */
    List<Entity> within(Predication act) {
        Sentence sentence = act.sentence();
        List<Entity> lands = new ArrayList<>();
        for (int thing : act.fill("patient")) {
            for (int below = thing + 1; below < sentence.size(); below++) {
                if (sentence.below(below, thing) && NESTED.contains(marker(sentence, below))) {
                    entities.at(sentence.number(), below).stream()
                            .filter(party -> isLand(party) && party.country() != null && !lands.contains(party))
                            .forEach(lands::add);
                }
            }
        }
        return lands.stream().map(Entity::country).distinct().count() == 1 ? lands.subList(0, 1) : List.of();
    }

    /** "Crossed into Zaire and attacked camps": what is done next, with no place of its own, is done there. */
    private List<Entity> entered(Predication act) {
        Sentence sentence = act.sentence();
        int first = sentence.token(act.head()).head();
        boolean goesOn = sentence.token(act.head()).is("conj")
                && first >= 0
                && sentence.token(first).isVerb()
                && sentence.child(act.head(), "nsubj") < 0
                && ENTERING.contains(sentence.token(first).lemma());
        if (!goesOn) {
            return List.of();
        }
        for (int child : sentence.children(first)) {
            boolean there = sentence.token(child).is("obj")
                    || sentence.token(child).is("obl") && INSIDE.contains(marker(sentence, child));
            List<Entity> lands = !there
                    ? List.of()
                    : entities.at(sentence.number(), child).stream()
                            .filter(party -> isLand(party) && party.country() != null)
                            .toList();
            if (!lands.isEmpty()) {
                return lands;
            }
        }
        return List.of();
    }

    /** "Two died in Basra in an attack": the place hangs on the verb above the noun. */
    private List<Entity> placedAbove(Predication act) {
        Sentence sentence = act.sentence();
        int above = sentence.token(act.head()).head();
        if (above < 0
                || !sentence.token(above).isVerb()
                || !sentence.token(act.head()).is("obl")) {
            return List.of();
        }
        for (int child : sentence.childrenIn(above, "obl")) {
            if (child != act.head() && PLACES.contains(marker(sentence, child))) {
                List<Entity> lands = entities.at(sentence.number(), child).stream()
                        .filter(party -> isLand(party) && party.country() != null)
                        .toList();
                if (!lands.isEmpty()) {
                    return lands;
                }
            }
        }
        return List.of();
    }

    /** The parties that the mention with that head stands for, and nothing else. */
    List<Entity> named(Sentence sentence, int token) {
        return entities.at(sentence.number(), token);
    }

    /** All parties of the report, in order of first mention. */
    List<Entity> all() {
        return entities.all();
    }

    static boolean isLand(Entity party) {
        return party.kind() == EntityKind.PLACE || party.kind() == EntityKind.STATE;
    }

    /** Places do not act. */
    static boolean acts(Entity party) {
        return party.kind() != EntityKind.PLACE;
    }

    private static String marker(Sentence sentence, int phrase) {
        int marker = sentence.child(phrase, "case");
        return marker < 0 ? "" : sentence.token(marker).lower();
    }
}
