package org.chancery.language.tag;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.chancery.language.cache.ModelCache;
import org.chancery.language.library.Spelling;

/** Gives words their parts of speech. One tagger serves all threads and keeps nothing between sentences. */
public final class Tagger {

    private final TagModel model;
    private final Transitions transitions;
    private final String[] tags;
    private final int outside;
    private final int end;

    private Tagger(TagModel model) {
        this.model = model;
        this.transitions = new Transitions(model);
        this.tags = new String[model.tags().size()];
        for (int tag = 0; tag < tags.length; tag++) {
            tags[tag] = model.tags().word(tag).intern();
        }
        this.outside = model.words().find(TagModel.OUTSIDE);
        this.end = model.words().find(TagModel.END);
    }

    /**
     * The tagger with the model of the class path.
     *
     * @throws IOException when the model cannot be read
     */
    public static Tagger load(ModelCache cache) throws IOException {
        return new Tagger(cache.get(TagModelForm.NAME, TagModelForm.key(), new TagModelForm()));
    }

    /** The tags of the words of a sentence, one for each. */
    public String[] tag(List<String> words) {
        int length = words.size();
        int[] numbers = new int[length + 1];
        String[] spelled = new String[length + 1];
        for (int i = 0; i < length; i++) {
            spell(words.get(i), i, numbers, spelled);
        }
        numbers[length] = end;
        spelled[length] = TagModel.END;
        Decoder decoder = new Decoder(transitions, length + 1);
        for (int i = 0; i <= length; i++) {
            double[] sums = new double[tags.length];
            add(numbers, spelled, i, sums);
            decoder.next(model.allowed(numbers[i]), sums);
        }
        byte[] best = decoder.best();
        String[] found = new String[length];
        for (int i = 0; i < length; i++) {
            found[i] = tags[best[i]];
        }
        return found;
    }

    private void spell(String word, int place, int[] numbers, String[] spelled) {
        int number = model.words().find(word);
        if (number >= 0 && model.american()[number] == number) {
            numbers[place] = number;
            spelled[place] = word;
            return;
        }
        String american = number < 0 ? Spelling.american(word) : model.words().word(model.american()[number]);
        numbers[place] = model.words().find(american);
        spelled[place] = american;
    }

    /** Adds up all weights of a word that do not depend on tags. */
    private void add(int[] numbers, String[] spelled, int place, double[] sums) {
        int before = place == 0 ? outside : numbers[place - 1];
        int behind = place + 1 == numbers.length ? outside : numbers[place + 1];
        int own = numbers[place];
        add(model.asLeft(), before, sums);
        add(model.asRight(), behind, sums);
        add(model.own(), own, sums);
        if (model.isRare(own)) {
            int lower = model.words().find(spelled[place].toLowerCase(Locale.ROOT));
            int lowerTag = lower < 0 ? TagModel.UNKNOWN : model.firstTags()[lower];
            model.rareRows().add(model.rows(), spelled, place, lowerTag, sums);
        }
    }

    private void add(int[] rowOfWord, int word, double[] sums) {
        if (word >= 0) {
            model.rows().add(rowOfWord[word], sums);
        }
    }
}
