package org.chancery.reader.entity;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whose act an infinitive is: "asked India to withdraw its soldiers" speaks of India's soldiers, since India is to
 * withdraw them. Of who promises or threatens, the subject acts himself; those verbs are not listed.
 */
final class Controllers {

    private static final Set<String> ASKING = Set.of(
            "ask",
            "urge",
            "tell",
            "order",
            "call",
            "press",
            "force",
            "allow",
            "want",
            "demand",
            "invite",
            "warn",
            "persuade",
            "convince",
            "request",
            "encourage",
            "compel",
            "advise",
            "instruct",
            "expect",
            "permit",
            "enable",
            "implore",
            "beg",
            "pressure",
            "push",
            "direct",
            "require",
            "oblige",
            "remind",
            "exhort");

    /** Verbs whose object, where it is a diplomat, is never the subject's own. */
    private static final Set<String> RECEIVING = Set.of("summon", "expel", "deport", "give");

    private Controllers() {}

    /** The party asked to do that in whose object the possessive stands; null when it is in no such clause. */
    static @Nullable Party asked(Draft draft, View view, int pronoun, Predicate<Party> sort) {
        int verb = view.token(pronoun).head();
        while (verb >= 0 && !view.token(verb).isVerb()) {
            verb = view.token(verb).head();
        }
        int asking = verb < 0 || !view.token(verb).is("xcomp")
                ? -1
                : view.token(verb).head();
        if (asking < 0 || asking > verb || !ASKING.contains(view.token(asking).lemma())) {
            return null;
        }
        for (int child : view.sentence().children(asking)) {
            boolean object = view.token(child).is("obj") || view.token(child).is("obl");
            Party party = object && child > asking && child < verb ? at(draft, view, child, sort) : null;
            if (party != null) {
                return party;
            }
        }
        return null;
    }

    private static @Nullable Party at(Draft draft, View view, int token, Predicate<Party> sort) {
        for (Found found : draft.found(view)) {
            if (found.covers(token) && sort.test(found.parties().get(0))) {
                return found.parties().get(0);
            }
        }
        return null;
    }

    /** Whether the noun is the object of a verb that makes it another state's than the subject's. */
    static boolean received(View view, int noun) {
        int verb = view.token(noun).head();
        return verb >= 0
                && (view.token(noun).is("obj") || view.token(noun).is("iobj"))
                && RECEIVING.contains(view.token(verb).lemma());
    }
}
