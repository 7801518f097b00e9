package org.chancery.reader.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.ResolvedBy;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.chancery.reader.language.Token;

/** Makes the entities of a finished draft: ids in order of first mention, spans, and the heads of the mentions. */
final class Assembly {

    private Assembly() {}

    static Entities assemble(Draft draft, SourceText source) {
        List<Found> found = new ArrayList<>(draft.found());
        found.sort(Comparator.comparingInt(Found::sentence)
                .thenComparingInt(Found::begin)
                .thenComparing(Comparator.comparingInt(Found::end).reversed()));
        Map<String, Party> parties = new LinkedHashMap<>();
        Map<String, Set<Span>> spans = new LinkedHashMap<>();
        for (Found one : found) {
            View view = draft.views().get(one.sentence());
            for (Party party : one.parties()) {
                Span span = span(source, view, one, party);
                parties.merge(party.key(), party, Assembly::fuller);
                spans.computeIfAbsent(party.key(), key -> new LinkedHashSet<>()).add(span);
            }
        }
        Map<String, Entity> entities = new LinkedHashMap<>();
        parties.forEach((key, party) -> entities.put(
                key, entity("n" + (entities.size() + 1), party, List.copyOf(spans.getOrDefault(key, Set.of())))));
        return new Entities(List.copyOf(entities.values()), standing(draft, found, entities), Release.own(draft));
    }

    private static Span span(SourceText source, View view, Found found, Party party) {
        Token first = view.token(found.begin());
        Token last = view.token(found.end() - 1);
        int hyphen = first.text().indexOf('-') >= 0
                ? first.text().indexOf('-')
                : first.text().indexOf('–');
        if (first.equals(last) && found.parties().size() == 2 && hyphen > 0) {
            // "U.S.-Turkey": each its own half.
            return party.equals(found.parties().get(0))
                    ? source.span(first.begin(), first.begin() + hyphen)
                    : source.span(first.begin() + hyphen + 1, first.end());
        }
        return source.span(first.begin(), last.end());
    }

    /** Of two readings of one party the one that the text gives rather than an inference. */
    private static Party fuller(Party one, Party other) {
        boolean inferred = one.resolvedBy() == ResolvedBy.COREFERENCE && other.resolvedBy() != ResolvedBy.COREFERENCE;
        return inferred ? other : one;
    }

    private static Entity entity(String id, Party party, List<Span> mentions) {
        return new Entity(
                id,
                party.name(),
                party.kind(),
                party.country(),
                party.sectors(),
                party.code(),
                party.role(),
                party.resolvedBy(),
                mentions,
                party.rule());
    }

    private static Map<Mention, List<Entity>> standing(Draft draft, List<Found> found, Map<String, Entity> entities) {
        Map<Mention, List<Entity>> standing = new LinkedHashMap<>();
        // The longest last: it has the word where two phrases share a head.
        List<Found> byLength = new ArrayList<>(found);
        byLength.sort(Comparator.comparingInt(one -> one.end() - one.begin()));
        for (Found one : byLength) {
            View view = draft.views().get(one.sentence());
            List<Entity> whom = one.parties().stream()
                    .map(party -> entities.get(party.key()))
                    .distinct()
                    .toList();
            for (int head : heads(view, one)) {
                standing.put(new Mention(view.sentence().number(), one.begin(), one.end(), head), whom);
            }
        }
        return standing;
    }

    /** The tokens by which the phrase hangs on the rest: one, or several where the parser broke it up. */
    private static List<Integer> heads(View view, Found found) {
        List<Integer> heads = new ArrayList<>(1);
        for (int i = found.begin(); i < found.end(); i++) {
            Token token = view.token(i);
            boolean outward = !found.covers(token.head());
            if (outward
                    && (token.isNoun()
                            || token.isPronoun()
                            || token.tag().startsWith("JJ")
                            || token.tag().equals("CD"))) {
                heads.add(i);
            }
        }
        if (heads.isEmpty()) {
            heads.add(found.end() - 1);
        }
        return heads;
    }
}
