package org.chancery.reader.event;

import java.util.Optional;
import java.util.Set;
import org.chancery.model.When;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;
import org.jspecify.annotations.Nullable;

/**
 * When an act happened: the time of its own clause, else of the clause it hangs below ("announced on Friday that it
 * bans"), but not across a relative or adverbial clause, which tells a background of its own.
 */
final class Timing {

    private static final Set<String> SAME_TIME =
            Set.of("ccomp", "xcomp", "obj", "conj", "nsubj:pass", "obl", "nmod", "acl");

    private Timing() {}

    static @Nullable When of(Circumstances circumstances, Predication told) {
        Sentence sentence = told.sentence();
        for (int at = told.head(), steps = 0;
                at >= 0 && steps < 6;
                at = sentence.token(at).head(), steps++) {
            Optional<When> when = circumstances.when(sentence, at);
            if (when.isEmpty()) {
                when = besideSubject(circumstances, sentence, at);
            }
            if (when.isPresent()) {
                return when.get();
            }
            if (!SAME_TIME.contains(sentence.token(at).relation())) {
                break;
            }
        }
        return told.carrier() < 0
                ? null
                : circumstances.when(sentence, told.carrier()).orElse(null);
    }

    /** "Oslo on Monday expelled": the parser hangs the day on the subject. */
    private static Optional<When> besideSubject(Circumstances circumstances, Sentence sentence, int verb) {
        if (!sentence.token(verb).isVerb()) {
            return Optional.empty();
        }
        for (int child : sentence.children(verb)) {
            Token subject = sentence.token(child);
            if (subject.is("nsubj") && child < verb) {
                return circumstances.when(sentence, child);
            }
        }
        return Optional.empty();
    }
}
