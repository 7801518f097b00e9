package org.chancery.reader.entity;

import java.util.Set;

/** Forces of several states at war together: "Coalition troops", and "coalition officials" in a report on those. */
final class Coalitions {

    private static final Set<String> FORCES =
            Set.of("forces", "troops", "soldiers", "warplanes", "jets", "aircraft", "airstrikes", "air", "strikes");

    private static final Set<String> SERVING =
            Set.of("authorities", "official", "spokesman", "spokeswoman", "spokesperson");

    private static final Set<String> PARTS =
            Set.of("African", "Arab", "European", "American", "Pacific", "Caribbean", "Asian", "regional", "Western");

    private Coalitions() {}

    /** Whether the noun means people of such a force. */
    static boolean force(Draft draft, View view, int begin, View.AgentPhrase noun) {
        boolean named = false;
        for (int i = begin; i < noun.end(); i++) {
            named |= view.is(i, "coalition") || view.is(i, "allied");
        }
        return regional(view, begin, noun)
                || named
                        && ("MIL".equals(noun.agent().sector())
                                || (SERVING.contains(noun.agent().phrase()) && atWar(draft)));
    }

    /** "West African peacekeepers": those whom the states of a part of the world send together. */
    private static boolean regional(View view, int begin, View.AgentPhrase noun) {
        if (!noun.agent().phrase().startsWith("peacekeep")
                && !noun.agent().phrase().startsWith("intervention")) {
            return false;
        }
        for (int i = begin; i < noun.begin(); i++) {
            if (PARTS.contains(view.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean atWar(Draft draft) {
        for (View view : draft.views()) {
            for (int i = 0; i < view.size(); i++) {
                if (view.is(i, "coalition")
                        && (FORCES.contains(view.lower(i + 1))
                                || view.lower(i - 1).endsWith("-led"))) {
                    return true;
                }
            }
        }
        return false;
    }
}
