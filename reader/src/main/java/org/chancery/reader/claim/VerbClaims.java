package org.chancery.reader.claim;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.model.Stance;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** Claims of verbs: "said", "accused of", "wants to". */
final class VerbClaims {

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "you", "let");

    private static final Set<String> WITHHOLDS = Set.of("decline", "refuse");

    private static final Set<String> KEPT_BACK =
            Set.of("confirm", "say", "discuss", "disclose", "reveal", "comment", "specify", "elaborate", "predict");

    private final Scene scene;
    private final Cues cues;
    private final Contents contents;
    private final Starts starts;
    private final Questioned questioned;

    VerbClaims(Scene scene, Cues cues, Contents contents) {
        this.scene = scene;
        this.cues = cues;
        this.contents = contents;
        this.starts = new Starts(cues);
        this.questioned = new Questioned(contents);
    }

    void find(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            Cues.Found found = cues.verb(sentence, token.index());
            if (found.isEmpty()) {
                continue;
            }
            Draft draft = quoted(sentence, token.index());
            if (draft == null) {
                draft = setOff(sentence, token.index());
            }
            if (draft == null) {
                draft = questioned.asked(sentence, token.index());
            }
            if (draft == null && (Syntax.passive(sentence, token.index()) || taken(sentence, token.index(), found))) {
                draft = passive(sentence, token.index(), found);
            } else if (draft == null) {
                draft = active(sentence, token.index(), found);
            }
            if (draft != null && !draft.content.isEmpty()) {
                scene.drafts.add(draft);
            }
        }
    }

    /** A verb whose content is one or more quotations. */
    private @Nullable Draft quoted(Sentence sentence, int verb) {
        List<Quotes.Quote> quotes = scene.quoted(sentence, verb);
        if (quotes.isEmpty()) {
            return nested(sentence, verb);
        }
        Attribution attribution = scene.setOffBy(sentence, verb);
        Phrase speaker = attribution != null ? attribution.speaker() : Speakers.ofVerb(sentence, verb);
        if (attribution == null && (speaker == null || sentence.child(verb, "nsubj") < 0)) {
            Phrase behind = inverted(sentence, verb);
            speaker = behind != null ? behind : speaker;
        }
        Cues.Found found = cues.verb(sentence, verb);
        Cue cue = Objects.requireNonNull(first(found, Takes.QUOTE, found.cues().get(0)));
        Draft draft = draft(sentence, verb, found.end(), cue.stance(), speaker, "claim/quotation");
        if (attribution != null && cutIn(sentence, attribution, quotes.get(0))) {
            int from = contents.partBegin(sentence, attribution.begin());
            draft.with(contents.ranges(sentence, from, attribution.begin(), verb));
        }
        for (Quotes.Quote quote : quotes) {
            draft.content.add(trimmed(quote.inner()));
        }
        return draft;
    }

    /** "“They said, ‘Leave,’” she recalled": a quotation in a quotation. */
    private @Nullable Draft nested(Sentence sentence, int verb) {
        Cues.Found found = cues.verb(sentence, verb);
        int at = found.end();
        while (at < Math.min(sentence.size(), found.end() + 3)
                && (sentence.token(at).text().equals(",")
                        || sentence.token(at).text().equals(":")
                        || sentence.token(at).isPronoun())) {
            at++;
        }
        Range inner =
                at < sentence.size() ? scene.quotes.nested(sentence.token(at).begin()) : null;
        Cue cue = first(found, Takes.QUOTE, null);
        Phrase speaker = Speakers.ofVerb(sentence, verb);
        return inner == null || cue == null || speaker == null
                ? null
                : draft(sentence, verb, found.end(), cue.stance(), speaker, "claim/quotation")
                        .with(List.of(trimmed(inner)));
    }

    /** "Voters, she said, “can smell it.”": the words before the attribution begin what the quotation ends. */
    private boolean cutIn(Sentence sentence, Attribution attribution, Quotes.Quote first) {
        int from = contents.partBegin(sentence, attribution.begin());
        return sentence.token(attribution.begin()).begin() < first.begin()
                && sentence.number() == numberOf(first, sentence)
                && attribution.begin() > from
                && attribution.cue().takes(Takes.PARENTHESIS)
                && Character.isLowerCase(scene.text.charAt(first.inner().begin()))
                && opensPhrase(sentence.token(from))
                && !Contents.hasFinite(sentence, from, attribution.begin());
    }

    private static boolean opensPhrase(Token token) {
        return token.isNoun() || token.isPronoun() || token.tag().equals("DT");
    }

    private static int numberOf(Quotes.Quote quote, Sentence sentence) {
        return quote.begin() >= sentence.begin() && quote.begin() < sentence.end() ? sentence.number() : -1;
    }

    private @Nullable Phrase inverted(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            if (child > verb
                    && (token.isNoun() || token.isPronoun())
                    && (token.is("nsubj") || token.is("obj") || token.is("dep") || token.is("xcomp"))) {
                Phrase phrase = Syntax.phrase(sentence, child, -1);
                return phrase.begin() == verb + 1 ? phrase : null;
            }
        }
        return null;
    }

    private Range trimmed(Range range) {
        int begin = range.begin();
        int end = range.end();
        while (begin < end && Character.isWhitespace(scene.text.charAt(begin))) {
            begin++;
        }
        while (end > begin + 1 && Character.isWhitespace(scene.text.charAt(end - 1))) {
            end--;
        }
        return new Range(begin, Math.max(end, begin + 1));
    }

    /** A verb that is set off by commas: all around it is said. */
    private @Nullable Draft setOff(Sentence sentence, int verb) {
        Attribution attribution = scene.setOffBy(sentence, verb);
        if (attribution == null) {
            return null;
        }
        Draft draft = draft(
                sentence,
                verb,
                attribution.cueEnd(),
                attribution.cue().stance(),
                attribution.speaker(),
                "claim/speech-verb/set-off");
        int from = contents.partBegin(sentence, attribution.begin());
        int to = contents.asideEnd(sentence, verb, attribution.end());
        return draft.with(contents.ranges(sentence, from, to, verb));
    }

    private @Nullable Draft active(Sentence sentence, int verb, Cues.Found found) {
        Start start = Questioned.opens(sentence, verb) ? null : starts.find(sentence, verb, found);
        if (start == null || sentence.headline() && !start.clause() || isFraction(sentence, verb)) {
            return null;
        }
        boolean asserts = start.stance() == Stance.ASSERT;
        if (asserts && start.takes() != Takes.WH && Syntax.negated(sentence, verb) && !keepsBack(sentence, verb)) {
            return null;
        }
        int next = start.token() + 1;
        boolean outer = start.takes() == Takes.INF
                && WITHHOLDS.contains(sentence.token(verb).lemma())
                && next < sentence.size()
                && cues.verb(sentence, next).any(Takes.WH);
        Phrase speaker = outer ? null : outside(sentence, verb, Speakers.ofVerb(sentence, verb));
        if (speaker == null || !speaks(sentence, verb, speaker, start)) {
            return null;
        }
        Draft draft = draft(sentence, verb, start.cueEnd(), start.stance(), speaker, "claim/" + start.rule());
        int relative = start.takes() == Takes.THAT ? relativeObject(sentence, verb) : -1;
        Range antecedent = relative >= 0 ? null : antecedent(sentence, verb, start);
        if (antecedent != null) {
            draft.content.add(antecedent);
        }
        if (relative >= 0) {
            draft.content.add(new Range(
                    sentence.token(relative).begin(), sentence.token(relative).end()));
        }
        return draft.with(contents.ranges(
                sentence, start.token(), contents.end(sentence, verb, start.token(), start.clause()), verb));
    }

    /** "would not confirm the number": to say nothing of it is an answer. */
    private static boolean keepsBack(Sentence sentence, int verb) {
        int modal = sentence.child(verb, "aux");
        return modal >= 0
                && sentence.token(modal).lower().equals("would")
                && KEPT_BACK.contains(sentence.token(verb).lemma());
    }

    /**
     * Who speaks, where the verb stands outside a quotation that the parser takes for its main clause: "“It is a shame,” he
     * said, adding that ...".
     */
    private @Nullable Phrase outside(Sentence sentence, int verb, @Nullable Phrase speaker) {
        if (speaker == null
                || speaker.sentence() != sentence
                || scene.around(sentence, speaker.head()) == null
                || scene.around(sentence, verb) != null) {
            return speaker;
        }
        for (Attribution one : scene.setOff(sentence)) {
            if (one.token() < verb && one.speaker() != null) {
                return one.speaker();
            }
        }
        return speaker;
    }

    /** "a figure he called too low", "a process that officials say was open": the noun that the relative clause is about. */
    private static @Nullable Range antecedent(Sentence sentence, int verb, Start start) {
        Token token = sentence.token(verb);
        int subject = sentence.child(verb, "nsubj");
        if (!token.is("acl") || token.head() < 0 || subject < 0 || Syntax.isRelative(sentence, subject)) {
            return null;
        }
        boolean gap = start.takes() == Takes.THAT
                ? Syntax.isFinite(sentence.token(start.token()))
                : sentence.token(verb).lemma().equals("call")
                        || start.cueEnd() > verb + 1
                        || sentence.token(start.token()).lower().equals("as");
        if (!gap || sentence.token(token.head()).tag().startsWith("W")) {
            return null;
        }
        Phrase noun = Syntax.phrase(sentence, token.head(), verb);
        return noun.begin() < verb
                ? new Range(
                        noun.from(),
                        Math.min(noun.to(), noun.sentence().token(noun.head()).end()))
                : null;
    }

    private static boolean isFraction(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VBN")
                && sentence.token(verb).is("acl")
                && sentence.child(verb, "aux") < 0;
    }

    private boolean speaks(Sentence sentence, int verb, Phrase speaker, Start start) {
        Token head = sentence.token(speaker.head());
        boolean quotedVerb = scene.around(sentence, verb) != null;
        if (!quotedVerb
                && scene.firstPerson()
                && !start.clause()
                && !sentence.token(verb).tag().equals("VBD")) {
            return false;
        }
        if (!quotedVerb && FIRST_PERSON.contains(head.lower())) {
            return false;
        }
        int to = sentence.child(verb, "mark");
        boolean infinitive = to >= 0 && sentence.token(to).tag().equals("TO");
        if (infinitive && start.takes() != Takes.THAT && !(start.takes() == Takes.WH && withheld(sentence, verb))
                || head.lower().equals("it") && start.takes() == Takes.INF) {
            return false;
        }
        if (!start.clause() && !Speaking.canSpeak(head)
                || sentence.token(speaker.begin()).lower().equals("no")) {
            return false;
        }
        return !head.lower().equals("there") && !head.lower().equals("what");
    }

    /** "declined to say": the two verbs are one cue. */
    private static boolean withheld(Sentence sentence, int verb) {
        int above = sentence.token(verb).head();
        int to = sentence.child(verb, "mark");
        return above >= 0
                && above < verb
                && to > above
                && sentence.token(to).tag().equals("TO")
                && WITHHOLDS.contains(sentence.token(above).lemma());
    }

    private static int relativeObject(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            if (child < verb && token.lower().equals("which") && !token.is("nsubj")) {
                return child;
            }
        }
        return -1;
    }

    /** Whether the verb is a participle that tells what something is taken for: "widely seen as a test". */
    private static boolean taken(Sentence sentence, int verb, Cues.Found found) {
        Token token = sentence.token(verb);
        return found.any(Takes.AS)
                && token.tag().equals("VBN")
                && token.is("acl")
                && verb + 1 < sentence.size()
                && sentence.token(verb + 1).lower().equals("as");
    }

    /** "is accused of", "were reported", "is believed to": nobody is named, or an agent with "by". */
    private @Nullable Draft passive(Sentence sentence, int verb, Cues.Found found) {
        Cue cue = first(found, Takes.PASSIVE, null);
        boolean as = verb + 1 < sentence.size()
                && (sentence.token(verb + 1).lower().equals("as") || sentence.child(verb, "xcomp") > verb);
        if (cue == null && as) {
            cue = first(found, Takes.AS, null);
        }
        if (cue == null || Syntax.negated(sentence, verb) && cue.stance() == Stance.ASSERT) {
            return null;
        }
        int start = found.end();
        int cueEnd = start;
        if (start < sentence.size()
                && cue.prepositions().contains(sentence.token(start).lower())) {
            start++;
            cueEnd++;
        }
        Draft draft = draft(sentence, verb, cueEnd, cue.stance(), Speakers.agent(sentence, verb), "claim/passive");
        int subject = sentence.child(verb, "nsubj");
        if (subject < 0 && taken(sentence, verb, found)) {
            Phrase noun = Syntax.phrase(sentence, sentence.token(verb).head(), verb);
            draft.content.add(new Range(noun.from(), noun.to()));
        }
        if (subject >= 0 && subject < verb && !sentence.token(subject).lower().equals("it")) {
            Phrase phrase = Syntax.phrase(sentence, subject, verb);
            draft.content.add(new Range(phrase.from(), phrase.to()));
        }
        Phrase agent = draft.speaker;
        int end = contents.end(sentence, verb, start);
        if (agent != null && agent.begin() > verb) {
            end = Math.min(end, Math.max(start, agent.begin() - 1));
        }
        if (start < end) {
            draft.with(contents.ranges(sentence, start, end, verb));
        }
        return draft;
    }

    private static @Nullable Cue first(Cues.Found found, Takes what, @Nullable Cue otherwise) {
        for (Cue cue : found.cues()) {
            if (cue.takes(what)) {
                return cue;
            }
        }
        return otherwise;
    }

    static Draft draft(Sentence sentence, int verb, int cueEnd, Stance stance, @Nullable Phrase speaker, String rule) {
        int begin = Syntax.groupBegin(
                sentence, withheld(sentence, verb) ? sentence.token(verb).head() : verb);
        Range cue = new Range(
                sentence.token(begin).begin(),
                sentence.token(Math.max(verb, cueEnd - 1)).end());
        return new Draft(sentence, verb, cue, stance, speaker, rule);
    }
}
