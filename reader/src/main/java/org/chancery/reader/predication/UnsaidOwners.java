package org.chancery.reader.predication;

import java.util.List;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;

/** Genitives of a noun that do not stand at it: the parser hung them elsewhere, or an earlier noun of a list has them. */
final class UnsaidOwners {

    private final Sentence sentence;
    private final Clauses clauses;

    UnsaidOwners(Sentence sentence, Clauses clauses) {
        this.sentence = sentence;
        this.clauses = clauses;
    }

    /** Whoever owns the noun although no genitive hangs on it; empty when nobody does. */
    List<Integer> of(Token noun) {
        List<Integer> stray = stray(noun);
        if (!stray.isEmpty()) {
            return stray;
        }
        int listed = ofList(noun);
        return listed >= 0 ? clauses.conjuncts(listed) : ofFirst(noun);
    }

    /** "Peru and Chile's armed raid": hung on another word, but the apostrophe shows whose raid it is. */
    private List<Integer> stray(Token noun) {
        int before = noun.index() - 1;
        while (before > 0
                && sentence.token(before).head() == noun.index()
                && (sentence.token(before).is("amod") || sentence.token(before).is("compound"))) {
            before--;
        }
        if (before < 1 || !sentence.token(before).tag().equals("POS")) {
            return List.of();
        }
        int owner = sentence.token(before).head();
        if (owner < 0 || owner > before || sentence.token(owner).is("nmod:poss")) {
            return List.of();
        }
        int other = sentence.token(owner).is("conj") ? sentence.token(owner).head() : -1;
        return other < 0 ? List.of(owner) : List.of(other, owner);
    }

    /** "Beijing's crackdown in one place and abuses in another": the genitive of the first noun holds for bare ones. */
    private List<Integer> ofFirst(Token noun) {
        if (!noun.is("conj") || sentence.child(noun.index(), "det") >= 0) {
            return List.of();
        }
        int first = noun.head();
        while (first >= 0 && sentence.token(first).is("conj")) {
            first = sentence.token(first).head();
        }
        int owner = first < 0 ? -1 : sentence.child(first, "nmod:poss");
        return owner >= 0 && sentence.token(first).isNoun() ? clauses.conjuncts(owner) : List.of();
    }

    /**
     * The genitive that holds for a list whose items semicolons part: "including Oslo's ban on one; the arrest of another;
     * and raids on a third"; -1 when the noun opens no such item.
     */
    private int ofList(Token noun) {
        int first = noun.index();
        for (int child : sentence.children(noun.index())) {
            first = Math.min(first, child);
        }
        int before = first - 1;
        if (before > 0 && sentence.token(before).tag().equals("CC")) {
            before--;
        }
        if (before <= 0 || !sentence.token(before).text().equals(";")) {
            return -1;
        }
        for (int at = before - 1; at > 0; at--) {
            Token owner = sentence.token(at);
            if (owner.is("nmod:poss") && owner.head() >= 0) {
                return sentence.token(owner.head()).is("nsubj") ? -1 : at;
            }
        }
        return -1;
    }
}
