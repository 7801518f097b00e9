package org.chancery.reader.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;

/** How far a content reaches: from its first token to the end of what its cue governs. */
final class Contents {

    private static final Set<String> CONTRAST = Set.of("but", "yet");
    private static final Set<String> ASIDE = Set.of("though", "although", "while", "whereas", "as", "even");

    private static final Set<String> DASHES = Set.of("—", "–", "--");

    private static final int DATELINE = 12;

    private final Scene scene;
    private final Cues cues;
    private final Tails tails;
    private final Strays strays;

    Contents(Scene scene, Cues cues) {
        this.scene = scene;
        this.cues = cues;
        this.tails = new Tails(cues);
        this.strays = new Strays(cues);
    }

    /** One behind the last token of what the cue word governs from the start on. */
    int end(Sentence sentence, int cue, int start) {
        return end(sentence, cue, start, true);
    }

    /**
     * The same.
     *
     * @param clause whether the content is a clause, which may itself hold further verbs of saying
     */
    int end(Sentence sentence, int cue, int start, boolean clause) {
        int bound = whole(sentence, cue, start);
        if (clause) {
            return bound;
        }
        for (int i = start + 1; i + 1 < bound; i++) {
            Token next = sentence.token(i + 1);
            boolean joined = sentence.token(i).tag().equals("CC")
                    && Syntax.isFinite(next)
                    && next.tag().equals(sentence.token(cue).tag());
            if (joined
                    && !cues.verb(sentence, i + 1).isEmpty()
                    && scene.around(sentence, i) == scene.around(sentence, cue)) {
                return i;
            }
        }
        return bound;
    }

    private int whole(Sentence sentence, int cue, int start) {
        int end = sentence.size();
        Quotes.Quote quote = scene.around(sentence, cue);
        if (quote != null) {
            while (end > start
                    && sentence.token(end - 1).begin() >= quote.inner().end()) {
                end--;
            }
        }
        for (int child : sentence.children(cue)) {
            if (child > start && breaks(sentence, cue, child)) {
                end = Math.min(end, Math.max(start, Syntax.first(sentence, child)));
            }
        }
        int strayed = strays.end(sentence, cue, start);
        end = strayed > 0
                ? Math.min(end, strayed)
                : Math.min(boundedAbove(sentence, cue, start, end), relativeEnd(sentence, cue, start));
        return scanned(sentence, cue, start, end);
    }

    /** The comma that ends a relative clause, where the main verb follows it: "A, who said so, left". */
    private static int relativeEnd(Sentence sentence, int cue, int start) {
        int pronoun = cue - 1;
        while (pronoun > 0 && cue - pronoun < 4 && !Syntax.isRelative(sentence, pronoun)) {
            pronoun--;
        }
        if (pronoun < 1
                || !Syntax.isRelative(sentence, pronoun)
                || !sentence.token(pronoun - 1).text().equals(",")
                        && !DASHES.contains(sentence.token(pronoun - 1).text())) {
            return sentence.size();
        }
        if (DASHES.contains(sentence.token(pronoun - 1).text())) {
            for (int i = start + 1; i + 1 < sentence.size(); i++) {
                if (DASHES.contains(sentence.token(i).text())) {
                    return i;
                }
            }
        }
        for (int i = start + 1; i + 1 < sentence.size(); i++) {
            if (sentence.token(i).text().equals(",") && Syntax.isFinite(sentence.token(i + 1))) {
                return i;
            }
        }
        return sentence.size();
    }

    /** Whether what hangs on the cue word is told beside the content and not in it. */
    private boolean breaks(Sentence sentence, int cue, int child) {
        Token token = sentence.token(child);
        int first = Syntax.first(sentence, child);
        boolean comma = first > 0 && sentence.token(first - 1).text().equals(",");
        if (token.is("conj")) {
            boolean own = sentence.child(child, "nsubj") >= 0;
            if (!own) {
                return Syntax.isFinite(token) == Syntax.isFinite(sentence.token(cue))
                        || token.tag().equals(sentence.token(cue).tag());
            }
            return CONTRAST.contains(sentence.token(first).lower())
                            && !sentence.token(sentence.child(child, "nsubj")).isPronoun()
                    || token.isVerb() && !cues.verb(sentence, child).isEmpty();
        }
        return token.is("advcl") && comma && !sentence.token(first).lower().equals("if");
    }

