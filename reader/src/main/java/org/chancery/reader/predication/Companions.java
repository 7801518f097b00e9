package org.chancery.reader.predication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;

/** Who acts beside the subject: "Croatia, joined by Slovenia, asked", "Mali, together with Niger, left". */
final class Companions {

    private static final Set<String> TOGETHER = Set.of("together", "along", "alongside", "jointly");

    private Companions() {}

    /** The heads of the phrases between subject and verb that name them. */
    static List<Integer> of(Sentence sentence, int subject, int verb) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(subject)) {
            if (child <= subject || child >= verb) {
                continue;
            }
            Token word = sentence.token(child);
            if (word.is("acl") && word.tag().equals("VBN") && word.lemma().equals("join")) {
                addPhrases(sentence, child, "by", found);
            } else if (word.is("nmod") && together(sentence, child)) {
                found.add(child);
            }
        }
        return found;
    }

    private static void addPhrases(Sentence sentence, int participle, String preposition, List<Integer> found) {
        for (int phrase : sentence.children(participle)) {
            int marker = sentence.child(phrase, "case");
            if (marker >= 0 && sentence.token(marker).lower().equals(preposition)) {
                found.add(phrase);
                found.addAll(sentence.childrenIn(phrase, "conj"));
            }
        }
    }

    private static boolean together(Sentence sentence, int phrase) {
        List<Integer> markers = sentence.childrenIn(phrase, "case");
        if (markers.isEmpty()) {
            return false;
        }
        int marker = markers.get(markers.size() - 1);
        boolean with = sentence.token(marker).lower().equals("with")
                && marker > 0
                && TOGETHER.contains(sentence.token(marker - 1).lower());
        return with || sentence.token(marker).lower().equals("alongside");
    }
}
