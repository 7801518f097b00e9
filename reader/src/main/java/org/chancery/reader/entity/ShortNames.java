package org.chancery.reader.entity;

import java.util.HashMap;
import java.util.Map;

/** First words of the organisations that an article names in full: "Mahan" behind "Mahan Air" is no person. */
final class ShortNames {

    /** First word of a name to the number of the sentence that gives the name first. */
    private final Map<String, Integer> first = new HashMap<>();

    private ShortNames() {}

    static ShortNames of(Draft draft) {
        ShortNames names = new ShortNames();
        for (View view : draft.views()) {
            for (Hit hit : view.hits()) {
                boolean body = hit.has(Sense.OfOrganisation.class) && hit.state() == null;
                if (body && hit.end() - hit.begin() > 1 && view.noun(hit.begin())) {
                    names.first.putIfAbsent(view.word(hit.begin()), view.place());
                }
            }
        }
        return names;
    }

    /** Whether a name of one word, without a title, is rather the short name of an organisation named before. */
    boolean means(View view, PersonNames.Name name) {
        if (name.end() - name.begin() != 1 || view.agentEndingAt(name.begin(), 0) != null) {
            return false;
        }
        Integer sentence = first.get(view.word(name.begin()));
        return sentence != null && sentence <= view.place();
    }
}
