package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.predication.Predication.Complement;
import org.chancery.reader.rules.Lexicon;
import org.chancery.reader.rules.Operator;
import org.jspecify.annotations.Nullable;

/**
 * The predications of one sentence to acts: reads outward from the innermost, so that what an operator swallows is not
 * told again as done.
 *
 * <p>Made for one sentence and thrown away.
 */
final class ActReader {

    private static final int DEEPEST = 6;
    private static final Set<EventType> UNDOING = EnumSet.of(EventType.CONCEDE, EventType.RETREAT, EventType.REJECT);
    private static final Set<EventType> SPOKEN =
            EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.THREATEN, EventType.SUPPORT);
    private static final Set<String> ALONGSIDE =
            Set.of("cooperation", "co-operation", "coordination", "collaboration", "partnership", "concert");
    private static final Set<String> NOMINAL_LINKS = Set.of("patient", "gerund");

    private final @Nullable Predication[] predications;
    private final Lexicon lexicon;
    private final PartyFinder parties;
    private final PlainActs plain;
    private final Voices voices;
    private final Duties duties;
    private final Verdicts verdicts;
    private final Statuses statuses;
    private final Imputations imputations;
    private final Refusals refusals;
    private final Menaces menaces;
    private final Jointly jointly;
    private final Map<Integer, List<Act>> read = new HashMap<>();
    private final Set<Integer> swallowed = new HashSet<>();

    ActReader(
            @Nullable Predication[] predications,
            Lexicon lexicon,
            PartyFinder parties,
            PlainActs plain,
            Voices voices) {
        this.predications = predications;
        this.lexicon = lexicon;
        this.parties = parties;
        this.plain = plain;
        this.voices = voices;
        this.duties = new Duties(parties, voices, lexicon.classes());
        this.verdicts = new Verdicts(parties, voices, lexicon.classes());
        this.statuses = new Statuses(voices, lexicon.classes());
        this.refusals = new Refusals(parties, voices, lexicon.classes());
        this.menaces = new Menaces(parties, voices, lexicon.classes());
        this.imputations = new Imputations(predications, parties, voices, lexicon.classes());
        this.jointly = new Jointly(parties, lexicon.classes());
    }

    /** The acts of the sentence that no operator swallows, in text order. */
    List<Act> all() {
        for (int token = 0; token < predications.length; token++) {
            if (predications[token] != null) {
                read(token, 0);
            }
        }
        List<Act> acts = new ArrayList<>();
        for (int token = 0; token < predications.length; token++) {
            if (!swallowed.contains(token) && !toldElsewhere(token)) {
                acts.addAll(read.getOrDefault(token, List.of()));
            }
        }
        imputed(acts);
        acts = new Casualties(predications, parties).tell(acts);
        return new SpokenSides(predications, parties, lexicon.classes()).complete(acts);
    }

    /** What is told as another's wrong is an accusation as well, where the verb above makes none of it. */
    private void imputed(List<Act> acts) {
        Set<Integer> accusing = new HashSet<>();
        acts.stream()
                .filter(act -> act.type() == EventType.ACCUSE)
                .forEach(act -> accusing.add(act.told().head()));
        for (int token = 0; token < predications.length; token++) {
            Predication told = predications[token];
            if (told == null || swallowed.contains(token)) {
                continue;
            }
            Act act = imputations.read(told, read.getOrDefault(token, List.of()));
            boolean blamed = act != null
                    && accusing.stream().anyMatch(above -> told.sentence().below(told.head(), above));
            if (act != null && !blamed) {
                accusing.add(act.told().head());
                acts.add(act);
            }
        }
    }

    /** Verb and noun of "signed a treaty" tell one act: at the noun when the verb only carries it, else at the verb. */
    private boolean toldElsewhere(int token) {
        Predication told = predications[token];
        if (told == null) {
            return false;
        }
        if (inProtest(told)) {
            return true;
        }
        if (told.carrier() >= 0 && !swallowed.contains(told.carrier())) {
            List<Act> carried = read.getOrDefault(told.carrier(), List.of());
            return !carried.isEmpty() && !alongside(told) && !carried.equals(read.get(token));
        }
        return read.getOrDefault(token, List.of()).stream()
                .anyMatch(act -> act.told().carrier() == token
                        && !swallowed.contains(act.told().head()));
    }

    /** "Marched <em>in protest</em> at the raids": the verb tells it. */
    private boolean inProtest(Predication noun) {
        Sentence sentence = noun.sentence();
        int marker = sentence.child(noun.head(), "case");
        int verb = sentence.token(noun.head()).head();
        return noun.kind() == Predication.Kind.NOUN
                && noun.lemma().equals("protest")
                && marker == noun.head() - 1
                && marker >= 0
                && sentence.token(marker).lower().equals("in")
                && verb >= 0
                && read.getOrDefault(verb, List.of()).stream().anyMatch(act -> act.type() == EventType.PROTEST);
    }

    /** "Trained soldiers <em>in cooperation with</em> Mali": the noun tells of another act than its verb. */
    private static boolean alongside(Predication noun) {
        int marker = noun.sentence().child(noun.head(), "case");
        return ALONGSIDE.contains(noun.lemma())
                && noun.has("with")
                && marker >= 0
                && noun.sentence().token(marker).lower().equals("in");
    }

    private List<Act> read(int token, int depth) {
        List<Act> known = read.get(token);
        if (known != null) {
            return known;
        }
        Predication told = predications[token];
        if (told == null || depth > DEEPEST) {
            return List.of();
        }
        read.put(token, List.of());
        List<Act> acts = acts(told, depth);
        read.put(token, acts);
        return acts;
    }

    private List<Act> acts(Predication told, int depth) {
        Act act = spoken(plain.read(told));
        Act term = act == null || act.firm() == Firmness.DEFAULT ? menaces.term(told) : null;
        if (term != null) {
            return List.of(term);
        }
        if (act != null && UNDOING.contains(act.type()) && pinned(act)) {
            swallowUndone(told, depth);
        }
        List<Act> carried = carried(told, depth);
        List<Act> operated = act != null && !act.actors().isEmpty() && pinned(act) ? null : operated(told, depth);
        Act duty = duties.read(told, operated == null || operated.isEmpty() ? act : operated.get(0));
        if (duty != null) {
            return List.of(duty);
        }
        if (operated != null) {
            return operated;
        }
        boolean open = act == null
                || told.kind() == Predication.Kind.NOUN
                        && act.actors().isEmpty()
                        && act.recipients().isEmpty();
        Act verdict = open ? verdicts.read(told) : null;
        if (verdict != null) {
            return List.of(verdict);
        }
        Act answer = act == null && carried.isEmpty() ? answer(told) : null;
        if (answer != null) {
            return List.of(answer);
        }
        if (act == null
                || !carried.isEmpty() && act.firm() == Firmness.DEFAULT
                || !carried.isEmpty() && lacksPartner(act) && !lacksPartner(carried.get(0))
                || !carried.isEmpty() && carried.get(0).told().lemma().indexOf(' ') > 0) {
            return carried.isEmpty() ? unknown(told) : carried;
        }
        swallowErrand(act);
        return List.of(withAims(promised(statuses.apply(act)), told, depth));
    }

    /** "Will send engineers to rebuild bridges in Togo": the work is not told as done, and tells whom it is for. */
    private Act withAims(Act act, Predication told, int depth) {
        boolean open = act.status() == Status.PLANNED
                || act.status() == Status.INTENDED
                || act.rule().contains("future");
        if (!open || act.mutual()) {
            return act;
        }
        Act whole = act;
        for (Complement aim : told.complements()) {
            if (!aim.link().equals("inf")) {
                continue;
            }
            for (Act inner : read(aim.token(), depth + 1)) {
                List<Entity> others = OperationParties.without(inner.recipients(), whole.actors());
                if (whole.recipients().isEmpty() && inner.type().cooperative() && !others.isEmpty()) {
                    whole = whole.between(whole.actors(), others);
                }
                swallow(aim.token());
            }
        }
        return whole;
    }

    /** What only the speaker and the tense make a refusal, a threat or a demand. */
    private @Nullable Act answer(Predication told) {
        Act refusal = refusals.read(told);
        return refusal != null ? refusal : menaces.read(told);
    }

    /** "We welcome the truce", said the ministry: who speaks acts. */
    private @Nullable Act spoken(@Nullable Act act) {
        if (act == null || !act.actors().isEmpty()) {
            return act;
        }
        List<Entity> authors = Documents.authors(act.told(), predications, parties, lexicon.classes());
        List<Entity> speaking = authors.isEmpty() ? voices.firstPerson(act.told()) : authors;
        return speaking.isEmpty() ? act : act.between(speaking, OperationParties.without(act.recipients(), speaking));
    }

    /** "ordered the envoy to leave": the errand is part of the act. */
    private void swallowErrand(Act act) {
        if (plain.takesErrand(act.rule())) {
            Errands.below(act.told()).forEach(this::swallow);
        }
    }

    /** "will meet Oslo": who will promises it to the other. */
    private Act promised(Act act) {
        if (act.type() != EventType.AGREE || !act.mutual() || !act.rule().startsWith("operator/future")) {
            return act;
        }
        List<Entity> promising = parties.fill(act.told(), "agent", true).parties().stream()
                .filter(act.actors()::contains)
                .toList();
        List<Entity> others = OperationParties.without(act.actors(), promising);
        return promising.isEmpty() || others.isEmpty()
                ? act
                : act.between(promising, others).single();
    }

    /**
     * "lifted sanctions", "called off the visit": what is undone is not told as done, unless it has words of its own. A
     * claim or a demand that is rejected was made.
     */
    private void swallowUndone(Predication told, int depth) {
        for (Complement complement : told.complements()) {
            Predication noun = predications[complement.token()];
            if (complement.link().equals("patient")
                    && noun != null
                    && noun.kind() == Predication.Kind.NOUN
                    && (!noun.has("agent") && !noun.has("owner") || itsOwn(told, noun))
                    && (itsOwn(told, noun)
                            || read(complement.token(), depth + 1).stream()
                                    .noneMatch(act -> SPOKEN.contains(act.type())))) {
                swallowed.add(complement.token());
            }
        }
    }

    /** "ended their boycott": by whoever began it. */
    private boolean itsOwn(Predication told, Predication noun) {
        List<Entity> ending = parties.fill(told, "agent", true).parties();
        List<Entity> owning = parties.fill(noun, "agent", true).parties();
        return !owning.isEmpty() && ending.containsAll(owning);
    }

    /** "took part in an exercise with Oman": the noun may know who the other side is. */
    private static boolean lacksPartner(Act act) {
        return act.mutual() && act.actors().size() < 2;
    }

    /** Whether the entry names the object it is about ("lift" a blockade): then it is surer than an operator. */
    private boolean pinned(Act act) {
        boolean sure = act.told().kind() == Predication.Kind.VERB && act.firm() != Firmness.DEFAULT
                || act.mutual() && act.actors().size() > 1;
        return sure && plain.pinned(act.rule());
    }

    /** The acts of the nouns that the verb only carries: "hold talks", "launch an attack". */
    private List<Act> carried(Predication told, int depth) {
        if (told.kind() != Predication.Kind.VERB) {
            return List.of();
        }
        List<Act> acts = new ArrayList<>();
        for (Predication noun : predications) {
            if (noun != null && noun.carrier() == told.head()) {
                acts.addAll(read(noun.head(), depth + 1));
            }
        }
        return acts;
    }

    private List<Act> unknown(Predication told) {
        List<Act> bare = bare(told);
        Act joint = bare.isEmpty() ? jointly.read(told) : null;
        return joint == null ? bare : List.of(statuses.apply(joint));
    }

    /** An operator over something that is no known act: "demanded the removal of the minister", "rejects the claim". */
    private List<Act> bare(Predication told) {
        for (Operator operator : lexicon.operators(told.lemma(), PlainActs.part(told))) {
            for (String link : operator.complements()) {
                List<Complement> below = below(told, link);
                if (!below.isEmpty()) {
                    Operation operation = operation(operator, told, link, below, List.of());
                    List<Act> made = operation.overUnknown();
                    if (!made.isEmpty()) {
                        return made;
                    }
                }
            }
            if (told.kind() == Predication.Kind.NOUN) {
                List<Act> made =
                        operation(operator, told, "", List.of(), List.of()).alone();
                if (!made.isEmpty()) {
                    return made;
                }
            }
        }
        return List.of();
    }

    /** What the operators of that head make of the acts below it; null when none applies. */
    private @Nullable List<Act> operated(Predication told, int depth) {
        for (Operator operator : lexicon.operators(told.lemma(), PlainActs.part(told))) {
            for (String link : operator.complements()) {
                List<Complement> below = below(told, link);
                if (below.isEmpty() || carriesOnly(operator, told, below.get(0))) {
                    continue;
                }
                List<Act> made = apply(operator, told, link, below, depth);
                if (made != null) {
                    return made;
                }
            }
        }
        return null;
    }

    /** "made threats", "gave help": the verb carries its noun, it does not force or help it. */
    private boolean carriesOnly(Operator operator, Predication told, Complement below) {
        Predication inner = predications[below.token()];
        return inner != null
                && inner.carrier() == told.head()
                && switch (operator.kind()) {
                    case FORCE, HELP, ALLOW, ATTEMPT, DOUBT -> true;
                    default -> false;
                };
    }

    private List<Complement> below(Predication told, String link) {
        String role = link.equals("of") && told.kind() == Predication.Kind.NOUN ? "patient" : link;
        return told.complements().stream()
                .filter(complement -> complement.link().equals(role))
                .toList();
    }

    private @Nullable List<Act> apply(
            Operator operator, Predication told, String link, List<Complement> below, int depth) {
        List<Act> inner = new ArrayList<>();
        for (Complement complement : below) {
            inner.addAll(read(complement.token(), depth + 1));
        }
        if (operator.kind() == Operator.Kind.START && inner.stream().anyMatch(SideMends::spoken)) {
            // "raised the abuses": to speak of an act does not step it up
            return null;
        }
        boolean clause = link.equals("inf") || link.equals("that") || isGerund(below.get(0));
        if (inner.isEmpty() && !clause) {
            return null;
        }
        Operation operation = operation(operator, told, link, below, inner);
        List<Act> made = operation.result();
        boolean nobody = made != null
                && !made.isEmpty()
                && made.stream().allMatch(act -> act.actors().isEmpty());
        boolean wished = switch (operator.kind()) {
            case DEMAND, REFUSE, THREATEN, INTEND -> clause;
            default -> false;
        };
        if (nobody && !wished && inner.stream().anyMatch(act -> !act.actors().isEmpty())) {
            if (clause && operator.kind() == Operator.Kind.COMMIT) {
                // "it was agreed to hold talks between Peru and Chile"
                below.forEach(complement -> swallow(complement.token()));
                return inner.stream().map(Statuses::toCome).toList();
            }
            if (operator.kind() == Operator.Kind.COMMIT && inner.stream().allMatch(ActReader::toBeHeld)) {
                // "a date was set for a meeting between Peru and Chile"
                below.forEach(complement -> swallow(complement.token()));
                return inner.stream().map(Statuses::toCome).toList();
            }
            if (made != null && operator.kind() == Operator.Kind.STOP) {
                // "his trip to Rome was cancelled": whoever was to go stays away
                below.forEach(complement -> swallow(complement.token()));
                List<Entity> absent = inner.get(0).actors();
                List<Entity> left = OperationParties.without(inner.get(0).recipients(), absent);
                return made.stream().map(act -> act.between(absent, left)).toList();
            }
            // "an accord between Peru and Chile was announced": the act below says more
            return null;
        }
        if (made != null) {
            for (Complement complement : below) {
                if (operation.swallows()) {
                    swallow(complement.token());
                }
            }
        }
        return made;
    }

    private Operation operation(
            Operator operator, Predication told, String link, List<Complement> below, List<Act> inner) {
        return new Operation(operator, told, link, below, inner, predications, parties, voices, lexicon.classes());
    }

    /** Whether a word of planning says of the act that it is still to come. */
    private static boolean toBeHeld(Act act) {
        return act.type() == EventType.CONSULT || act.type() == EventType.COOPERATE || act.type() == EventType.AID;
    }

    private boolean isGerund(Complement complement) {
        Predication inner = predications[complement.token()];
        return inner != null && inner.kind() == Predication.Kind.VERB;
    }

    /** An act below an operator is told no more, nor what its own operator swallowed; what it owns remains. */
    private void swallow(int token) {
        swallowed.add(token);
        Predication inner = predications[token];
        if (inner == null) {
            return;
        }
        for (Complement complement : inner.complements()) {
            Predication deeper = predications[complement.token()];
            if (deeper != null
                    && !swallowed.contains(complement.token())
                    && (deeper.kind() == Predication.Kind.VERB
                            || deeper.carrier() == token
                            || wishedFor(inner, complement))) {
                swallow(complement.token());
            }
        }
    }

    /** "to deepen cooperation", under a wish, tells of none; "to end its attacks" tells of attacks. */
    private boolean wishedFor(Predication wish, Complement object) {
        return object.link().equals("patient")
                && !lexicon.classes().contains("yieldverb", wish.lemma())
                && read(object.token(), DEEPEST).stream()
                        .allMatch(act -> act.type().cooperative());
    }

    static boolean nominal(String link) {
        return NOMINAL_LINKS.contains(link);
    }
}
