package org.chancery.reader.tie;

import org.chancery.reader.language.Sentence;
import org.chancery.reader.predication.Predication;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with all that the passes look at.
 *
 * @param told predications at their head tokens, null where a token heads none
 */
record TieScene(Sentence sentence, @Nullable Predication[] told, Roles roles, Ends ends) {}
