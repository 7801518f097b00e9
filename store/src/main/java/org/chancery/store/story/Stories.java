package org.chancery.store.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts reports that are copies of one text into one story: what hangs together by {@link Copies} is one, and bears the least
 * of its article ids. The outcome is the same in whatever order reports come.
 */
public final class Stories {

    private Stories() {}

    /**
     * The stories that a text which was not kept before belongs to: none when it is the first of its story, several when
     * it turns out that they are one. The story of all their reports and of the text is from then on the
     * {@link #id least} of these ids and the article's.
     */
    public static SortedSet<String> of(Fingerprint text, StoryIndex index) {
        SortedSet<String> stories = new TreeSet<>();
        for (Fingerprint other : index.near(text)) {
            String story = index.story(other.article());
            if (!stories.contains(story) && Copies.same(text, other)) {
                stories.add(story);
            }
        }
        return stories;
    }

    /** Name of the story made of an article and the stories it belongs to. */
    public static String id(String article, SortedSet<String> stories) {
        return stories.isEmpty() || article.compareTo(stories.first()) < 0 ? article : stories.first();
    }

    /** For each article the story it is in, all found anew. */
    public static Map<String, String> all(Collection<Fingerprint> texts) {
        Map<String, String> story = new TreeMap<>();
        Map<String, List<String>> members = new HashMap<>();
        Map<Long, List<Fingerprint>> byKey = new HashMap<>();
        for (Fingerprint text : texts) {
            SortedSet<String> found = new TreeSet<>();
            Collection<Long> keys = text.keys();
            Set<String> seen = new HashSet<>();
            for (Long key : keys) {
                for (Fingerprint other : byKey.getOrDefault(key, List.of())) {
                    if (!seen.add(other.article())) {
                        continue;
                    }
                    String there = story.getOrDefault(other.article(), other.article());
                    if (!found.contains(there) && Copies.same(text, other)) {
                        found.add(there);
                    }
                }
            }
            String id = id(text.article(), found);
            List<String> all = new ArrayList<>(List.of(text.article()));
            found.forEach(merged -> all.addAll(members.getOrDefault(merged, List.of())));
            found.forEach(members::remove);
            members.put(id, all);
            all.forEach(article -> story.put(article, id));
            keys.forEach(
                    key -> byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(text));
        }
        return story;
    }
}
