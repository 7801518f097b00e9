package org.chancery.server;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.asking.QueryWords.Part;

/**
 * A question the API answers.
 *
 * @param path below {@code /api/v1}, its variable parts in braces
 * @param parameters words its address may hold; others are refused
 * @param question answers with a view
 */
record Route(String path, Set<String> parameters, Question question) {

    /** Answers one request with a view, which is written as JSON. */
    @FunctionalInterface
    interface Question {
        Object answer(Asked asked);
    }

    Route {
        parameters = Collections.unmodifiableSet(new TreeSet<>(parameters));
    }

    /** All facets, and these words. */
    static Set<String> facets(String... more) {
        return words(part -> true, more);
    }

    /** The facets that speak of reports alone, and these words. */
    static Set<String> sources(String... more) {
        return words(Part::ofSource, more);
    }

    private static Set<String> words(java.util.function.Predicate<Part> wanted, String... more) {
        Set<String> words = new TreeSet<>(Set.of(more));
        Arrays.stream(Part.values()).filter(wanted).map(Part::code).forEach(words::add);
        return words;
    }
}
