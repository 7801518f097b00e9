package org.chancery.reader.tie;

import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.TieKind;
import org.chancery.model.TieStatus;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;

/** Ties told by fixed phrases: whose a named project is ("Egypt's Toshka Project"), what a land is home to. */
final class FixedPhrases implements TiePass {

    private static final Set<String> PROJECTS = Set.of(
            "initiative",
            "project",
            "pipeline",
            "corridor",
            "dam",
            "canal",
            "railway",
            "highway",
            "port",
            "plant",
            "programme",
            "program",
            "mission",
            "plan",
            "reactor",
            "park",
            "scheme");

    @Override
    public void find(TieScene scene, List<TieDraft> found) {
        for (Token token : scene.sentence().tokens()) {
            ownProject(scene, token, found);
            homeTo(scene, token, found);
        }
    }

    /** "is home to an army base": "home" is read as an adverb. */
    private static void homeTo(TieScene scene, Token token, List<TieDraft> found) {
        Sentence sentence = scene.sentence();
        int subject = token.lower().equals("home") && sentence.child(token.index(), "cop") >= 0
                ? sentence.child(token.index(), "nsubj")
                : -1;
        if (subject < 0) {
            return;
        }
        for (int child : sentence.children(token.index())) {
            if (!Ends.marker(sentence, child).equals("to")) {
                continue;
            }
            for (Entity land : scene.ends().direct(sentence, subject)) {
                for (Entity guest : scene.ends().direct(sentence, child)) {
                    Entity from = scene.ends().lift(land, TieKind.HOSTING);
                    Entity to = scene.ends().lift(guest, TieKind.HOSTING);
                    if (from.kind() == EntityKind.STATE
                            && to.kind() != EntityKind.PLACE
                            && !from.id().equals(to.id())) {
                        found.add(new TieDraft(
                                TieKind.HOSTING,
                                from,
                                to,
                                null,
                                null,
                                TieStatus.CURRENT,
                                null,
                                null,
                                sentence.number(),
                                subject,
                                child + 1,
                                "tie/hosting/home-to"));
                    }
                }
            }
        }
    }

    private static void ownProject(TieScene scene, Token token, List<TieDraft> found) {
        Sentence sentence = scene.sentence();
        boolean named = token.isProperNoun() && PROJECTS.contains(token.lower());
        int owner = named ? sentence.child(token.index(), "nmod:poss") : -1;
        if (owner < 0) {
            return;
        }
        for (Entity project : scene.ends().direct(sentence, token.index())) {
            for (Entity from : scene.ends().direct(sentence, owner)) {
                if (project.kind() == EntityKind.ORGANISATION && from.kind() == EntityKind.STATE) {
                    found.add(new TieDraft(
                            TieKind.PROJECT,
                            from,
                            project,
                            null,
                            null,
                            TieStatus.CURRENT,
                            null,
                            null,
                            sentence.number(),
                            owner,
                            token.index() + 1,
                            "tie/project/own"));
                }
            }
        }
    }
}
