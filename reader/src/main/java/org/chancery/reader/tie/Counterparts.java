package org.chancery.reader.tie;

import java.util.List;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.TieKind;
import org.chancery.model.TieStatus;
import org.chancery.reader.entity.Mention;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;

/** "the premier met his Chadian counterpart X": X leads in Chad what the premier leads at home. */
final class Counterparts implements TiePass {

    private static final int NEAR = 8;

    @Override
    public void find(TieScene scene, List<TieDraft> found) {
        for (Token token : scene.sentence().tokens()) {
            if (token.lower().equals("counterpart") || token.lower().equals("opposite")) {
                find(scene, token.index(), List.copyOf(found), found);
            }
        }
    }

    private static void find(TieScene scene, int counterpart, List<TieDraft> told, List<TieDraft> found) {
        Sentence sentence = scene.sentence();
        if (counterpart > 1
                && Leadership.isLower(sentence.token(counterpart - 1).lower())) {
            return;
        }
        for (int at = counterpart; at < Math.min(sentence.size(), counterpart + NEAR); at++) {
            for (Entity person : scene.ends().entities().at(sentence.number(), at)) {
                Entity state = person.kind() == EntityKind.PERSON && Ends.isNamed(person)
                        ? scene.ends().state(person.country())
                        : null;
                if (state != null && leaderBefore(scene, counterpart, person, told)) {
                    found.add(draft(scene, counterpart, at, person, state));
                    return;
                }
            }
            Token token = sentence.token(at);
            boolean passes =
                    at == counterpart || token.isProperNoun() || token.text().equals(",");
            if (!passes) {
                return;
            }
        }
    }

    /** Whether somebody who stands before in the sentence, or behind a pronoun there, is told to lead a state. */
    private static boolean leaderBefore(TieScene scene, int counterpart, Entity person, List<TieDraft> told) {
        Sentence sentence = scene.sentence();
        for (int at = counterpart - 1; at >= 0; at--) {
            for (Entity other : scene.ends().entities().at(sentence.number(), at)) {
                boolean leads = told.stream()
                        .anyMatch(draft -> draft.kind() == TieKind.LEADERSHIP
                                && draft.from().id().equals(other.id())
                                && draft.to().kind() == EntityKind.STATE);
                if (other.kind() == EntityKind.PERSON && !other.id().equals(person.id())) {
                    return leads;
                }
            }
        }
        return false;
    }

    private static TieDraft draft(TieScene scene, int counterpart, int name, Entity person, Entity state) {
        Sentence sentence = scene.sentence();
        Mention mention = scene.ends().entities().mentionAt(sentence.number(), name);
        int begin = mention == null ? counterpart : Math.min(counterpart, mention.begin());
        int end = mention == null ? name + 1 : Math.max(counterpart + 1, mention.end());
        return new TieDraft(
                TieKind.LEADERSHIP,
                person,
                state,
                null,
                null,
                TieStatus.CURRENT,
                null,
                null,
                sentence.number(),
                begin,
                end,
                "tie/leadership/counterpart");
    }
}
