package org.chancery.reader.predication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication.Complement;
import org.chancery.reader.predication.Predication.Filler;
import org.chancery.reader.predication.Predication.Kind;
import org.jspecify.annotations.Nullable;

/** Sentence to predications: every verb, common noun and predicative adjective in one form. Keeps nothing. */
public final class PredicationFinder {

    private static final Set<String> GOALS = Set.of("subject", "target", "victim", "object", "recipient", "focus");

    /** Nouns that tell beside a verb what its subject does with others: "works in cooperation with". */
    private static final Set<String> JOINT = Set.of(
            "cooperation",
            "co-operation",
            "coordination",
            "collaboration",
            "talk",
            "negotiation",
            "contact",
            "partnership",
            "alliance",
            "consultation",
            "conflict",
            "war",
            "dispute",
            "agreement",
            "discussion",
            "retaliation",
            "solidarity");

    /** Passives whose subject takes part: "locked in a dispute", "embroiled in a war". */
    private static final Set<String> ADJACENT = Set.of("on", "against", "upon");

    private static final Set<String> DRAWN =
            Set.of("lock", "embroil", "mire", "entangle", "involve", "engage", "ensnare", "bog down", "engulf", "trap");

    /** Verbs that help others to a form; what the parser hangs there besides is a verb of its own. */
    private static final Set<String> HELPERS = Set.of(
            "be", "have", "do", "get", "go", "will", "would", "shall", "should", "may", "might", "can", "could", "must",
            "use", "ought", "need", "dare", "let", "used");

    private static final Set<String> PARTICLES = Set.of(
            "out", "off", "up", "down", "back", "away", "over", "in", "apart", "aside", "forward", "ahead", "through",
            "around");

    private static final Set<String> MEASURES = Set.of(
            "$",
            "€",
            "£",
            "day",
            "week",
            "month",
            "hour",
            "series",
            "round",
            "wave",
            "spate",
            "string",
            "number",
            "set",
            "kind",
            "type",
            "sort",
            "form",
            "act",
            "campaign",
            "barrage",
            "couple",
            "dozen");

    private static final Set<String> TAKES_INFINITIVE = Set.of(
            "agree",
            "promise",
            "pledge",
            "vow",
            "swear",
            "threaten",
            "decide",
            "resolve",
            "vote",
            "undertake",
            "consent",
            "refuse",
            "decline",
            "offer",
            "plan",
            "conspire",
            "join",
            "sit",
            "gather",
            "huddle",
            "convene");

    private static final Set<String> DEGREES = Set.of(
            "minute",
            "hour",
            "day",
            "week",
            "month",
            "year",
            "percent",
            "cent",
            "point",
            "metre",
            "meter",
            "kilometre",
            "kilometer",
            "mile",
            "euro",
            "dollar",
            "pound",
            "tonne",
            "ton",
            "third",
            "quarter",
            "vote",
            "half");

    private static final Set<String> PARTS = Set.of(
            "member",
            "group",
            "band",
            "gang",
            "crowd",
            "head",
            "chief",
            "leader",
            "party",
            "majority",
            "most",
            "half",
            "part",
            "thousand",
            "hundred",
            "minister",
            "ministry",
            "one",
            "some",
            "coalition",
            "supporter",
            "president");

    private static final Set<String> ADDRESS = Set.of("with", "for", "on", "upon", "to");

    private final LightVerbs lightVerbs = LightVerbs.load();
    private final Happenings happenings = Happenings.load();
    private final GardenPaths gardenPaths = GardenPaths.load();

    /** The predications of a sentence, at their head tokens; null where a token heads none. */
    public @Nullable Predication[] find(Sentence sentence) {
        @Nullable Predication[] found = new Predication[sentence.size()];
        Clauses clauses = new Clauses(sentence);
        Manners manners = new Manners(sentence, clauses);
        for (Token token : sentence.tokens()) {
            if (sojourn(sentence, token)) {
                found[token.index()] = stay(sentence, clauses, manners, token);
            } else if (nominal(sentence, token)) {
                found[token.index()] = noun(sentence, clauses, manners, token);
            } else if (governs(sentence, token)) {
                found[token.index()] = governor(sentence, clauses, manners, token);
            } else if (token.isVerb() && !token.is("aux") && !token.is("cop")) {
                found[token.index()] = verb(sentence, clauses, manners, token);
            } else if (token.tag().equals("NN") || token.tag().equals("NNS")) {
                found[token.index()] = noun(sentence, clauses, manners, token);
            } else if (token.tag().startsWith("JJ") && clauses.isPredicate(token.index()) && !token.is("amod")) {
                found[token.index()] = adjective(sentence, clauses, manners, token);
            }
        }
        return found;
    }

