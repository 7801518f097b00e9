package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Status;
import org.chancery.reader.predication.Manner;
import org.chancery.reader.predication.Manner.Tense;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.predication.Predication.Complement;
import org.chancery.reader.rules.Operator;
import org.jspecify.annotations.Nullable;

/**
 * One operator over the acts below it.
 *
 * <p>Its agent is the actor of what comes out; the frame of the operator, then the acts below, give the recipient.
 */
final class Operation {

    private final Operator operator;
    private final Predication told;
    private final String link;
    private final List<Complement> below;
    private final List<Act> inner;
    private final @Nullable Predication[] predications;
    private final OperationParties who;
    private final Voices voices;
    private boolean swallows = true;

    Operation(
            Operator operator,
            Predication told,
            String link,
            List<Complement> below,
            List<Act> inner,
            @Nullable Predication[] predications,
            PartyFinder parties,
            Voices voices) {
        this.operator = operator;
        this.told = told;
        this.link = link;
        this.below = below;
        this.inner = inner;
        this.predications = predications;
        this.who = new OperationParties(operator, told, link, below, inner, predications, parties);
        this.voices = voices;
    }

    /** Whether the acts below are no longer told by themselves. */
    boolean swallows() {
        return swallows;
    }

    /** The acts that come out; null when the operator does not apply here. */
    @Nullable
    List<Act> result() {
        return switch (operator.kind()) {
            case COMMIT -> commit();
            case INTEND -> intend();
            case DEMAND ->
                who.ownOrgan()
                        ? withActor(Status.OCCURRED)
                        : one(EventType.REQUEST, Composition.requested(firstInner()), who.asked());
            case REFUSE -> refuse();
            case THREATEN -> threaten();
            case ACCUSE -> claimed() ? withActor(null) : judged(EventType.ACCUSE, Mode.ACCUSE_ALLEGE);
            case CONDEMN -> judged(EventType.ACCUSE, Mode.ACCUSE_DISAPPROVE);
            case PRAISE -> judged(EventType.SUPPORT, null);
            case DENY -> withActor(Status.DENIED);
            case STOP -> stop();
            case START -> withActor(null);
            case HELP -> one(EventType.AID, null, who.helped());
            case ALLOW -> allow();
            case FORCE -> one(EventType.COERCE, null, who.helped());
            case FAIL -> withActor(Status.NOT);
            case DOUBT -> withActor(Status.POSSIBLE);
            case ATTEMPT -> withActor(null);
        };
    }

    /** What words of demand, refusal, praise and blame make of a thing: whoever owns it is meant. */
    List<Act> overUnknown() {
        boolean judged = switch (operator.kind()) {
            case CONDEMN, PRAISE, ACCUSE -> link.equals("patient");
            default -> false;
        };
        boolean addressed = operator.kind() == Operator.Kind.DEMAND && link.equals("patient") && who.partyBelow();
        if (addressed) {
            // "told the agency": whoever hangs there is spoken to, not demanded
            return List.of();
        }
        List<Entity> meant = judged ? who.owning() : OperationParties.without(who.framed(), who.actors());
        if (meant.isEmpty()) {
            meant = judged ? OperationParties.without(who.framed(), who.actors()) : who.owning();
        }
        if (meant.isEmpty()
                && (who.actors().isEmpty()
                        || told.kind() == Predication.Kind.NOUN
                        || !link.equals("patient") && !link.equals("for"))) {
            return List.of();
        }
        return switch (operator.kind()) {
            case DEMAND -> one(EventType.REQUEST, Mode.REQUEST_CHANGE, meant);
            case REFUSE -> one(EventType.REJECT, Mode.REJECT_CHANGE, meant);
            case CONDEMN -> one(EventType.ACCUSE, Mode.ACCUSE_DISAPPROVE, meant);
            case ACCUSE -> one(EventType.ACCUSE, Mode.ACCUSE_ALLEGE, meant);
            case PRAISE -> one(EventType.SUPPORT, null, meant);
            default -> List.of();
        };
    }

    /** A noun of speech with its owner and nothing below: "the protesters' demands", "charges against him". */
    List<Act> alone() {
        if (who.actors().isEmpty()) {
            return List.of();
        }
        List<Entity> meant = OperationParties.without(who.framed(), who.actors());
        return switch (operator.kind()) {
            case DEMAND -> one(EventType.REQUEST, null, meant);
            case ACCUSE -> meant.isEmpty() ? List.of() : one(EventType.ACCUSE, Mode.ACCUSE_ALLEGE, meant);
            case CONDEMN -> one(EventType.ACCUSE, Mode.ACCUSE_DISAPPROVE, meant);
            case COMMIT -> who.actors().size() > 1 ? one(EventType.AGREE, null, meant) : List.of();
            case THREATEN -> meant.isEmpty() ? List.of() : one(EventType.THREATEN, null, meant);
            case PRAISE -> meant.isEmpty() ? List.of() : one(EventType.SUPPORT, null, meant);
            default -> List.of();
        };
    }

