package org.chancery.reader.claim;

import java.util.List;
import java.util.Set;
import org.chancery.model.Stance;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds what follows a cue verb: a clause, an infinitive, an object, a noun that is a speech act. */
final class Starts {

    private static final Set<String> QUESTIONS =
            Set.of("whether", "if", "how", "why", "what", "who", "when", "where", "which");
    private static final Set<String> TOPICS = Set.of(
            "for",
            "about",
            "over",
            "of",
            "on",
            "at",
            "in",
            "to",
            "with",
            "against",
            "from",
            "regarding",
            "towards",
            "toward");
    private static final Set<String> HEARERS = Set.of(
            "reporter",
            "journalist",
            "audience",
            "crowd",
            "rally",
            "nation",
            "parliament",
            "congress",
            "assembly",
            "conference",
            "gathering",
            "supporter",
            "people",
            "delegate",
            "lawmaker",
            "summit",
            "session",
            "meeting",
            "press",
            "media");

    private static final Set<String> NEVER = Set.of("not", "never");

    private final Cues cues;
    private final Strays strays;

    Starts(Cues cues) {
        this.cues = cues;
        this.strays = new Strays(cues);
    }

    @Nullable
    Start find(Sentence sentence, int verb, Cues.Found found) {
        Start carried = carried(sentence, verb);
        if (carried != null) {
            return carried;
        }
        Start start = direct(sentence, verb, found);
        if (start == null && found.end() > verb + 1) {
            Cues.Found bare = cues.bare(sentence, verb);
            start = bare.isEmpty() ? null : direct(sentence, verb, bare);
        }
        return start;
    }

    private @Nullable Start direct(Sentence sentence, int verb, Cues.Found found) {
        int at = skipped(sentence, verb, found);
        if (at >= sentence.size()) {
            return null;
        }
        Takes what = kind(sentence, verb, at, found);
        if (what == null) {
            return null;
        }
        for (Cue cue : found.cues()) {
            if (cue.takes(what)) {
                int from = at;
                int cueEnd = found.end();
                return new Start(
                        from,
                        what,
                        cueEnd,
                        cue.stance(),
                        "speech-verb/" + what.name().toLowerCase(java.util.Locale.ROOT));
            }
        }
        for (Cue cue : found.cues()) {
            if (cue.prepositions().contains(sentence.token(at).lower())) {
                return new Start(at + 1, Takes.NP, at + 1, cue.stance(), "speech-verb/topic");
            }
        }
        return null;
    }

    /** Past adverbs, times, places and the hearer, where the content comes behind them. */
    private int skipped(Sentence sentence, int verb, Cues.Found found) {
        int at = found.end();
        int limit = sentence.size();
        boolean moved = true;
        while (moved && at < limit) {
            moved = false;
            Token token = sentence.token(at);
            if (Syntax.isAdverb(token)
                            && !token.tag().equals("WRB")
                            && found.cues().size() > 0
                            && at + 1 < limit
                            && (!token.lower().equals("only")
                                    || sentence.token(at + 1).lower().equals("that"))
                            && !(NEVER.contains(token.lower())
                                    && sentence.token(at + 1).tag().equals("TO"))
                    || token.text().equals(",") && at > found.end()) {
                at++;
                moved = true;
                continue;
            }
            if (token.tag().equals("IN")
                    && at + 2 < limit
                    && Syntax.isMoment(sentence.token(at + 1))
                    && opensClause(sentence, at + 2, found)) {
                at += 2;
                moved = true;
                continue;
            }
            for (int child : sentence.children(verb)) {
                int first = Syntax.first(sentence, child);
                if (first == at && beside(sentence, child, found)) {
                    int last = hearerEnd(sentence, child, at);
                    if (last + 1 < limit && opensClause(sentence, last + 1, found)) {
                        at = last + 1;
                        moved = true;
                    }
                }
            }
        }
        if (at < limit && sentence.token(at).text().equals(",")) {
            at = pastInsertion(sentence, at);
        }
        return at;
    }

