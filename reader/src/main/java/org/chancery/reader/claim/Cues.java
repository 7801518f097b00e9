package org.chancery.reader.claim;

import java.util.List;
import java.util.Set;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;

/** The cue that a token is or begins. */
final class Cues {

    /** The entries of a verb with its particle or preposition and the token behind them. */
    record Found(List<Cue> cues, int end) {

        boolean isEmpty() {
            return cues.isEmpty();
        }

        boolean any(Takes what) {
            return cues.stream().anyMatch(cue -> cue.takes(what));
        }
    }

    private static final Set<String> AUXILIARIES = java.util.Set.of("be", "have", "do", "get");
    private static final Found NOTHING = new Found(List.of(), 0);
    private final CueLexicon lexicon;

    Cues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The entries of the verb, those with particle or preposition before the bare ones. */
    Found verb(Sentence sentence, int index) {
        Token token = sentence.token(index);
        if (!acts(sentence, token)) {
            return NOTHING;
        }
        StringBuilder words = new StringBuilder(token.lemma());
        Found longest = NOTHING;
        for (int next = index + 1; next < Math.min(index + 5, sentence.size()); next++) {
            words.append(' ').append(sentence.token(next).lower());
            List<Cue> cues = lexicon.find(Cue.Kind.VERB, words.toString());
            if (!cues.isEmpty()) {
                longest = new Found(cues, next + 1);
            }
        }
        return longest.isEmpty() ? new Found(lexicon.find(Cue.Kind.VERB, token.lemma()), index + 1) : longest;
    }

    /** The entries of the verb without what follows it. */
    Found bare(Sentence sentence, int index) {
        return new Found(lexicon.find(Cue.Kind.VERB, sentence.token(index).lemma()), index + 1);
    }

    List<Cue> find(Cue.Kind kind, Token token) {
        return lexicon.find(kind, token.lemma());
    }

    /** The parser takes "says" before a bare clause for an auxiliary, so only the true ones count. */
    private static boolean helps(Token token) {
        return token.is("aux") && (token.tag().equals("MD") || AUXILIARIES.contains(token.lemma()));
    }

    private boolean acts(Sentence sentence, Token token) {
        if (token.isVerb()
                && token.index() > 0
                && !token.name().equals("O")
                && Character.isUpperCase(token.text().charAt(0))
                && !sentence.headline()) {
            return false;
        }
        if (token.isVerb()) {
            boolean attributive = token.is("amod") || token.is("compound");
            return (!attributive || Syntax.isFinite(token)) && !token.is("case") && !helps(token) && !token.is("mark");
        }
        // The tagger takes "confirms" and its like for a plural noun.
        return token.tag().equals("NNS")
                && token.index() > 0
                && token.index() + 1 < sentence.size()
                && sentence.token(token.index() + 1).lower().equals("that")
                && lexicon.find(Cue.Kind.NOUN, token.lemma()).isEmpty();
    }
}
