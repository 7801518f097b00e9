package org.chancery.store.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.chancery.model.When;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/**
 * What of a telling decides whether another report tells of the same event. Made from the telling alone; a store may keep it
 * as a {@link #line}, under its {@link #keys} and {@link #day}. Immutable.
 */
public final class Trace {

    /** The earliest published first; of one day by article and place in it. */
    static final Comparator<Trace> EARLIEST = Comparator.<Trace, String>comparing(trace -> trace.published)
            .thenComparing(trace -> trace.article)
            .thenComparing(trace -> trace.begin)
            .thenComparing(trace -> trace.key);

    private static final String PHONE = Terms.stem("telephone");

    final String key;
    final String article;
    final String story;
    final int begin;
    /** As the report has it; {@code 9999} when unknown, so that such reports come last. */
    final String published;

    final EventType type;
    final @Nullable Mode mode;
    final Status status;
    final Side actors;
    final Side recipients;
    final Side all;
    final Days days;
    final @Nullable Spot spot;
    final Toll toll;
    final String trigger;
    final Set<String> terms;
    /** The terms to be compared. */
    final Bag words;
    /** Terms that are names of others than its parties and its place. */
    final Set<String> names;

    /** Made when first asked for; whoever makes it makes the same. */
    private @Nullable String tail;

    private @Nullable List<Window> windows;

    Trace(
            String key,
            String article,
            String story,
            int begin,
            String published,
            EventType type,
            @Nullable Mode mode,
            Status status,
            Side actors,
            Side recipients,
            Days days,
            @Nullable Spot spot,
            Toll toll,
            String trigger,
            Set<String> terms,
            Set<String> names) {
        this.key = key;
        this.article = article;
        this.story = story;
        this.begin = begin;
        this.published = published;
        this.type = type;
        this.mode = mode;
        this.status = status;
        this.actors = actors;
        this.recipients = recipients;
        this.all = Side.union(actors, recipients);
        this.days = days;
        this.spot = spot;
        this.toll = toll;
        this.trigger = trigger;
        this.terms = terms;
        this.words = Bag.of(terms);
        this.names = names;
    }

    /** What decides of that telling. */
    public static Trace of(Told<Event> told) {
        Event event = told.finding();
        String published = told.source().published();
        When when = event.when();
        Set<String> terms = others(told, Terms.of(told.passage()));
        return new Trace(
                told.key(),
                told.source().article(),
                told.source().story(),
                event.trigger().begin(),
                published == null ? "9999" : published,
                event.type(),
                mode(event, terms),
                event.status(),
                Side.of(told.from()),
                Side.of(told.to()),
                Days.of(when == null ? null : when.start(), when == null ? null : when.end(), published),
                Spot.of(event.where()),
                Toll.of(event),
                Terms.stem(event.trigger().text()),
                terms,
                others(told, Terms.names(told.passage())));
    }

    /** The trace that was kept as a line. */
    public static Trace of(String line) {
        return TraceLine.read(line);
    }

    /** The same telling under another key, in a report of another story. */
    public Trace renamed(String newKey, String newStory) {
        Trace renamed = new Trace(
                newKey,
                article,
                newStory,
                begin,
                published,
                type,
                mode,
                status,
                actors,
                recipients,
                days,
                spot,
                toll,
                trigger,
                terms,
                names);
        renamed.tail = tail();
        renamed.windows = windows;
        return renamed;
    }

    /** The trace as one line, to be kept. */
    public String line() {
        return TraceLine.head(this) + tail();
    }

    /** The part of the line that is the same under all keys and in all stories. */
    private String tail() {
        String made = tail;
        if (made == null) {
            made = TraceLine.tail(this);
            tail = made;
        }
        return made;
    }

    /** Makes ready what takes a while, so that the thread that keeps the telling need not. */
    public Trace prepared() {
        tail();
        windows();
        return this;
    }

    /** Names the telling, as {@link Told#key()} does. */
    public String key() {
        return key;
    }

    /** Under what it is to be kept; nothing when nothing tells its day. */
    public Set<String> keys() {
        return days.day() == Days.NONE ? Set.of() : Keys.kept(this);
    }

    /** The day since 1970 on which it is to be kept under its keys. */
    public int day() {
        return days.day();
    }

    /** Where tellings of the same event may be kept. */
    public List<Window> windows() {
        List<Window> made = windows;
        if (made == null) {
            made = List.copyOf(Window.of(this));
            windows = made;
        }
        return made;
    }

    /** Whether it tells of what is still to come. */
    boolean planned() {
        return status == Status.PLANNED || status == Status.INTENDED || status == Status.POSSIBLE;
    }

    /** Talks in a sentence that speaks of the telephone are a call. */
    private static @Nullable Mode mode(Event event, Set<String> terms) {
        boolean phone = event.type() == EventType.CONSULT && event.mode() == null && terms.contains(PHONE);
        return phone ? Mode.CONSULT_PHONE : event.mode();
    }

    /** The terms without those that name its parties or its place. */
    private static Set<String> others(Told<Event> told, Set<String> terms) {
        List<Entity> parties = new ArrayList<>(told.from());
        parties.addAll(told.to());
        for (Entity party : parties) {
            terms.removeAll(Terms.names("the " + party.name()));
            for (Span mention : party.mentions()) {
                terms.removeAll(Terms.names("the " + mention.text()));
            }
        }
        if (told.finding().where() != null) {
            terms.removeAll(Terms.of(told.finding().where().text()));
        }
        return terms;
    }
}
