package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Entity;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.rules.WordClasses;
import org.jspecify.annotations.Nullable;

/** "The chamber passed a motion urging Oslo to act": what a paper says, whoever issues it says. */
final class Documents {

    private Documents() {}

    /** Who issues the paper that is the agent of the predication; empty where no paper is. */
    static List<Entity> authors(
            Predication told, @Nullable Predication[] predications, PartyFinder parties, WordClasses classes) {
        List<Entity> found = new ArrayList<>();
        for (int token : told.fill("agent")) {
            Predication paper = predications[token];
            if (paper != null && classes.contains("paperword", paper.lemma())) {
                for (String role : List.of("agent", "from", "owner")) {
                    if (found.isEmpty()) {
                        parties.fill(paper, role, true).parties().stream()
                                .filter(party -> !found.contains(party))
                                .forEach(found::add);
                    }
                }
            }
        }
        return found;
    }
}
