package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Stance;
import org.chancery.model.Status;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Manner;
import org.chancery.reader.predication.Manner.Tense;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.rules.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * "The army said that Chad had armed the rebels": a wrong of another party's, told by a party that is no bystander, is
 * an accusation, though the verb only says.
 */
final class Imputations {

    private static final int HIGHEST = 4;
    private static final Set<String> ATROCITIES =
            Set.of("execute", "massacre", "atrocity", "ethnic-cleansing", "genocide");
    /** What is only read here as help for rebels and as a word broken: a wrong whoever suffers it. */
    private static final Set<EventType> BY_ITSELF = Set.of(EventType.AID, EventType.MOBILIZE, EventType.REJECT);

    private static final Set<String> COMMON = Set.of("CVL", "REF", "MED", "EDU", "AGR");
    private static final Set<String> WATCHDOGS = Set.of("NGO", "SOC", "OPP", "REF");

    private final @Nullable Predication[] predications;
    private final PartyFinder parties;
    private final Voices voices;
    private final WordClasses classes;

    Imputations(@Nullable Predication[] predications, PartyFinder parties, Voices voices, WordClasses classes) {
        this.predications = predications;
        this.parties = parties;
        this.voices = voices;
        this.classes = classes;
    }

    /** The accusation that telling this act is; null when it is none. */
    @Nullable
    Act read(Predication told, List<Act> acts) {
        boolean behind = behind(told);
        boolean guilty = told.kind() == Predication.Kind.ADJECTIVE && classes.contains("guiltyword", told.lemma());
        boolean clause = told.kind() == Predication.Kind.VERB || told.carrier() >= 0 || behind || guilty;
        if (!clause || !asserted(told) || relative(told)) {
            return null;
        }
        List<Entity> speakers = speakers(told);
        if (speakers.isEmpty()) {
            return null;
        }
        Act done = behind || guilty
                ? null
                : acts.stream().filter(this::wrong).findFirst().orElse(null);
        boolean misdeed = behind
                || guilty
                || classes.contains("misdeedverb", told.lemma())
                || acts.isEmpty() && (classes.contains("wrongverb", told.lemma()) || idiom(told))
                || done != null && atrocious(done)
                || done != null
                        && (classes.contains("misdeednoun", done.told().lemma()) || BY_ITSELF.contains(done.type()));
        if (done == null && !misdeed) {
            return null;
        }
        List<Entity> doers = done != null && !done.actors().isEmpty()
                ? done.actors()
                : parties.fill(told, "agent", true).parties();
        List<Entity> blamed =
                doers.stream().filter(doer -> Telling.land(doer) != null).toList();
        boolean common = done == null && blamed.stream().allMatch(Imputations::commoners);
        if (blamed.isEmpty() || common || blamed.stream().anyMatch(doer -> own(doer, speakers, misdeed))) {
            return null;
        }
        if (!misdeed && done != null && !concerned(speakers, done) && !suffers(told, speakers)) {
            return null;
        }
        Predication saying = saying(told);
        if (done != null && wrongOfForce(done) && (saying == null || saying.head() > told.head())) {
            // "they raided the camp, the police said": a report with its source
            return null;
        }
        return new Act(
                EventType.ACCUSE,
                Mode.ACCUSE_ALLEGE,
                "112",
                Status.OCCURRED,
                speakers,
                blamed,
                false,
                saying == null ? told : saying,
                "operator/impute",
                Firmness.INNER);
    }

    /** Who says it: nobody where the words are taken back. */
    private List<Entity> speakers(Predication told) {
        List<Claim> around = voices.around(told);
        if (around.isEmpty() || around.stream().anyMatch(claim -> claim.stance() == Stance.DENY)) {
            return List.of();
        }
        return voices.speaker(told).stream().filter(Imputations::speaks).toList();
    }

    /** "jets that violated its airspace", "reports that they bombed it": named on the way, not said. */
    private static boolean relative(Predication told) {
        int verb = told.carrier() >= 0 ? told.carrier() : told.head();
        Token clause = told.sentence().token(verb);
        boolean underNoun =
                clause.head() >= 0 && told.sentence().token(clause.head()).isNoun();
        return clause.relation().startsWith("acl") || clause.is("ccomp") && underNoun;
    }

    /** "was playing with fire", "stoked tensions". */
    private boolean idiom(Predication told) {
        return told.fillers().stream()
                .filter(filler -> !filler.role().equals("agent"))
                .map(filler -> told.sentence().token(filler.token()).lemma())
                .anyMatch(lemma -> classes.contains("misdeedidiom", told.lemma() + " " + lemma));
    }

    private static boolean wrongOfForce(Act done) {
        return done.type() == EventType.ASSAULT || done.type() == EventType.COERCE || done.type() == EventType.MOBILIZE;
    }

