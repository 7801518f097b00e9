package org.chancery.reader.claim;

import java.util.List;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** Ties each quotation to the cue that introduces it: behind it, before it, or the one of the quotation before. */
final class QuoteLinks {

    private final Scene scene;
    private final Cues cues;
    private final Attributions attributions;

    QuoteLinks(Scene scene, Cues cues, Attributions attributions) {
        this.scene = scene;
        this.cues = cues;
        this.attributions = attributions;
    }

    void find() {
        Quotes.Quote last = null;
        for (Quotes.Quote quote : scene.quotes.all()) {
            boolean linked = setApart(quote) && (behind(quote) || before(quote) || continues(quote, last));
            if (linked) {
                last = quote;
            } else if (last != null && quote.paragraph() > last.paragraph() + 1) {
                last = null;
            }
        }
    }

    /** Whether it is more than words quoted inside a clause. */
    private boolean setApart(Quotes.Quote quote) {
        int at = quote.begin() - 1;
        while (at >= 0 && scene.text.charAt(at) == ' ') {
            at--;
        }
        if (at < 0 || ",:.?!;—–\n\t-”\"]".indexOf(scene.text.charAt(at)) >= 0) {
            return true;
        }
        char first = scene.text.charAt(quote.inner().begin());
        return Character.isUpperCase(first) && quote.end() - quote.begin() > 25;
    }

    private boolean behind(Quotes.Quote quote) {
        Sentence sentence = sentenceAt(quote.end() - 1);
        if (sentence == null) {
            return false;
        }
        int next = firstAfter(sentence, quote.end());
        if (next < 0) {
            int number = sentence.number() + 1;
            if (number >= scene.sentences.size() || scene.sentences.get(number).paragraph() != sentence.paragraph()) {
                return false;
            }
            sentence = scene.sentences.get(number);
            next = firstAfter(sentence, quote.end());
            char last = scene.text.charAt(Math.max(quote.begin(), quote.inner().end() - 1));
            Attribution found = next >= 0 ? attributions.speakingAt(sentence, next) : null;
            boolean open = quote.end() >= scene.text.length() || scene.text.charAt(quote.end()) != '.';
            if (found == null || "?!,".indexOf(last) < 0 || !open || !closes(sentence, found)) {
                return false;
            }
            scene.link(quote, sentence, found.token());
            return true;
        }
        for (Attribution attribution : scene.setOff(sentence)) {
            if (attribution.begin() == next && !attribution.cue().words().startsWith("as ")) {
                scene.link(quote, sentence, attribution.token());
                return true;
            }
        }
        if (sentence.token(next).lower().equals("as") && before(quote)) {
            return true;
        }
        Attribution found = attributions.speakingAt(sentence, next);
        if (found == null || !closes(sentence, found)) {
            return false;
        }
        scene.link(quote, sentence, found.token());
        return true;
    }

    /** Whether no clause of its own follows the verb. */
    private boolean closes(Sentence sentence, Attribution found) {
        for (int i = found.end(); i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (Syntax.isPunctuation(token)) {
                return true;
            }
            if (token.lower().equals("that") || Syntax.isFinite(token)) {
                return false;
            }
        }
        return true;
    }

    private boolean before(Quotes.Quote quote) {
        Sentence sentence = opening(quote);
        if (sentence == null) {
            return false;
        }
        int end = firstAfter(sentence, quote.begin());
        boolean colon = false;
        if (end <= 0) {
            if (sentence.number() == 0) {
                return false;
            }
            sentence = scene.sentences.get(sentence.number() - 1);
            end = sentence.size();
            colon = true;
            if (!sentence.token(end - 1).text().equals(":")) {
                return false;
            }
        }
        return linkBackwards(
                quote, sentence, end, colon || sentence.token(end - 1).text().equals(":"));
    }

    private boolean linkBackwards(Quotes.Quote quote, Sentence sentence, int end, boolean colon) {
        boolean comma = end > 0 && Syntax.isPunctuation(sentence.token(end - 1));
        for (int i = end - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            if (scene.around(sentence, i) != null && !colon) {
                return false;
            }
            if (aside(sentence, i)) {
                comma = true;
                continue;
            }
            Cues.Found found = cues.verb(sentence, i);
            boolean quotes = found.any(Takes.QUOTE) || found.any(Takes.THAT);
            if (!quotes && cues.bare(sentence, i).any(Takes.QUOTE) && token.isVerb()) {
                quotes = true;
            }
            if (quotes && (comma || i >= end - 4)) {
                scene.link(quote, sentence, i);
                return true;
            }
            if (!colon
                    && (Syntax.isFinite(token) && !token.is("aux")
                            || token.text().equals(";"))) {
                return false;
            }
        }
        return false;
    }

    private boolean aside(Sentence sentence, int index) {
        for (Attribution attribution : scene.setOff(sentence)) {
            if (attribution.covers(index) && attribution.cue().words().startsWith("as ")) {
                return true;
            }
        }
        return false;
    }

    private boolean continues(Quotes.Quote quote, Quotes.@Nullable Quote last) {
        if (last == null) {
            return false;
        }
        Sentence sentence = opening(quote);
        if (sentence == null || firstAfter(sentence, quote.begin()) > 0 && last.paragraph() != quote.paragraph()) {
            return false;
        }
        if (last.paragraph() == quote.paragraph()) {
            return shortBetween(last, quote) && scene.linkLike(quote, last);
        }
        return last.paragraph() + 1 == quote.paragraph() && scene.linkLike(quote, last);
    }

    /** Whether between the two stands no sentence that tells something else. */
    private boolean shortBetween(Quotes.Quote last, Quotes.Quote quote) {
        for (Sentence sentence : scene.sentences) {
            if (sentence.begin() >= last.end()
                    && sentence.end() <= quote.begin()
                    && sentence.size() > 1
                    && !scene.introduces(sentence, last)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Sentence opening(Quotes.Quote quote) {
        Sentence sentence = sentenceAt(quote.begin());
        return sentence != null ? sentence : sentenceAt(quote.inner().begin());
    }

    private @Nullable Sentence sentenceAt(int offset) {
        List<Sentence> all = scene.sentences;
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (offset < all.get(middle).begin()) {
                high = middle - 1;
            } else if (offset >= all.get(middle).end()) {
                low = middle + 1;
            } else {
                return all.get(middle);
            }
        }
        return null;
    }

    /** The first word at or behind the offset, marks left out; -1 when there is none. */
    private static int firstAfter(Sentence sentence, int offset) {
        for (Token token : sentence.tokens()) {
            if (token.begin() >= offset && (!Syntax.isPunctuation(token) || "“\"‘'".contains(token.text()))) {
                return token.index();
            }
        }
        return -1;
    }
}