    /** "The envoy <em>is in Doha</em> for talks": a name of a place that tells where somebody is. */
    private static boolean sojourn(Sentence sentence, Token token) {
        int marker = sentence.child(token.index(), "case");
        return token.tag().equals("NNP")
                && sentence.child(token.index(), "cop") >= 0
                && marker >= 0
                && sentence.token(marker).lower().equals("in");
    }

    private static Predication stay(Sentence sentence, Clauses clauses, Manners manners, Token place) {
        List<Filler> fillers = new ArrayList<>();
        add(fillers, "agent", clauses.subjects(place.index()));
        add(fillers, "in", List.of(place.index()));
        addPhrases(sentence, clauses, fillers, place.index(), false);
        for (int phrase : sentence.childrenIn(place.index(), "nmod")) {
            add(fillers, clauses.preposition(phrase), clauses.conjuncts(phrase));
        }
        return new Predication(
                sentence, place.index(), -1, Kind.VERB, "be in", -1, fillers, List.of(), manners.of(place.index()));
    }

    /** A gerund that the tagger takes for a verb though it stands as a noun: "fighting broke out", "the shelling of Homs". */
    private static boolean nominal(Sentence sentence, Token token) {
        if (!token.tag().equals("VBG") || token.is("aux") || sentence.child(token.index(), "aux") >= 0) {
            return false;
        }
        int gerund = token.index();
        boolean clausal = sentence.child(gerund, "obj") >= 0
                || sentence.child(gerund, "nsubj") >= 0
                || sentence.child(gerund, "mark") >= 0
                || sentence.child(gerund, "ccomp") >= 0
                || sentence.child(gerund, "xcomp") >= 0
                || sentence.child(gerund, "advmod") >= 0;
        boolean named = sentence.child(gerund, "det") >= 0
                || sentence.child(gerund, "amod") >= 0
                || sentence.child(gerund, "nmod:poss") >= 0;
        boolean phrase = token.is("obj") || token.is("obl") || token.is("nmod") || token.is("conj");
        return !clausal && (token.is("nsubj") || named && phrase);
    }

    /** "Chad today threatened to cut ties": the parser may take the governing verb for a helper of the infinitive. */
    private static boolean governs(Sentence sentence, Token token) {
        return token.isVerb()
                && token.is("aux")
                && token.head() > token.index() + 1
                && !HELPERS.contains(token.lemma())
                && sentence.token(token.head()).tag().equals("VB")
                && sentence.token(token.index() + 1).tag().equals("TO");
    }

    private static Predication governor(Sentence sentence, Clauses clauses, Manners manners, Token token) {
        List<Filler> fillers = new ArrayList<>();
        add(fillers, "agent", clauses.subjects(token.head()));
        return new Predication(
                sentence,
                token.index(),
                -1,
                Kind.VERB,
                token.lemma().toLowerCase(Locale.ROOT),
                -1,
                fillers,
                List.of(new Complement("inf", token.head())),
                manners.of(token.index()));
    }

    private Predication verb(Sentence sentence, Clauses clauses, Manners manners, Token token) {
        int verb = token.index();
        List<Filler> fillers = new ArrayList<>();
        boolean passive = clauses.passive(verb) || GardenPaths.participle(sentence, verb);
        add(fillers, passive ? "patient" : "agent", clauses.subjects(verb));
        int lostSubject = GardenPaths.lostSubject(sentence, verb);
        if (lostSubject >= 0) {
            add(fillers, "agent", clauses.conjuncts(lostSubject));
        }
        if (passive) {
            for (int object : clauses.objects(verb)) {
                add(fillers, "object", List.of(object));
            }
        } else {
            List<Integer> objects = clauses.objects(verb);
            add(fillers, "patient", objects.isEmpty() ? displaced(sentence, clauses, verb) : objects);
        }
        addIndirectObject(sentence, clauses, fillers, verb);
        addPhrases(sentence, clauses, fillers, verb, passive);
        Aims.add(sentence, clauses, fillers, verb);
        int particle = particle(sentence, verb);
        if (particle >= 0 && sentence.token(particle).head() == verb) {
            addPhrases(sentence, clauses, fillers, particle, false);
        }
        addBeyondObject(sentence, clauses, fillers, verb, particle);
        String lemma = lemmaOf(sentence, verb, particle);
        int lostObject = passive ? -1 : gardenPaths.lostObject(sentence, verb, particle, lemma);
        if (lostObject >= 0) {
            add(fillers, "patient", clauses.conjuncts(lostObject));
        }
        return new Predication(
                sentence,
                verb,
                particle,
                Kind.VERB,
                lemma,
                -1,
                fillers,
                complements(sentence, clauses, verb, fillers),
                manners.of(verb));
    }