    /** The last token of a hearer or adjunct; of "told Reuters the bridge" only the name. */
    private static int hearerEnd(Sentence sentence, int child, int from) {
        int last = Syntax.last(sentence, child);
        boolean name = sentence.token(child).is("obj") || sentence.token(child).is("iobj");
        for (int i = from; name && i < last && i <= child; i++) {
            if (sentence.token(i).isProperNoun() && sentence.token(i + 1).tag().equals("DT")) {
                return i;
            }
        }
        return last;
    }

    private boolean beside(Sentence sentence, int child, Cues.Found found) {
        Token token = sentence.token(child);
        if (sentence.token(Syntax.first(sentence, child)).tag().equals("VBG")) {
            return false;
        }
        boolean hearer = found.any(Takes.ADDRESSEE) && (token.is("obj") || token.is("iobj"));
        return !token.tag().equals("EX")
                && (hearer
                        || token.is("iobj")
                        || token.is("obl")
                        || token.is("advmod")
                        || token.is("nmod")
                        || Syntax.isMoment(token));
    }

    private boolean opensClause(Sentence sentence, int at, Cues.Found found) {
        Token token = sentence.token(at);
        if (token.lower().equals("that")
                || QUESTIONS.contains(token.lower())
                || token.text().equals(",")) {
            return true;
        }
        if (token.tag().equals("TO")) {
            boolean hearer =
                    sentence.token(at - 1).is("obj") || sentence.token(at - 1).is("iobj");
            return found.any(Takes.INF) && (!found.any(Takes.ADDRESSEE) || !hearer);
        }
        if (Syntax.isFinite(token)) {
            // "think this year will be different": what looks like a time is the clause's subject
            return false;
        }
        int object = found.any(Takes.NP) ? sentence.child(found.end() - 1, "obj") : -1;
        if (object >= at && Syntax.first(sentence, object) == at) {
            return true;
        }
        return (token.is("obl") || token.tag().equals("IN") || Contents.hasFinite(sentence, at, sentence.size()))
                && !Syntax.isPunctuation(token);
    }

    /** Past ", by way of example," to the word behind its second comma. */
    private static int pastInsertion(Sentence sentence, int comma) {
        for (int i = comma + 1; i + 1 < Math.min(sentence.size(), comma + 14); i++) {
            if (sentence.token(i).text().equals(",")
                    && sentence.token(i + 1).lower().equals("that")) {
                return i + 1;
            }
        }
        for (int i = comma + 1; i < Math.min(sentence.size(), comma + 8); i++) {
            if (Syntax.isFinite(sentence.token(i))) {
                return comma;
            }
            if (sentence.token(i).text().equals(",")) {
                return i + 1;
            }
        }
        return comma;
    }

