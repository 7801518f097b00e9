package org.chancery.store.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.Article;
import org.chancery.store.Query;
import org.chancery.store.Words;
import org.jspecify.annotations.Nullable;

/**
 * Words under which a report is found for what its findings are about. They find too much rather than too little: a report
 * with both words of a name need not have a party of that name.
 */
final class Tokens {

    private static final String SECTOR = "s";
    private static final String PARTY = "p";
    private static final String VOICE = "v";
    private static final String VOICE_COUNTRY = "c";
    private static final String PLACE = "l";
    private static final String PLACE_COUNTRY = "d";
    private static final String OUTLET = "o";

    private Tokens() {}

    static Set<String> of(Article article, List<FindingRow> findings) {
        Set<String> tokens = new TreeSet<>();
        if (article.outlet() != null) {
            addWords(OUTLET, article.outlet().name(), tokens);
        }
        for (FindingRow finding : findings) {
            finding.sectors().forEach(sector -> addWhole(SECTOR, sector, tokens));
            finding.parties().forEach(party -> addWords(PARTY, party.name(), tokens));
            for (Party voice : finding.voices()) {
                addWords(VOICE, voice.name(), tokens);
                addWhole(VOICE_COUNTRY, voice.country(), tokens);
            }
            addWords(PLACE, finding.place(), tokens);
            addWhole(PLACE_COUNTRY, finding.placeCountry(), tokens);
        }
        return tokens;
    }

    /** What a report must have to hold an answer: one token of each group at least. */
    static List<Set<String>> asked(Query query) {
        List<Set<String>> groups = new ArrayList<>();
        addGroup(groups, query.sectors(), Tokens::sector);
        addGroup(groups, query.parties(), name -> longest(PARTY, name));
        addGroup(groups, query.outlets(), name -> longest(OUTLET, name));
        addGroup(groups, query.speakers(), name -> either(VOICE, VOICE_COUNTRY, name));
        addGroup(groups, query.places(), name -> either(PLACE, PLACE_COUNTRY, name));
        return groups;
    }

    private static void addGroup(
            List<Set<String>> groups, Set<String> wanted, java.util.function.Function<String, Set<String>> tokens) {
        if (!wanted.isEmpty()) {
            Set<String> group = new TreeSet<>();
            wanted.forEach(each -> group.addAll(tokens.apply(each)));
            groups.add(group);
        }
    }

    private static Set<String> sector(String sector) {
        Set<String> tokens = new TreeSet<>();
        addWhole(SECTOR, sector, tokens);
        return tokens;
    }

    /** Of several words the longest: it is most likely the rarest. */
    private static Set<String> longest(String prefix, String name) {
        String longest = "";
        for (Words.Word word : Words.of(name)) {
            longest = word.folded().length() > longest.length() ? word.folded() : longest;
        }
        return longest.isEmpty() ? Set.of() : Set.of(prefix + longest);
    }

    private static Set<String> either(String words, String country, String name) {
        Set<String> tokens = new TreeSet<>(longest(words, name));
        addWhole(country, name, tokens);
        return tokens;
    }

    private static void addWords(String prefix, @Nullable String text, Set<String> tokens) {
        if (text != null) {
            Words.of(text).forEach(word -> tokens.add(prefix + word.folded()));
        }
    }

    private static void addWhole(String prefix, @Nullable String text, Set<String> tokens) {
        String whole = Words.folded(text).replace(" ", "");
        if (!whole.isEmpty()) {
            tokens.add(prefix + whole);
        }
    }
}
