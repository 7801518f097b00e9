package org.chancery.reader.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.chancery.model.EntityKind;
import org.chancery.model.ResolvedBy;
import org.jspecify.annotations.Nullable;

/**
 * Pronouns and definite nouns that stand for a party named before. Goes through the article in text order, so that what
 * is resolved can be referred to in turn.
 */
final class CoreferencePass implements Pass {

    private final Parties parties;

    CoreferencePass(Parties parties) {
        this.parties = parties;
    }

    @Override
    public void apply(Draft draft) {
        Antecedents antecedents = new Antecedents(draft);
        Speakers speakers = new Speakers(draft, parties);
        Context context = new Context(draft);
        Pronouns pronouns = new Pronouns(draft, antecedents, speakers, new Plurals(draft, parties));
        DefiniteNouns nouns = new DefiniteNouns(draft, parties, antecedents);
        UnownedNouns unowned = new UnownedNouns(draft, parties, antecedents, context, speakers);
        List<Pending> all = new ArrayList<>(draft.pending());
        all.sort(Comparator.comparingInt((Pending one) -> one.view().place()).thenComparingInt(Pending::begin));
        Deque<Pending> pending = new ArrayDeque<>(all);
        for (View view : draft.views()) {
            for (int token = 0; token < view.size(); token++) {
                List<Party> found = List.of();
                int begin = token;
                if (view.token(token).isPronoun()) {
                    found = pronouns.resolve(view, token);
                } else if (!view.taken(token) && nouns.pair(view, token)) {
                    begin = view.is(token, "two") ? token - 1 : token;
                    found = nouns.lastTwo(view, begin);
                } else if (!view.taken(token)) {
                    begin = DefiniteNouns.begin(view, token);
                    found = nouns.resolve(view, begin, token);
                }
                if (!found.isEmpty()) {
                    draft.take(view, begin, token + 1, found);
                }
                while (!pending.isEmpty() && due(pending.peek(), view, token)) {
                    Pending one = pending.poll();
                    draft.add(view, one.begin(), one.end(), unowned.resolve(one));
                }
            }
        }
    }

    private static boolean due(Pending pending, View view, int token) {
        return pending.view() == view && pending.end() - 1 <= token;
    }

    static Party again(Party party, String rule) {
        return party.by(ResolvedBy.COREFERENCE, rule);
    }

    static boolean body(Party party) {
        return party.kind() == EntityKind.STATE || party.kind() == EntityKind.ORGANISATION;
    }

    static @Nullable Party first(List<Party> parties) {
        return parties.isEmpty() ? null : parties.get(0);
    }
}