    /** The end set by what stands above the cue word: a main clause behind it, or a clause beside it. */
    private int boundedAbove(Sentence sentence, int cue, int start, int end) {
        int bound = end;
        for (int at = cue;
                sentence.token(at).head() >= 0;
                at = sentence.token(at).head()) {
            int above = sentence.token(at).head();
            if (above > at
                    && (at == cue || Syntax.isFinite(sentence.token(at)))
                    && sentence.token(at).isVerb()
                    && !sentence.token(at).is("advcl")
                    && !sentence.token(at).is("acl")) {
                continue;
            }
            if (above > at) {
                int last = Syntax.last(sentence, at) + 1;
                if (last > start && above >= start) {
                    bound = Math.min(bound, last);
                }
                continue;
            }
            for (int sibling : sentence.children(above)) {
                boolean clause = sentence.token(sibling).is("conj")
                        && sentence.token(sibling).isVerb()
                        && sentence.token(above).isVerb();
                if (sibling > at && sibling > start && clause) {
                    int first = Syntax.first(sentence, sibling);
                    if (first > start) {
                        bound = Math.min(bound, first);
                    }
                }
            }
        }
        return bound;
    }

    /** Cuts at what the words alone show: ", adding that", ", though", a semicolon before another speaker's quotation. */
    private int scanned(Sentence sentence, int cue, int start, int end) {
        boolean quotedCue = scene.around(sentence, cue) != null;
        for (int i = start + 1; i < end; i++) {
            Token token = sentence.token(i);
            if (token.tag().equals("CC") && i + 1 < end && Syntax.resumes(sentence, i + 1) >= 0) {
                return i;
            }
            Quotes.Quote quote = quotedCue ? null : scene.around(sentence, i);
            boolean closes = quote != null
                    && i > start + 1
                    && quote.end() == token.end()
                    && sentence.token(i - 1).text().equals(",");
            if (quote != null && !closes) {
                if (quote.begin() == token.begin()
                        && scene.linked(quote)
                        && !scene.linkedWithin(quote, sentence, cue)) {
                    return i;
                }
                continue;
            }
            boolean dash = DASHES.contains(token.text());
            if (i + 1 >= end || !token.text().equals(",") && !closes && !dash) {
                continue;
            }
            int next = i + 1;
            if (Syntax.isAdverb(sentence.token(next)) && next + 1 < end) {
                next++;
            }
            Token after = sentence.token(next);
            boolean aside = ASIDE.contains(sentence.token(i + 1).lower())
                    && sentence.token(i + 1).tag().length() == 2
                    && hasFinite(sentence, i + 1, end)
                    && !compares(sentence, i + 1, start, end);
            if (dash) {
                if (aside && !sentence.token(i + 1).lower().equals("as")) {
                    return i;
                }
                continue;
            }
            if (tails.cuts(sentence, cue, i, end)) {
                return i;
            }
            boolean turns = CONTRAST.contains(sentence.token(i + 1).lower())
                    && i + 2 < end
                    && !cues.verb(sentence, i + 2).isEmpty()
                    && Syntax.isFinite(sentence.token(i + 2));
            if (turns) {
                return i;
            }
            boolean speaks =
                    after.tag().equals("VBG") && cues.bare(sentence, next).any(Takes.PARENTHESIS);
            if (speaks || aside) {
                return i;
            }
        }
        return end;
    }

    /** "48 percent back her, while 39 percent back him": both halves are found. */
    private static boolean compares(Sentence sentence, int from, int start, int end) {
        return sentence.token(from).lower().equals("while")
                && share(sentence, start, from)
                && share(sentence, from, end);
    }

