package org.chancery.reader.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.SourceText;
import org.chancery.model.When;
import org.chancery.reader.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases of time, the days they mean and the acts they date.
 *
 * <p>What is told from the report's own day ("on Monday") has days only when that day is known. Keeps nothing between
 * sentences; one serves all threads.
 */
public final class TimeFinder {

    private final TimeWords words = TimeWords.load();

    /** The phrases of time of each sentence of a report; "the next day" counts from the day told before. */
    public List<List<TimeMention>> inOrder(List<Sentence> sentences, @Nullable String published) {
        List<List<TimeMention>> times = new ArrayList<>(sentences.size());
        Days scene = null;
        for (Sentence sentence : sentences) {
            List<TimeMention> found = find(sentence, published, scene);
            times.add(found);
            scene = sceneAfter(sentence, found, scene);
        }
        return times;
    }

    /** The phrases of time of a sentence by itself, in text order. */
    public List<TimeMention> find(Sentence sentence, @Nullable String published) {
        return find(sentence, published, null);
    }

    /**
     * The phrases of time of a sentence, in text order.
     *
     * @param published the report's date or date-time, ISO 8601
     * @param scene the days told last before the sentence, from which "the next day" counts
     */
    private List<TimeMention> find(Sentence sentence, @Nullable String published, @Nullable Days scene) {
        Scan scan = new Scan(sentence, words, day(published), scene);
        List<TimeMention> found = new ArrayList<>(2);
        for (int at = 0; at < sentence.size(); at++) {
            Match match = Grammar.at(scan, at);
            if (match != null) {
                int head = head(sentence, at, match.end());
                found.add(new TimeMention(at, match.end(), head, match.days(), match.rule()));
                if (match.days() != null) {
                    scan.moveTo(match.days());
                }
                at = match.end() - 1;
            }
        }
        return found;
    }

    /**
     * The days that the text tells of when the sentence is over: those of its main clause, else the last ones told; the
     * ones before when the sentence tells none.
     */
    private @Nullable Days sceneAfter(Sentence sentence, List<TimeMention> mentions, @Nullable Days before) {
        Days last = before;
        for (TimeMention mention : mentions) {
            last = mention.days() == null ? last : mention.days();
        }
        TimeMention main = mentions.isEmpty() ? null : new Dating(sentence, words, mentions).of(sentence.root());
        return main == null || main.days() == null ? last : main.days();
    }

    /**
     * The time that the clause of a predicate gives for it; none when it gives none, or one that cannot be resolved.
     *
     * @param predicateToken the verb or noun that tells the act
     * @param published the report's date or date-time, ISO 8601
     */
    public Optional<When> timeOf(SourceText source, Sentence sentence, int predicateToken, @Nullable String published) {
        return timeOf(source, sentence, predicateToken, find(sentence, published));
    }

    /** The same, of phrases found before: for who asks after many predicates of one sentence. */
    public Optional<When> timeOf(SourceText source, Sentence sentence, int predicateToken, List<TimeMention> mentions) {
        if (mentions.isEmpty()) {
            return Optional.empty();
        }
        TimeMention mention = new Dating(sentence, words, mentions).of(predicateToken);
        Days days = mention == null ? null : mention.days();
        if (mention == null || days == null) {
            return Optional.empty();
        }
        var span = source.span(
                sentence.token(mention.begin()).begin(),
                sentence.token(mention.end() - 1).end());
        return Optional.of(
                new When(span.text(), days.first().toString(), days.last().toString(), span));
    }

    /** The token of the phrase that hangs on one outside; not its article, which a misread phrase hangs there too. */
    private static int head(Sentence sentence, int begin, int end) {
        for (int i = begin; i < end; i++) {
            int above = sentence.token(i).head();
            boolean bare = sentence.token(i).is("punct") || sentence.token(i).is("det");
            if ((above < begin || above >= end) && !bare) {
                return i;
            }
        }
        return begin;
    }

    private static @Nullable LocalDate day(@Nullable String published) {
        if (published == null || published.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(published.substring(0, 10));
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
