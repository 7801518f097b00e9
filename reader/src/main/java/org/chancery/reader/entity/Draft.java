package org.chancery.reader.entity;

import java.util.ArrayList;
import java.util.List;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Outlet;
import org.chancery.reader.language.Sentence;
import org.jspecify.annotations.Nullable;

/** What the passes have found in one article so far. Lives for one reading. */
final class Draft {

    private final Gazetteer gazetteer;
    private final NameIndex index;
    private final List<View> views = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private final @Nullable String day;
    private final @Nullable Outlet outlet;

    Draft(
            Gazetteer gazetteer,
            NameIndex index,
            List<Sentence> sentences,
            @Nullable String published,
            @Nullable Outlet outlet) {
        this.gazetteer = gazetteer;
        this.index = index;
        sentences.forEach(sentence -> views.add(new View(sentence, index)));
        this.day = published == null || published.length() < 10 ? published : published.substring(0, 10);
        this.outlet = outlet;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    NameIndex index() {
        return index;
    }

    List<View> views() {
        return views;
    }

    /** The day of the report, null when unknown. */
    @Nullable String day() {
        return day;
    }

    @Nullable Outlet outlet() {
        return outlet;
    }

    List<Found> found() {
        return found;
    }

    void add(View view, int begin, int end, List<Party> parties) {
        if (!parties.isEmpty()) {
            found.add(new Found(view.number(), begin, end, parties));
        }
    }

    /** Adds the mention and marks its tokens: no later pass reads them again. */
    void take(View view, int begin, int end, List<Party> parties) {
        add(view, begin, end, parties);
        view.take(begin, end);
    }
}
