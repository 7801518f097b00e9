package org.chancery.reader.time;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** Which of a sentence's phrases of time dates an act: passes from the surest to the loosest. */
final class Dating {

    private static final List<String> CLAUSES =
            List.of("root", "ccomp", "xcomp", "advcl", "acl", "parataxis", "csubj", "conj", "dep");
    private static final List<String> INSIDE_NOUN = List.of("nmod:poss", "compound", "amod", "nummod", "appos", "dep");
    private static final List<String> LIMITS =
            List.of("until", "till", "before", "after", "following", "ahead", "prior");

    private static final Set<String> ORDINALS = Set.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "last");

    /** Verbs of answering for what was done at another time. */
    private static final Set<String> OWING = Set.of(
            "thank",
            "apologise",
            "apologize",
            "praise",
            "blame",
            "criticise",
            "criticize",
            "sentence",
            "convict",
            "jail",
            "imprison",
            "charge",
            "punish",
            "fine",
            "rebuke",
            "congratulate",
            "honour",
            "honor",
            "try",
            "sue",
            "commend",
            "condemn",
            "indict",
            "execute",
            "compensate",
            "sanction",
            "reproach");

    /** How far before the time the word that counts may stand. */
    private static final int COUNTED = 9;

    private static final int LONGEST_BRACKET = 9;

    private final Sentence sentence;
    private final TimeWords words;
    private final List<TimeMention> mentions;

    Dating(Sentence sentence, TimeWords words, List<TimeMention> mentions) {
        this.sentence = sentence;
        this.words = words;
        this.mentions = mentions;
    }

    /** The phrase that dates the act of that token; null when none does. */
    @Nullable
    TimeMention of(int predicate) {
        TimeMention found = own(predicate);
        found = found != null ? found : ofWhen(predicate);
        found = found != null ? found : behind(predicate);
        found = found != null ? found : ofObject(predicate);
        found = found != null ? found : clause(predicate) == predicate ? inClause(predicate) : ofBearer(predicate);
        found = found != null ? found : ofGovernor(predicate);
        found = found != null ? found : ofSequence(predicate);
        TimeMention bracketed = found != null ? found : ofBracket(predicate);
        return bracketed != null ? bracketed : ofLine(predicate);
    }

    /** "The president received the envoy (March 4, 2026, Ankara)": the heading of a readout, for its main clause. */
    private @Nullable TimeMention ofBracket(int predicate) {
        int root = sentence.root();
        boolean main = predicate == root || sentence.token(predicate).head() == root;
        int last = sentence.size() - 1;
        while (last > 0 && sentence.token(last).text().equals(".")) {
            last--;
        }
        if (!main || !closes(last)) {
            return null;
        }
        int open = last;
        while (open > predicate && !opens(open)) {
            open--;
        }
        int from = open;
        return open <= predicate || last - open > LONGEST_BRACKET
                ? null
                : nearest(predicate, mention -> mention.begin() > from && mention.days() != null);
    }

    private boolean opens(int token) {
        return sentence.token(token).text().equals("(")
                || sentence.token(token).text().equals("-LRB-");
    }

    private boolean closes(int token) {
        return sentence.token(token).text().equals(")")
                || sentence.token(token).text().equals("-RRB-");
    }

    /** "Opening remarks at talks with the premier, Rome, May 3, 2022": a full date that closes a line dates what it tells. */
    private @Nullable TimeMention ofLine(int predicate) {
        TimeMention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
        if (last == null || !closing(last)) {
            return null;
        }
        for (int at = predicate; at >= 0; at = sentence.token(at).head()) {
            if (sentence.token(at).is("acl") || sentence.token(at).is("advcl")) {
                return null;
            }
        }
        return last;
    }

    /** Whether it gives the year, stands behind a comma or bracket, and only a name follows. */
    private boolean closing(TimeMention mention) {
        boolean year = false;
        for (int i = mention.begin(); i < mention.end(); i++) {
            year |= sentence.token(i).text().length() == 4
                    && sentence.token(i).text().chars().allMatch(Character::isDigit);
        }
        boolean parted = mention.begin() > 3
                && mention.end() - mention.begin() >= 3
                && !Character.isLetterOrDigit(
                        sentence.token(mention.begin() - 1).text().charAt(0));
        for (int i = mention.end(); i < sentence.size(); i++) {
            Token rest = sentence.token(i);
            if (!rest.isProperNoun() && !rest.is("punct")) {
                return false;
            }
        }
        return year && parted;
    }

    /** A phrase that hangs on the predicate itself. */
    private @Nullable TimeMention own(int predicate) {
        return nearest(predicate, mention -> governor(mention) == predicate);
    }

    /** "met in July, when Oslo received the envoys": the clause is dated by what stands before it. */
    private @Nullable TimeMention ofWhen(int predicate) {
        for (int child : sentence.childrenIn(predicate, "advmod")) {
            if (child < predicate && sentence.token(child).lower().equals("when")) {
                return nearest(
                        predicate,
                        mention -> mention.end() == child
                                || mention.end() == child - 1
                                        && sentence.token(child - 1).is("punct"));
            }
        }
        return null;
    }

    /** "the arrival today of a convoy": right behind the noun, though hung on the verb. */
    private @Nullable TimeMention behind(int predicate) {
        if (!sentence.token(predicate).isNoun()) {
            return null;
        }
        return nearest(
                predicate,
                mention -> mention.begin() == predicate + 1
                        || mention.begin() == predicate + 2
                                && sentence.token(predicate + 1).is("case"));
    }

    /** "held talks on Monday", where the phrase was hung on the talks. */
    private @Nullable TimeMention ofObject(int predicate) {
        return nearest(predicate, mention -> {
            int governor = governor(mention);
            return governor >= 0
                    && sentence.token(governor).head() == predicate
                    && complements(sentence.token(governor))
                    && !ofCause(governor)
                    && !insideNoun(mention);
        });
    }

    /** Another phrase of the clause, wherever it was hung, unless it dates something else of it ("Monday's attack"). */
    private @Nullable TimeMention inClause(int predicate) {
        return nearest(predicate, mention -> {
            int governor = governor(mention);
            return governor >= 0
                    && clause(governor) == predicate
                    && !insideNoun(mention)
                    && !ofCause(governor)
                    && plainPath(governor, predicate);
        });
    }

    /** The time of the verb over an act that is a noun: its subject, or the object of a verb such as "hold". */
    private @Nullable TimeMention ofBearer(int noun) {
        int above = sentence.token(noun).head();
        if (above < 0 || !sentence.token(above).isVerb()) {
            return null;
        }
        boolean subject = sentence.token(noun).is("nsubj");
        boolean object = sentence.token(noun).is("obj")
                && words.is("bearer", sentence.token(above).lemma());
        if (!subject && !object) {
            return null;
        }
        return of(above);
    }

    /** "On Monday it began to withdraw", "agreed to withdraw its troops on Monday", where the agreeing got the time. */
    private @Nullable TimeMention ofGovernor(int predicate) {
        Token token = sentence.token(predicate);
        if (!token.is("xcomp") || token.head() < 0) {
            return null;
        }
        boolean phase = words.is("phase", sentence.token(token.head()).lemma());
        return nearest(
                predicate, mention -> governor(mention) == token.head() && (phase || mention.begin() > predicate));
    }

    /** The time that verbs with one subject share, and what follows from an act with the act. */
    private @Nullable TimeMention ofSequence(int predicate) {
        Token token = sentence.token(predicate);
        boolean shares = token.head() >= 0 && sentence.child(predicate, "nsubj") < 0;
        if (shares && token.is("conj")) {
            int first = token.head();
            TimeMention shared = nearest(
                    predicate,
                    mention -> governor(mention) == first && (mention.begin() < first || mention.begin() > predicate));
            if (shared != null) {
                return shared;
            }
        }
        if (shares && consequence(token)) {
            TimeMention shared = own(token.head());
            return shared != null ? shared : inClause(token.head());
        }
        return sentence.child(predicate, "obj") >= 0 ? null : ofLast(predicate);
    }

    /** "A bomb exploded on Friday, killing two men" */
    private boolean consequence(Token token) {
        return (token.is("advcl") || token.is("dep"))
                && token.tag().equals("VBG")
                && token.index() > token.head()
                && sentence.child(token.index(), "mark") < 0;
    }

    /** "Police arrested and deported the men on Friday", of the arrest. */
    private @Nullable TimeMention ofLast(int predicate) {
        for (int other : sentence.childrenIn(predicate, "conj")) {
            boolean verbs =
                    sentence.token(other).isVerb() && sentence.token(predicate).isVerb();
            TimeMention shared = verbs && sentence.child(other, "nsubj") < 0 ? own(other) : null;
            if (shared != null && shared.begin() > other) {
                return shared;
            }
        }
        return null;
    }

    /** Of the phrases that fit those with days first, a point before a stretch that has lasted, then the nearest. */
    private @Nullable TimeMention nearest(int predicate, Predicate<TimeMention> fits) {
        TimeMention best = null;
        int bestRank = Integer.MAX_VALUE;
        for (TimeMention mention : mentions) {
            if (!limit(mention) && fits.test(mention)) {
                int rank = rank(mention) * 1000 + Math.abs(mention.head() - predicate);
                if (rank < bestRank) {
                    best = mention;
                    bestRank = rank;
                }
            }
        }
        return best;
    }

    private int rank(TimeMention mention) {
        return (mention.days() == null ? 2 : 0) + (preposition(mention, "since"::equals) ? 1 : 0);
    }

    /** Whether the phrase says only before or after what. */
    private boolean limit(TimeMention mention) {
        return preposition(mention, LIMITS::contains) || counts(mention);
    }

    /** "their first meeting since 2023", "the fourth launch this year": within what it is counted, not when it is. */
    private boolean counts(TimeMention mention) {
        boolean since = preposition(mention, "since"::equals);
        boolean period = sentence.token(mention.begin()).lower().equals("this")
                || preposition(mention, "in"::equals)
                        && mention.end() - mention.begin() > 1
                        && words.is("unit", sentence.token(mention.end() - 1).lower());
        if (!since && !period) {
            return false;
        }
        int from = since || preposition(mention, "in"::equals) ? mention.begin() - 2 : mention.begin() - 1;
        for (int at = from; at >= 0 && from - at < COUNTED; at--) {
            Token word = sentence.token(at);
            if (Character.isLetter(word.text().charAt(0)) && isCount(word)) {
                return true;
            }
            if (word.is("punct") || word.isVerb() && !word.is("acl")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isCount(Token word) {
        return ORDINALS.contains(word.lower())
                || word.tag().equals("JJS")
                || word.lower().endsWith("th")
                        && word.tag().equals("JJ")
                        && word.text().length() > 4;
    }

    private boolean preposition(TimeMention mention, Predicate<String> test) {
        for (int child : sentence.children(mention.head())) {
            Token word = sentence.token(child);
            if (child < mention.begin() && (word.is("case") || word.is("mark")) && test.test(word.lower())) {
                return true;
            }
        }
        return mention.begin() > 0
                && test.test(sentence.token(mention.begin() - 1).lower());
    }

    /** What the phrase hangs on: past another phrase of time, past the "time" of "for the first time since". */
    private int governor(TimeMention mention) {
        int at = sentence.token(mention.head()).head();
        if (glued(mention)) {
            return clause(mention.head());
        }
        while (at >= 0 && (dates(at) || dependentWord(at))) {
            at = sentence.token(at).head();
        }
        return at;
    }

    /** "This Wednesday President Ruto left": a time at the head of the sentence taken for a part of the subject. */
    private boolean glued(TimeMention mention) {
        boolean genitive = mention.end() < sentence.size()
                && sentence.token(mention.end()).tag().equals("POS");
        return mention.begin() == 0
                && !genitive
                && INSIDE_NOUN.contains(sentence.token(mention.head()).relation())
                && mention.end() < sentence.size()
                && (sentence.token(mention.end()).isProperNoun()
                        || sentence.token(mention.end()).tag().equals("JJ"));
    }

    /** "early on Monday", "late in 2011", "hours of Monday", "the first time since 2011" */
    private boolean dependentWord(int token) {
        Token word = sentence.token(token);
        return word.is("advmod")
                || words.is("unit", word.lower())
                || words.is("part", word.lower())
                || word.lower().equals("time");
    }

    private boolean dates(int token) {
        for (TimeMention mention : mentions) {
            if (mention.begin() <= token && token < mention.end()) {
                return true;
            }
        }
        return false;
    }

    private boolean insideNoun(TimeMention mention) {
        return !glued(mention)
                && INSIDE_NOUN.contains(sentence.token(mention.head()).relation());
    }

    /** "apologised for the attack in January", "thanked her for the help of last summer": of what it is about. */
    private boolean ofCause(int noun) {
        int marker = sentence.child(noun, "case");
        int verb = sentence.token(noun).head();
        return sentence.token(noun).isNoun()
                && verb >= 0
                && OWING.contains(sentence.token(verb).lemma())
                && sentence.token(noun).is("obl")
                && marker >= 0
                && Set.of("for", "over", "about")
                        .contains(sentence.token(marker).lower());
    }

    private static boolean complements(Token token) {
        return token.is("obj") || token.is("obl") || token.is("nsubj:pass") || token.is("iobj");
    }

    /** Whether nothing but complements and their attributes lies between. */
    private boolean plainPath(int from, int to) {
        IntPredicate plain = at -> complements(sentence.token(at))
                || sentence.token(at).is("nmod")
                        && !sentence.token(at).relation().equals("nmod:poss");
        for (int at = from; at != to; at = sentence.token(at).head()) {
            if (at < 0 || !plain.test(at)) {
                return false;
            }
        }
        return true;
    }

    /** The head of the clause that the token stands in. */
    private int clause(int token) {
        int at = token;
        while (sentence.token(at).head() >= 0 && !headsClause(at)) {
            at = sentence.token(at).head();
        }
        return at;
    }

    private boolean headsClause(int at) {
        Token token = sentence.token(at);
        for (String relation : CLAUSES) {
            if (token.is(relation)) {
                return token.isVerb() || sentence.child(at, "cop") >= 0 || sentence.child(at, "nsubj") >= 0;
            }
        }
        return false;
    }
}
