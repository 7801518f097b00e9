package org.chancery.reader.event;

import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Manner;
import org.chancery.reader.predication.Predication;
import org.jspecify.annotations.Nullable;

/** Nouns that name a subject matter, not something that took place. */
final class Topics {

    /** What is written, ruled or thought about acts of that kind: "a ban on protests", "a film about riots". */
    private static final Set<String> ABOUT = Set.of(
            "act",
            "analysis",
            "article",
            "ban",
            "bill",
            "book",
            "chapter",
            "clause",
            "concept",
            "course",
            "curb",
            "debate",
            "definition",
            "documentary",
            "essay",
            "exhibition",
            "expert",
            "fear",
            "fiction",
            "film",
            "freedom",
            "guideline",
            "history",
            "idea",
            "issue",
            "law",
            "lecture",
            "legislation",
            "limit",
            "manual",
            "museum",
            "notion",
            "novel",
            "paper",
            "permission",
            "permit",
            "play",
            "policy",
            "prohibition",
            "question",
            "research",
            "restriction",
            "right",
            "risk",
            "rule",
            "scene",
            "specialist",
            "story",
            "study",
            "subject",
            "talk",
            "theory",
            "thesis",
            "threat",
            "topic",
            "tradition",
            "training");

    private static final Set<String> ENDS =
            Set.of("cessation", "ceasing", "halt", "pause", "suspension", "stop", "lull");

    /** Acts that go on until they are said to be over. */
    private static final Set<String> LASTING = Set.of(
            "aggression",
            "apartheid",
            "blockade",
            "civil war",
            "conflict",
            "genocide",
            "occupation",
            "oppression",
            "persecution",
            "repression",
            "siege",
            "war");

    private static final Set<String> BYGONE = Set.of(
            "last",
            "past",
            "previous",
            "former",
            "earlier",
            "bygone",
            "brief",
            "short-lived",
            "world",
            "cold",
            "old",
            "first",
            "second",
            "historic",
            "ancient");

    private Topics() {}

    /** Whether the act below a word of praise or blame is named as a fact: by a noun with its side and an article or owner. */
    static boolean fact(@Nullable Act act) {
        if (act == null
                || act.told().kind() != Predication.Kind.NOUN
                || act.told().carrier() >= 0) {
            return false;
        }
        boolean happened = act.status() == Status.OCCURRED || act.status() == Status.ONGOING;
        Sentence sentence = act.told().sentence();
        int article = sentence.child(act.told().head(), "det");
        boolean definite = article >= 0
                        && Set.of("the", "this", "that", "these", "those")
                                .contains(sentence.token(article).lower())
                || act.told().has("owner");
        return happened && definite && !act.recipients().isEmpty();
    }

    /** Bodies before which states complain of one another. */
    static boolean court(Entity party) {
        return party.country() == null
                && party.code() != null
                && (party.code().startsWith("UNO")
                        || party.code().startsWith("IGO")
                        || party.code().startsWith("EUR"));
    }

    /** Whether violence is named only as what has stopped: "a cessation of hostilities". */
    static boolean ended(Act act) {
        if (act.type() != EventType.ASSAULT || act.told().kind() != Predication.Kind.NOUN) {
            return false;
        }
        Sentence sentence = act.told().sentence();
        Token noun = sentence.token(act.told().head());
        return noun.is("nmod")
                && noun.head() >= 0
                && ENDS.contains(sentence.token(noun.head()).lemma());
    }

    /** Whether the noun tells what still goes on: no year, no word of the past, not the subject of a past tense. */
    static boolean lasts(Predication told) {
        Sentence sentence = told.sentence();
        if (told.kind() != Predication.Kind.NOUN || !LASTING.contains(told.lemma())) {
            return false;
        }
        if (told.manner().tense() == Manner.Tense.PAST) {
            return false;
        }
        Token noun = sentence.token(told.head());
        boolean past = noun.is("nsubj")
                && noun.head() >= 0
                && sentence.token(noun.head()).tag().equals("VBD");
        if (past) {
            return false;
        }
        for (Token token : sentence.tokens()) {
            boolean year = token.text().length() == 4
                    && token.tag().equals("CD")
                    && token.text().charAt(0) < '3';
            if (sentence.below(token.index(), told.head()) && (year || BYGONE.contains(token.lower()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the noun hangs bare on a word that makes it a topic: "the right of assembly", "laws on demonstrations". */
    static boolean named(Predication told) {
        Sentence sentence = told.sentence();
        Token noun = sentence.token(told.head());
        if (noun.head() < 0 || !noun.is("nmod") || sentence.child(told.head(), "det") >= 0) {
            return false;
        }
        String above = sentence.token(noun.head()).lemma();
        return ABOUT.contains(above);
    }

    /** Whether the noun or its words say for or against whom: "pro-Russian rallies", "an anti-NATO march". */
    static boolean sided(Predication told) {
        for (int child : told.sentence().children(told.head())) {
            String word = told.sentence().token(child).lower();
            boolean against =
                    word.startsWith("anti-") && !word.equals("anti-government") && !word.equals("anti-regime");
            if (against || word.startsWith("pro-")) {
                return true;
            }
        }
        return false;
    }
}
