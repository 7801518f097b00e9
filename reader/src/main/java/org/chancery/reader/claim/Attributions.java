package org.chancery.reader.claim;

import java.util.List;
import java.util.Set;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the attributions that are set off in a sentence. */
final class Attributions {

    private static final int LONGEST_SPEAKER = 45;
    private static final Set<String> JOINS = Set.of("as");
    private static final Set<String> THINGS =
            Set.of("anything", "something", "nothing", "everything", "it", "that", "this", "them", "him", "us", "me");
    private static final Set<String> SPOKEN =
            Set.of("tweet", "post", "statement", "remark", "comment", "message", "email", "letter");

    private final Scene scene;
    private final Cues cues;

    Attributions(Scene scene, Cues cues) {
        this.scene = scene;
        this.cues = cues;
    }

    void find(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Attribution found = phraseAt(sentence, i);
            if (found == null && i > 1 && opens(sentence, i)) {
                found = parenthesisAt(sentence, i);
            }
            if (found != null) {
                scene.setOff(sentence).add(found);
                i = found.end() - 1;
            }
        }
    }

    private boolean opens(Sentence sentence, int index) {
        String before = sentence.token(index - 1).text();
        Quotes.Quote quote = scene.around(sentence, index);
        if (quote != null && quote.begin() >= sentence.token(index - 1).begin()) {
            return false;
        }
        return before.length() <= 2 && ",—–--”\"?!’'".contains(before);
    }

    /** ", officials said on Monday" with what is said before it. */
    private @Nullable Attribution parenthesisAt(Sentence sentence, int begin) {
        Attribution found = speakingAt(sentence, begin);
        if (found == null || !found.cue().takes(Takes.PARENTHESIS)) {
            return null;
        }
        int end = adjunctsEnd(
                sentence, found.cue().takes(Takes.ADDRESSEE) ? pastHearer(sentence, found.end()) : found.end());
        if (end < 0) {
            return null;
        }
        boolean middle = end < sentence.size() && sentence.token(end).text().equals(",");
        boolean said = Contents.hasFinite(sentence, clauseBegin(sentence, begin), begin) || sentence.headline();
        boolean goesOn = middle && Contents.hasFinite(sentence, end, sentence.size());
        if (!said && !goesOn) {
            return null;
        }
        return new Attribution(
                begin, end, found.token(), found.cueBegin(), found.cueEnd(), found.speaker(), found.cue());
    }

    /** Where a main clause may begin: past an opening "Asked whether he would run," or "In a post that was shared,". */
    private static int clauseBegin(Sentence sentence, int limit) {
        Token first = sentence.token(0);
        boolean led = first.tag().equals("IN") && !first.lower().equals("if");
        boolean adjunct = first.tag().equals("VBN")
                || first.tag().equals("VBG")
                || led
                || first.tag().equals("WRB");
        if (!adjunct || led && hasMainClause(sentence, limit)) {
            return 0;
        }
        for (int i = 1; i < limit; i++) {
            if (sentence.token(i).text().equals(",")) {
                return i;
            }
        }
        return limit;
    }

    /** Whether a clause with its own subject stands there that the sentence's first word does not lead. */
    private static boolean hasMainClause(Sentence sentence, int limit) {
        for (int i = 1; i < limit; i++) {
            int subject = sentence.token(i).is("aux") || sentence.token(i).is("cop") ? -1 : sentence.child(i, "nsubj");
            if (subject > 0
                    && subject < limit
                    && !Syntax.isRelative(sentence, subject)
                    && sentence.child(i, "mark") != 0) {
                return true;
            }
        }
        return false;
    }

    /** One behind the adjuncts, which end at a comma, a quotation or the sentence's end; -1 when more than adjuncts follow. */
    private int adjunctsEnd(Sentence sentence, int from) {
        if (from < sentence.size() && !adjunct(sentence, from)) {
            return -1;
        }
        for (int i = from; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (Syntax.isPunctuation(token) && !token.text().equals("-")) {
                return i;
            }
            if (Syntax.isFinite(token) && !(i > from && Syntax.isRelative(sentence, i - 1))
                    || token.lower().equals("that")) {
                return -1;
            }
        }
        return sentence.size();
    }

    private static int pastHearer(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size()
                && (sentence.token(at).isNoun()
                        || sentence.token(at).isPronoun()
                        || sentence.token(at).tag().equals("DT")
                        || sentence.token(at).tag().equals("POS"))) {
            at++;
        }
        return at;
    }

    private static boolean adjunct(Sentence sentence, int index) {
        Token token = sentence.token(index);
        return Syntax.isPunctuation(token)
                || token.tag().equals("IN") && !token.lower().equals("that")
                || token.tag().equals("TO")
                        && index + 1 < sentence.size()
                        && !sentence.token(index + 1).tag().equals("VB")
                || Syntax.isAdverb(token)
                || Syntax.isMoment(token)
                || token.is("obl:tmod")
                || sentence.token(index).lower().equals("last")
                || sentence.token(index).lower().equals("this");
    }

    /** Speaker and verb, in either order, from that token on; null when the words there are something else. */
    @Nullable
    Attribution speakingAt(Sentence sentence, int from) {
        int begin = from;
        int start = from;
        while (start < sentence.size() - 1
                && (JOINS.contains(sentence.token(start).lower()) || Syntax.isAdverb(sentence.token(start)))) {
            start++;
        }
        Token first = sentence.token(start);
        if (Syntax.isRelative(sentence, start) || first.tag().equals("WP$")) {
            return null;
        }
        if (first.isVerb() && !first.tag().equals("VBG")) {
            Attribution inverted = inverted(sentence, begin, start);
            if (inverted != null) {
                return inverted;
            }
        }
        for (int verb = start + 1; verb < Math.min(sentence.size(), start + LONGEST_SPEAKER); verb++) {
            Token token = sentence.token(verb);
            if (token.text().equals(";") || token.text().equals(":")) {
                return null;
            }
            Cues.Found found = token.isVerb() ? cues.verb(sentence, verb) : new Cues.Found(List.of(), 0);
            Cue cue = speaking(found);
            if (cue == null
                    || Syntax.passive(sentence, verb)
                    || !Syntax.isFinite(token) && sentence.child(verb, "aux") < 0) {
                continue;
            }
            Phrase speaker = Speakers.ofVerb(sentence, verb);
            int group = Syntax.groupBegin(sentence, verb);
            if (speaker == null || speaker.begin() > start + 1 || speaker.begin() < start || speaker.begin() > verb) {
                speaker = Syntax.before(sentence, group);
            }
            if (speaker != null && speaker.begin() == start && gap(sentence, speaker.end(), group)) {
                return new Attribution(begin, found.end(), verb, group, found.end(), speaker, cue);
            }
        }
        return null;
    }

    private static boolean gap(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            boolean of = token.lower().equals("of")
                    && i + 1 < to
                    && sentence.token(i + 1).isProperNoun();
            boolean origin = token.isProperNoun()
                    && i > from
                    && sentence.token(i - 1).lower().equals("of");
            if (!Syntax.isPunctuation(token) && !Syntax.isAdverb(token) && !token.is("aux") && !of && !origin) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Attribution inverted(Sentence sentence, int begin, int verb) {
        Cues.Found found = cues.verb(sentence, verb);
        Cue cue = speaking(found);
        int subject = sentence.child(verb, "nsubj");
        if (cue == null
                || verb + 1 >= sentence.size()
                || subject >= 0 && subject < verb && scene.around(sentence, subject) == null) {
            return null;
        }
        Phrase speaker = null;
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            if (child > verb
                    && (token.is("nsubj")
                            || token.is("obj")
                            || token.is("dep")
                            || token.is("xcomp")
                            || token.is("iobj"))
                    && (token.isNoun() || token.isPronoun())) {
                speaker = Syntax.phrase(sentence, child, -1);
                break;
            }
        }
        Token token = sentence.token(verb);
        if (speaker == null && token.is("amod") && token.head() > verb) {
            speaker = Syntax.phrase(sentence, token.head(), verb);
        }
        speaker = speaker == null ? null : untilParticiple(speaker);
        if (speaker == null
                || speaker.begin() != found.end()
                || THINGS.contains(sentence.token(speaker.head()).lower())) {
            return null;
        }
        return new Attribution(begin, speaker.end(), verb, verb, found.end(), speaker, cue);
    }

    private static @Nullable Cue speaking(Cues.Found found) {
        for (Cue cue : found.cues()) {
            if (cue.takes(Takes.QUOTE) || cue.takes(Takes.PARENTHESIS)) {
                return cue;
            }
        }
        return null;
    }

    /** "according to" and its like with the noun phrase behind. */
    private @Nullable Attribution phraseAt(Sentence sentence, int begin) {
        String first = sentence.token(begin).lower();
        if (!first.equals("according") && !first.equals("in") && !first.equals("as") && !first.equals("per")) {
            return null;
        }
        StringBuilder words = new StringBuilder(first);
        for (int next = begin + 1; next < Math.min(sentence.size() - 1, begin + 5); next++) {
            words.append(' ').append(sentence.token(next).lower());
            List<Cue> found = scene.lexicon.find(Cue.Kind.PHRASE, words.toString());
            if (!found.isEmpty()) {
                return phrase(sentence, begin, next + 1, found.get(0));
            }
        }
        return null;
    }

    private @Nullable Attribution phrase(Sentence sentence, int begin, int end, Cue cue) {
        Phrase speaker = null;
        for (int i = end; i < sentence.size() && i < end + 15 && speaker == null; i++) {
            Token token = sentence.token(i);
            boolean part = token.is("compound") || token.is("nmod:poss") || token.is("amod");
            if ((token.isNoun() || token.isPronoun()) && !part) {
                speaker = Syntax.phrase(sentence, i, -1);
            }
        }
        if (speaker == null) {
            return null;
        }
        if (speaker.begin() < end) {
            speaker = new Phrase(sentence, end, Math.max(end + 1, speaker.end()), Math.max(end, speaker.head()));
        }
        if (speaker.begin() > end + 2) {
            return null;
        }
        speaker = untilAside(untilColon(speaker));
        int stop = speaker.end();
        while (stop < sentence.size() && begin == 0 && !Syntax.isPunctuation(sentence.token(stop))) {
            stop++;
        }
        if (stop == sentence.size()) {
            stop = speaker.end();
        }
        if (begin == 0
                && stop + 1 < sentence.size()
                && sentence.token(stop).text().equals(",")
                && Syntax.isRelative(sentence, stop + 1)) {
            int comma = commaAfter(sentence, stop + 1);
            if (comma > 0) {
                speaker = new Phrase(sentence, speaker.begin(), comma, speaker.head());
                stop = comma;
            }
        }
        return new Attribution(begin, stop, begin, begin, end, whoSpoke(sentence, speaker), cue);
    }

    private static Phrase untilColon(Phrase phrase) {
        for (int i = phrase.head() + 1; i < phrase.end(); i++) {
            if (phrase.sentence().token(i).text().equals(":")) {
                return new Phrase(phrase.sentence(), phrase.begin(), i, phrase.head());
            }
        }
        return phrase;
    }

    /** "Smith, who leads the party, adding that": without what the speaker further says. */
    private Phrase untilParticiple(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        for (int i = phrase.head() + 1; i + 1 < phrase.end(); i++) {
            boolean participle = sentence.token(i + 1).tag().equals("VBG")
                    && !cues.bare(sentence, i + 1).isEmpty();
            if (sentence.token(i).text().equals(",") && participle) {
                return new Phrase(sentence, phrase.begin(), i, phrase.head());
            }
        }
        return phrase;
    }

    private static int commaAfter(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (sentence.token(i).text().equals(",")) {
                return i;
            }
        }
        return -1;
    }

    /** The phrase up to a comma behind which neither an apposition nor a relative clause stands. */
    private static Phrase untilAside(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        for (int i = phrase.head() + 1; i + 1 < phrase.end(); i++) {
            Token next = sentence.token(i + 1);
            boolean goesOn = next.tag().equals("DT")
                    || next.isNoun()
                    || next.tag().startsWith("W")
                    || next.tag().equals("PRP$")
                    || next.tag().equals("IN")
                    || next.tag().equals("CC")
                    || next.tag().equals("CD")
                    || next.tag().startsWith("JJ") && !next.is("amod")
                    || next.tag().startsWith("JJ") && next.head() > i;
            if (sentence.token(i).text().equals(",") && !goesOn) {
                return new Phrase(sentence, phrase.begin(), i, phrase.head());
            }
        }
        return phrase;
    }

    /** Of "a tweet by the minister" the minister. */
    private static Phrase whoSpoke(Sentence sentence, Phrase phrase) {
        if (!SPOKEN.contains(sentence.token(phrase.head()).lemma())) {
            return phrase;
        }
        Phrase author = Speakers.author(sentence, phrase.head(), -1);
        return author != null && author.end() <= phrase.end() && author.begin() > phrase.head() ? author : phrase;
    }
}
