package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Status;
import org.chancery.reader.predication.Manner;
import org.chancery.reader.predication.Manner.Tense;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.predication.Predication.Complement;
import org.chancery.reader.rules.Operator;
import org.chancery.reader.rules.WordClasses;
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
    private final WordClasses classes;
    private final OperationWords words;
    private boolean swallows = true;

    Operation(
            Operator operator,
            Predication told,
            String link,
            List<Complement> below,
            List<Act> inner,
            @Nullable Predication[] predications,
            PartyFinder parties,
            Voices voices,
            WordClasses classes) {
        this.operator = operator;
        this.told = told;
        this.link = link;
        this.below = below;
        this.inner = inner;
        this.predications = predications;
        this.who = new OperationParties(operator, told, link, below, inner, predications, parties, voices, classes);
        this.voices = voices;
        this.classes = classes;
        this.words = new OperationWords(operator, told, link, below, predications, who, classes);
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
            case DEMAND -> demand();
            case REFUSE -> refuse();
            case THREATEN -> threaten();
            case ACCUSE -> claimed() ? withActor(null) : judged(EventType.ACCUSE, Mode.ACCUSE_ALLEGE);
            case CONDEMN -> judged(EventType.ACCUSE, Mode.ACCUSE_DISAPPROVE);
            case PRAISE -> judged(EventType.SUPPORT, null);
            case DENY -> deny();
            case STOP -> stop();
            case START -> withActor(null);
            case HELP -> mediates() ? withActor(null) : one(EventType.AID, null, who.helped());
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
        boolean sacked = told.lemma().equals("dismiss") && link.equals("patient") && who.partyBelow();
        if (addressed || sacked) {
            // "told the agency": whoever hangs there is spoken to, not demanded; "dismissed the minister": sent away
            return List.of();
        }
        List<Entity> meant = judged ? who.owning() : OperationParties.without(who.framed(), who.actors());
        if (meant.isEmpty()) {
            meant = judged ? OperationParties.without(who.framed(), who.actors()) : who.owning();
        }
        boolean ordered = classes.contains("orderword", told.lemma())
                || operator.kind() == Operator.Kind.PRAISE && !words.welcomed();
        boolean sought =
                classes.contains("seekword", told.lemma()) && told.fill("from").isEmpty() && !who.soughtFrom();
        boolean received = operator.kind() == Operator.Kind.PRAISE
                && classes.contains("receptionword", told.lemma())
                && who.partyBelow();
        if (meant.isEmpty() && classes.contains("wishword", told.lemma())) {
            // "Egypt wants a treaty": of nobody
            return List.of();
        }
        boolean nobodys = who.actors().isEmpty() && classes.contains("imputeword", told.lemma());
        if (words.accusesOfWrong() || sought || received || nobodys || meant.isEmpty() && ordered) {
            return List.of();
        }
        if (meant.isEmpty()
                && (who.actors().isEmpty()
                        || told.kind() == Predication.Kind.NOUN
                        || !link.equals("patient") && !link.equals("for") && !words.deplores())) {
            return List.of();
        }
        return switch (operator.kind()) {
            case DEMAND -> one(EventType.REQUEST, Mode.REQUEST_CHANGE, meant);
            case REFUSE -> one(EventType.REJECT, Mode.REJECT_CHANGE, meant);
            case CONDEMN -> one(EventType.ACCUSE, Mode.ACCUSE_DISAPPROVE, meant);
            case ACCUSE -> one(EventType.ACCUSE, Mode.ACCUSE_ALLEGE, meant);
            case PRAISE -> one(EventType.SUPPORT, null, meant);
            case DENY -> denies() ? one(EventType.REJECT, null, List.of()) : List.of();
            default -> List.of();
        };
    }

    /** Whether a government, a force or a body says that something of its own is not so. */
    private boolean denies() {
        return (link.equals("that") || link.equals("gerund"))
                && told.kind() == Predication.Kind.VERB
                && classes.contains("denyword", told.lemma())
                && !told.manner().negated()
                && who.actors().stream().anyMatch(Refusals::answers);
    }

    /** "denied shelling the town": it is denied, and whoever says so turns a charge down. */
    private @Nullable List<Act> deny() {
        List<Act> denied = withActor(Status.DENIED);
        if (!denies()) {
            return denied;
        }
        List<Act> made = new ArrayList<>(one(EventType.REJECT, null, List.of()));
        if (denied != null) {
            made.addAll(denied);
        }
        return made;
    }

    /** A noun of speech with its owner and nothing below: "the protesters' demands", "charges against him". */
    List<Act> alone() {
        if (who.actors().isEmpty()) {
            return List.of();
        }
        List<Entity> meant = OperationParties.without(who.framed(), who.actors());
        return switch (operator.kind()) {
            case DEMAND ->
                meant.isEmpty() && (classes.contains("ruleword", told.lemma()) || market())
                        ? List.of()
                        : one(EventType.REQUEST, null, meant);
            case ACCUSE -> meant.isEmpty() ? List.of() : one(EventType.ACCUSE, Mode.ACCUSE_ALLEGE, meant);
            case CONDEMN ->
                meant.isEmpty() && told.carrier() < 0 && classes.contains("moodword", told.lemma())
                        ? List.of()
                        : one(EventType.ACCUSE, Mode.ACCUSE_DISAPPROVE, meant);
            case COMMIT -> who.actors().size() > 1 ? one(EventType.AGREE, null, meant) : List.of();
            case THREATEN -> meant.isEmpty() ? List.of() : one(EventType.THREATEN, null, meant);
            case PRAISE -> meant.isEmpty() ? List.of() : one(EventType.SUPPORT, null, meant);
            default -> List.of();
        };
    }

    /** "Peru's demand for natural gas": of a market. */
    private boolean market() {
        return told.lemma().equals("demand")
                && told.fill("for").stream()
                        .map(token -> told.sentence().token(token).lemma().toLowerCase(Locale.ROOT))
                        .anyMatch(lemma -> classes.contains("marketgood", lemma));
    }

    // --- one method an operator

    /** "called the premier to express condolences": by telephone, for an end of one's own. */
    private boolean telephones() {
        Predication said = predications[below.get(0).token()];
        return told.lemma().equals("call")
                && link.equals("inf")
                && said != null
                && classes.contains("phonecallverb", said.lemma());
    }

    private @Nullable List<Act> demand() {
        if (telephones()) {
            return null;
        }
        if (who.ownOrgan()) {
            return withActor(Status.OCCURRED);
        }
        Act act = firstInner();
        if (act != null
                && act.rule().startsWith("operator/refusal")
                && OperationParties.without(act.actors(), who.actors()).isEmpty()) {
            // "insisted that it would not budge": no demand
            return withActor(Status.OCCURRED);
        }
        if (act != null && Composition.hostile(act) && classes.contains("seekword", told.lemma())) {
            // "seek war": nobody is asked for it
            return told.manner().negated() ? List.of() : withActor(Status.INTENDED);
        }
        if (classes.contains("seekword", told.lemma()) && told.fill("from").isEmpty() && words.individuals()) {
            // "citizens seeking help": no demand on a state
            return List.of();
        }
        if (act != null && !who.clausal() && classes.contains("orderword", told.lemma()) && who.ownDeed(act)) {
            // "ordered a raid on the camp": done by those who obey, so by whoever orders
            return withActor(null);
        }
        List<Entity> asked = who.asked();
        boolean wish = asked.isEmpty() && act == null && classes.contains("wishword", told.lemma());
        return wish || asked.isEmpty() && classes.contains("needword", told.lemma())
                ? List.of()
                : one(EventType.REQUEST, words.requested(firstInner()), asked);
    }

    private @Nullable List<Act> commit() {
        Act act = firstInner();
        if (act != null
                && act.type() == EventType.AID
                && classes.contains("grantword", told.lemma())
                && !who.clausal()) {
            return withActor(Status.OCCURRED);
        }
        if (link.equals("that") && !toCome()) {
            return null;
        }
        if (act == null && who.clausal() && (vows() && menacing() || promises() && menacing("strikebackverb"))) {
            return one(EventType.THREATEN, Mode.THREATEN_VIOLENCE, who.concerned());
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
        if (Composition.hostile(act)
                && who.clausal()
                && (Statuses.conditioned(act.told()) || Statuses.conditioned(told) || whoever(act))) {
            // "is prepared to close the border if they keep coming"
            return one(EventType.THREATEN, Composition.threatened(act), who.others(act)).stream()
                    .map(made -> made.actors().isEmpty()
                            ? made.between(act.actors(), OperationParties.without(act.recipients(), act.actors()))
                            : made)
                    .toList();
        }
        if (!act.type().cooperative() && act.type() != EventType.REJECT) {
            boolean open = promises() || classes.contains("planword", told.lemma());
            Status status = who.clausal() || open ? Status.PLANNED : act.status();
            return withActor(status);
        }
        boolean reform = act.type() == EventType.CONCEDE
                && act.cameo() != null
                && act.cameo().startsWith("083")
                && who.clausal();
        if (!reform && (act.type() == EventType.RETREAT || act.type() == EventType.CONCEDE)) {
            return one(EventType.CONCEDE, null, who.others(act));
        }
        return one(EventType.AGREE, null, who.others(act));
    }

    /** Words of promise make an agreement of anything; words of planning only of acts that are known. */
    private boolean promises() {
        return classes.contains("promiseword", told.lemma());
    }

    /** "ready to impose sanctions on those who …": on whoever does it. */
    private static boolean whoever(Act act) {
        return act.told().sentence().tokens().stream()
                .anyMatch(token -> token.index() > act.told().head()
                        && Set.of("those", "anyone", "anybody", "whoever").contains(token.lower())
                        && (act.told()
                                        .sentence()
                                        .below(token.index(), act.told().head())
                                || act.told().carrier() >= 0
                                        && act.told()
                                                .sentence()
                                                .below(token.index(), act.told().carrier()))
                        && !act.told()
                                .sentence()
                                .childrenIn(token.index(), "acl")
                                .isEmpty());
    }

    private boolean menacing() {
        return menacing("menaceverb");
    }

    private boolean menacing(String name) {
        Predication act = predications[below.get(0).token()];
        return act != null && classes.contains(name, act.lemma());
    }

    private boolean vows() {
        return classes.contains("vowword", told.lemma());
    }

    private @Nullable List<Act> intend() {
        Act act = firstInner();
        if (told.lemma().equals("need") && who.clausal()) {
            return needed();
        }
        if (act != null && link.equals("inf") && performed(act)) {
            return withActor(Status.OCCURRED);
        }
        if (act == null && demandsByExpecting()) {
            return one(EventType.REQUEST, words.requested(firstInner()), who.asked());
        }
        if (act == null || link.equals("that") && !toCome()) {
            return null;
        }
        if (classes.contains("topicword", told.lemma())
                && (!who.clausal() || who.actors().size() > 1)) {
            // "discussed the war": a topic, no intention
            return null;
        }
        if (link.equals("inf")
                && !told.fill("patient").isEmpty()
                && !OperationParties.without(who.actorsBelow(), who.actors()).isEmpty()) {
            return one(EventType.REQUEST, words.requested(firstInner()), who.asked());
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

    /** "I want to thank you", "we would like to express our sorrow": by saying so it is done. */
    private boolean performed(Act act) {
        boolean speaks = told.fill("agent").stream()
                .map(token -> told.sentence().token(token).lower())
                .anyMatch(word -> word.equals("i") || word.equals("we"));
        return speaks
                && classes.contains("performedword", act.told().lemma())
                && classes.contains("wishword", told.lemma())
                && !told.manner().negated();
    }

    /** "expects the ministers to keep their word": said by one government to another. */
    private boolean demandsByExpecting() {
        Predication asked = predications[below.get(0).token()];
        boolean bidden = asked != null
                && (classes.contains("submitverb", asked.lemma())
                        || classes.contains("yieldverb", asked.lemma())
                        || classes.contains("keepverb", asked.lemma()));
        return told.lemma().equals("expect")
                && link.equals("inf")
                && bidden
                && told.manner().modal().isEmpty()
                && who.actors().stream().anyMatch(Refusals::answers)
                && !OperationParties.without(who.actorsBelow(), who.actors()).isEmpty();
    }

    /** "Israel needs to lift the siege", said by another: a demand. */
    private @Nullable List<Act> needed() {
        List<Entity> speakers = voices.demanding(told);
        List<Entity> asked = who.actors();
        if (speakers.isEmpty() || asked.isEmpty() || Duties.among(asked, speakers)) {
            return null;
        }
        return one(EventType.REQUEST, words.requested(firstInner()), asked).stream()
                .map(act -> act.between(speakers, asked))
                .toList();
    }

    private @Nullable List<Act> refuse() {
        Act act = firstInner();
        if (who.clausal() && toThePress()) {
            // "declined to comment on the talks"
            return List.of();
        }
        if (act != null && told.manner().negated() && classes.contains("hesitateword", told.lemma())) {
            return unhesitating(act);
        }
        if (act != null && act.type() == EventType.REJECT && who.clausal()) {
            return withActor(Status.POSSIBLE);
        }
        if (act != null && act.type() == EventType.MOBILIZE && who.clausal()) {
            // "refused to send police to Haiti"
            return one(EventType.REJECT, Mode.REJECT_ASSIST, who.others(act));
        }
        if (act != null && !act.type().cooperative() && who.clausal() && act.type() != EventType.REQUEST) {
            return withActor(Status.NOT);
        }
        if (act == null && who.clausal() && who.concerned().isEmpty() && !defies()) {
            // "refused to comment" rejects nobody
            return null;
        }
        return one(EventType.REJECT, Composition.refused(act), act == null ? who.concerned() : who.turnedDown(act));
    }

    private boolean toThePress() {
        Predication act = predications[below.get(0).token()];
        return act != null && classes.contains("pressword", act.lemma());
    }

    /** "refused to sign": what a state or body will not do is refused to somebody, save words to the press. */
    private boolean defies() {
        Predication act = predications[below.get(0).token()];
        return act != null
                && who.actors().stream().anyMatch(Refusals::answers)
                && !classes.contains("mumword", act.lemma())
                && told.manner().modal().isEmpty()
                && !told.manner().negated();
    }

    private @Nullable List<Act> threaten() {
        Act act = firstInner();
        List<Entity> recipients = who.framed();
        List<Entity> below = who.actorsBelow();
        if (link.equals("that") && !below.isEmpty() && below.stream().noneMatch(this::ours)) {
            // what somebody else will do is foretold, not threatened
            return null;
        }
        if (link.equals("that")
                && act == null
                && toCome()
                && who.actorsBelow().stream().anyMatch(this::ours)) {
            // "warned that it would act": what it says it will do itself
            return one(EventType.THREATEN, null, recipients.isEmpty() ? who.concerned() : recipients);
        }
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

    /** Whether the party is the operator's agent or of its land. */
    private boolean ours(Entity party) {
        return who.actors().stream()
                .anyMatch(actor -> actor.equals(party)
                        || actor.country() != null && actor.country().equals(party.country()));
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
        if (act != null && act.status() == Status.NOT && operator.kind() == Operator.Kind.ACCUSE) {
            // "maintains that no shots were fired": nobody is blamed
            return null;
        }
        boolean wrong = act != null && words.wrong(act) || ofAnother();
        boolean nobody = who.actors().isEmpty() && classes.contains("imputeword", told.lemma());
        if (nobody || !wrong && words.accusesOfWrong() && !words.tellsWrong()) {
            return null;
        }
        if (act != null
                && !who.clausal()
                && !act.actors().isEmpty()
                && (ActReader.nominal(link) || recipients.isEmpty())) {
            recipients = OperationParties.without(act.actors(), who.actors());
        } else if (act != null
                && !act.actors().isEmpty()
                && !recipients.isEmpty()
                && type == EventType.ACCUSE
                && recipients.stream().allMatch(Topics::court)) {
            // "complained to the UN over the raids": whoever raided is blamed, the body only hears it
            recipients = act.actors();
        } else if (recipients.isEmpty() && act != null) {
            recipients =
                    act.actors().isEmpty() ? act.type().cooperative() ? act.recipients() : List.of() : act.actors();
        }
        if (recipients.isEmpty() && act != null && !who.clausal()) {
            recipients = OperationParties.without(who.owning(), act.recipients()).stream()
                    .filter(PartyFinder::acts)
                    .filter(party -> act.type().cooperative() || !victim(act, party))
                    .toList();
        }
        if (recipients.isEmpty() && who.clausal() && type == EventType.ACCUSE) {
            recipients = who.actorsBelow();
        }
        if (recipients.isEmpty() && type == EventType.ACCUSE) {
            recipients = act == null ? who.addressed() : who.authorities(act);
        }
        recipients = OperationParties.without(recipients, who.actors());
        // what is praised or condemned was done; what is alleged is told by the accusation alone
        swallows = who.clausal() || type == EventType.ACCUSE && mode == Mode.ACCUSE_ALLEGE && !ActReader.nominal(link);
        List<Act> made = new ArrayList<>(one(type, mode, recipients));
        if (who.clausal() && operator.kind() != Operator.Kind.ACCUSE && !link.equals("that")) {
            made.addAll(done(recipients));
        }
        return made;
    }

    /** "condemned the jailing of a Polish editor": Poland jails nobody. */
    private static boolean victim(Act act, Entity party) {
        return act.recipients().stream()
                .anyMatch(one -> one.country() != null && one.country().equals(party.country()));
    }

    /** "thanked Poland for sending tanks": they were sent, and by whoever is thanked. */
    private List<Act> done(List<Entity> by) {
        if (by.isEmpty() || told.manner().negated()) {
            return List.of();
        }
        return inner.stream()
                .filter(act -> act.status() == Status.OCCURRED || act.status() == Status.ONGOING)
                .filter(act -> act.actors().stream().anyMatch(who.actors()::contains) || by.containsAll(act.actors()))
                .map(act -> act.between(by, helped(act, by)))
                .toList();
    }

    /** "thanked Russia for sending rescuers": where nobody else is named, whoever gives thanks was helped. */
    private List<Entity> helped(Act act, List<Entity> by) {
        List<Entity> named = OperationParties.without(act.recipients(), by);
        boolean thanked = named.isEmpty() && act.type() == EventType.AID && operator.kind() == Operator.Kind.PRAISE;
        return thanked ? OperationParties.without(who.actors(), by) : named;
    }

    /** "Ethiopian claims that Egypt arms rebels": a noun of claim over what another party does. */
    private boolean ofAnother() {
        boolean claim = told.kind() == Predication.Kind.NOUN && link.equals("that");
        List<Entity> doing = claim ? who.actorsBelow() : List.of();
        return !toCome()
                && !doing.isEmpty()
                && !who.actors().isEmpty()
                && doing.stream().noneMatch(this::ours)
                && doing.stream().allMatch(one -> Telling.land(one) != null);
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
        boolean held = act.type() == EventType.CONSULT || act.rule().contains("exercise");
        if (held && classes.contains("concludeword", told.lemma())) {
            // "ended a visit", "concluded their talks": they were held
            return withActor(Status.OCCURRED);
        }
        return switch (act.type()) {
            case CONSULT -> one(EventType.REJECT, Mode.REJECT_MEET, recipients);
            case AGREE ->
                "036".equals(act.cameo()) || act.rule().contains("event/consult/")
                        ? one(EventType.REJECT, Mode.REJECT_MEET, recipients)
                        : one(EventType.SANCTION, Mode.SANCTION_WITHDRAW, recipients);
            case SUPPORT -> one(EventType.SANCTION, Mode.SANCTION_WITHDRAW, recipients);
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
        Act act = firstInner();
        if (act != null && !who.clausal() && !act.type().cooperative() && who.ownDeed(act)) {
            // "authorised strikes on the depot"
            return withActor(null);
        }
        List<Entity> recipients = who.helped();
        boolean home = !recipients.isEmpty()
                && who.actors().stream()
                        .anyMatch(actor -> actor.country() != null
                                && recipients.stream()
                                        .allMatch(one -> actor.country().equals(one.country())));
        return one(home ? EventType.CONCEDE : EventType.AID, null, recipients);
    }

    /** "Helped to broker a truce": whoever does so mediates. */
    private boolean mediates() {
        Act act = firstInner();
        return act != null && act.type() == EventType.CONSULT && who.clausal();
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
        return List.of(new Statuses(voices, classes).apply(made));
    }

    /** The acts below as they are, done by the operator's agent where they name nobody. */
    private @Nullable List<Act> withActor(@Nullable Status status) {
        if (inner.isEmpty()) {
            return null;
        }
        List<Act> acts = new ArrayList<>();
        for (Act act : inner) {
            List<Entity> acting = act.actors().isEmpty() ? who.actors() : act.actors();
            List<Entity> receiving = act.recipients().isEmpty() ? who.aimed(act) : act.recipients();
            Act made = act.between(acting, OperationParties.without(receiving, acting));
            acts.add(status == null ? outer(made) : made.with(status));
        }
        return acts;
    }

    /** "will not hesitate to strike": readiness, which threatens where the act is hostile. */
    private List<Act> unhesitating(Act act) {
        EventType type = act.type().cooperative() ? EventType.AGREE : EventType.THREATEN;
        Mode mode = type == EventType.THREATEN ? Composition.threatened(act) : null;
        return one(type, mode, who.others(act)).stream()
                .map(one -> one.with(Status.OCCURRED))
                .toList();
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
                : new Statuses(voices, classes)
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