    private static boolean atrocious(Act done) {
        return done.mode() == Mode.ASSAULT_TORTURE
                || done.mode() == Mode.ASSAULT_SEXUAL
                || ATROCITIES.stream().anyMatch(done.rule()::contains);
    }

    /** "Tehran was behind the bombing". */
    private static boolean behind(Predication told) {
        Sentence sentence = told.sentence();
        int marker = sentence.child(told.head(), "case");
        return told.kind() == Predication.Kind.NOUN
                && sentence.child(told.head(), "cop") >= 0
                && marker >= 0
                && sentence.token(marker).lower().equals("behind");
    }

    /** Told as a fact of the past or present. */
    private static boolean asserted(Predication told) {
        Manner manner = told.manner();
        return !manner.negated()
                && !manner.conditional()
                && !manner.question()
                && !manner.purpose()
                && manner.modal().isEmpty()
                && manner.tense() != Tense.FUTURE
                && manner.tense() != Tense.NONE;
    }

    /** Violence and coercion, and help for those who fight a government. */
    private boolean wrong(Act act) {
        boolean done = act.status() == Status.OCCURRED || act.status() == Status.ONGOING;
        boolean wrong = act.type() == EventType.ASSAULT || act.type() == EventType.COERCE;
        boolean broken = act.type() == EventType.REJECT
                && (act.rule().contains("violate-") || act.rule().contains("break-promise"));
        boolean helped = act.type() == EventType.AID || act.type() == EventType.MOBILIZE;
        List<Entity> aided = new ArrayList<>(act.recipients());
        aided.addAll(parties.fill(act.told(), "patient", false).parties());
        boolean rebels = aided.stream()
                .anyMatch(one -> one.sectors().contains("REB") || one.sectors().contains("UAF"));
        return done && !act.mutual() && (wrong || broken || helped && rebels);
    }

    /** "14,000 Malians have crossed": people who flee or work do no wrong by it. */
    private static boolean commoners(Entity doer) {
        return !doer.sectors().isEmpty() && COMMON.containsAll(doer.sectors());
    }

    private static boolean speaks(Entity speaker) {
        boolean known = speaker.country() != null || Topics.court(speaker) || watchdog(speaker);
        return known && Voices.official(speaker) && !speaker.sectors().contains("JRN");
    }

    private static boolean watchdog(Entity speaker) {
        return speaker.sectors().stream().anyMatch(WATCHDOGS::contains)
                || speaker.code() != null && speaker.code().startsWith("NGO");
    }

    /** Whether the doer stands on the side of whoever speaks: acts of one's own and of the same camp are no wrongs. */
    private static boolean own(Entity doer, List<Entity> speakers, boolean misdeed) {
        return speakers.stream()
                .anyMatch(speaker -> speaker.equals(doer)
                        || doer.country() != null
                                && doer.country().equals(speaker.country())
                                && (!watchdog(speaker) || watchdog(doer))
                                && !(misdeed && rebel(speaker) != rebel(doer)));
    }

    private static boolean rebel(Entity party) {
        return party.sectors().contains("REB") || party.sectors().contains("PRE");
    }

    /** "laid the mines that maimed two of its men": somebody of the speaker's stands below. */
    private boolean suffers(Predication told, List<Entity> speakers) {
        Sentence sentence = told.sentence();
        for (Token token : sentence.tokens()) {
            if (token.index() > told.head() && sentence.below(token.index(), told.head())) {
                boolean theirs = parties.direct(sentence, token.index()).stream()
                        .anyMatch(one -> one.country() != null
                                && PartyFinder.acts(one)
                                && speakers.stream()
                                        .anyMatch(speaker -> one.country().equals(speaker.country())));
                if (theirs) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A state speaks of a wrong to itself or its people; bodies and watchdogs of any wrong. */
    private static boolean concerned(List<Entity> speakers, Act done) {
        return speakers.stream()
                .anyMatch(speaker -> speaker.country() == null
                        || watchdog(speaker)
                        || done.recipients().stream()
                                .anyMatch(one -> speaker.country().equals(one.country())));
    }

    /** The verb of saying right above the clause; null when the words stand in another sentence. */
    private @Nullable Predication saying(Predication told) {
        Sentence sentence = told.sentence();
        int at = told.carrier() >= 0 ? told.carrier() : told.head();
        for (int steps = 0; steps < HIGHEST; steps++) {
            Token token = sentence.token(at);
            if (token.head() < 0) {
                return null;
            }
            boolean clause = token.is("ccomp") || token.is("parataxis") || token.is("conj");
            Predication above = predications[token.head()];
            if (!clause) {
                return null;
            }
            at = token.head();
            if (above != null
                    && !token.is("conj")
                    && classes.contains("reportverb", above.lemma().toLowerCase(Locale.ROOT))) {
                return above;
            }
        }
        return null;
    }
}
