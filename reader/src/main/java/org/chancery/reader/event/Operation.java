package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
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

    /** Where an act that the lexicon does not know may name whom it concerns. */
    private static final List<String> CONCERNED =
            List.of("to", "with", "for", "against", "patient", "on", "in", "from");

    private static final java.util.Set<String> ORGANS = java.util.Set.of("GOV", "MIL", "COP", "SPY");

    private final Operator operator;
    private final Predication told;
    private final String link;
    private final List<Complement> below;
    private final List<Act> inner;
    private final @Nullable Predication[] predications;
    private final PartyFinder parties;
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
        this.parties = parties;
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
                ownOrgan()
                        ? withActor(Status.OCCURRED)
                        : one(EventType.REQUEST, Composition.requested(firstInner()), asked());
            case REFUSE -> refuse();
            case THREATEN -> threaten();
            case ACCUSE -> judged(EventType.ACCUSE, Mode.ACCUSE_ALLEGE);
            case CONDEMN -> judged(EventType.ACCUSE, Mode.ACCUSE_DISAPPROVE);
            case PRAISE -> judged(EventType.SUPPORT, null);
            case DENY -> passOn(Status.DENIED);
            case STOP -> stop();
            case START -> started();
            case HELP -> one(EventType.AID, null, helped());
            case ALLOW -> allow();
            case FORCE -> one(EventType.COERCE, null, helped());
            case FAIL -> passOn(Status.NOT);
            case DOUBT -> passOn(Status.POSSIBLE);
            case ATTEMPT -> passOn(null);
        };
    }

    /** What words of demand, refusal, praise and blame make of a thing: whoever owns it is meant. */
    List<Act> overUnknown() {
        boolean judged = switch (operator.kind()) {
            case CONDEMN, PRAISE, ACCUSE -> link.equals("patient");
            default -> false;
        };
        List<Entity> meant = judged ? owning() : without(framed(), actors());
        if (meant.isEmpty()) {
            meant = judged ? without(framed(), actors()) : owning();
        }
        if (meant.isEmpty()
                && (actors().isEmpty()
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

    /** Whoever owns the thing below, or is its aim. */
    private List<Entity> owning() {
        for (Complement complement : below) {
            List<Entity> found = without(
                    parties.reach(told.sentence(), complement.token(), true).parties(), actors());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** A noun of speech with its owner and nothing below: "the protesters' demands", "charges against him". */
    List<Act> alone() {
        if (actors().isEmpty()) {
            return List.of();
        }
        List<Entity> meant = without(framed(), actors());
        return switch (operator.kind()) {
            case DEMAND -> one(EventType.REQUEST, null, meant);
            case ACCUSE -> meant.isEmpty() ? List.of() : one(EventType.ACCUSE, Mode.ACCUSE_ALLEGE, meant);
            case CONDEMN -> one(EventType.ACCUSE, Mode.ACCUSE_DISAPPROVE, meant);
            case COMMIT -> actors().size() > 1 ? one(EventType.AGREE, null, meant) : List.of();
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
            return (link.equals("inf") || link.equals("gerund")) && promises()
                    ? one(EventType.AGREE, null, concerned())
                    : null;
        }
        if (act.status() == Status.POSSIBLE && link.equals("that")) {
            return null;
        }
        if (act.type() == EventType.REQUEST && !clausal()) {
            // "acceded to the request of Cyprus"
            return one(EventType.AGREE, null, without(act.actors(), actors()));
        }
        if (!act.type().cooperative() && act.type() != EventType.REJECT && vows() && clausal()) {
            return one(EventType.THREATEN, Composition.threatened(act), others(act));
        }
        if (!act.type().cooperative() && act.type() != EventType.REJECT) {
            Status status = clausal() ? Status.PLANNED : act.status();
            return withActor(status);
        }
        if (act.type() == EventType.RETREAT || act.type() == EventType.CONCEDE) {
            return one(EventType.CONCEDE, null, others(act));
        }
        return one(EventType.AGREE, null, others(act));
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
                && !without(actorsBelow(), actors()).isEmpty()) {
            return one(EventType.REQUEST, Composition.requested(act), asked());
        }
        if (!act.type().cooperative()) {
            return withActor(Status.INTENDED);
        }
        List<Act> made = one(EventType.AGREE, null, others(act));
        return made.stream()
                .map(one -> one.status() == Status.OCCURRED || one.status() == Status.ONGOING
                        ? one.with(Status.INTENDED)
                        : one)
                .toList();
    }

    private @Nullable List<Act> refuse() {
        Act act = firstInner();
        if (act != null && act.type() == EventType.REJECT && clausal()) {
            return passOn(Status.POSSIBLE);
        }
        if (act != null && !act.type().cooperative() && clausal() && act.type() != EventType.REQUEST) {
            return withActor(Status.NOT);
        }
        if (act == null && clausal() && concerned().isEmpty()) {
            // "refused to comment" rejects nobody
            return null;
        }
        return one(EventType.REJECT, Composition.refused(act), act == null ? concerned() : turnedDown(act));
    }

    private @Nullable List<Act> threaten() {
        Act act = firstInner();
        List<Entity> recipients = framed();
        if (link.equals("that")
                && recipients.isEmpty()
                && (act == null || act.type().cooperative())) {
            return null;
        }
        if (recipients.isEmpty() && act != null) {
            recipients = others(act);
        }
        if (recipients.isEmpty() && act == null) {
            recipients = concerned();
        }
        return one(EventType.THREATEN, Composition.threatened(act), recipients);
    }

    private @Nullable List<Act> judged(EventType type, @Nullable Mode mode) {
        List<Entity> recipients = framed();
        Act act = firstInner();
        if (act != null && ActReader.nominal(link) && !act.actors().isEmpty()) {
            recipients = without(act.actors(), actors());
            swallows = false;
        } else if (recipients.isEmpty() && act != null) {
            recipients =
                    act.actors().isEmpty() ? act.type().cooperative() ? act.recipients() : List.of() : act.actors();
        }
        if (recipients.isEmpty() && clausal() && type == EventType.ACCUSE) {
            recipients = actorsBelow();
        }
        return one(type, mode, without(recipients, actors()));
    }

    private @Nullable List<Act> stop() {
        Act act = firstInner();
        if (act == null) {
            return null;
        }
        List<Entity> recipients = framed();
        if (recipients.isEmpty()) {
            recipients = others(act);
        }
        return switch (act.type()) {
            case CONSULT -> one(EventType.REJECT, Mode.REJECT_MEET, recipients);
            case AGREE, SUPPORT -> one(EventType.SANCTION, Mode.SANCTION_WITHDRAW, recipients);
            case AID, COOPERATE -> one(EventType.SANCTION, Mode.SANCTION_DISCONTINUE, recipients);
            case ASSAULT -> one(EventType.RETREAT, Mode.RETREAT_CEASEFIRE, recipients);
            case MOBILIZE, PROTEST -> one(EventType.RETREAT, null, recipients);
            case SANCTION, COERCE -> one(EventType.CONCEDE, null, recipients);
            default -> passOn(Status.NOT);
        };
    }

    private @Nullable List<Act> started() {
        List<Act> acts = withActor(null);
        return acts == null ? null : acts;
    }

    /** Whether a government tells its own organ what to do to others: then the act is its own. */
    private boolean ownOrgan() {
        Act act = firstInner();
        List<Entity> asked = asked();
        if (act == null || !clausal() || asked.isEmpty() || act.recipients().isEmpty()) {
            return false;
        }
        return asked.stream()
                        .allMatch(organ -> organ.sectors().stream().anyMatch(ORGANS::contains)
                                && actors().stream()
                                        .anyMatch(actor -> actor.country() != null
                                                && actor.country().equals(organ.country())))
                && act.recipients().stream().noneMatch(asked::contains);
    }

    private @Nullable List<Act> allow() {
        if (ownOrgan()) {
            return withActor(Status.OCCURRED);
        }
        List<Entity> recipients = helped();
        boolean home = !recipients.isEmpty()
                && actors().stream()
                        .anyMatch(actor -> actor.country() != null
                                && recipients.stream()
                                        .allMatch(one -> actor.country().equals(one.country())));
        return one(home ? EventType.CONCEDE : EventType.AID, null, recipients);
    }

    // --- what the methods share

    private List<Entity> actors() {
        List<Entity> actors = new ArrayList<>();
        for (String role : operator.frame().actors()) {
            actors.addAll(parties.fill(told, role, true).parties());
            if (!actors.isEmpty()) {
                return actors;
            }
        }
        return actors;
    }

    /** Whom the operator's own frame names. What stands there as the act below is not meant. */
    private List<Entity> framed() {
        for (String role : operator.frame().recipients()) {
            if (role.equals(link) && !below.isEmpty() && !isClause(below.get(0))) {
                continue;
            }
            PartyFinder.Found found = parties.fill(told, role, false);
            if (!found.isEmpty()) {
                return found.parties();
            }
        }
        return List.of();
    }

    /** Who is asked: the frame, else who acts below, else whom the act below concerns. */
    private List<Entity> asked() {
        List<Entity> framed = without(framed(), actors());
        if (!framed.isEmpty()) {
            return framed;
        }
        List<Entity> acting = without(actorsBelow(), actors());
        if (!acting.isEmpty()) {
            return acting;
        }
        Act act = firstInner();
        if (act == null) {
            return List.of();
        }
        List<Entity> recipients = without(act.recipients(), actors());
        return recipients.isEmpty() ? without(act.actors(), actors()) : recipients;
    }

    private List<Entity> helped() {
        List<Entity> framed = without(framed(), actors());
        return framed.isEmpty() ? without(actorsBelow(), actors()) : framed;
    }

    private List<Entity> actorsBelow() {
        List<Entity> acting = new ArrayList<>();
        for (Complement complement : below) {
            Predication act = predications[complement.token()];
            if (act != null) {
                String role = act.has("agent") || act.kind() == Predication.Kind.NOUN ? "agent" : "patient";
                parties.fill(act, role, true).parties().stream()
                        .filter(party -> !acting.contains(party))
                        .forEach(acting::add);
            }
        }
        return acting;
    }

    private List<Entity> turnedDown(Act act) {
        List<Entity> framed = without(framed(), actors());
        if (!framed.isEmpty()) {
            return framed;
        }
        List<Entity> proposing = without(act.actors(), actors());
        boolean word =
                act.type() == EventType.REQUEST || act.type() == EventType.AGREE || act.type() == EventType.ACCUSE;
        return word && !proposing.isEmpty() ? proposing : others(act);
    }

    /** Whom an act concerns besides the operator's agent. */
    private List<Entity> others(Act act) {
        List<Entity> framed = without(framed(), actors());
        if (!framed.isEmpty()) {
            return framed;
        }
        List<Entity> recipients = without(act.recipients(), actors());
        return recipients.isEmpty() ? without(act.actors(), actors()) : recipients;
    }

    /** Whom an act that the lexicon does not know concerns. */
    private List<Entity> concerned() {
        List<Entity> framed = without(framed(), actors());
        if (!framed.isEmpty()) {
            return framed;
        }
        for (Complement complement : below) {
            Predication act = predications[complement.token()];
            if (act == null) {
                continue;
            }
            for (String role : CONCERNED) {
                List<Entity> found = without(parties.fill(act, role, false).parties(), actors());
                if (!found.isEmpty() && !athome(found)) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** A government that promises something to its own land addresses nobody. */
    private boolean athome(List<Entity> found) {
        return found.stream()
                .allMatch(one -> one.kind() == EntityKind.STATE
                        && actors().stream()
                                .anyMatch(actor -> java.util.Objects.equals(actor.country(), one.country())));
    }

    private List<Act> one(EventType type, @Nullable Mode mode, List<Entity> recipients) {
        Act act = firstInner();
        String rule = act == null ? operator.id() : operator.id() + "+" + act.rule();
        List<Entity> acting = new ArrayList<>(actors());
        boolean mutual = act != null && act.mutual() && type == EventType.AGREE && acting.size() > 1;
        Firmness firm = recipients.isEmpty() ? Firmness.PARTIAL : framed().isEmpty() ? Firmness.INNER : Firmness.DIRECT;
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
            List<Entity> acting = act.actors().isEmpty() ? actors() : act.actors();
            Act made = act.between(acting, without(act.recipients(), acting));
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

    private @Nullable List<Act> passOn(@Nullable Status status) {
        return withActor(status);
    }

    private @Nullable Act firstInner() {
        return inner.isEmpty() ? null : inner.get(0);
    }

    private boolean clausal() {
        return isClause(below.get(0));
    }

    private boolean isClause(Complement complement) {
        Predication act = predications[complement.token()];
        return act != null && act.kind() != Predication.Kind.NOUN;
    }

    /** Whether the clause below speaks of what is to come. */
    private boolean toCome() {
        Predication act = predications[below.get(0).token()];
        return act != null
                && (act.manner().tense() == Tense.FUTURE
                        || act.manner().modal().equals("would")
                        || act.manner().modal().equals("should"));
    }

    private static List<Entity> without(List<Entity> parties, List<Entity> others) {
        return parties.stream().filter(party -> !others.contains(party)).toList();
    }

    static boolean isPlace(Entity party) {
        return party.kind() == EntityKind.PLACE;
    }
}
