package org.chancery.cli;

import org.jspecify.annotations.Nullable;

/** Which record is meant: the one that is named, else that of {@code CHANCERY_STORE}, else the one in this folder. */
final class RecordAddress {

    static final String VARIABLE = "CHANCERY_STORE";
    static final String DEFAULT = "chancery.db";

    private RecordAddress() {}

    static String of(@Nullable String named, Surroundings surroundings) {
        if (named != null) {
            return named;
        }
        String told = surroundings.environment().getOrDefault(VARIABLE, "");
        return told.isBlank() ? DEFAULT : told;
    }
}