    /** "Pulled its men back from Beirut": the phrase hangs on the adverb behind the object. */
    private static void addBeyondObject(
            Sentence sentence, Clauses clauses, List<Filler> fillers, int verb, int particle) {
        for (int adverb : sentence.childrenIn(verb, "advmod")) {
            if (adverb > verb
                    && adverb != particle
                    && PARTICLES.contains(sentence.token(adverb).lower())) {
                addPhrases(sentence, clauses, fillers, adverb, false);
            }
        }
    }

    /** The object that the parser hung on a word behind it. */
    private static List<Integer> displaced(Sentence sentence, Clauses clauses, int verb) {
        List<Integer> objects = Resultatives.objects(sentence, clauses, verb);
        return objects.isEmpty() ? ReducedRelatives.objects(sentence, clauses, verb) : objects;
    }

    private Predication noun(Sentence sentence, Clauses clauses, Manners manners, Token token) {
        int noun = token.index();
        List<Filler> fillers = new ArrayList<>();
        Manner manner = Manner.PLAIN;
        int carrier = carrier(sentence, clauses, noun);
        if (carrier >= 0) {
            LightVerbs.Subject subject = subjectOf(sentence, clauses, noun, carrier);
            boolean passive = clauses.passive(carrier) || GardenPaths.participle(sentence, carrier);
            boolean drawn =
                    passive && clauses.preposition(noun).equals("in") && DRAWN.contains(lemmaOf(sentence, carrier));
            if (!passive || drawn) {
                String role = subject == LightVerbs.Subject.PATIENT ? "patient" : "agent";
                add(fillers, role, without(noun, clauses.subjects(carrier)));
            } else if (token.is("obj") && token.head() == carrier && Datives.gives(lemmaOf(sentence, carrier))) {
                add(fillers, "to", without(noun, clauses.subjects(carrier)));
            }
            addIndirectObject(sentence, clauses, fillers, carrier);
            addPhrases(sentence, clauses, fillers, carrier, passive);
            fillers.removeIf(filler -> filler.token() == noun);
            manner = manners.of(carrier);
        } else if (sentence.child(noun, "cop") >= 0) {
            add(fillers, "agent", clauses.subjects(noun));
            manner = manners.of(noun);
        } else {
            manner = manners.ofNoun(noun);
        }
        addSubjectOf(sentence, clauses, fillers, token);
        boolean by = addNounPhrases(sentence, clauses, fillers, noun);
        if (carrier < 0) {
            addAdjacent(sentence, clauses, fillers, noun);
        }
        int dated = DatedNouns.complement(sentence, noun);
        if (dated >= 0) {
            add(fillers, "patient", clauses.conjuncts(dated));
        }
        int happening = carrier < 0 ? happening(sentence, clauses, token) : -1;
        if (happening >= 0) {
            addHappening(sentence, clauses, fillers, happening);
            manner = manners.of(happening);
        }
        for (int child : sentence.children(noun)) {
            Token modifier = sentence.token(child);
            if (modifier.is("nmod:poss")) {
                add(fillers, by ? "patient" : "owner", clauses.conjuncts(child));
            } else if (modifier.is("amod")
                    || modifier.is("compound")
                    || modifier.is("nmod") && !hasCase(sentence, child)) {
                add(fillers, "modifier", clauses.conjuncts(child));
            }
        }
        if (!by) {
            add(fillers, "agent", GardenPaths.authors(sentence, clauses, noun));
        }
        if (!by && fillers.stream().noneMatch(PredicationFinder::tellsWhoActs)) {
            new UnsaidOwners(sentence, clauses).of(token).forEach(owner -> add(fillers, "owner", List.of(owner)));
        }
        return new Predication(
                sentence,
                noun,
                -1,
                Kind.NOUN,
                (token.isVerb() ? token.lower() : token.lemma()).toLowerCase(Locale.ROOT),
                carrier,
                fillers,
                complements(sentence, clauses, noun, fillers),
                manner.negatedToo(manners.negatedNoun(noun)));
    }

