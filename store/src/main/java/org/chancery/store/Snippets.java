package org.chancery.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.store.RecordStore.Snippet;

/** Cuts the sentences out of a report's text that hold words that were asked for. */
public final class Snippets {

    private static final int MOST = 3;

    private Snippets() {}

    /** The first few sentences that hold the words, those first that hold the most of them; in text order. */
    public static List<Snippet> of(String text, String asked) {
        List<String[]> parts =
                Words.texts(asked).stream().map(part -> part.split(" ")).toList();
        if (parts.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (int[] sentence : Sentences.of(text)) {
            Found here = find(text, sentence, parts);
            if (here.parts > 0) {
                found.add(here);
            }
        }
        found.sort((left, right) -> Integer.compare(right.parts, left.parts));
        return found.stream()
                .limit(MOST)
                .sorted((left, right) -> Integer.compare(left.begin, right.begin))
                .map(here -> here.snippet(text))
                .collect(Collectors.toUnmodifiableList());
    }

    private static Found find(String text, int[] sentence, List<String[]> parts) {
        List<Words.Word> words = Words.of(text.substring(sentence[0], sentence[1]));
        List<int[]> marks = new ArrayList<>();
        int count = 0;
        for (String[] part : parts) {
            boolean any = false;
            for (int i = 0; i + part.length <= words.size(); i++) {
                if (stands(words, i, part)) {
                    any = true;
                    marks.add(new int[] {
                        words.get(i).begin(), words.get(i + part.length - 1).end()
                    });
                }
            }
            count += any ? 1 : 0;
        }
        marks.sort((left, right) -> Arrays.compare(left, right));
        return new Found(sentence[0], sentence[1], count, marks);
    }

    private static boolean stands(List<Words.Word> words, int at, String[] part) {
        for (int i = 0; i < part.length; i++) {
            if (!words.get(at + i).folded().equals(part[i])) {
                return false;
            }
        }
        return true;
    }

    /** A sentence with the places of the words in it, in UTF-16. */
    private record Found(int begin, int end, int parts, List<int[]> marks) {

        Snippet snippet(String text) {
            String sentence = text.substring(begin, end);
            List<int[]> places = marks.stream()
                    .map(mark -> new int[] {sentence.codePointCount(0, mark[0]), sentence.codePointCount(0, mark[1])})
                    .toList();
            return new Snippet(sentence, text.codePointCount(0, begin), places);
        }
    }
}
