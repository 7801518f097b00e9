package org.chancery.reader.tie;

import java.util.List;

/** One way in which a sentence tells ties. */
interface TiePass {

    /** Adds what it finds in the sentence. */
    void find(TieScene scene, List<TieDraft> found);
}
