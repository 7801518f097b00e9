package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;
import org.jspecify.annotations.Nullable;

/**
 * Whom words about an act told just before are meant for: "Mali expelled the envoy. Brussels condemned the expulsion"
 * speaks to Mali, "Tokyo rejected the protest" to whoever protested.
 */
final class Replies {

    private static final Set<EventType> WORDS = EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.REQUEST);

    private static final Set<EventType> DEEDS = EnumSet.of(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.SANCTION,
            EventType.MOBILIZE,
            EventType.REJECT,
            EventType.THREATEN);
    private static final Set<EventType> BLAME =
            EnumSet.of(EventType.ACCUSE, EventType.THREATEN, EventType.PROTEST, EventType.REJECT);
    private static final Set<EventType> ASKED = EnumSet.of(EventType.REQUEST, EventType.AGREE);
    private static final Set<EventType> HELD = EnumSet.of(EventType.COERCE, EventType.ASSAULT, EventType.SANCTION);
    private static final Set<EventType> TURNED_OUT = EnumSet.of(EventType.SANCTION, EventType.COERCE, EventType.REJECT);
    private static final Set<EventType> ANY = EnumSet.allOf(EventType.class);

    /** What a noun with an article speaks of again. */
    private static final Map<String, Set<EventType>> NOUNS = Map.ofEntries(
            Map.entry("decision", ANY),
            Map.entry("move", ANY),
            Map.entry("step", ANY),
            Map.entry("action", ANY),
            Map.entry("measure", ANY),
            Map.entry("announcement", ANY),
            Map.entry("ruling", ANY),
            Map.entry("verdict", HELD),
            Map.entry("sentence", HELD),
            Map.entry("expulsion", TURNED_OUT),
            Map.entry("ban", TURNED_OUT),
            Map.entry("deportation", TURNED_OUT),
            Map.entry("arrest", HELD),
            Map.entry("detention", HELD),
            Map.entry("seizure", HELD),
            Map.entry("raid", DEEDS),
            Map.entry("attack", DEEDS),
            Map.entry("strike", DEEDS),
            Map.entry("incursion", DEEDS),
            Map.entry("shelling", DEEDS),
            Map.entry("closure", DEEDS),
            Map.entry("accusation", BLAME),
            Map.entry("allegation", BLAME),
            Map.entry("charge", BLAME),
            Map.entry("claim", BLAME),
            Map.entry("protest", BLAME),
            Map.entry("complaint", BLAME),
            Map.entry("criticism", BLAME),
            Map.entry("threat", BLAME),
            Map.entry("demand", ASKED),
            Map.entry("request", ASKED),
            Map.entry("appeal", ASKED),
            Map.entry("offer", ASKED),
            Map.entry("proposal", ASKED));

    private static final Set<String> APOLOGIES = Set.of("apologise", "apologize", "apology");
    private static final Set<String> FREEING = Set.of("release", "return", "freedom");
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> THEIRS = Set.of("its", "their", "his", "her");

    /** How many sentences before the act spoken of may stand. */
    private static final int FARTHEST = 2;

    /** Verbs whose subject only tells what others did. */
    private static final Set<String> TELLING = Set.of("say", "tell", "report", "add", "note", "write", "be", "have");

    private final List<Act> earlier;
    private final List<Sentence> sentences;
    private final PartyFinder parties;

    /**
     * @param earlier the acts told before, in text order; grows as the reading goes on
     * @param sentences the whole report
     */
    Replies(List<Act> earlier, List<Sentence> sentences, PartyFinder parties) {
        this.earlier = earlier;
        this.sentences = sentences;
        this.parties = parties;
    }

    Act mend(Act act) {
        boolean open = WORDS.contains(act.type())
                && !act.mutual()
                && Telling.coded(act.recipients()) == 0
                && Telling.coded(act.actors()) > 0;
        List<Entity> meant = open ? spokenOf(act) : excused(act);
        return meant.isEmpty() ? act : act.between(act.actors(), meant);
    }

    /** "Peru protested to Chile. Santiago apologised": to whoever complained of it. */
    private List<Entity> excused(Act act) {
        boolean open = act.type() == EventType.CONCEDE
                && APOLOGIES.contains(act.told().lemma())
                && Telling.coded(act.recipients()) == 0
                && Telling.coded(act.actors()) > 0;
        Act blame = open ? latest(act, BLAME, true) : null;
        return blame == null ? List.of() : blame.actors();
    }

    private List<Entity> spokenOf(Act act) {
        for (int noun : nouns(act.told())) {
            List<Entity> meant = meant(act, noun);
            if (!meant.isEmpty()) {
                return meant;
            }
        }
        return List.of();
    }

    /** What the words are about: the object, or what is called something ("called the move shameful"). */
    private static List<Integer> nouns(Predication told) {
        List<Integer> nouns = new ArrayList<>(told.fill("patient"));
        nouns.addAll(told.fill("of"));
        for (int child : told.sentence().children(told.head())) {
            Token below = told.sentence().token(child);
            int subject =
                    below.is("xcomp") || below.is("ccomp") ? told.sentence().child(child, "nsubj") : -1;
            if (subject > told.head()) {
                nouns.add(subject);
            }
        }
        return nouns;
    }

    private List<Entity> meant(Act act, int noun) {
        Sentence sentence = act.told().sentence();
        String lemma = sentence.token(noun).lemma();
        if (FREEING.contains(lemma) && THEIRS.contains(word(sentence, sentence.child(noun, "nmod:poss")))) {
            Act holding = latest(act, HELD, true);
            return holding == null ? List.of() : holding.actors();
        }
        Set<EventType> types = NOUNS.get(lemma);
        if (types == null) {
            return List.of();
        }
        boolean pointing =
                POINTING.contains(word(sentence, sentence.child(noun, "det"))) && sentence.child(noun, "nmod:poss") < 0;
        if (!pointing) {
            return List.of();
        }
        Act before = latest(act, types, types == ANY);
        return before == null ? subjectBefore(act) : before.actors();
    }

    /** Whoever the sentence right before tells something of, where no act was read in it. */
    private List<Entity> subjectBefore(Act act) {
        int number = act.told().sentence().number() - 1;
        if (number < 0
                || sentences.get(number).paragraph() != act.told().sentence().paragraph()
                || earlier.stream().anyMatch(one -> one.told().sentence().number() == number)) {
            return List.of();
        }
        Sentence before = sentences.get(number);
        for (Token token : before.tokens()) {
            boolean main = token.is("nsubj")
                    && token.head() >= 0
                    && before.token(token.head()).is("root")
                    && !TELLING.contains(before.token(token.head()).lemma());
            List<Entity> subject =
                    main ? parties.reach(before, token.index(), false).parties() : List.of();
            if (Telling.coded(subject) > 0 && subject.stream().allMatch(PartyFinder::acts)) {
                return shares(subject, act.actors()) ? List.of() : subject;
            }
        }
        return List.of();
    }

    /** The nearest act of those types before, done by another state; done to one's own where the noun says no more. */
    private @Nullable Act latest(Act act, Set<EventType> types, boolean toOwn) {
        int number = act.told().sentence().number();
        for (int at = earlier.size() - 1; at >= 0; at--) {
            Act before = earlier.get(at);
            if (before.told().sentence().number() < number - FARTHEST) {
                return null;
            }
            boolean another = Telling.coded(before.actors()) > 0 && !shares(before.actors(), act.actors());
            if (another && types.contains(before.type()) && !before.mutual()) {
                return !toOwn || shares(before.recipients(), act.actors()) || alone(act, before) ? before : null;
            }
        }
        return null;
    }

    /** Whether no third party acts between the two. */
    private boolean alone(Act act, Act before) {
        int from = before.told().sentence().number();
        return act.told().sentence().number() - from <= 1
                && earlier.stream()
                        .filter(one -> one.told().sentence().number() >= from && Telling.coded(one.actors()) > 0)
                        .allMatch(one -> shares(one.actors(), before.actors()) || shares(one.actors(), act.actors()));
    }

    private static boolean shares(List<Entity> some, List<Entity> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> same(one, other)));
    }

    private static boolean same(Entity one, Entity other) {
        return one.equals(other) || one.country() != null && Objects.equals(one.country(), other.country());
    }

    private static String word(Sentence sentence, int token) {
        return token < 0 ? "" : sentence.token(token).lower();
    }
}