    private @Nullable Takes kind(Sentence sentence, int verb, int at, Cues.Found found) {
        Token token = sentence.token(at);
        String word = token.lower();
        boolean more = at + 1 < sentence.size();
        boolean alone = more && Syntax.isPunctuation(sentence.token(at + 1)) && sentence.child(verb, "obj") == at;
        if (word.equals("that") && alone) {
            return found.any(Takes.NP) ? Takes.NP : null;
        }
        if (word.equals("that") && more && thatClause(sentence, at)) {
            return found.any(Takes.THAT) ? Takes.THAT : null;
        }
        if (QUESTIONS.contains(word) && more) {
            return found.any(Takes.WH) ? Takes.WH : found.any(Takes.NP) && word.startsWith("w") ? Takes.NP : null;
        }
        boolean never = more
                && NEVER.contains(word)
                && sentence.token(at + 1).tag().equals("TO")
                && infinitive(sentence, at + 1);
        if (never) {
            return found.any(Takes.INF) ? Takes.INF : null;
        }
        if (token.tag().equals("TO")) {
            return more && infinitive(sentence, at)
                    ? found.any(Takes.INF) ? Takes.INF : found.any(Takes.OBJINF) ? Takes.OBJINF : null
                    : null;
        }
        if (token.tag().equals("VBG") && !token.is("amod") && found.any(Takes.GERUND)) {
            return Takes.GERUND;
        }
        if (Syntax.isPunctuation(token) && !"“\"‘'".contains(token.text())) {
            return null;
        }
        if (token.tag().equals("IN") || token.tag().equals("TO") || token.tag().equals("CC")) {
            return null;
        }
        int object = sentence.child(verb, "obj");
        if (found.any(Takes.OBJINF) && infinitiveBehind(sentence, verb, at)) {
            return Takes.OBJINF;
        }
        if (found.any(Takes.THAT) && bareClause(sentence, verb, at)) {
            return Takes.THAT;
        }
        if (found.any(Takes.AS) && object > verb && isTaken(sentence, object)) {
            return Takes.AS;
        }
        if (found.any(Takes.NP)
                && (object > verb
                        || found.end() > verb + 1
                        || sentence.child(verb, "xcomp") > verb
                        || sentence.child(verb, "ccomp") > verb)
                && Syntax.isFinite(token) == false
                && !human(sentence, verb, object, at)) {
            return Takes.NP;
        }
        return null;
    }

    /** "see the vote as a test": something is taken for something. */
    private static boolean isTaken(Sentence sentence, int object) {
        int last = Syntax.last(sentence, object);
        for (int i = object + 1; i < Math.min(sentence.size(), last + 2); i++) {
            if (sentence.token(i).lower().equals("as")) {
                return true;
            }
            if (Syntax.isFinite(sentence.token(i))) {
                return false;
            }
        }
        return false;
    }

    /** "addressed the crowd", or a bare pronoun: no content. */
    private static boolean human(Sentence sentence, int verb, int object, int at) {
        if (object < at) {
            return false;
        }
        Token token = sentence.token(object);
        return sentence.token(verb).lemma().equals("address")
                        && HEARERS.contains(token.lemma())
                        && sentence.child(object, "nmod:poss") < 0
                || token.isPronoun()
                        && (object + 1 >= sentence.size() || Syntax.isPunctuation(sentence.token(object + 1)));
    }

    private static boolean thatClause(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return !token.is("det") || Contents.hasFinite(sentence, at, sentence.size());
    }

    static boolean infinitive(Sentence sentence, int at) {
        for (int i = at + 1; i < Math.min(sentence.size(), at + 4); i++) {
            if (sentence.token(i).tag().equals("VB")) {
                return true;
            }
            if (!Syntax.isAdverb(sentence.token(i))
                    && !"“\"".contains(sentence.token(i).text())) {
                return false;
            }
        }
        return false;
    }

