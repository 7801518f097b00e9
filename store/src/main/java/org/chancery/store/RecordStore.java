package org.chancery.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.Event;
import org.chancery.model.Reading;
import org.chancery.model.kept.Correction;
import org.chancery.model.kept.DyadMonth;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Story;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/**
 * Keeps readings and answers queries over their findings.
 *
 * <p>What {@link #put} has returned for is on disk. Readers are never blocked and see whole readings only. Trouble with the
 * file, the disk or the server comes as a {@link StoreFault} with one clear line, and leaves the store as it was.
 */
public interface RecordStore extends AutoCloseable {

    /** Keeps a reading. Harmless when the same version's same reading of the article is there already. */
    Receipt put(Reading reading, Instant at);

    /** Keeps readings, all or none of them. */
    List<Receipt> putAll(List<Reading> readings, Instant at);

    /**
     * Findings that the query asks for, the latest day first, then by key.
     *
     * @param cursor {@link Page#next()} of the page before, null for the first
     */
    Page<Told<?>> find(Query query, int limit, @Nullable String cursor);

    /** All findings that the query asks for, the earliest day first, then by key; must be closed. */
    Stream<Told<?>> all(Query query);

    /** Events across reports of which a telling is asked for, the latest day first. */
    Page<JoinedEvent> joined(Query query, int limit, @Nullable String cursor);

    /** The tellings of one event across reports. */
    Optional<JoinedEvent> joined(String event);

    /**
     * Reports whose title or text holds the words, the best first, with the places where they stand. What else is asked
     * narrows as in {@link #reports}.
     */
    Page<Hit> search(Query query, int limit, @Nullable String cursor);

    /**
     * Events that happened or go on, by acting state, state acted upon, month, quad and teller; the roll-up behind pages of
     * pairs and states. Of a pair only what passes between the two, of states only what they have a side in, of a period
     * what began in it. An act in which no side leads counts both ways.
     */
    List<DyadMonth> balance(Query query);

    /** How many findings the query asks for, by the values of a facet, the most frequent first. */
    Map<String, Long> count(Query query, Facet facet);

    /** Stories with at least so many reports, the largest first. */
    Page<Story> stories(Query query, int reports, int limit, @Nullable String cursor);

    /** The story of that id. */
    Optional<Story> story(String id);

    /** The latest reading of an article, as the reader gave it. */
    Optional<Reading> reading(String article);

    /** One edition of the reading of an article, as the reader gave it. */
    Optional<Reading> reading(String article, int edition);

    /** All readings of an article in the order they were kept. */
    List<Source> editions(String article);

    /**
     * Sources of the reports that the query asks for, the latest first: those that have such a finding, or, when nothing is
     * asked of findings, those of that outlet, day, story, whose text holds the words.
     */
    Page<Source> reports(Query query, int limit, @Nullable String cursor);

    /** Keeps what a person says about a finding and applies it; answers it with its id. */
    Correction correct(Correction correction);

    /** What people said about an article, or about all when null, with what has become of it. */
    Map<Correction, Correction.Standing> corrections(@Nullable String article);

    /** What is kept. */
    Inventory inventory();

    /** A word that is another whenever a reading or a correction was kept since; found at once, whatever is kept. */
    String stamp();

    /** Makes everything that is derived from readings and corrections anew. */
    void rebuild(Progress progress);

    @Override
    void close();

    /** Is told how far a long work is. */
    @FunctionalInterface
    interface Progress {
        void done(long readings, long of);
    }

    /**
     * What became of a reading.
     *
     * @param edition which reading of its article it is
     */
    record Receipt(String article, int edition, State state) {
        /** What became of it. */
        public enum State {
            /** The first reading of this article. */
            NEW,
            /** A reading of an article that was read before by another version or with another outcome. */
            REREAD,
            /** The same reading is there already. */
            KNOWN
        }
    }

    /** A page of answers and how to ask for the next, null when there is none. */
    record Page<T>(List<T> items, @Nullable String next) {
        public Page {
            items = List.copyOf(items);
        }
    }

    /**
     * A report that holds the words.
     *
     * @param snippets stretches of its text around them
     */
    record Hit(Source source, List<Snippet> snippets) {
        public Hit {
            snippets = List.copyOf(snippets);
        }
    }

    /**
     * A stretch of a report's text with the words that were asked for.
     *
     * @param begin where it begins in the text, in code points
     * @param marks places of the words in the stretch: begin and end of each, in code points
     */
    record Snippet(String text, int begin, List<int[]> marks) {}

    /** By what findings can be counted. */
    enum Facet {
        KIND,
        TYPE,
        QUAD,
        STATUS,
        STATE,
        PAIR,
        SECTOR,
        TIE,
        OUTLET,
        CONTROL,
        SPEAKER,
        PLACE,
        MONTH,
        STORY
    }

    /** What is kept: how many reports, readings, findings of each kind, events across reports, stories, corrections. */
    record Inventory(
            long reports,
            long readings,
            Map<Query.Kind, Long> findings,
            long events,
            long stories,
            long corrections,
            @Nullable String firstDay,
            @Nullable String lastDay) {}

    /** An event told in one report only, as an event across reports. */
    static JoinedEvent alone(Told<Event> telling) {
        String origin = telling.source().origin() == null
                ? telling.source().article()
                : telling.source().origin().name();
        return new JoinedEvent(
                telling.event() == null ? telling.key() : telling.event(),
                List.of(telling),
                List.of(origin),
                List.of());
    }
}
