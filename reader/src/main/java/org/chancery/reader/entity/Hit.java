package org.chancery.reader.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A known name in a sentence and all it can mean. */
record Hit(int begin, int end, List<Sense> senses) {

    /** Its first sense as a state in that form, or null. */
    Sense.@Nullable OfState state(Sense.Form... forms) {
        for (Sense sense : senses) {
            if (sense instanceof Sense.OfState state
                    && (forms.length == 0 || List.of(forms).contains(state.form()))) {
                return state;
            }
        }
        return null;
    }

    /** Its first sense of that class, or null. */
    <S extends Sense> @Nullable S first(Class<S> kind) {
        for (Sense sense : senses) {
            if (kind.isInstance(sense)) {
                return kind.cast(sense);
            }
        }
        return null;
    }

    boolean has(Class<? extends Sense> kind) {
        return first(kind) != null;
    }
}
