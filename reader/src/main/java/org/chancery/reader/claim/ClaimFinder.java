package org.chancery.reader.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.model.Claim;
import org.chancery.model.Quotation;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.chancery.reader.entity.Entities;
import org.chancery.reader.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what. Keeps nothing between articles; one finder serves all threads.
 *
 * <p>The passes, in order: attributions set off in a sentence, quotations and who speaks them, verbs, then phrases, nouns,
 * adjectives and adverbs, speakers before a colon; at last which claim carries which.
 */
public final class ClaimFinder {

    private final CueLexicon lexicon = CueLexicon.load();
    private final Cues cues = new Cues(lexicon);

    /** The claims of the article. */
    public Claims find(SourceText source, List<Sentence> sentences, Entities entities) {
        return find(source, sentences, entities::at);
    }

    /** The same with the entities asked for by sentence and head. */
    Claims find(SourceText source, List<Sentence> sentences, Speaking.Parties entities) {
        Scene scene = new Scene(source.text(), sentences, lexicon);
        new Blocks(scene, cues).mark();
        Attributions attributions = new Attributions(scene, cues);
        sentences.forEach(attributions::find);
        new QuoteLinks(scene, cues, attributions).find();
        Contents contents = new Contents(scene, cues);
        VerbClaims verbs = new VerbClaims(scene, cues, contents);
        OtherClaims others = new OtherClaims(scene, cues, contents);
        Relays relays = new Relays(scene);
        for (Sentence sentence : sentences) {
            verbs.find(sentence);
            others.find(sentence);
            relays.find(sentence);
        }
        new Colons(scene).find();
        List<Draft> drafts = new Chains(scene).arrange();
        return claims(source, scene, drafts, new Speaking(source, entities));
    }

    private static Claims claims(SourceText source, Scene scene, List<Draft> drafts, Speaking speaking) {
        Map<Draft, String> ids = new HashMap<>();
        for (Draft draft : drafts) {
            ids.put(draft, "c" + (ids.size() + 1));
        }
        List<Claim> claims = new ArrayList<>(drafts.size());
        List<Claims.Stretch> stretches = new ArrayList<>();
        for (Draft draft : drafts) {
            Claim claim = claim(source, scene, draft, ids, speaking);
            claims.add(claim);
            int length = draft.length();
            draft.content.forEach(part -> stretches.add(new Claims.Stretch(claim, part.begin(), part.end(), length)));
        }
        return new Claims(claims, stretches);
    }

    private static Claim claim(SourceText source, Scene scene, Draft draft, Map<Draft, String> ids, Speaking speaking) {
        List<Span> content = draft.content.stream()
                .sorted(Comparator.comparingInt(Range::begin))
                .map(part -> source.span(part.begin(), part.end()))
                .toList();
        return new Claim(
                Objects.requireNonNull(ids.get(draft)),
                speaking.of(draft.speaker),
                source.span(draft.cue.begin(), draft.cue.end()),
                content,
                quotation(scene, draft),
                draft.carrier == null ? null : ids.get(draft.carrier),
                draft.stance,
                span(source, Hedges.find(draft)),
                draft.rule);
    }

    private static @Nullable Span span(SourceText source, @Nullable Range range) {
        return range == null ? null : source.span(range.begin(), range.end());
    }

    private static Quotation quotation(Scene scene, Draft draft) {
        if (draft.rule.equals("claim/colon") && !draft.sentence.headline()) {
            return Quotation.DIRECT;
        }
        boolean all = true;
        boolean some = false;
        boolean cueQuoted = scene.quotes.around(draft.cue.begin(), draft.cue.end()) != null;
        for (Range part : draft.content) {
            boolean within = !cueQuoted && scene.quotes.around(part.begin(), part.end()) != null;
            all &= within;
            some |= within || scene.quotes.within(part);
        }
        return all ? Quotation.DIRECT : some ? Quotation.MIXED : Quotation.INDIRECT;
    }
}
