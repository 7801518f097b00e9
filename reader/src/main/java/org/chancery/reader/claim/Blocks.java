package org.chancery.reader.claim;

import java.util.List;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;

/** Paragraphs that are quotations without marks: set off behind "the senator wrote:" at the end of the one before. */
final class Blocks {

    private static final int FAR = 12;

    private final Scene scene;
    private final Cues cues;

    Blocks(Scene scene, Cues cues) {
        this.scene = scene;
        this.cues = cues;
    }

    void mark() {
        List<Sentence> all = scene.sentences;
        for (int i = 0; i + 1 < all.size(); i++) {
            Sentence next = all.get(i + 1);
            boolean lead = all.get(i).paragraph() + 1 == next.paragraph() && introduces(all.get(i));
            if (lead && !listed(next)) {
                int last = i + 1;
                while (last + 1 < all.size() && all.get(last + 1).paragraph() == next.paragraph()) {
                    last++;
                }
                scene.quotes.addBlock(next.begin(), all.get(last).end(), next.paragraph());
            }
        }
    }

    private boolean introduces(Sentence sentence) {
        int colon = sentence.size() - 1;
        if (sentence.headline() || colon < 2 || !sentence.token(colon).text().equals(":")) {
            return false;
        }
        for (int i = colon - 1; i > Math.max(0, colon - FAR); i--) {
            Token token = sentence.token(i);
            if (token.isVerb() && cues.verb(sentence, i).any(Takes.QUOTE)) {
                return Speakers.ofVerb(sentence, i) != null;
            }
            if (Syntax.isFinite(token)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the paragraph is an item of a list, or a turn with its own speaker. */
    private static boolean listed(Sentence sentence) {
        char first = sentence.token(0).text().charAt(0);
        if (!Character.isLetter(first)) {
            return true;
        }
        for (int i = 1; i < Math.min(sentence.size(), FAR); i++) {
            if (sentence.token(i).text().equals(":")) {
                return true;
            }
        }
        return false;
    }
}
