package org.chancery.reader.claim;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.Stance;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** Speakers before a colon: turns of a transcript, "Minister: ..." in a headline. */
final class Colons {

    private static final Set<String> OFFICES = Set.of(
            "minister",
            "president",
            "official",
            "officials",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "report",
            "study",
            "poll",
            "survey",
            "police",
            "sources",
            "experts",
            "expert",
            "analyst",
            "analysts",
            "ministry",
            "premier",
            "chancellor",
            "secretary",
            "envoy",
            "ambassador",
            "army",
            "military",
            "lawyer",
            "media",
            "moderator",
            "question",
            "answer",
            "reporter",
            "host",
            "senator",
            "governor",
            "mayor",
            "leader",
            "aide",
            "ex-aide",
            "adviser",
            "critics",
            "democrats",
            "republicans",
            "judge",
            "court",
            "prosecutors",
            "pentagon",
            "kremlin",
            "watchdog",
            "regulator",
            "doctors",
            "scientists",
            "lawmaker",
            "lawmakers",
            "memo");
    private static final Set<String> VERDICTS = Set.of(
            "verdict",
            "take",
            "advice",
            "reaction",
            "question",
            "motto",
            "slogan",
            "conclusion",
            "explanation",
            "pitch");
    private static final int LONGEST_NAME = 9;

    private final Scene scene;

    Colons(Scene scene) {
        this.scene = scene;
    }

    void find() {
        Map<Sentence, Draft> turns = turns();
        boolean transcript =
                turns.keySet().stream().filter(sentence -> !sentence.headline()).count() > 1;
        Draft open = null;
        int paragraph = -1;
        for (Sentence sentence : scene.sentences) {
            boolean first = sentence.paragraph() != paragraph;
            paragraph = sentence.paragraph();
            if (first) {
                Draft turn = turns.get(sentence);
                if (turn != null && (transcript || !capitals(sentence.token(turn.token - 1)))) {
                    scene.drafts.add(turn);
                    open = sentence.headline() ? null : turn;
                    continue;
                }
                if (open != null && (!transcript || closes(sentence))) {
                    open = null;
                }
                if (open != null) {
                    open.content.add(new Range(sentence.begin(), sentence.end()));
                }
            } else if (open != null) {
                Range last = open.content.remove(open.content.size() - 1);
                open.content.add(new Range(last.begin(), sentence.end()));
            }
        }
    }

    private static boolean closes(Sentence sentence) {
        Token first = sentence.token(0);
        return first.text().startsWith("*")
                || first.text().startsWith("#")
                || first.text().startsWith("_")
                || first.text().startsWith("--")
                || first.text().startsWith("[")
                || first.text().startsWith("(");
    }

    /** The first sentences of paragraphs that begin with a speaker and a colon. */
    private Map<Sentence, Draft> turns() {
        Map<Sentence, Draft> turns = new IdentityHashMap<>();
        int paragraph = -1;
        for (Sentence sentence : scene.sentences) {
            Draft turn = sentence.paragraph() != paragraph ? turn(sentence) : null;
            paragraph = sentence.paragraph();
            if (turn != null) {
                turns.put(sentence, turn);
            }
        }
        return turns;
    }

    private @Nullable Draft turn(Sentence sentence) {
        int begin = 0;
        while (begin < sentence.size()
                && Syntax.isPunctuation(sentence.token(begin))
                && !sentence.token(begin).text().equals(":")) {
            begin++;
        }
        int colon = -1;
        for (int i = begin; i < Math.min(sentence.size(), begin + LONGEST_NAME); i++) {
            if (sentence.token(i).text().equals(":")) {
                colon = i;
                break;
            }
            if (sentence.token(i).isVerb() && !sentence.headline()) {
                return null;
            }
        }
        Draft verdict = colon > begin + 1 && colon + 1 < sentence.size() ? verdict(sentence, colon) : null;
        if (verdict != null) {
            return verdict;
        }
        if (colon <= begin || colon + 1 >= sentence.size() || !names(sentence, begin, colon)) {
            return null;
        }
        int start = colon + 1;
        Token token = sentence.token(colon);
        Phrase speaker = named(sentence, begin, colon);
        Draft draft = new Draft(
                sentence, colon, new Range(token.begin(), token.end()), Stance.ASSERT, speaker, "claim/colon");
        draft.with(List.of(new Range(sentence.token(start).begin(), sentence.end())));
        return draft;
    }

    /** "Trask's verdict: “Clear as mud.”": who owns the noun says what stands behind the colon. */
    private @Nullable Draft verdict(Sentence sentence, int colon) {
        Token noun = sentence.token(colon - 1);
        Phrase owner = noun.tag().equals("NN") && !noun.name().equals("PERSON")
                ? Speakers.author(sentence, noun.index(), -1)
                : null;
        boolean says = VERDICTS.contains(noun.lemma())
                || !scene.lexicon.find(Cue.Kind.NOUN, noun.lemma()).isEmpty();
        if (owner == null || !says || owner.begin() > owner.head() || owner.end() > noun.index()) {
            return null;
        }
        Range cue = new Range(noun.begin(), sentence.token(colon).end());
        Draft draft = new Draft(sentence, noun.index(), cue, Stance.ASSERT, owner, "claim/colon");
        Range said = new Range(sentence.token(colon + 1).begin(), sentence.end());
        for (Quotes.Quote quote : scene.quotes.all()) {
            if (quote.begin() == said.begin()) {
                said = quote.inner();
            }
        }
        return draft.with(List.of(said));
    }

    /** Without the topic of a headline: "Trask on taxes: …". */
    private static Phrase named(Sentence sentence, int begin, int colon) {
        for (int i = begin + 1; i < colon; i++) {
            if (sentence.token(i).tag().equals("IN")
                    && sentence.token(i - 1).name().equals("PERSON")) {
                return new Phrase(sentence, begin, i, i - 1);
            }
        }
        return new Phrase(sentence, begin, colon, colon - 1);
    }

    /** A name as transcripts write it: "MARTA LUND". */
    private static boolean capitals(Token token) {
        return token.text().length() > 2 && token.text().chars().allMatch(Character::isUpperCase);
    }

    private static boolean names(Sentence sentence, int begin, int colon) {
        boolean person = false;
        for (int i = begin; i < colon; i++) {
            Token token = sentence.token(i);
            if (token.isVerb() || Syntax.isFinite(token)) {
                return false;
            }
            person |= capitals(token);
            person |= token.name().equals("PERSON") || OFFICES.contains(token.lower());
        }
        return person;
    }
}
