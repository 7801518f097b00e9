package org.chancery.reader.cause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Cause;
import org.chancery.model.Cause.End;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.chancery.reader.cause.Connective.Form;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.predication.Predications;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a report says brought about what. An end that is an event or a tie is given by its id, any other as a
 * passage.
 *
 * <p>Keeps nothing between reports; one finder serves all threads.
 */
public final class CauseFinder {

    private final Connectives connectives = Connectives.load();
    private final PhraseCauses phrases = new PhraseCauses(connectives);
    private final WordCauses words = new WordCauses(connectives);

    /** The causes of a report with ids {@code x1, x2 …} in text order of their connectives. */
    public List<Cause> find(SourceText source, List<Sentence> sentences, Predications predications, Items items) {
        List<Cause> causes = new ArrayList<>();
        Sentence before = null;
        for (Sentence sentence : sentences) {
            @Nullable Predication[] told = predications.of(sentence);
            Scene scene = new Scene(before, sentence, told, items);
            List<CauseDraft> drafts = new ArrayList<>();
            adverb(scene, drafts);
            phrases.find(scene, drafts);
            words.find(scene, drafts);
            drafts.sort(Comparator.comparingInt(CauseDraft::begin));
            add(source, scene, drafts, causes);
            before = sentence.headline() ? null : sentence;
        }
        return causes;
    }

    /** "As a result, …": the sentence before is the cause. */
    private void adverb(Scene scene, List<CauseDraft> drafts) {
        Sentence sentence = scene.sentence();
        Sentence before = scene.before();
        var found = connectives.at(sentence, 0, Form.ADVERB);
        boolean comma = found != null
                && found.end() < sentence.size()
                && sentence.token(found.end()).text().equals(",");
        if (found != null && before != null && (comma || found.end() == 1)) {
            drafts.add(new CauseDraft(
                    before, before.root(), sentence, sentence.root(), 0, found.end(), found.connective()));
        }
    }

    private void add(SourceText source, Scene scene, List<CauseDraft> drafts, List<Cause> causes) {
        int last = -1;
        for (CauseDraft draft : drafts) {
            if (draft.begin() < last) {
                continue;
            }
            End cause = causeEnd(source, scene, draft);
            End effect = end(source, scene.items(), draft.effectSentence(), draft.effect(), draft.cause(), draft);
            if (cause == null || effect == null || cause.equals(effect)) {
                continue;
            }
            last = draft.end();
            Sentence sentence = scene.sentence();
            Span connective = source.span(
                    sentence.token(draft.begin()).begin(),
                    sentence.token(draft.end() - 1).end());
            causes.add(new Cause(
                    "x" + (causes.size() + 1),
                    cause,
                    effect,
                    connective,
                    List.of(),
                    draft.connective().rule()));
        }
    }

    /** "This led to …" points at what the sentence before tells. */
    private @Nullable End causeEnd(SourceText source, Scene scene, CauseDraft draft) {
        Sentence before = scene.before();
        Sentence sentence = draft.causeSentence();
        boolean same = sentence == scene.sentence();
        if (same
                && before != null
                && pointsBack(sentence, draft.cause())
                && before.paragraph() == sentence.paragraph()) {
            Optional<String> item = scene.items().itemAt(before, before.root());
            return item.isPresent()
                    ? new End(item.get(), null)
                    : new End(
                            null,
                            source.span(
                                    before.begin(),
                                    before.token(lastWord(before)).end()));
        }
        return end(source, scene.items(), sentence, draft.cause(), same ? draft.effect() : -1, draft);
    }

    private boolean pointsBack(Sentence sentence, int token) {
        Token word = sentence.token(token);
        if (word.lower().equals("this")
                || word.lower().equals("these")
                || word.lower().equals("that") && word.tag().equals("DT")) {
            return true;
        }
        int determiner = sentence.child(token, "det");
        String lower = determiner < 0 ? "" : sentence.token(determiner).lower();
        return (lower.equals("this") || lower.equals("these")) && connectives.is("summary", word.lemma());
    }

    private static int lastWord(Sentence sentence) {
        int last = sentence.size() - 1;
        return last > 0 && sentence.token(last).is("punct") ? last - 1 : last;
    }

    private static @Nullable End end(
            SourceText source, Items items, Sentence sentence, int token, int other, CauseDraft draft) {
        Optional<String> item = items.itemAt(sentence, token);
        if (item.isPresent()) {
            return new End(item.get(), null);
        }
        Passage passage = new Passage(sentence, draft, sentence == draft.effectSentence());
        int[] range = passage.around(token, other);
        return range[0] > range[1]
                ? null
                : new End(
                        null,
                        source.span(
                                sentence.token(range[0]).begin(),
                                sentence.token(range[1]).end()));
    }
}
