package org.chancery.reader.tie;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.TieKind;
import org.chancery.model.TieStatus;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;

/** A named project and whose it is: "China's Belt and Road Initiative". */
final class OwnProjects implements TiePass {

    private static final Set<String> PROJECTS = Set.of(
            "initiative", "project", "pipeline", "corridor", "dam", "canal", "railway", "highway", "port", "plant", "programme", "program",
            "mission", "plan", "reactor", "park", "scheme");

    @Override
    public void find(TieScene scene, List<TieDraft> found) {
        Sentence sentence = scene.sentence();
        for (Token token : sentence.tokens()) {
            boolean named = token.isProperNoun() && PROJECTS.contains(token.lower().toLowerCase(Locale.ROOT));
            int owner = named ? sentence.child(token.index(), "nmod:poss") : -1;
            if (owner < 0) {
                continue;
            }
            for (Entity project : scene.ends().direct(sentence, token.index())) {
                for (Entity from : scene.ends().direct(sentence, owner)) {
                    if (project.kind() == EntityKind.ORGANISATION && from.kind() == EntityKind.STATE) {
                        found.add(new TieDraft(
                                TieKind.PROJECT, from, project, null, null, TieStatus.CURRENT, null, null, sentence.number(), owner,
                                token.index() + 1, "tie/project/own"));
                    }
                }
            }
        }
    }
}