    /** The verb that says of the noun that it takes place, -1 when none does. */
    private int happening(Sentence sentence, Clauses clauses, Token noun) {
        int subject = noun.index();
        while (sentence.token(subject).is("conj") && sentence.token(subject).head() >= 0
                || measured(sentence, clauses, sentence.token(subject))) {
            subject = sentence.token(subject).head();
        }
        Token token = sentence.token(subject);
        int verb = token.head();
        boolean says = token.is("nsubj")
                && verb >= 0
                && sentence.token(verb).isVerb()
                && !clauses.passive(verb)
                && happenings.find(happeningOf(sentence, verb)) != null;
        return says ? verb : -1;
    }

    /** "take place" and "get under way" are one verb each. */
    private static String happeningOf(Sentence sentence, int verb) {
        int object = sentence.child(verb, "obj");
        boolean place = object == verb + 1 && sentence.token(object).lower().equals("place");
        return place ? "take place" : lemmaOf(sentence, verb);
    }

    private void addHappening(Sentence sentence, Clauses clauses, List<Filler> fillers, int verb) {
        if (happenings.find(happeningOf(sentence, verb)) == Happenings.Kind.SWEEP) {
            add(fillers, "in", clauses.objects(verb));
            return;
        }
        addPhrases(sentence, clauses, fillers, verb, false);
        for (int place : sentence.childrenIn(verb, "obl")) {
            // "went on in Osh between two clans": the parser hangs the sides on the place
            for (int sides : sentence.childrenIn(place, "nmod")) {
                if (clauses.preposition(sides).equals("between")) {
                    add(fillers, "between", clauses.conjuncts(sides));
                }
            }
        }
    }

    private Predication adjective(Sentence sentence, Clauses clauses, Manners manners, Token token) {
        List<Filler> fillers = new ArrayList<>();
        add(fillers, "agent", clauses.subjects(token.index()));
        addPhrases(sentence, clauses, fillers, token.index(), false);
        int clause = token.is("xcomp") && token.head() >= 0 ? token.head() : token.index();
        return new Predication(
                sentence,
                token.index(),
                -1,
                Kind.ADJECTIVE,
                token.lower(),
                -1,
                fillers,
                complements(sentence, clauses, token.index(), fillers),
                manners.of(clause));
    }

    /** The light verb that carries the noun, -1 when none does. */
    private int carrier(Sentence sentence, Clauses clauses, int noun) {
        Token token = sentence.token(noun);
        int above = token.head();
        for (int child : sentence.children(noun)) {
            // "talks held in Geneva", "the sanctions it imposed"
            Token clause = sentence.token(child);
            if (clause.is("acl")
                    && clause.isVerb()
                    && clauses.passive(child)
                    && lightVerbs.find(lemmaOf(sentence, child), "") != null) {
                return child;
            }
        }
        boolean shared =
                token.is("conj") && above >= 0 && !sentence.token(above).isVerb();
        if (shared || measured(sentence, clauses, token)) {
            return carrier(sentence, clauses, above);
        }
        if (above < 0 || !sentence.token(above).isVerb()) {
            return -1;
        }
        return subjectOf(sentence, clauses, noun, above) == null ? -1 : above;
    }

    /** "launched ten days of exercises", "held a series of talks": the verb carries what is measured. */
    private static boolean measured(Sentence sentence, Clauses clauses, Token token) {
        return token.is("nmod")
                && !token.is("nmod:poss")
                && token.head() >= 0
                && clauses.preposition(token.index()).equals("of")
                && MEASURES.contains(sentence.token(token.head()).lemma());
    }

    private LightVerbs.@Nullable Subject subjectOf(Sentence sentence, Clauses clauses, int noun, int verb) {
        Token token = sentence.token(noun);
        String lemma = lemmaOf(sentence, verb);
        if (token.head() != verb) {
            // a conjunct or what is measured stands where its head does
            return lightVerbs.find(lemma, "");
        }
        boolean object = token.is("obj")
                || token.relation().equals("nsubj:pass")
                || token.is("nsubj") && GardenPaths.participle(sentence, verb);
        if (object) {
            return lightVerbs.find(lemma, "");
        }
        if (!token.is("obl") && !token.is("nmod")) {
            return null;
        }
        int part = sentence.child(verb, "obj");
        if (part == verb + 1 && sentence.token(part).lower().equals("part")) {
            // "took part in raids"
            lemma = lemma + " part";
        }
        String preposition = clauses.preposition(noun);
        boolean joint = preposition.equals("in") && JOINT.contains(token.lemma());
        return joint ? LightVerbs.Subject.AGENT : lightVerbs.find(lemma, preposition);
    }

