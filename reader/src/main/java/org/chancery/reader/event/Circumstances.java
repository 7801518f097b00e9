package org.chancery.reader.event;

import java.util.Optional;
import org.chancery.model.When;
import org.chancery.model.Where;
import org.chancery.reader.language.Sentence;

/** When and where an act is told to have happened. */
public interface Circumstances {

    /** The time given for what that token tells. */
    Optional<When> when(Sentence sentence, int token);

    /** The place given for what that token tells. */
    Optional<Where> where(Sentence sentence, int token);

    /** That state as a place, where words of the phrase under that token name it. */
    default Optional<Where> land(Sentence sentence, int token, String country) {
        return Optional.empty();
    }
}
