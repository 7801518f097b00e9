package org.chancery.reader.event;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Stance;
import org.chancery.model.Status;
import org.chancery.model.Where;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Manner;
import org.chancery.reader.predication.Predication;

/** Which acts are told as events, and whether two tellings tell the same one. */
final class Tellings {

    /** Acts that are told although nobody is named who does them. */
    private static final Set<EventType> ACTORLESS =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.ACCUSE, EventType.SANCTION);

    /** Acts that PLOVER codes only where somebody is named who gains by them. */
    private static final Set<EventType> NEED_RECIPIENT = EnumSet.of(EventType.COOPERATE, EventType.AID);

    /** Acts of speech, which are told by a noun and its owner alone. */
    private static final Set<EventType> SPOKEN =
            EnumSet.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);

    /** The entry of talks that somebody holds: the object is the act itself. */
    private static final String HELD = "event/consult/host-talks";

    /** The entry of consultations, which a government also holds with its own people. */
    private static final String AT_HOME = "event/consult/consultation";

    private static final Set<EventType> UNNAMED_PARTNER =
            EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.SUPPORT);

    /** The entry of what a people does among itself, with no other side. */
    private static final String AMONG_THEMSELVES = "event/assault/civil-war";

    private static final Set<EventType> UPON_OTHERS = EnumSet.of(EventType.COERCE, EventType.MOBILIZE);

    /** Acts of force, which a verb tells well enough alone. */
    private static final Set<EventType> FORCE =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.PROTEST);

    private static final Set<EventType> SPEECH = EnumSet.of(
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.SUPPORT,
            EventType.AGREE);

    private static final Set<Status> HAPPENED = EnumSet.of(Status.OCCURRED, Status.ONGOING);
    private static final Set<Status> TO_COME = EnumSet.of(Status.PLANNED, Status.INTENDED);

    /** What is announced is to come by its type, whatever the tense: "announces withdrawal", "will withdraw". */
    private static final Set<EventType> PROMISES = EnumSet.of(EventType.AGREE, EventType.CONCEDE);

    /** Words of praise and of blame: between the same parties one is told in several. */
    private static final List<Set<String>> SYNONYMS = List.of(
            Set.of(
                    "praise",
                    "commend",
                    "appreciate",
                    "applaud",
                    "laud",
                    "hail",
                    "salute",
                    "thank",
                    "appreciation",
                    "gratitude"),
            Set.of("condemn", "denounce", "deplore", "decry", "condemnation", "denunciation"));

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

    private static final Set<String> OTHER = Set.of(
            "another", "other", "further", "additional", "more", "fresh", "previous", "earlier", "past", "similar");

    private static final Set<String> BESIDES = Set.of("also", "separately", "additionally", "elsewhere");

    private Tellings() {}

    /** Whether the act names enough to be an event of its own. */
    static boolean tells(Act act) {
        if (act.status() == Status.HYPOTHETICAL
                || act.status() == Status.INTENDED && act.told().manner().purpose()) {
            return false;
        }
        boolean actor = Telling.coded(act.actors()) > 0;
        boolean recipient = Telling.coded(act.recipients()) > 0;
        if (act.mutual() && act.actors().size() < 2 && act.recipients().isEmpty()) {
            boolean fights =
                    act.type() == EventType.ASSAULT && act.told().manner().tense() != Manner.Tense.NONE;
            return actor && (fights || partnerUnnamed(act));
        }
        if (act.mutual() && Telling.coded(act.actors()) > 1) {
            return true;
        }
        if (!recipient && NEED_RECIPIENT.contains(act.type())) {
            return false;
        }
        if (actor) {
            return recipient
                    || !bareNoun(act)
                    || act.type() == EventType.PROTEST
                    || act.mode() == Mode.RETREAT_RELEASE && !act.recipients().isEmpty()
                    || Telling.coded(act.actors()) > 1
                    || act.rule().endsWith(AMONG_THEMSELVES)
                    || SPOKEN.contains(act.type()) && owned(act)
                    || UPON_OTHERS.contains(act.type()) && owned(act) && upon(act.told())
                    || act.type() == EventType.MOBILIZE && act.told().has("patient")
                    || act.type() == EventType.RETREAT
                            && act.told().has("from")
                            && act.told().has("patient")
                    || act.type() == EventType.ASSAULT && act.firm() != Firmness.DEFAULT && aimedAt(act.told());
        }
        return recipient && (ACTORLESS.contains(act.type()) || setFree(act)) || nobodys(act);
    }

    /** Whether a verb tells of force, though nobody known does it: "gunmen killed two surveyors", "police were sent in". */
    private static boolean nobodys(Act act) {
        Predication told = act.told();
        if (!FORCE.contains(act.type()) || bareNoun(act) || act.firm() == Firmness.DEFAULT) {
            return false;
        }
        return switch (act.type()) {
            case MOBILIZE, COERCE -> !told.has("agent") && told.has("patient");
            default -> true;
        };
    }

    /** "The nuns were freed": whoever held them let them go, though nobody says who that was. */
    private static boolean setFree(Act act) {
        return act.mode() == Mode.RETREAT_RELEASE && act.told().kind() == Predication.Kind.VERB;
    }

    /** "The president held talks in Rome": the act is told, though the other side is not named. */
    private static boolean partnerUnnamed(Act act) {
        boolean aboutThing = act.told().kind() == Predication.Kind.VERB
                && act.told().has("patient")
                && act.type() != EventType.SUPPORT
                && !act.rule().equals(HELD);
        return UNNAMED_PARTNER.contains(act.type())
                && !bareNoun(act)
                && !aboutThing
                && act.firm() != Firmness.DEFAULT
                && act.firm() != Firmness.PARTIAL
                && !act.rule().endsWith(AT_HOME);
    }

    /** Whether the noun says upon what it is done, though nobody known stands there: "its repression of hill peoples". */
    private static boolean upon(Predication told) {
        return told.has("patient") || told.has("against") || told.has("on");
    }

    /** "Rebel attacks on shipping": what the violence is aimed at is told, though it is nobody's. */
    private static boolean aimedAt(Predication told) {
        return told.has("against") || told.has("on");
    }

    /** Whether the noun names who acts by a genitive or a by-phrase: "their demands", "criticism by the minister". */
    private static boolean owned(Act act) {
        return act.told().has("owner") || act.told().has("agent");
    }

    private static boolean bareNoun(Act act) {
        return act.told().kind() == Predication.Kind.NOUN && act.told().carrier() < 0;
    }

    /** Whether it is a bare noun with "the" or "this" that names no party: "the attack", "this visit". */
    static boolean pointsBack(Telling telling) {
        Act act = telling.act();
        Sentence sentence = act.told().sentence();
        boolean definite = sentence.childrenIn(act.told().head(), "det").stream()
                .anyMatch(det -> POINTING.contains(sentence.token(det).lower()));
        return bareNoun(act)
                && definite
                && HAPPENED.contains(act.status())
                && Telling.coded(act.actors()) == 0
                && Telling.coded(act.recipients()) == 0
                && !setApart(act.told());
    }

    /** Whether that noun may tell more of this act: of its type, and neither on other days nor in another land. */
    static boolean mayPointTo(Telling pointer, Telling told) {
        boolean otherDays = pointer.when() != null && told.when() != null && apart(pointer, told);
        return pointer.act().type() == told.act().type()
                && sameStatus(pointer.act().status(), told.act().status())
                && !otherDays
                && !elsewhere(pointer, told);
    }

    static boolean same(Telling one, Telling other) {
        Act first = one.act();
        Act second = other.act();
        boolean toCome = PROMISES.contains(first.type())
                && (told(first.status()) && told(second.status()))
                && (one.headline() || other.headline());
        if (first.type() != second.type() || !toCome && !sameStatus(first.status(), second.status())) {
            return false;
        }
        if (first.mode() != null
                && second.mode() != null
                && first.mode() != second.mode()
                && first.type() != EventType.CONSULT
                && first.type() != EventType.ASSAULT) {
            return false;
        }
        if (one.when() != null && other.when() != null && apart(one, other)) {
            return false;
        }
        if (elsewhere(one, other) || blames(one, other) || blames(other, one)) {
            return false;
        }
        if (Camps.opposed(first, second)
                || Camps.eachItsOwn(first, second)
                || Camps.strangers(first, second)
                || Camps.otherGifts(first, second)
                || captive(first) != captive(second)
                || alsoDone(one, other)
                || otherMatter(one, other)) {
            return false;
        }
        boolean datedAlone = one.when() == null
                && other.when() != null
                && first.told().kind() == Predication.Kind.VERB
                && one.sentence() != other.sentence()
                && Telling.coded(second.actors()) == 0
                && Telling.coded(second.recipients()) == 0;
        if (datedAlone) {
            // "the war of 1879" dates no raid told beside it
            return false;
        }
        return !setApart(second.told()) && sameWords(one, other) && sameParties(first, second);
    }

    /** Whether somebody is carried off, which no other violence tells again. */
    private static boolean captive(Act act) {
        return act.mode() == Mode.ASSAULT_ABDUCT;
    }

    /** "The army also freed ten men": besides what it freed before. */
    private static boolean alsoDone(Telling one, Telling other) {
        return one.sentence() != other.sentence()
                && !one.headline()
                && !other.headline()
                && (besides(one.act().told()) || besides(other.act().told()));
    }

    private static boolean besides(Predication told) {
        Sentence sentence = told.sentence();
        return told.kind() == Predication.Kind.VERB
                && sentence.childrenIn(told.head(), "advmod").stream()
                        .anyMatch(adverb ->
                                BESIDES.contains(sentence.token(adverb).lower()));
    }

    /** "Welcomed the truce", then "welcomed the gift": what is praised, blamed or asked for is of another kind. */
    private static boolean otherMatter(Telling one, Telling other) {
        String first = matter(one.act());
        String second = matter(other.act());
        return SPEECH.contains(one.act().type())
                && !one.headline()
                && !other.headline()
                && !first.isEmpty()
                && !second.isEmpty()
                && !first.equals(second);
    }

    /** The type of the act that words of praise, blame or demand are about; empty where none is known. */
    private static String matter(Act act) {
        String rule = act.rule();
        int inner = rule.lastIndexOf("+event/");
        return inner < 0 ? "" : rule.substring(inner + 7, rule.indexOf('/', inner + 7));
    }

    /**
     * Whether one side says who did it, of whom the other telling knows nothing: "shells hit the market", and "the rebels
     * said the army had bombed them". What somebody is blamed for is not told of him by anybody else.
     */
    private static boolean blames(Telling one, Telling other) {
        if (one.claims().isEmpty()
                || Telling.coded(one.act().actors()) == 0
                || Telling.coded(other.act().actors()) > 0) {
            return false;
        }
        Claim claim = one.claims().get(0);
        String speaker = claim.speaker().entity();
        return claim.stance() == Stance.ACCUSE
                || one.act().recipients().stream().anyMatch(party -> party.id().equals(speaker));
    }

    /** Acts of speech between the same parties are many in a report: only the same word, sentence or title tells one again. */
    private static boolean sameWords(Telling one, Telling other) {
        EventType type = one.act().type();
        if (!SPEECH.contains(type) || one.headline() || other.headline() || one.sentence() == other.sentence()) {
            return true;
        }
        String first = one.act().told().lemma();
        String second = other.act().told().lemma();
        return stem(first).equals(stem(second))
                || SYNONYMS.stream().anyMatch(words -> words.contains(first) && words.contains(second))
                        && lands(one.act().recipients())
                                .equals(lands(other.act().recipients()))
                || bareNoun(other.act()) && other.act().recipients().isEmpty();
    }

    private static String stem(String lemma) {
        return lemma.substring(0, Math.min(5, lemma.length()));
    }

    private static boolean sameStatus(Status one, Status other) {
        return one == other
                || HAPPENED.contains(one) && HAPPENED.contains(other)
                || TO_COME.contains(one) && TO_COME.contains(other);
    }

    /** Whether they are told of two lands; of two places in one land, one may lie in the other. */
    private static boolean elsewhere(Telling one, Telling other) {
        Where first = one.where();
        Where second = other.where();
        return first != null
                && second != null
                && first.country() != null
                && second.country() != null
                && !first.country().equals(second.country());
    }

    private static boolean told(Status status) {
        return HAPPENED.contains(status) || TO_COME.contains(status);
    }

    private static boolean apart(Telling one, Telling other) {
        var first = java.util.Objects.requireNonNull(one.when());
        var second = java.util.Objects.requireNonNull(other.when());
        return first.end().compareTo(second.start()) < 0 || second.end().compareTo(first.start()) < 0;
    }

    /** "another", "a second": the text itself tells two acts. */
    private static boolean setApart(Predication told) {
        Sentence sentence = told.sentence();
        for (int child : sentence.children(told.head())) {
            Token token = sentence.token(child);
            if ((token.is("amod") || token.is("det")) && OTHER.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameParties(Act one, Act other) {
        if (otherPersons(one.actors(), other.actors())) {
            return false;
        }
        Set<String> firstActors = lands(one.actors());
        Set<String> secondActors = lands(other.actors());
        Set<String> firstRecipients = lands(one.recipients());
        Set<String> secondRecipients = lands(other.recipients());
        if (one.type() == EventType.CONSULT || one.mutual() || other.mutual()) {
            firstActors.addAll(firstRecipients);
            secondActors.addAll(secondRecipients);
            return nested(firstActors, secondActors);
        }
        boolean overlap = !disjoint(firstActors, secondActors)
                || !disjoint(firstRecipients, secondRecipients)
                || FORCE.contains(one.type()) && secondActors.isEmpty() && secondRecipients.isEmpty();
        return overlap && nested(firstActors, secondActors) && nested(firstRecipients, secondRecipients);
    }

    /** Two ministers of one state do not do the same act when each is named alone. */
    private static boolean otherPersons(List<Entity> one, List<Entity> other) {
        for (Entity first : one) {
            String country = first.country();
            if (!named(first) || country == null || other.contains(first)) {
                continue;
            }
            boolean colleague = other.stream()
                    .anyMatch(second -> named(second) && country.equals(second.country()) && !one.contains(second));
            if (colleague) {
                return true;
            }
        }
        return false;
    }

    /** A person with a name, not "the premier", who may be anybody's other name. */
    private static boolean named(Entity entity) {
        return entity.kind() == EntityKind.PERSON && entity.rule().startsWith("entity/person/");
    }

    private static boolean nested(Set<String> one, Set<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    private static boolean disjoint(Set<String> one, Set<String> other) {
        return one.stream().noneMatch(other::contains);
    }

    private static Set<String> lands(List<Entity> parties) {
        Set<String> lands = new HashSet<>();
        for (Entity party : parties) {
            String land = Telling.land(party);
            if (land != null) {
                lands.add(land);
            }
        }
        return lands;
    }
}