    /** "Minsk is the subject of sanctions", "the target of an attack": what is so called undergoes the act. */
    private static void addSubjectOf(Sentence sentence, Clauses clauses, List<Filler> fillers, Token noun) {
        if (!noun.is("nmod")
                || noun.head() < 0
                || !clauses.preposition(noun.index()).equals("of")) {
            return;
        }
        int goal = noun.head();
        if (GOALS.contains(sentence.token(goal).lemma()) && sentence.child(goal, "cop") >= 0) {
            add(fillers, "patient", clauses.subjects(goal));
        }
    }

    private static List<Integer> without(int token, List<Integer> tokens) {
        return tokens.stream().filter(other -> other != token).toList();
    }

    /** "gave Kyiv arms": Kyiv stands where "to Kyiv" would. */
    private static void addIndirectObject(Sentence sentence, Clauses clauses, List<Filler> fillers, int verb) {
        for (int child : sentence.childrenIn(verb, "iobj")) {
            // "left four guards dead near Najran": the parser takes what follows for the object
            boolean left = sentence.token(verb).lemma().equals("leave") && sentence.child(verb, "obj") < 0;
            add(fillers, left ? "patient" : "to", clauses.conjuncts(child));
        }
    }

    /** "condemned the raid on one of its posts": a phrase right behind the object that the parser hangs on the verb. */
    private static void addAdjacent(Sentence sentence, Clauses clauses, List<Filler> fillers, int noun) {
        Token object = sentence.token(noun);
        if (!object.is("obj") || object.head() < 0) {
            return;
        }
        for (int child : sentence.childrenIn(object.head(), "obl")) {
            int marker = sentence.child(child, "case");
            boolean behind = marker == noun + 1
                    && ADJACENT.contains(sentence.token(marker).lower());
            if (behind && fillers.stream().noneMatch(filler -> filler.role().equals(clauses.preposition(child)))) {
                add(fillers, clauses.preposition(child), clauses.conjuncts(child));
            }
        }
    }

    /** What hangs on a verb or adjective by a preposition. */
    static void addPhrases(Sentence sentence, Clauses clauses, List<Filler> fillers, int head, boolean passive) {
        for (int child : sentence.children(head)) {
            Token phrase = sentence.token(child);
            if (!phrase.is("obl") && !phrase.is("nmod") && !phrase.is("advcl") && !phrase.is("dep")) {
                continue;
            }
            String preposition = hasCase(sentence, child) ? clauses.preposition(child) : "";
            if (preposition.isEmpty() || phrase.isVerb() && !phrase.tag().equals("VBG")) {
                continue;
            }
            boolean doer = passive && preposition.equals("by") && !degree(sentence, child);
            String role = doer ? "agent" : role(preposition);
            add(fillers, role, clauses.conjuncts(child));
        }
    }

    /** "was extended by two weeks": by how much, not by whom. */
    private static boolean degree(Sentence sentence, int phrase) {
        return DEGREES.contains(sentence.token(phrase).lemma()) && sentence.child(phrase, "nummod") >= 0
                || sentence.token(phrase).tag().equals("CD");
    }

    /** What hangs on a noun by a preposition; answers whether a by-phrase tells who acts. */
    private static boolean addNounPhrases(Sentence sentence, Clauses clauses, List<Filler> fillers, int noun) {
        boolean by = false;
        for (int child : sentence.children(noun)) {
            Token phrase = sentence.token(child);
            // "talks with Oslo and with Bern": the second may hang as if it were a second noun
            boolean hangs = phrase.is("nmod") && !phrase.is("nmod:poss")
                    || phrase.is("obl")
                    || phrase.is("dep")
                    || phrase.is("conj") && !phrase.isVerb();
            if (!hangs || !hasCase(sentence, child)) {
                continue;
            }
            String preposition = clauses.preposition(child);
            if (preposition.equals("by")) {
                by = true;
                add(fillers, "agent", clauses.conjuncts(child));
                addTarget(sentence, clauses, fillers, child);
                addVictims(sentence, clauses, fillers, noun, child);
            } else {
                add(fillers, preposition.equals("of") ? "patient" : role(preposition), clauses.conjuncts(child));
            }
        }
        return by;
    }

