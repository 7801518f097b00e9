package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.reader.predication.Predication;

/**
 * What a frame leaves open about the two sides of an act, where the text leaves no doubt. Passes in a fixed order, each
 * for one way in which reports leave a side unsaid.
 */
final class SideMends {

    /** Acts that the police, the courts or the government of a land do in it. */
    private static final Set<Mode> OF_THE_LAND = EnumSet.of(
            Mode.COERCE_ARREST,
            Mode.SANCTION_CONVICT,
            Mode.COERCE_DEPORT,
            Mode.COERCE_CURFEW,
            Mode.COERCE_MARTIAL_LAW,
            Mode.COERCE_CENSOR);

    private static final Set<EventType> HOSTILE =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.PROTEST);

    /** Light verbs by which an act is only spoken of. */
    private static final Set<String> SAYING = Set.of(
            "raise", "reiterate", "convey", "voice", "express", "submit", "register", "share", "press", "highlight");

    private static final Set<EventType> SPEAKING =
            EnumSet.of(EventType.ACCUSE, EventType.CONCEDE, EventType.THREATEN, EventType.REJECT);
    private static final Set<String> ENVOYS = Set.of("ambassador", "envoy", "consul", "representative", "attache");

    private static final Set<String> CROWDS = Set.of(
            "thousand",
            "hundred",
            "dozen",
            "ten",
            "score",
            "million",
            "people",
            "crowd",
            "demonstrator",
            "protester",
            "marcher",
            "man",
            "woman",
            "resident",
            "youth",
            "person");

    private static final Set<String> CONDOLENCES = Set.of("condolence", "condolences", "commiseration", "sympathy");

    /** What belongs to no state and is named all the same. */
    private static final Set<String> ABOVE_STATES = Set.of("UNO", "EUR", "IGO", "NGO", "IMG", "MNC", "ISM");

    private final PartyFinder parties;
    private final Surroundings around;

    SideMends(PartyFinder parties) {
        this.parties = parties;
        this.around = new Surroundings(parties);
    }

    Act mend(Act act) {
        return accredited(mourned(landOfVictims(abroad(ownGovernment(gathered(holders(authorities(unspoken(act)))))))));
    }

    /** "Norway raised the abuses in Laos": who speaks of an act does not do it. */
    private Act unspoken(Act act) {
        Predication told = act.told();
        if (!spoken(act)) {
            return act;
        }
        List<Entity> actors = new ArrayList<>(act.actors());
        for (int subject : told.fill("agent")) {
            if (!told.sentence().below(subject, told.head())) {
                actors.removeAll(parties.reach(told.sentence(), subject, false).parties());
            }
        }
        if (actors.isEmpty()) {
            for (int owner : told.fill("owner")) {
                actors.addAll(parties.reach(told.sentence(), owner, false).parties());
            }
        }
        return act.between(actors, act.recipients());
    }

    /** Whether a verb of speech carries the noun of a hostile act. */
    static boolean spoken(Act act) {
        Predication told = act.told();
        return HOSTILE.contains(act.type())
                && told.carrier() >= 0
                && SAYING.contains(told.sentence().token(told.carrier()).lemma());
    }

    /** "The two were detained in Qatar", "expelled from Cuba": by those who may, where the land itself is named. */
    private Act authorities(Act act) {
        if (!act.actors().isEmpty() || act.mode() == null || !OF_THE_LAND.contains(act.mode()) && !leaving(act)) {
            return act;
        }
        List<Entity> lands = new ArrayList<>(parties.fill(act.told(), "from", false).parties().stream()
                .filter(party -> party.kind() == EntityKind.STATE && leaving(act))
                .toList());
        if (lands.isEmpty() && act.mode() == Mode.SANCTION_EXPEL) {
            // "was ordered to leave Sweden"
            Errands.below(act.told()).stream()
                    .map(errand -> act.told().sentence().child(errand, "obj"))
                    .filter(place -> place >= 0)
                    .flatMap(place -> parties.named(act.told().sentence(), place).stream())
                    .filter(PartyFinder::isLand)
                    .forEach(lands::add);
        }
        if (lands.isEmpty()) {
            parties.placed(act.told()).stream()
                    .filter(land -> PartyFinder.isLand(land) && rules(land, act.recipients()))
                    .forEach(lands::add);
        }
        List<Entity> undergoing = OperationParties.without(act.recipients(), lands);
        boolean someone = !undergoing.isEmpty() || act.told().kind() == Predication.Kind.VERB;
        return lands.size() == 1 && someone ? act.between(lands, undergoing) : act;
    }

    private static boolean leaving(Act act) {
        return act.mode() == Mode.COERCE_DEPORT
                || act.told().lemma().equals("expel")
                || act.mode() == Mode.SANCTION_EXPEL
                        && !Errands.below(act.told()).isEmpty();
    }

    /** A town has its own people arrested; that foreigners are held there may be another's doing. */
    private static boolean rules(Entity land, List<Entity> undergoing) {
        return land.kind() == EntityKind.STATE
                || land.rule().equals("entity/place/capital")
                || undergoing.stream()
                        .allMatch(one -> one.country() == null || one.country().equals(land.country()));
    }

    /** "The release of two men whom rebels had kidnapped": they are let go by those who held them. */
    private Act holders(Act act) {
        if (act.mode() != Mode.RETREAT_RELEASE
                || !act.actors().isEmpty()
                || act.recipients().isEmpty()) {
            return act;
        }
        List<Entity> holders = Captivity.holders(parties, act.told());
        if (holders.isEmpty()) {
            return act;
        }
        List<Entity> freed = new ArrayList<>(OperationParties.without(act.recipients(), holders));
        if (freed.isEmpty()) {
            act.told()
                    .fill("patient")
                    .forEach(captive -> freed.addAll(parties.direct(act.told().sentence(), captive)));
        }
        return act.between(holders, freed);
    }

    /** "Protests in Tbilisi went on": the people of the place gather there. */
    private Act gathered(Act act) {
        if (act.type() != EventType.PROTEST
                || !act.actors().isEmpty()
                || act.told().kind() != Predication.Kind.NOUN && !crowd(act.told())
                || act.told().has("patient")
                || Topics.named(act.told())) {
            return act;
        }
        List<Entity> there = parties.placed(act.told());
        if (crowd(act.told()) && !there.isEmpty()) {
            // the first place is where they are, what follows by "in protest at" is what they are against
            List<Entity> here = there.subList(0, 1);
            return act.between(here, OperationParties.without(act.recipients(), here));
        }
        if (there.isEmpty()
                || !there.containsAll(act.recipients()) && !act.recipients().isEmpty()) {
            return there.isEmpty() ? act : act.between(there, act.recipients());
        }
        return act.between(there, List.of());
    }

    /** "Thousands marched": those who do it are only counted. */
    private static boolean crowd(Predication told) {
        return told.kind() == Predication.Kind.VERB
                && !told.fill("agent").isEmpty()
                && told.fill("agent").stream()
                        .map(told.sentence()::token)
                        .allMatch(word -> word.tag().equals("CD")
                                || CROWDS.contains(word.lemma())
                                || CROWDS.contains(word.lower()));
    }

    /** A protest at home that names nobody else is aimed at those who govern there, where the report names them. */
    private Act ownGovernment(Act act) {
        if (act.type() != EventType.PROTEST || !act.recipients().isEmpty()) {
            return act;
        }
        List<String> lands =
                act.actors().stream().map(Entity::country).distinct().toList();
        String land = lands.size() == 1 ? lands.get(0) : null;
        return land == null || around.foreignBelow(act.told(), land) || Topics.sided(act.told())
                ? act
                : around.government(act.told().sentence(), land, act.actors())
                        .map(government -> act.between(act.actors(), List.of(government)))
                        .orElse(act);
    }

    /** "Dutch doctors left for Chad to treat victims": those helped live where the helpers go. */
    private Act abroad(Act act) {
        boolean guessed = act.type() == EventType.AID
                && !act.actors().isEmpty()
                && !act.recipients().isEmpty()
                && act.recipients().stream()
                        .allMatch(one -> one.kind() == EntityKind.GROUP
                                && (one.rule().endsWith("/context")
                                        || one.rule().endsWith("/ruled"))
                                && act.actors().stream()
                                        .anyMatch(actor -> one.country() != null
                                                && one.country().equals(actor.country())));
        return guessed
                ? around.onlyOther(act.told().sentence(), act.actors())
                        .map(land -> act.between(act.actors(), List.of(land)))
                        .orElse(act)
                : act;
    }

    /** "A reporter was shot in Tripoli": who has no state of his own stands with the land in which it happens. */
    private Act landOfVictims(Act act) {
        boolean open = (act.type() == EventType.ASSAULT || act.type() == EventType.COERCE)
                && !act.mutual()
                && !act.recipients().isEmpty()
                && act.recipients().stream().allMatch(SideMends::landless);
        if (!open) {
            return act;
        }
        List<Entity> recipients = new ArrayList<>(act.recipients());
        parties.placed(act.told()).stream()
                .filter(party -> !act.actors().contains(party) && !recipients.contains(party))
                .forEach(recipients::add);
        return act.between(act.actors(), recipients);
    }

    /** "Condolences over the floods in Nepal": they go to the only other land that is named. */
    private Act mourned(Act act) {
        if (act.type() != EventType.SUPPORT || !act.recipients().isEmpty() || !condoles(act.told())) {
            return act;
        }
        return around.onlyBehind(act.told(), act.actors())
                .map(mourning -> act.between(act.actors(), List.of(mourning)))
                .orElse(act);
    }

    /** "The ambassador to Angola apologised": to the land where he stands, where nobody else is named. */
    private Act accredited(Act act) {
        boolean open = SPEAKING.contains(act.type())
                && act.recipients().isEmpty()
                && !act.actors().isEmpty()
                && !act.mutual()
                && act.told().kind() == Predication.Kind.VERB;
        if (!open) {
            return act;
        }
        for (int subject : act.told().fill("agent")) {
            if (!ENVOYS.contains(act.told().sentence().token(subject).lemma())) {
                continue;
            }
            for (int phrase : act.told().sentence().childrenIn(subject, "nmod")) {
                int marker = act.told().sentence().child(phrase, "case");
                List<Entity> host = parties.named(act.told().sentence(), phrase);
                boolean land = marker >= 0
                        && act.told().sentence().token(marker).lower().equals("to")
                        && !host.isEmpty()
                        && host.stream().allMatch(PartyFinder::isLand);
                if (land && OperationParties.without(host, act.actors()).size() == host.size()) {
                    return act.between(act.actors(), host);
                }
            }
        }
        return act;
    }

    private static boolean condoles(Predication told) {
        return CONDOLENCES.contains(told.lemma())
                || told.kind() == Predication.Kind.VERB
                        && told.fill("patient").stream()
                                .anyMatch(object -> CONDOLENCES.contains(
                                        told.sentence().token(object).lemma()));
    }

    private static boolean landless(Entity party) {
        String code = party.code();
        return party.country() == null
                && (code == null || code.length() < 3 || !ABOVE_STATES.contains(code.substring(0, 3)));
    }
}
