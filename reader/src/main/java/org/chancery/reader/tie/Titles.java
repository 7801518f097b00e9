package org.chancery.reader.tie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.rules.RuleLines;

/** The titles of {@code titles.txt} and where a sentence has them. Immutable once loaded. */
final class Titles {

    /** What the holder of a title leads. */
    enum Leads {
        STATE,
        MINISTRY,
        BODY,
        EITHER,
        NONE
    }

    /** A title in a sentence: from its first token to one behind its last. */
    record Found(Leads leads, int begin, int end) {

        int head() {
            return end - 1;
        }
    }

    private record Title(List<String> words, Leads leads) {}

    private final Map<String, List<Title>> byFirst = new HashMap<>();

    private Titles() {}

    static Titles load() {
        Titles loaded = new Titles();
        for (RuleLines.Line line : RuleLines.beside(Titles.class, "titles.txt", 2)) {
            Leads leads = Leads.valueOf(line.field(0).toUpperCase(Locale.ROOT));
            for (String title : line.list(1, ",")) {
                List<String> words = List.of(title.split(" "));
                loaded.byFirst
                        .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(new Title(words, leads));
            }
        }
        return loaded;
    }

    /** The titles of a sentence in text order, none inside another. */
    List<Found> find(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Found longest = longest(sentence, at);
            if (longest != null) {
                found.add(longest);
            }
            at = longest == null ? at + 1 : longest.end();
        }
        return found;
    }

    private @org.jspecify.annotations.Nullable Found longest(Sentence sentence, int at) {
        Title best = null;
        for (Title title : byFirst.getOrDefault(singular(sentence, at), List.of())) {
            if ((best == null || title.words().size() > best.words().size()) && stands(sentence, at, title)) {
                best = title;
            }
        }
        return best == null
                ? null
                : new Found(best.leads(), at, at + best.words().size());
    }

    private static boolean stands(Sentence sentence, int at, Title title) {
        for (int i = 0; i < title.words().size(); i++) {
            String word = title.words().get(i);
            if (at + i >= sentence.size()
                    || !word.equals(singular(sentence, at + i))
                            && !word.equals(sentence.token(at + i).lower())) {
                return false;
            }
        }
        return true;
    }

    /** Titles are capitalised or not, and plural before two names: "Presidents X and Y". */
    private static String singular(Sentence sentence, int at) {
        String word = sentence.token(at).lower();
        return word.length() > 3 && word.endsWith("s") && sentence.token(at).isNoun() && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