    /** "attacks by gangs on aid workers": the target, where the parser hangs it on who attacks. */
    private static void addTarget(Sentence sentence, Clauses clauses, List<Filler> fillers, int doer) {
        for (int child : sentence.childrenIn(doer, "nmod")) {
            String preposition = clauses.preposition(child);
            if (ADJACENT.contains(preposition)) {
                add(fillers, role(preposition), clauses.conjuncts(child));
            }
        }
    }

    /** "the arrest by police of two traders": who undergoes it, where the parser hangs them on who does it. */
    private static void addVictims(Sentence sentence, Clauses clauses, List<Filler> fillers, int noun, int doer) {
        boolean named = sentence.childrenIn(noun, "nmod").stream()
                .anyMatch(child -> clauses.preposition(child).equals("of"));
        for (int child : sentence.childrenIn(doer, "nmod")) {
            Token victim = sentence.token(child);
            boolean counted = sentence.child(child, "nummod") >= 0 || sentence.child(child, "det") >= 0;
            if (!named
                    && clauses.preposition(child).equals("of")
                    && sentence.child(child, "case") == doer + 1
                    && (victim.tag().equals("NNS") || victim.tag().equals("NN") && counted)
                    && !MEASURES.contains(sentence.token(doer).lemma())
                    && !PARTS.contains(sentence.token(doer).lemma())) {
                add(fillers, "patient", clauses.conjuncts(child));
            }
        }
    }

    private static String role(String preposition) {
        return switch (preposition) {
            case "upon" -> "on";
            case "towards" -> "toward";
            case "inside", "within" -> "in";
            case "amongst" -> "among";
            case "onto" -> "into";
            default -> preposition;
        };
    }

    private static List<Complement> complements(Sentence sentence, Clauses clauses, int head, List<Filler> fillers) {
        List<Complement> complements = new ArrayList<>();
        for (int child : sentence.children(head)) {
            Token token = sentence.token(child);
            String link = link(sentence, clauses, child, token);
            if (link != null) {
                addWithConjuncts(sentence, complements, link, child);
            }
        }
        Token noun = sentence.token(head);
        if (noun.isNoun()
                && noun.is("obj")
                && sentence.token(noun.head()).lemma().equals("have")) {
            addInfinitiveOf(sentence, complements, noun);
        }
        for (Filler filler : fillers) {
            if (!filler.role().equals("agent")
                    && !filler.role().equals("owner")
                    && !filler.role().equals("modifier")) {
                complements.add(new Complement(filler.role(), filler.token()));
            }
        }
        return complements;
    }

    /** "have no plan to leave": the parser hangs the infinitive on the verb. */
    private static void addInfinitiveOf(Sentence sentence, List<Complement> complements, Token noun) {
        for (int clause : sentence.children(noun.head())) {
            Token verb = sentence.token(clause);
            boolean hangs = verb.is("ccomp") || verb.is("xcomp") || verb.is("advcl");
            boolean infinitive = verb.tag().equals("VB") && sentence.child(clause, "mark") >= 0;
            if (hangs && infinitive && clause > noun.index() && complements.isEmpty()) {
                addWithConjuncts(sentence, complements, "inf", clause);
            }
        }
    }

    /** How a clause hangs below its governor, null when it is no complement. */
    private static @Nullable String link(Sentence sentence, Clauses clauses, int clause, Token token) {
        boolean verbal = token.isVerb() || sentence.child(clause, "cop") >= 0;
        if (!verbal) {
            return null;
        }
        if (token.tag().equals("VBG") && (hasCase(sentence, clause) || sentence.child(clause, "mark") >= 0)) {
            return clauses.preposition(clause);
        }
        if (having(sentence, clause)) {
            return clauses.preposition(clause);
        }
        if (token.is("xcomp") || token.is("acl") && !token.relation().equals("acl:relcl")) {
            return token.tag().equals("VBG") ? "gerund" : token.tag().equals("VBN") ? null : "inf";
        }
        boolean ready = token.is("dep") && sentence.token(token.head()).tag().startsWith("JJ");
        if (ready && token.tag().equals("VB") && sentence.child(clause, "mark") >= 0) {
            // "stands ready to help": the parser leaves it loose
            return "inf";
        }
        if (token.is("advcl") && (addressed(sentence, clause) || agreed(sentence, clause))) {
            return "inf";
        }
        if (token.is("ccomp")) {
            return clauses.finite(clause) ? "that" : token.tag().equals("VBG") ? "gerund" : "inf";
        }
        return token.is("obj") && token.tag().equals("VBG") ? "gerund" : null;
    }

