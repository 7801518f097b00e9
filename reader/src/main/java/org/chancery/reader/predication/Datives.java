package org.chancery.reader.predication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.reader.predication.Predication.Filler;
import org.chancery.reader.predication.Predication.Kind;
import org.jspecify.annotations.Nullable;

/** Passives whose subject is the one who gets something: "the envoy was handed a note", "refugees were given shelter". */
public final class Datives {

    private static final Set<String> GIVING = Set.of(
            "give",
            "grant",
            "offer",
            "deny",
            "hand",
            "award",
            "lend",
            "pay",
            "promise",
            "refuse",
            "send",
            "accord",
            "afford",
            "allow",
            "guarantee",
            "owe",
            "sell",
            "show",
            "teach",
            "tell",
            "allot",
            "allocate",
            "supply");

    private Datives() {}

    /** Whether the verb gives something to somebody. */
    static boolean gives(String lemma) {
        return GIVING.contains(lemma);
    }

    /** The same with what is given as the object and who gets it behind "to"; null where it is no such passive. */
    public static @Nullable Predication active(Predication told) {
        boolean dative = told.kind() == Kind.VERB
                && gives(told.lemma())
                && told.has("object")
                && told.has("patient")
                && !told.has("to");
        if (!dative) {
            return null;
        }
        List<Filler> fillers = new ArrayList<>();
        for (Filler filler : told.fillers()) {
            fillers.add(
                    switch (filler.role()) {
                        case "patient" -> new Filler("to", filler.token());
                        case "object" -> new Filler("patient", filler.token());
                        default -> filler;
                    });
        }
        return new Predication(
                told.sentence(),
                told.head(),
                told.particle(),
                told.kind(),
                told.lemma(),
                told.carrier(),
                fillers,
                told.complements(),
                told.manner());
    }
}