    // --- one method an operator

    private @Nullable List<Act> commit() {
        Act act = firstInner();
        if (link.equals("that") && !toCome()) {
            return null;
        }
        if (act == null) {
            return (link.equals("inf") || link.equals("gerund") || link.equals("to") && who.clausal()) && promises()
                    ? one(EventType.AGREE, null, who.concerned())
                    : null;
        }
        if (act.status() == Status.POSSIBLE && link.equals("that")) {
            return null;
        }
        if (act.type() == EventType.REQUEST && !who.clausal()) {
            // "acceded to the request of Cyprus"
            return one(EventType.AGREE, null, OperationParties.without(act.actors(), who.actors()));
        }
        if (!act.type().cooperative() && act.type() != EventType.REJECT && vows() && who.clausal()) {
            return one(EventType.THREATEN, Composition.threatened(act), who.others(act));
        }
        if (!act.type().cooperative() && act.type() != EventType.REJECT) {
            Status status = who.clausal() ? Status.PLANNED : act.status();
            return withActor(status);
        }
        if (act.type() == EventType.RETREAT || act.type() == EventType.CONCEDE) {
            return one(EventType.CONCEDE, null, who.others(act));
        }
        return one(EventType.AGREE, null, who.others(act));
    }

    /** Words of promise make an agreement of anything; words of planning only of acts that are known. */
    private boolean promises() {
        return switch (told.lemma()) {
            case "agree",
                    "promise",
                    "pledge",
                    "vow",
                    "commit",
                    "undertake",
                    "consent",
                    "offer",
                    "promised",
                    "ready",
                    "willing",
                    "prepared",
                    "swear",
                    "committed" -> true;
            default -> false;
        };
    }

    private boolean vows() {
        return told.lemma().equals("vow")
                || told.lemma().equals("swear")
                || told.lemma().equals("pledge");
    }

    private @Nullable List<Act> intend() {
        Act act = firstInner();
        if (act == null || link.equals("that") && !toCome()) {
            return null;
        }
        if (link.equals("inf")
                && !told.fill("patient").isEmpty()
                && !OperationParties.without(who.actorsBelow(), who.actors()).isEmpty()) {
            return one(EventType.REQUEST, Composition.requested(act), who.asked());
        }
        if (!act.type().cooperative()) {
            return withActor(Status.INTENDED);
        }
        List<Act> made = one(EventType.AGREE, null, who.others(act));
        return made.stream()
                .map(one -> one.status() == Status.OCCURRED || one.status() == Status.ONGOING
                        ? one.with(Status.INTENDED)
                        : one)
                .toList();
    }

    private @Nullable List<Act> refuse() {
        Act act = firstInner();
        if (act != null && act.type() == EventType.REJECT && who.clausal()) {
            return withActor(Status.POSSIBLE);
        }
        if (act != null && !act.type().cooperative() && who.clausal() && act.type() != EventType.REQUEST) {
            return withActor(Status.NOT);
        }
        if (act == null && who.clausal() && who.concerned().isEmpty()) {
            // "refused to comment" rejects nobody
            return null;
        }
        return one(EventType.REJECT, Composition.refused(act), act == null ? who.concerned() : who.turnedDown(act));
    }

    private @Nullable List<Act> threaten() {
        Act act = firstInner();
        List<Entity> recipients = who.framed();
        if (link.equals("that")
                && recipients.isEmpty()
                && (act == null || act.type().cooperative())) {
            return null;
        }
        if (recipients.isEmpty() && act != null) {
            recipients = who.others(act);
        }
        if (recipients.isEmpty() && act == null) {
            recipients = who.concerned();
        }
        return one(EventType.THREATEN, Composition.threatened(act), recipients);
    }

    /** "The attack was claimed by the rebels": they own to it. */
    private boolean claimed() {
        Act act = firstInner();
        return act != null
                && told.lemma().equals("claim")
                && told.kind() == Predication.Kind.VERB
                && act.type() == EventType.ASSAULT
                && act.told().kind() == Predication.Kind.NOUN
                && link.equals("patient");
    }

