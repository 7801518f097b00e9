package org.chancery.reader.claim;

import java.util.List;
import java.util.Set;
import org.chancery.model.Stance;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** Claims of phrases, nouns, adjectives and adverbs: "according to", "their demand that", "is sure that", "reportedly". */
final class OtherClaims {

    private static final Set<String> NOBODYS =
            Set.of("allegation", "accusation", "rumour", "rumor", "speculation", "claim", "report");
    private static final Set<String> EQUATES = Set.of("be", "include", "remain");

    private final Scene scene;
    private final Cues cues;
    private final Contents contents;

    OtherClaims(Scene scene, Cues cues, Contents contents) {
        this.scene = scene;
        this.cues = cues;
        this.contents = contents;
    }

    void find(Sentence sentence) {
        for (Attribution attribution : scene.setOff(sentence)) {
            if (attribution.cue().kind() == Cue.Kind.PHRASE) {
                add(phrase(sentence, attribution));
            }
        }
        for (Token token : sentence.tokens()) {
            if (token.isNoun()) {
                add(noun(sentence, token));
            } else if (token.tag().startsWith("JJ")
                    || token.tag().equals("VBN")
                    || token.tag().equals("VBD")) {
                add(adjective(sentence, token));
            } else if (token.tag().startsWith("RB")) {
                add(adverb(sentence, token));
            }
        }
    }

    private void add(@Nullable Draft draft) {
        if (draft != null && !draft.content.isEmpty()) {
            scene.drafts.add(draft);
        }
    }

    private Draft phrase(Sentence sentence, Attribution attribution) {
        // What "as quoted by" adds to a quotation is told by Relays.
        Range cue = new Range(
                sentence.token(attribution.cueBegin()).begin(),
                sentence.token(attribution.cueEnd() - 1).end());
        Draft draft = new Draft(
                sentence,
                attribution.token(),
                cue,
                attribution.cue().stance(),
                attribution.speaker(),
                "claim/according-to");
        List<Quotes.Quote> quoted = scene.quoted(sentence, attribution.token());
        for (Quotes.Quote quote : quoted) {
            draft.content.add(quote.inner());
        }
        if (quoted.isEmpty()) {
            boolean colon = attribution.end() < sentence.size()
                    && sentence.token(attribution.end()).text().equals(":");
            int from = colon ? attribution.end() + 1 : contents.partBegin(sentence, attribution.begin());
            draft.with(contents.ranges(
                    sentence, from, contents.partEnd(sentence, attribution.end()), attribution.token()));
        }
        return draft;
    }

    private @Nullable Draft noun(Sentence sentence, Token noun) {
        List<Cue> found = cues.find(Cue.Kind.NOUN, noun);
        if (found.isEmpty() || noun.is("compound") || noun.index() + 1 >= sentence.size()) {
            return null;
        }
        if (noun.is("obj")
                && noun.head() >= 0
                && !cues.find(Cue.Kind.CARRIER, sentence.token(noun.head())).isEmpty()
                && noun.head() < noun.index()) {
            return null;
        }
        Start start = Starts.behindNoun(sentence, noun.index(), found, "noun");
        if (start == null) {
            start = equated(sentence, noun, found.get(0));
        }
        Phrase speaker = Speakers.author(sentence, noun.index(), -1);
        if (start == null || speaker == null && (start.takes() != Takes.THAT || !NOBODYS.contains(noun.lemma()))) {
            return null;
        }
        if (speaker != null
                && sentence.token(speaker.head()).lower().equals("our")
                && scene.around(sentence, noun.index()) == null) {
            return null;
        }
        Range cue = new Range(noun.begin(), noun.end());
        Draft draft = new Draft(sentence, noun.index(), cue, start.stance(), speaker, "claim/" + start.rule());
        int end = nounEnd(sentence, noun, start);
        if (start.rule().equals("noun-equated")) {
            end = contents.end(sentence, noun.head() >= 0 ? noun.head() : noun.index(), start.token());
        }
        return draft.with(contents.ranges(sentence, start.token(), end, noun.index()));
    }

    /** One behind the clause or infinitive of a noun, which ends where the predicate of the noun itself begins. */
    private int nounEnd(Sentence sentence, Token noun, Start start) {
        int end = contents.end(sentence, noun.index(), start.token());
        if (Contents.hasFinite(sentence, 0, noun.index())) {
            return end;
        }
        boolean done = start.takes() == Takes.INF;
        for (int i = start.token() + 1; i < end; i++) {
            Token token = sentence.token(i);
            if (!Syntax.isFinite(token)) {
                continue;
            }
            if (done && sentence.child(i, "nsubj") < start.token() && !opened(sentence, i, start.token())) {
                return i;
            }
            done = true;
            while (i + 1 < end
                    && (sentence.token(i + 1).isVerb() || Syntax.isAdverb(sentence.token(i + 1)))
                    && !(Syntax.isFinite(sentence.token(i + 1))
                            && !sentence.token(i).tag().equals("MD")
                            && !auxiliary(sentence.token(i)))) {
                i++;
            }
        }
        return end;
    }

