package org.chancery.reader.place;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Entity;
import org.chancery.model.SourceText;
import org.chancery.model.Where;
import org.chancery.reader.entity.Entities;
import org.chancery.reader.language.Sentence;

/** Finds where acts happened. Keeps nothing between sentences; one serves all threads. */
public final class PlaceFinder {

    private final PlaceIndex index;
    private final PlaceWords words = PlaceWords.load();

    public PlaceFinder(Gazetteer gazetteer) {
        this.index = new PlaceIndex(gazetteer);
    }

    /**
     * The place that the sentence gives for an act.
     *
     * @param predicateToken the verb or noun that tells the act
     * @param entities of the report: which lands it speaks of decides between places of one name
     */
    public Optional<Where> placeOf(SourceText source, Sentence sentence, int predicateToken, Entities entities) {
        PlaceNames names = new PlaceNames(sentence, index, words, lands(entities));
        Located found = new Placing(sentence, words, names).of(predicateToken);
        return found == null ? Optional.empty() : Optional.of(where(source, sentence, found));
    }

    /** That state as a place, where words of the phrase under that head name it: "Peru", "Peruvian police". */
    public Optional<Where> landOf(SourceText source, Sentence sentence, int head, String country) {
        Located found = new PlaceNames(sentence, index, words, Set.of()).landIn(head, country);
        return found == null ? Optional.empty() : Optional.of(where(source, sentence, found));
    }

    private static Where where(SourceText source, Sentence sentence, Located found) {
        var span = source.span(
                sentence.token(found.begin()).begin(),
                sentence.token(found.end() - 1).end());
        return new Where(
                span.text(),
                found.name(),
                found.country(),
                found.lat(),
                found.lon(),
                found.geonames(),
                found.subdivision(),
                span);
    }

    private static Set<String> lands(Entities entities) {
        Set<String> lands = new HashSet<>();
        for (Entity entity : entities.all()) {
            if (entity.country() != null) {
                lands.add(entity.country());
            }
        }
        return lands;
    }
}
