package org.chancery.language.name;

import java.util.List;
import org.chancery.language.library.Spelling;

/** The words of a sentence as the model knows them, and one more before and behind for what is outside. */
final class SentenceWords {

    final int length;
    private final String[] forms;
    private final int[] words;
    private final String[] shapeNames;
    private final int[] shapes;
    private final int[] clusters;

    /**
     * A sentence.
     *
     * @param shapeNames the shapes of the model by their numbers
     */
    SentenceWords(NameModel model, String[] shapeNames, List<String> sentence) {
        length = sentence.size();
        forms = new String[length];
        words = new int[length + 1];
        this.shapeNames = new String[length + 1];
        shapes = new int[length + 1];
        clusters = new int[length + 1];
        for (int i = 0; i < length; i++) {
            take(model, shapeNames, sentence.get(i), i);
        }
        words[length] = model.words().words().find("");
        this.shapeNames[length] = "";
        shapes[length] = model.shapes().shapes().find("");
        clusters[length] = model.clusters().outside();
    }

    private void take(NameModel model, String[] names, String form, int place) {
        int given = model.words().words().find(form);
        int word = given < 0 ? given : model.words().american()[given];
        String american = form;
        if (word != given || given < 0) {
            american = word >= 0 ? model.words().words().word(word) : Spelling.american(form);
            word = word >= 0 ? word : model.words().words().find(american);
        }
        forms[place] = american;
        words[place] = word;
        if (word >= 0) {
            shapes[place] = model.words().shapes()[word];
            shapeNames[place] = names[shapes[place]];
            clusters[place] = model.words().clusters()[word];
        } else {
            shapeNames[place] = NameShapes.of(american, model.known());
            shapes[place] = model.shapes().shapes().find(shapeNames[place]);
            clusters[place] = model.clusters().cluster(american);
        }
    }

    String[] forms() {
        return forms;
    }

    String form(int place) {
        return isOutside(place) ? "" : forms[place];
    }

    int word(int place) {
        return words[isOutside(place) ? length : place];
    }

    String shapeName(int place) {
        return shapeNames[isOutside(place) ? length : place];
    }

    int shape(int place) {
        return shapes[isOutside(place) ? length : place];
    }

    int cluster(int place) {
        return clusters[isOutside(place) ? length : place];
    }

    private boolean isOutside(int place) {
        return place < 0 || place >= length;
    }
}
