package org.chancery.reader.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Outlet;
import org.chancery.reader.language.Sentence;
import org.jspecify.annotations.Nullable;

/** What the passes have found in one article so far. Lives for one reading. */
final class Draft {

    private final Gazetteer gazetteer;
    private final NameIndex index;
    private final List<View> views = new ArrayList<>();
    private final List<List<Found>> found = new ArrayList<>();
    private final List<PersonPhrase> persons = new ArrayList<>();
    private final Map<PersonPhrase, String> personKeys = new HashMap<>();
    private final Map<String, Party> personsByKey = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();
    private final @Nullable String day;
    private final @Nullable Outlet outlet;
    private final @Nullable String origin;

    Draft(
            Gazetteer gazetteer,
            NameIndex index,
            List<Sentence> sentences,
            @Nullable String published,
            @Nullable Outlet outlet,
            @Nullable String origin) {
        this.gazetteer = gazetteer;
        this.index = index;
        sentences.forEach(sentence -> views.add(new View(sentence, index, views.size())));
        sentences.forEach(sentence -> found.add(new ArrayList<>()));
        this.day = published == null || published.length() < 10 ? published : published.substring(0, 10);
        this.outlet = outlet;
        this.origin = origin;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    NameIndex index() {
        return index;
    }

    List<View> views() {
        return views;
    }

    /** The day of the report, null when unknown. */
    @Nullable
    String day() {
        return day;
    }

    @Nullable
    Outlet outlet() {
        return outlet;
    }

    /** The country from which the report was sent, null when it does not say. */
    @Nullable
    String origin() {
        return origin;
    }

    /** All mentions so far, sentence by sentence. */
    List<Found> found() {
        List<Found> all = new ArrayList<>();
        found.forEach(all::addAll);
        return all;
    }

    /** The mentions of a sentence so far, in the order in which they were found. */
    List<Found> found(View view) {
        return found.get(view.place());
    }

    /** Nouns for actors that do not say whose they are, for a later pass to ask. */
    List<Pending> pending() {
        return pending;
    }

    /** The passages that name persons, person by person. */
    List<PersonPhrase> persons() {
        return persons;
    }

    /** The person that the passage names. */
    Party personAt(PersonPhrase phrase) {
        Party party = personsByKey.get(personKeys.getOrDefault(phrase, ""));
        if (party == null) {
            throw new IllegalStateException("no person for '" + phrase.name() + "'");
        }
        return party;
    }

    void addPerson(PersonPhrase phrase, Party party) {
        persons.add(phrase);
        personKeys.put(phrase, party.key());
        personsByKey.put(party.key(), party);
    }

    /** Puts a better reading of a person in the place of the one so far, wherever that stands. */
    void replace(Party old, Party better) {
        personsByKey.put(better.key(), better);
        for (List<Found> sentence : found) {
            sentence.replaceAll(one -> one.with(old, better));
        }
    }

    /** Puts another reading of one mention in its place. */
    void put(View view, Found old, Found better) {
        found(view).replaceAll(one -> one == old ? better : one);
    }

    void add(View view, int begin, int end, List<Party> parties) {
        if (!parties.isEmpty()) {
            found(view).add(new Found(view.place(), begin, end, parties));
        }
    }

    /** Adds the mention and marks its tokens: no later pass reads them again. */
    void take(View view, int begin, int end, List<Party> parties) {
        add(view, begin, end, parties);
        view.take(begin, end);
    }
}
