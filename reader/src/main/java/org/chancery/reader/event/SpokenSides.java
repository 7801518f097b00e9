package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Status;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.rules.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * The other side of acts of speech, where their own frame leaves it open and the sentence does not: who answers a
 * demand, who did what is blamed, whose talks are called off. And which of them are nobody's politics.
 */
final class SpokenSides {

    private static final Set<EventType> SPEECH =
            Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);
    private static final Set<String> PRIVATE = Set.of("BUS", "CVL", "MED", "HLH", "EDU", "AGR", "JRN", "MNC");
    private static final Set<String> TRADES = Set.of("BUS", "MED", "HLH", "JRN");
    private static final List<String> DEEDS = List.of("patient", "into", "over", "about", "at", "against", "to", "by");
    private static final Set<String> OPENED = Set.of(
            "event/reject/reject-invitation",
            "event/reject/cancel-meeting",
            "event/reject/cancel-visit",
            "event/reject/reject-talks",
            "event/reject/break-off",
            "operator/refuse/refuse-to",
            "operator/refusal");

    private final @Nullable Predication[] predications;
    private final PartyFinder parties;
    private final WordClasses classes;

    SpokenSides(@Nullable Predication[] predications, PartyFinder parties, WordClasses classes) {
        this.predications = predications;
        this.parties = parties;
        this.classes = classes;
    }

    /** The acts with the sides they leave open, without those that are nobody's politics. */
    List<Act> complete(List<Act> acts) {
        return acts.stream()
                .filter(act -> !among(act) && !lifeless(act) && !natural(act) && !unsaid(act) && !promisedOnly(act))
                .map(act -> calledOff(blamed(answered(act))))
                .toList();
    }

    /** "The airline refused a refund to passengers": a matter among private people of one land. */
    private static boolean among(Act act) {
        if (!SPEECH.contains(act.type()) || act.actors().isEmpty()) {
            return false;
        }
        if (act.recipients().isEmpty()) {
            boolean plea = act.type() == EventType.REQUEST || act.type() == EventType.ACCUSE;
            return plea
                    && act.actors().stream()
                            .allMatch(actor ->
                                    isPrivate(actor) && actor.sectors().stream().allMatch(TRADES::contains));
        }
        return act.actors().stream().allMatch(SpokenSides::isPrivate)
                && act.recipients().stream()
                        .allMatch(one -> isPrivate(one)
                                && act.actors().stream()
                                        .allMatch(actor -> one.country() == null
                                                || one.country().equals(actor.country())));
    }

    /** "did not rule out talks", "handed out no warnings": nothing was refused or threatened. */
    private static boolean unsaid(Act act) {
        boolean word = act.type() == EventType.REJECT || act.type() == EventType.THREATEN;
        return word && act.status() == Status.NOT && act.recipients().isEmpty();
    }

    /** "promised an inquiry into the conduct of the police": nobody looks into it yet. */
    private boolean promisedOnly(Act act) {
        Predication told = act.told();
        Sentence sentence = told.sentence();
        Token noun = sentence.token(told.head());
        return act.type() == EventType.ACCUSE
                && act.actors().isEmpty()
                && told.kind() == Predication.Kind.NOUN
                && noun.relation().equals("obj")
                && noun.head() >= 0
                && classes.contains("promiseword", sentence.token(noun.head()).lemma());
    }

    /** "an inquiry into the floods": of nobody's doing. */
    private boolean natural(Act act) {
        return act.mode() == Mode.ACCUSE_INVESTIGATE
                && act.recipients().isEmpty()
                && parties.tokens(act.told(), "into").stream()
                        .map(token -> act.told().sentence().token(token).lemma())
                        .anyMatch(lemma -> classes.contains("hazard", lemma));
    }

    private static boolean isPrivate(Entity party) {
        boolean trade = !party.sectors().isEmpty() && party.sectors().stream().allMatch(PRIVATE::contains);
        return party.kind() != EntityKind.STATE && (party.code() == null || trade);
    }

    /** "The play mocks a king": blame by what is no speaker. */
    private boolean lifeless(Act act) {
        Predication told = act.told();
        return act.type() == EventType.ACCUSE
                && act.actors().isEmpty()
                && told.kind() == Predication.Kind.VERB
                && !told.fill("agent").isEmpty()
                && told.fill("agent").stream()
                        .map(token -> told.sentence().token(token).lemma())
                        .allMatch(lemma -> classes.contains("artwork", lemma));
    }

    /** "rejected a request by Chad": it was made, and to whoever rejects it. */
    private Act answered(Act act) {
        Predication told = act.told();
        boolean word = act.type() == EventType.REQUEST || act.type() == EventType.ACCUSE;
        boolean open = act.recipients().isEmpty() && !act.actors().isEmpty();
        if (!word || !open || told.kind() != Predication.Kind.NOUN || told.carrier() >= 0) {
            return act;
        }
        Token noun = told.sentence().token(told.head());
        Predication above = noun.head() < 0 ? null : predications[noun.head()];
        boolean object = noun.relation().equals("obj") || noun.relation().equals("nsubj:pass");
        if (!object || above == null || !classes.contains("answerverb", above.lemma())) {
            return act;
        }
        List<Entity> answering = parties.fill(above, "agent", true).parties().stream()
                .filter(PartyFinder::acts)
                .toList();
        return act.between(act.actors(), OperationParties.without(answering, act.actors()));
    }

    /** "condemned the drills that the army held", "an inquiry into crimes committed by the police": whoever did it. */
    private Act blamed(Act act) {
        if (act.type() != EventType.ACCUSE
                || !act.recipients().isEmpty()
                || act.actors().isEmpty()) {
            return act;
        }
        Sentence sentence = act.told().sentence();
        for (String role : DEEDS) {
            for (int deed : act.told().fill(role)) {
                List<Integer> clauses = new ArrayList<>(sentence.childrenIn(deed, "acl"));
                clauses.addAll(sentence.childrenIn(deed, "ccomp"));
                for (int clause : clauses) {
                    List<Entity> doers = doers(clause, deed);
                    List<Entity> others = OperationParties.without(doers, act.actors());
                    if (!others.isEmpty()) {
                        return act.between(act.actors(), others);
                    }
                }
            }
        }
        return act;
    }

    private List<Entity> doers(int clause, int deed) {
        Predication told = predications[clause];
        List<Entity> found = new ArrayList<>();
        if (told == null || told.fill("agent").contains(deed)) {
            return found;
        }
        parties.fill(told, "agent", true).parties().stream()
                .filter(PartyFinder::acts)
                .filter(one -> Telling.land(one) != null)
                .forEach(found::add);
        return found;
    }

    /** "called off talks on ties with Kuwait", "declined a seat at the table in Doha": the only other land below. */
    private Act calledOff(Act act) {
        if (act.type() != EventType.REJECT
                || !act.recipients().isEmpty()
                || act.actors().isEmpty()
                || OPENED.stream().noneMatch(rule -> act.rule().startsWith(rule))) {
            return act;
        }
        return new Surroundings(parties)
                .onlyBehind(act.told(), act.actors())
                .filter(one -> act.actors().stream().noneMatch(actor -> actor.equals(one)))
                .map(one -> act.between(act.actors(), List.of(one)))
                .orElse(act);
    }
}