    private static boolean infinitiveBehind(Sentence sentence, int verb, int at) {
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            if (child > at && (token.is("xcomp") || token.is("ccomp") || token.is("advcl"))) {
                int to = sentence.child(child, "mark");
                return to > at - 1 && sentence.token(to).tag().equals("TO");
            }
        }
        int object = sentence.child(verb, "obj");
        int clause = object > verb ? sentence.child(object, "acl") : -1;
        return clause > object
                && sentence.child(clause, "mark") > object
                && sentence.token(sentence.child(clause, "mark")).tag().equals("TO")
                && (sentence.token(object).isProperNoun()
                        || sentence.token(object).isPronoun()
                        || sentence.token(object).tag().equals("NNS"));
    }

    /** A clause without "that": it has a subject, or a finite verb stands behind its first noun. */
    private boolean bareClause(Sentence sentence, int verb, int at) {
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            boolean clause = token.is("ccomp") || token.is("parataxis") || token.is("dep");
            if (child > verb && clause && Syntax.last(sentence, child) >= at) {
                int subject = sentence.child(child, "nsubj");
                if (subject >= at || Syntax.isFinite(token) || sentence.child(child, "aux") >= at) {
                    return true;
                }
            }
        }
        for (int i = at; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (Syntax.isRelative(sentence, i)
                    || token.text().equals(";")
                    || token.text().equals(":")
                    || token.text().equals(",")
                    || token.tag().equals("RP")
                    || token.tag().equals("CC") && coordinated(sentence, verb, i)
                    || token.tag().equals("CC")
                            && i + 1 < sentence.size()
                            && (sentence.token(i + 1).isVerb()
                                    || sentence.token(i + 1).tag().equals("MD"))
                    || token.tag().equals("IN") && (token.is("mark"))) {
                return false;
            }
            if (Syntax.isFinite(token) && predicateOfAntecedent(sentence, verb, at, i)) {
                return false;
            }
            if (Syntax.isFinite(token)) {
                return !token.is("conj") || sentence.child(i, "nsubj") >= at;
            }
        }
        return false;
    }

    /** "put out the flames and the ship limped on": the verb has its object, and another clause follows. */
    private static boolean coordinated(Sentence sentence, int verb, int conjunction) {
        int object = sentence.child(verb, "obj");
        return object > verb
                && object < conjunction
                && sentence.token(sentence.token(conjunction).head()).is("conj")
                && sentence.token(sentence.token(conjunction).head()).head() != object;
    }

    /** "those who decide his fate have met": the second verb tells of those who decide. */
    private boolean predicateOfAntecedent(Sentence sentence, int verb, int at, int finite) {
        int pronoun = sentence.child(verb, "nsubj");
        if (!sentence.token(verb).is("acl") || pronoun < 0 || !Syntax.isRelative(sentence, pronoun)) {
            return false;
        }
        Token token = sentence.token(finite);
        int predicate = token.is("aux") || token.is("cop") ? token.head() : finite;
        int subject = predicate < 0 ? -1 : sentence.child(predicate, "nsubj");
        return subject >= 0 && subject < verb && strays.end(sentence, verb, at) < 0;
    }

    /** "expressed concern about": the object is the speech act, the verb only carries it. */
    private @Nullable Start carried(Sentence sentence, int verb) {
        List<Cue> carriers = cues.find(Cue.Kind.CARRIER, sentence.token(verb));
        int object = carriers.isEmpty() ? -1 : sentence.child(verb, "obj");
        List<Cue> nouns = object > verb ? cues.find(Cue.Kind.NOUN, sentence.token(object)) : List.of();
        if (nouns.isEmpty() || object + 1 >= sentence.size()) {
            return null;
        }
        return behindNoun(sentence, object, nouns, "carried-noun");
    }

    /** The content of a noun that is a speech act: its clause, its infinitive or its topic. */
    static @Nullable Start behindNoun(Sentence sentence, int noun, List<Cue> nouns, String rule) {
        int at = noun + 1;
        if (at >= sentence.size()) {
            return null;
        }
        Token next = sentence.token(at);
        for (Cue cue : nouns) {
            if (next.lower().equals("that")
                    && cue.takes(Takes.THAT)
                    && !Syntax.isPunctuation(next)
                    && !next.tag().equals("WDT")) {
                return new Start(at, Takes.THAT, at, cue.stance(), rule);
            }
            if (next.tag().equals("TO") && cue.takes(Takes.INF) && infinitive(sentence, at)) {
                return new Start(at, Takes.INF, at, cue.stance(), rule);
            }
            if (TOPICS.contains(next.lower())
                    && felt(cue.stance())
                    && at + 1 < sentence.size()
                    && rule.startsWith("carried")) {
                return new Start(at + 1, Takes.NP, at, cue.stance(), rule);
            }
        }
        return null;
    }

    private static boolean felt(Stance stance) {
        return stance == Stance.BELIEVE || stance == Stance.PRAISE || stance == Stance.ACCUSE || stance == Stance.DENY;
    }
}
