package org.chancery.reader.tie;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.TieStatus;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Manner;
import org.chancery.reader.predication.Manner.Tense;
import org.chancery.reader.predication.Predication;
import org.jspecify.annotations.Nullable;

/** Whether a tie stands: from the words above its word, those before it, and its own tense. */
final class TieStatuses {

    private static final int HIGHEST = 5;
    private static final Set<String> COMPLEMENTS = Set.of(
            "obj", "nsubj:pass", "xcomp", "ccomp", "obl", "nmod", "compound", "nmod:poss", "acl", "amod", "conj");
    private static final Set<String> MAYBE = Set.of("would", "could", "might", "may", "should", "must", "can");

    private final StatusWords words;

    TieStatuses(StatusWords words) {
        this.words = words;
    }

    TieStatus of(TieRule.Aspect aspect, Predication act, @Nullable Predication[] told) {
        TieStatus before = before(act);
        if (before != null) {
            return before;
        }
        TieStatus above = above(act, told);
        if (above != null && aspect != TieRule.Aspect.END || above == TieStatus.DENIED) {
            return above == TieStatus.DENIED && aspect == TieRule.Aspect.END ? TieStatus.CURRENT : above;
        }
        return switch (aspect) {
            case STATE -> state(act);
            case RESULT -> result(act.manner());
            case END -> above == TieStatus.SOUGHT ? TieStatus.ENDING : end(act.manner());
            case SOUGHT -> TieStatus.SOUGHT;
            case ENDING -> TieStatus.ENDING;
            case PAST -> TieStatus.PAST;
            case DENIED -> TieStatus.DENIED;
        };
    }

    /** "former ally", "once a member", "no longer depends". */
    private @Nullable TieStatus before(Predication act) {
        Sentence sentence = act.sentence();
        for (int child : sentence.children(act.head())) {
            Token token = sentence.token(child);
            boolean beforeNoun = child < act.head()
                    && (token.is("amod") || token.is("advmod") || token.is("det") || token.is("compound"));
            if (token.lower().equals("longer")
                    && child > 0
                    && sentence.token(child - 1).lower().equals("no")) {
                return TieStatus.PAST;
            }
            TieStatus status = beforeNoun && act.kind() != Predication.Kind.VERB ? words.before(token.lower()) : null;
            if (status != null) {
                return status;
            }
        }
        return null;
    }

    /** Climbs from the word through what it is object or complement of. */
    private @Nullable TieStatus above(Predication act, @Nullable Predication[] told) {
        Sentence sentence = act.sentence();
        int at = act.head();
        boolean owned = act.kind() == Predication.Kind.NOUN && act.has("owner");
        int phrases = 0;
        for (int steps = 0; steps < HIGHEST; steps++) {
            Token token = sentence.token(at);
            int governor = token.head();
            phrases += token.is("obl") || token.is("nmod") ? 1 : 0;
            boolean ends = governor >= 0
                    && steps == 0
                    && words.above(sentence.token(governor).lemma().toLowerCase(Locale.ROOT)) == TieStatus.ENDING;
            if (owned && phrases > 0 && !ends || phrases > 1) {
                // "through its membership": what is said there is not said of the tie
                return null;
            }
            if (governor < 0 || !COMPLEMENTS.contains(token.relation()) && !openSubject(token, sentence)) {
                return null;
            }
            if (token.is("conj") && sentence.child(at, "nsubj") >= 0) {
                return null;
            }
            if (!token.is("conj")) {
                TieStatus status = governed(sentence, governor, told);
                if (status != null) {
                    return status;
                }
            }
            at = governor;
        }
        return null;
    }

    /** The subject of "end", "collapse" and the like, of which the tie itself is told. */
    private boolean openSubject(Token token, Sentence sentence) {
        return token.relation().equals("nsubj")
                && words.above(sentence.token(token.head()).lemma()) == TieStatus.ENDING;
    }

    private @Nullable TieStatus governed(Sentence sentence, int governor, @Nullable Predication[] told) {
        Predication above = told[governor];
        String lemma = above == null ? sentence.token(governor).lemma().toLowerCase(Locale.ROOT) : above.lemma();
        TieStatus status = words.above(lemma);
        if (status == null || above == null) {
            return status;
        }
        Manner manner = above.manner();
        if (manner.negated()) {
            return status == TieStatus.ENDING || status == TieStatus.DENIED ? TieStatus.CURRENT : TieStatus.DENIED;
        }
        boolean done = manner.tense() == Tense.PAST && above.kind() == Predication.Kind.VERB && !manner.progressive();
        return status == TieStatus.ENDING && done && finished(lemma) ? TieStatus.PAST : status;
    }

    /** Verbs that leave nothing of the tie once done; "eased" and "reduced" leave some. */
    private static boolean finished(String lemma) {
        return List.of(
                        "end",
                        "lift",
                        "sever",
                        "cut",
                        "cut off",
                        "break",
                        "break off",
                        "terminate",
                        "revoke",
                        "scrap",
                        "drop",
                        "abolish",
                        "rescind",
                        "repeal",
                        "lose",
                        "abrogate",
                        "dissolve",
                        "renounce",
                        "cancel",
                        "remove",
                        "abandon")
                .contains(lemma);
    }

    private TieStatus state(Predication act) {
        Manner manner = act.manner();
        if (manner.negated()) {
            return TieStatus.DENIED;
        }
        if (act.kind() == Predication.Kind.NOUN && !predicate(act)) {
            return TieStatus.CURRENT;
        }
        if (manner.tense() == Tense.FUTURE || manner.conditional() || MAYBE.contains(manner.modal())) {
            return TieStatus.SOUGHT;
        }
        return manner.tense() == Tense.PAST && !perfect(act) ? TieStatus.PAST : TieStatus.CURRENT;
    }

    private static boolean predicate(Predication act) {
        return act.sentence().child(act.head(), "cop") >= 0;
    }

    /** "have been allies": still so. */
    private static boolean perfect(Predication act) {
        Sentence sentence = act.sentence();
        int clause = act.head();
        for (int child : sentence.children(clause)) {
            Token token = sentence.token(child);
            if (token.is("aux") && token.lemma().equals("have") && !token.tag().equals("VBD")) {
                return true;
            }
        }
        // a participle alone says nothing of the time: "troops stationed in"
        boolean bare = sentence.token(clause).tag().equals("VBN")
                && sentence.child(clause, "aux") < 0
                && sentence.token(clause).is("acl");
        return bare;
    }

    private static TieStatus result(Manner manner) {
        if (manner.negated()) {
            return TieStatus.DENIED;
        }
        boolean open = manner.tense() == Tense.FUTURE
                || manner.conditional()
                || MAYBE.contains(manner.modal())
                || manner.purpose();
        return open ? TieStatus.SOUGHT : TieStatus.CURRENT;
    }

    private static TieStatus end(Manner manner) {
        if (manner.negated()) {
            return TieStatus.CURRENT;
        }
        return manner.tense() == Tense.PAST
                        || manner.tense() == Tense.NONE
                                && !manner.purpose()
                                && manner.modal().isEmpty()
                ? TieStatus.PAST
                : TieStatus.ENDING;
    }
}
