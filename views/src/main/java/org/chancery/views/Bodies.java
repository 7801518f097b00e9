package org.chancery.views;

import java.util.Set;

/** Codes that many bodies share, so that the code alone names none of them. */
final class Bodies {

    private static final Set<String> SHARED = Set.of("IGO", "NGO", "ISM", "IMG", "MNC");

    private Bodies() {}

    static boolean isShared(String code) {
        return SHARED.contains(code);
    }
}
