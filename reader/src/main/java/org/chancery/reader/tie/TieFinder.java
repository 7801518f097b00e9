package org.chancery.reader.tie;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.chancery.model.Tie;
import org.chancery.reader.entity.Entities;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.predication.Predications;
import org.jspecify.annotations.Nullable;

/**
 * Finds the standing relations between the parties of a report: who depends on whom, is a member, an ally, leads,
 * hosts, sanctions.
 *
 * <p>Keeps nothing between reports; one finder serves all threads.
 */
public final class TieFinder {

    private final List<TiePass> passes;

    public TieFinder() {
        StatusWords words = StatusWords.load();
        this.passes = List.of(
                new Leadership(Titles.load()),
                new Counterparts(),
                new RuleTies(TieRules.load(), words),
                new JoinedNames(),
                new FixedPhrases());
    }

    /** The ties of a report with ids {@code t1, t2 …} in text order; all tellings of one tie are its evidence. */
    public List<Tie> find(SourceText source, List<Sentence> sentences, Predications predications, Entities entities) {
        Ends ends = new Ends(entities);
        List<TieDraft> drafts = new ArrayList<>();
        for (Sentence sentence : sentences) {
            @Nullable Predication[] told = predications.of(sentence);
            TieScene scene = new TieScene(sentence, told, new Roles(sentence, told), ends);
            for (TiePass pass : passes) {
                pass.find(scene, drafts);
            }
        }
        return merged(source, sentences, drafts);
    }

    private static List<Tie> merged(SourceText source, List<Sentence> sentences, List<TieDraft> drafts) {
        List<Tie> ties = new ArrayList<>();
        List<TieDraft> open = new ArrayList<>(drafts);
        while (!open.isEmpty()) {
            TieDraft first = open.remove(0);
            List<TieDraft> same = new ArrayList<>();
            same.add(first);
            open.removeIf(other -> first.sameTie(other) && same.add(other));
            ties.add(tie("t" + (ties.size() + 1), source, sentences, same));
        }
        return ties;
    }

    /** The first telling gives the tie; what it leaves open a later one may add. */
    private static Tie tie(String id, SourceText source, List<Sentence> sentences, List<TieDraft> tellings) {
        TieDraft first = tellings.get(0);
        String domain = null;
        String degree = null;
        String since = null;
        String until = null;
        List<Span> evidence = new ArrayList<>();
        for (TieDraft telling : tellings) {
            domain = domain == null ? telling.domain() : domain;
            degree = degree == null ? telling.degree() : degree;
            since = since == null ? telling.since() : since;
            until = until == null ? telling.until() : until;
            Sentence sentence = sentences.get(telling.sentence());
            Span span = source.span(
                    sentence.token(telling.begin()).begin(),
                    sentence.token(telling.end() - 1).end());
            if (!evidence.contains(span)) {
                evidence.add(span);
            }
        }
        return new Tie(
                id,
                first.kind(),
                first.from().id(),
                first.to().id(),
                domain,
                degree,
                first.status(),
                since,
                until,
                List.of(),
                evidence,
                first.rule());
    }
}