    private @Nullable List<Act> judged(EventType type, @Nullable Mode mode) {
        List<Entity> recipients = who.framed();
        Act act = firstInner();
        if (act != null && ActReader.nominal(link) && !act.actors().isEmpty()) {
            recipients = OperationParties.without(act.actors(), who.actors());
            swallows = false;
        } else if (act != null
                && !act.actors().isEmpty()
                && !recipients.isEmpty()
                && type == EventType.ACCUSE
                && recipients.stream().allMatch(Topics::court)) {
            // "complained to the UN over the raids": whoever raided is blamed, the body only hears it
            recipients = act.actors();
            swallows = false;
        } else if (recipients.isEmpty() && act != null) {
            recipients =
                    act.actors().isEmpty() ? act.type().cooperative() ? act.recipients() : List.of() : act.actors();
        }
        if (recipients.isEmpty() && who.clausal() && type == EventType.ACCUSE) {
            recipients = who.actorsBelow();
        }
        if (Topics.fact(act)) {
            // who condemns or hails a killing tells that it took place
            swallows = false;
        }
        return one(type, mode, OperationParties.without(recipients, who.actors()));
    }

    private @Nullable List<Act> stop() {
        Act act = firstInner();
        if (act == null) {
            return null;
        }
        List<Entity> recipients = who.framed();
        if (recipients.isEmpty()) {
            recipients = who.others(act);
        }
        return switch (act.type()) {
            case CONSULT -> one(EventType.REJECT, Mode.REJECT_MEET, recipients);
            case AGREE, SUPPORT -> one(EventType.SANCTION, Mode.SANCTION_WITHDRAW, recipients);
            case AID, COOPERATE -> one(EventType.SANCTION, Mode.SANCTION_DISCONTINUE, recipients);
            case ASSAULT -> one(EventType.RETREAT, Mode.RETREAT_CEASEFIRE, recipients);
            case MOBILIZE, PROTEST -> one(EventType.RETREAT, null, recipients);
            case SANCTION, COERCE -> one(EventType.CONCEDE, null, recipients);
            default -> withActor(Status.NOT);
        };
    }

    private @Nullable List<Act> allow() {
        if (who.ownOrgan()) {
            return withActor(Status.OCCURRED);
        }
        List<Entity> recipients = who.helped();
        boolean home = !recipients.isEmpty()
                && who.actors().stream()
                        .anyMatch(actor -> actor.country() != null
                                && recipients.stream()
                                        .allMatch(one -> actor.country().equals(one.country())));
        return one(home ? EventType.CONCEDE : EventType.AID, null, recipients);
    }

    // --- what the methods share

    private List<Act> one(EventType type, @Nullable Mode mode, List<Entity> recipients) {
        Act act = firstInner();
        String rule = act == null ? operator.id() : operator.id() + "+" + act.rule();
        List<Entity> acting = new ArrayList<>(who.actors());
        boolean mutual = act != null && act.mutual() && type == EventType.AGREE && acting.size() > 1;
        Firmness firm =
                recipients.isEmpty() ? Firmness.PARTIAL : who.framed().isEmpty() ? Firmness.INNER : Firmness.DIRECT;
        Act made = new Act(
                type,
                mode,
                Composition.cameo(type, act),
                Status.OCCURRED,
                acting,
                recipients,
                mutual,
                told,
                rule,
                firm);
        return List.of(new Statuses(voices).apply(made));
    }

    /** The acts below as they are, done by the operator's agent where they name nobody. */
    private @Nullable List<Act> withActor(@Nullable Status status) {
        if (inner.isEmpty()) {
            return null;
        }
        List<Act> acts = new ArrayList<>();
        for (Act act : inner) {
            List<Entity> acting = act.actors().isEmpty() ? who.actors() : act.actors();
            Act made = act.between(acting, OperationParties.without(act.recipients(), acting));
            acts.add(status == null ? outer(made) : made.with(status));
        }
        return acts;
    }

    /** A started act has the status of the word that starts it: "will begin", "has not begun". */
    private Act outer(Act act) {
        Manner manner = told.manner();
        boolean plain = manner.modal().isEmpty()
                && !manner.negated()
                && !manner.conditional()
                && manner.tense() != Tense.FUTURE;
        return plain
                ? act.status() == Status.INTENDED || act.status() == Status.HYPOTHETICAL
                        ? act.with(Status.OCCURRED)
                        : act
                : new Statuses(voices)
                        .apply(new Act(
                                act.type(),
                                act.mode(),
                                act.cameo(),
                                act.status(),
                                act.actors(),
                                act.recipients(),
                                act.mutual(),
                                told,
                                operator.id() + "+" + act.rule(),
                                act.firm()));
    }

    private @Nullable Act firstInner() {
        return inner.isEmpty() ? null : inner.get(0);
    }

    /** Whether the clause below speaks of what is to come. */
    private boolean toCome() {
        Predication act = predications[below.get(0).token()];
        return act != null
                && (act.manner().tense() == Tense.FUTURE
                        || act.manner().modal().equals("would")
                        || act.manner().modal().equals("should"));
    }
}
