package org.chancery.reader.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** A list of words that lies beside the classes as a file: words between commas, comment lines with "#". */
final class WordList {

    private WordList() {}

    /**
     * The words of the file.
     *
     * @throws IllegalStateException when there is no such file
     */
    static Set<String> load(String file) {
        InputStream stream = WordList.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("there is no list " + file);
        }
        Set<String> words = new HashSet<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                if (!line.startsWith("#")) {
                    for (String word : line.split(",")) {
                        words.add(word.strip());
                    }
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " cannot be read", failure);
        }
        words.remove("");
        return Set.copyOf(words);
    }
}