    /** "pleaded with Oslo to reopen", "asked for Oslo to be heard": the parser sees a clause of its own. */
    private static boolean addressed(Sentence sentence, int clause) {
        int subject = sentence.child(clause, "nsubj");
        List<Integer> marks = sentence.childrenIn(clause, "mark");
        return subject >= 0
                && marks.size() == 2
                && ADDRESS.contains(sentence.token(marks.get(0)).lower())
                && sentence.token(marks.get(1)).tag().equals("TO");
    }

    /** "accused Mali of having bombed a market": a gerund in the past. */
    private static boolean having(Sentence sentence, int clause) {
        int helper = sentence.child(clause, "aux");
        return sentence.token(clause).tag().equals("VBN")
                && helper >= 0
                && sentence.token(helper).lower().equals("having")
                && sentence.child(clause, "mark") >= 0;
    }

    /** "agreed with the rebels to extend the truce": with a phrase before it, the parser takes it for a purpose. */
    private static boolean agreed(Sentence sentence, int clause) {
        Token infinitive = sentence.token(clause);
        int governor = infinitive.head();
        boolean bare = governor >= 0
                && governor < clause
                && infinitive.tag().equals("VB")
                && TAKES_INFINITIVE.contains(sentence.token(governor).lemma())
                && sentence.child(governor, "obj") < 0;
        if (!bare || sentence.child(clause, "nsubj") >= 0) {
            return false;
        }
        int mark = sentence.child(clause, "mark");
        return mark >= 0
                && sentence.token(mark).tag().equals("TO")
                && !sentence.token(mark - 1).text().equals(",");
    }

    private static void addWithConjuncts(Sentence sentence, List<Complement> complements, String link, int clause) {
        complements.add(new Complement(link, clause));
        for (int conjunct : sentence.childrenIn(clause, "conj")) {
            boolean finite = link.equals("inf")
                    && Clauses.isFiniteTag(sentence.token(conjunct).tag());
            if (sentence.token(conjunct).isVerb() && !finite) {
                addWithConjuncts(sentence, complements, link, conjunct);
            }
        }
    }

    private static boolean tellsWhoActs(Filler filler) {
        return filler.role().equals("owner") || filler.role().equals("agent");
    }

    static void add(List<Filler> fillers, String role, List<Integer> tokens) {
        for (int token : tokens) {
            Filler filler = new Filler(role, token);
            if (!fillers.contains(filler)) {
                fillers.add(filler);
            }
        }
    }

    private static boolean hasCase(Sentence sentence, int token) {
        return sentence.child(token, "case") >= 0
                || sentence.token(token).tag().equals("VBG") && sentence.child(token, "mark") >= 0;
    }

    private static String lemmaOf(Sentence sentence, int verb) {
        return lemmaOf(sentence, verb, particle(sentence, verb));
    }

    /** The particle of a verb, -1 when it has none: "pull <em>out</em> of", also where the parser sees two prepositions. */
    private static int particle(Sentence sentence, int verb) {
        int particle = sentence.child(verb, "compound:prt");
        if (particle >= 0 || verb + 1 >= sentence.size()) {
            return particle;
        }
        Token next = sentence.token(verb + 1);
        if (!PARTICLES.contains(next.lower())) {
            return -1;
        }
        boolean adverb = next.head() == verb && next.is("advmod") || next.tag().equals("RP") && next.is("dep");
        // "went off near the palace": an adverb before a preposition, wherever the parser hangs it
        boolean before = (next.is("case")
                        || next.is("advmod")
                        || next.tag().equals("RB")
                        || next.tag().equals("RP"))
                && verb + 2 < sentence.size()
                && sentence.token(verb + 2).is("case");
        return adverb || before ? verb + 1 : -1;
    }

    private static String lemmaOf(Sentence sentence, int verb, int particle) {
        String lemma = sentence.token(verb).lemma().toLowerCase(Locale.ROOT);
        return particle < 0 ? lemma : lemma + " " + sentence.token(particle).lower();
    }
}
