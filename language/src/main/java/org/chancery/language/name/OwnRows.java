package org.chancery.language.name;

import java.util.regex.Pattern;

/** What any word says of itself by its characters. */
final class OwnRows {

    private final NameModel model;
    private final Pattern title;

    OwnRows(NameModel model) {
        this.model = model;
        this.title = Pattern.compile(model.title());
    }

    /** Adds it to the sums that begin at a place. */
    void add(String word, int shape, int cluster, double[] sums, int place) {
        model.addWord(model.single()[NameModel.EVERY], sums, place);
        model.addParts(word, sums, place);
        model.addWord(model.shapes().row(ShapeRows.OWN, shape), sums, place);
        model.addWord(model.clusters().row(ClusterRows.OWN, cluster), sums, place);
        if (title.matcher(word).matches()) {
            model.addWord(model.single()[NameModel.TITLE], sums, place);
        }
    }
}
