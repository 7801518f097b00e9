package org.chancery.reader.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** What the passes share while one article is read. Used by one thread. */
final class Scene {

    /** One sentence in so many makes a report one in its author's own voice. */
    private static final int OFTEN = 15;

    final String text;
    final List<Sentence> sentences;
    final Quotes quotes;
    final CueLexicon lexicon;
    final List<Draft> drafts = new ArrayList<>();
    private final Map<Long, List<Quotes.Quote>> quoted = new HashMap<>();
    private final List<List<Attribution>> setOff = new ArrayList<>();
    private final Map<Quotes.Quote, Long> speakers = new HashMap<>();
    private final boolean firstPerson;

    Scene(String text, List<Sentence> sentences, CueLexicon lexicon) {
        this.text = text;
        this.sentences = sentences;
        this.quotes = Quotes.of(text, sentences);
        this.lexicon = lexicon;
        for (int i = 0; i < sentences.size(); i++) {
            setOff.add(new ArrayList<>(1));
        }
        this.firstPerson = saysWe();
    }

    /** Whether the report itself often says "we" or "I" outside quotations: a release in its author's own voice. */
    boolean firstPerson() {
        return firstPerson;
    }

    private boolean saysWe() {
        int saying = 0;
        for (Sentence sentence : sentences) {
            saying += saysWe(sentence) ? 1 : 0;
        }
        return saying * OFTEN > sentences.size();
    }

    private boolean saysWe(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            boolean we = token.lower().equals("we")
                    || token.text().equals("I")
                    || token.lower().equals("our");
            if (we && token.tag().startsWith("PRP") && around(sentence, token.index()) == null) {
                return true;
            }
        }
        return false;
    }

    /** The attributions set off in that sentence, in text order. */
    List<Attribution> setOff(Sentence sentence) {
        return setOff.get(sentence.number());
    }

    @Nullable
    Attribution setOffBy(Sentence sentence, int token) {
        for (Attribution one : setOff(sentence)) {
            if (one.token() == token) {
                return one;
            }
        }
        return null;
    }

    void link(Quotes.Quote quote, Sentence sentence, int token) {
        quoted.computeIfAbsent(key(sentence, token), any -> new ArrayList<>(2)).add(quote);
        speakers.put(quote, key(sentence, token));
    }

    /** Adds the quotation to what the cue of another one introduces. */
    boolean linkLike(Quotes.Quote quote, Quotes.Quote other) {
        Long cue = speakers.get(other);
        if (cue == null) {
            return false;
        }
        quoted.computeIfAbsent(cue, any -> new ArrayList<>()).add(quote);
        speakers.put(quote, cue);
        return true;
    }

    /** Whether the cue of that quotation stands in the sentence. */
    boolean introduces(Sentence sentence, Quotes.Quote quote) {
        Long cue = speakers.get(quote);
        return cue != null && cue >>> 32 == sentence.number();
    }

    boolean linked(Quotes.Quote quote) {
        return speakers.containsKey(quote);
    }

    /** Whether the quotation belongs to a cue behind that token of the sentence. */
    boolean linkedWithin(Quotes.Quote quote, Sentence sentence, int token) {
        Long cue = speakers.get(quote);
        return cue != null && cue >>> 32 == sentence.number() && cue.intValue() > token;
    }

    /** The quotations that the cue introduces, in text order; empty when none. */
    List<Quotes.Quote> quoted(Sentence sentence, int token) {
        return quoted.getOrDefault(key(sentence, token), List.of());
    }

    /** The quotation in which the token stands, or null. */
    Quotes.@Nullable Quote around(Sentence sentence, int token) {
        return quotes.around(
                sentence.token(token).begin(), sentence.token(token).end());
    }

    private static long key(Sentence sentence, int token) {
        return ((long) sentence.number() << 32) | token;
    }
}
