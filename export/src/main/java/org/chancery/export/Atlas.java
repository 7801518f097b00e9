package org.chancery.export;

import org.chancery.model.Where;
import org.jspecify.annotations.Nullable;

/** Knows of places what findings do not say. */
public interface Atlas {

    /** An atlas that knows nothing. */
    Atlas NONE = new Atlas() {
        @Override
        public @Nullable String subdivision(String code) {
            return null;
        }

        @Override
        public boolean isSubdivision(Where where) {
            return false;
        }
    };

    /** The name of the subdivision of that ISO 3166-2 code; null when not known. */
    @Nullable
    String subdivision(String code);

    /** Whether the place is a subdivision itself, not a town in one. */
    boolean isSubdivision(Where where);
}
