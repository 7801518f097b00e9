package org.chancery.reader.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.SourceText;
import org.chancery.model.Tie;
import org.chancery.reader.TestAnalyzer;
import org.chancery.reader.entity.Entities;
import org.chancery.reader.entity.EntityFinder;
import org.chancery.reader.language.Passage;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.predication.PredicationFinder;
import org.chancery.reader.predication.Predications;

/** Reads the ties of a few sentences, for tests. */
final class Ties {

    private static final EntityFinder ENTITIES = new EntityFinder(Gazetteer.load());
    private static final TieFinder TIES = new TieFinder();

    private Ties() {}

    /** The ties and the parties they join. */
    record Read(List<Tie> ties, Entities entities) {

        /** Like {@code membership: Norway > NATO current}, with codes for states and their people; in text order. */
        List<String> lines() {
            List<String> lines = new ArrayList<>();
            for (Tie tie : ties) {
                lines.add(lower(tie.kind()) + ": " + ends(tie));
            }
            return lines;
        }

        /** Like {@code NOR > North Atlantic Treaty Organization current}. */
        String ends(Tie tie) {
            return name(tie.from()) + " > " + name(tie.to()) + " " + lower(tie.status());
        }

        private String name(String id) {
            Entity entity = entities.get(id);
            boolean state = entity.kind() == EntityKind.STATE
                    || entity.kind() == EntityKind.GROUP
                    || entity.name().startsWith("the ")
                    || entity.name().startsWith("a ");
            return state && entity.country() != null ? entity.country() : entity.name();
        }

        private static String lower(Enum<?> code) {
            return code.name().toLowerCase(Locale.ROOT);
        }
    }

    static Read read(String text) {
        SourceText source = SourceText.of(text);
        List<Sentence> sentences = TestAnalyzer.get().analyze(text, List.of(new Passage(0, text.length(), false)));
        Entities entities = ENTITIES.find(source, sentences, null, null);
        List<Tie> ties = TIES.find(source, sentences, Predications.of(new PredicationFinder(), sentences), entities);
        for (Tie tie : ties) {
            if (tie.evidence().isEmpty() || !tie.evidence().stream().allMatch(source::slices)) {
                throw new AssertionError("a tie whose evidence is no slice: " + tie);
            }
        }
        return new Read(ties, entities);
    }
}