    private static boolean share(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = sentence.token(i).lower();
            if (word.equals("percent") || word.equals("%")) {
                return true;
            }
        }
        return false;
    }

    /** One behind the last token of what goes on behind an attribution that is set off. */
    int asideEnd(Sentence sentence, int cue, int from) {
        return scanned(sentence, cue, from, partEnd(sentence, from));
    }

    /** The first token of the part of the sentence, cut at semicolons, in which the token stands. */
    int partBegin(Sentence sentence, int index) {
        for (int i = Math.min(index, sentence.size()) - 1; i > 0; i--) {
            if (sentence.token(i).text().equals(";") && scene.around(sentence, i) == null) {
                return i + 1;
            }
        }
        return datelineEnd(sentence, index);
    }

    /** Past "PORT SUDAN —" at the sentence's begin. */
    private static int datelineEnd(Sentence sentence, int limit) {
        for (int i = 0; i < Math.min(limit, DATELINE); i++) {
            Token token = sentence.token(i);
            if (i > 0
                    && (token.text().equals("—")
                            || token.text().equals("–")
                            || token.text().equals("--"))) {
                return i + 1;
            }
            boolean place = token.isProperNoun() || token.tag().equals("CD") || Syntax.isPunctuation(token);
            if (!place || i == 0 && !token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT))) {
                return 0;
            }
        }
        return 0;
    }

    /** One behind the last token of that part. */
    int partEnd(Sentence sentence, int index) {
        for (int i = index; i < sentence.size(); i++) {
            if (sentence.token(i).text().equals(";") && scene.around(sentence, i) == null) {
                return i;
            }
        }
        return sentence.size();
    }

    static boolean hasFinite(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Syntax.isFinite(sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    /** The tokens as stretches of the article, without the attributions set off in them and the marks at their ends. */
    List<Range> ranges(Sentence sentence, int from, int to, int cue) {
        List<Range> ranges = new ArrayList<>(2);
        int begin = from;
        Attribution own = scene.setOffBy(sentence, cue);
        for (Attribution attribution : scene.setOff(sentence)) {
            // An attribution before another one is carried by it: "it fell, he said, according to her".
            boolean carried = own != null && attribution.begin() < own.begin();
            boolean inside =
                    !carried && attribution.begin() < to && attribution.end() > begin && !attribution.covers(cue);
            if (inside || attribution.token() == cue) {
                add(sentence, begin, Math.min(to, attribution.begin()), ranges);
                begin = Math.max(begin, attribution.end());
            }
        }
        add(sentence, begin, to, ranges);
        return ranges;
    }

    private void add(Sentence sentence, int from, int to, List<Range> ranges) {
        int begin = from;
        int end = to;
        while (begin < end
                && (loose(sentence.token(begin).text(), true)
                        || sentence.token(begin).is("cc"))) {
            begin++;
        }
        while (begin < end && loose(sentence.token(end - 1).text(), false)) {
            end--;
        }
        if (begin < end) {
            ranges.add(unquoted(
                    sentence.token(begin).begin(), sentence.token(end - 1).end()));
        }
    }

    private static boolean loose(String mark, boolean leading) {
        return mark.length() <= 3 && (",;:—–--...".contains(mark) || !leading && mark.equals("."))
                || leading && mark.equals(")")
                || !leading && mark.equals("(");
    }

    /** Without the quotation marks where they stand around the whole or where their other half stands outside. */
    private Range unquoted(int begin, int end) {
        int from = begin;
        int to = end;
        for (Quotes.Quote quote : scene.quotes.all()) {
            if (quote.begin() == from && quote.end() >= to) {
                Range inner = quote.inner();
                return new Range(inner.begin(), Math.min(to, inner.end()));
            }
            if (quote.closed() && quote.end() == to && quote.begin() < from && to - 1 > from) {
                to--;
            }
        }
        return new Range(from, to);
    }
}