    private static boolean auxiliary(Token token) {
        return token.lemma().equals("have")
                || token.lemma().equals("be")
                || token.lemma().equals("do");
    }

    /** Whether a conjunction or a relative pronoun stands between the content's first verb and this one. */
    private static boolean opened(Sentence sentence, int verb, int from) {
        for (int i = verb - 1; i > from; i--) {
            Token token = sentence.token(i);
            if (token.tag().equals("CC") || Syntax.isRelative(sentence, i)) {
                return true;
            }
            if (Syntax.isFinite(token)) {
                return false;
            }
        }
        return false;
    }

    /** "Their demands include ...", "the position remained that ...". */
    private static @Nullable Start equated(Sentence sentence, Token noun, Cue cue) {
        for (int i = noun.index() + 1; i < Math.min(sentence.size() - 1, noun.index() + 12); i++) {
            Token token = sentence.token(i);
            if (EQUATES.contains(token.lemma()) && token.isVerb() && noun.is("nsubj")) {
                Token next = sentence.token(i + 1);
                boolean include = token.lemma().equals("include");
                boolean said =
                        next.lower().equals("that") || include || next.tag().equals("TO");
                if (token.is("aux") && !include) {
                    continue;
                }
                return said ? new Start(i + 1, Takes.NP, i, cue.stance(), "noun-equated") : null;
            }
        }
        return null;
    }

    private @Nullable Draft adjective(Sentence sentence, Token word) {
        List<Cue> found = scene.lexicon.find(Cue.Kind.ADJECTIVE, word.lower());
        if (found.isEmpty() || word.is("amod") || word.index() + 2 >= sentence.size()) {
            return null;
        }
        int copula = sentence.child(word.index(), "cop");
        boolean linked = copula >= 0 || word.is("xcomp") || sentence.child(word.index(), "aux:pass") >= 0;
        if (!linked || Syntax.isPunctuation(sentence.token(word.index() + 1))) {
            return null;
        }
        Token next = sentence.token(word.index() + 1);
        Cue cue = found.get(0);
        boolean that = cue.takes(Takes.THAT) && next.lower().equals("that");
        boolean infinitive =
                cue.takes(Takes.INF) && next.tag().equals("TO") && Starts.infinitive(sentence, next.index());
        boolean topic = cue.prepositions().contains(next.lower()) && !infinitive;
        boolean bare = cue.takes(Takes.THAT) && bareClause(sentence, word.index());
        Phrase speaker = Speakers.ofVerb(sentence, word.index());
        if (!that && !infinitive && !topic && !bare
                || speaker == null
                || firstPerson(sentence, speaker)
                || sentence.token(speaker.head()).lower().equals("it")
                || sentence.headline()) {
            return null;
        }
        int start = next.index() + (topic ? 1 : 0);
        int begin = word.is("xcomp") ? Math.min(word.head(), word.index()) : Syntax.groupBegin(sentence, word.index());
        Range words = new Range(
                sentence.token(copula >= 0 ? Math.min(Syntax.groupBegin(sentence, copula), begin) : begin)
                        .begin(),
                sentence.token(start - 1).end());
        Draft draft = new Draft(sentence, word.index(), words, cue.stance(), speaker, "claim/adjective");
        return draft.with(contents.ranges(sentence, start, contents.end(sentence, word.index(), start), word.index()));
    }

    /** "is convinced the vote was stolen": a clause behind the adjective, or an object with a finite verb behind it. */
    private static boolean bareClause(Sentence sentence, int word) {
        if (sentence.child(word, "ccomp") > word) {
            return true;
        }
        int object = sentence.child(word, "obj");
        int next = object > word ? Syntax.last(sentence, object) + 1 : sentence.size();
        return next < sentence.size() && Syntax.isFinite(sentence.token(next));
    }

    private boolean firstPerson(Sentence sentence, Phrase speaker) {
        String word = sentence.token(speaker.head()).lower();
        return (word.equals("i") || word.equals("we")) && scene.around(sentence, speaker.head()) == null;
    }

    private @Nullable Draft adverb(Sentence sentence, Token adverb) {
        List<Cue> found = scene.lexicon.find(Cue.Kind.ADVERB, adverb.lower());
        if (found.isEmpty()) {
            return null;
        }
        int clause = adverb.head();
        if (clause < 0) {
            return null;
        }
        Stance stance = found.get(0).stance();
        Draft draft = new Draft(
                sentence, adverb.index(), new Range(adverb.begin(), adverb.end()), stance, null, "claim/adverb");
        int from = Syntax.first(sentence, clause);
        int to = Math.max(Syntax.last(sentence, clause) + 1, adverb.index() + 1);
        Token head = sentence.token(clause);
        if (head.is("acl") && head.head() >= 0) {
            Phrase noun = Syntax.phrase(sentence, head.head(), clause);
            draft.content.add(new Range(noun.from(), noun.to()));
        }
        if (from < adverb.index()) {
            draft.with(contents.ranges(sentence, from, adverb.index(), adverb.index()));
        }
        return draft.with(contents.ranges(sentence, adverb.index() + 1, to, adverb.index()));
    }
}
