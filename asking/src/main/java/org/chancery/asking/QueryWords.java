package org.chancery.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chancery.model.Code;
import org.chancery.model.EventType;
import org.chancery.model.OutletControl;
import org.chancery.model.Quad;
import org.chancery.model.Status;
import org.chancery.model.TieKind;
import org.chancery.store.Query;
import org.chancery.store.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A query in the words of whoever asks: the same words for the command line and for addresses. Every word is understood or
 * refused by a fault that names the part of the query it was given for.
 */
public final class QueryWords {

    /** Parts of a query. */
    public enum Part implements Code {
        PAIR,
        STATE,
        PARTY,
        SECTOR,
        TYPE,
        QUAD,
        STATUS,
        TIE,
        SPEAKER,
        PLACE,
        KIND,
        TEXT,
        STORY,
        ARTICLE,
        EVENT,
        REJECTED,
        OUTLET,
        CONTROL,
        FROM,
        UNTIL,
        CONFIDENCE,
        AS_OF;

        /** Whether a comma separates words of which any will do. */
        public boolean several() {
            return switch (this) {
                case STATE, PARTY, SECTOR, TYPE, QUAD, STATUS, TIE, SPEAKER, PLACE, KIND, OUTLET, CONTROL -> true;
                default -> false;
            };
        }

        /** Whether it speaks of the report alone, not of its findings. */
        public boolean ofSource() {
            return switch (this) {
                case OUTLET, CONTROL, FROM, UNTIL, CONFIDENCE, AS_OF -> true;
                default -> false;
            };
        }
    }

    private final String sign;
    private final Map<Part, List<String>> words = new EnumMap<>(Part.class);

    /**
     * Nothing is asked for yet.
     *
     * @param sign what stands before the name of a part where the asker writes it, such as {@code --}
     */
    public QueryWords(String sign) {
        this.sign = sign;
    }

    /** Narrows by words; none narrow nothing. */
    public QueryWords put(Part part, List<String> given) {
        List<String> kept = given.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        if (!kept.isEmpty()) {
            words.computeIfAbsent(part, any -> new ArrayList<>()).addAll(kept);
        }
        return this;
    }

    /** Narrows by a word, null narrows nothing. */
    public QueryWords put(Part part, @Nullable String given) {
        return given == null ? this : put(part, List.of(given));
    }

    /** Narrows by what was written in one piece; where several words are taken, a comma separates them. */
    public QueryWords written(Part part, String given) {
        return put(part, part.several() ? List.of(given.split(",", -1)) : List.of(given));
    }

    /** The query by what is asked of reports alone. */
    public QueryBuilder sources() {
        QueryBuilder query = Query.builder();
        String from = one(Part.FROM);
        String until = one(Part.UNTIL);
        LocalDate first = understood(Part.FROM, () -> from == null ? null : AskWords.first(named(Part.FROM), from));
        LocalDate last = understood(Part.UNTIL, () -> until == null ? null : AskWords.last(named(Part.UNTIL), until));
        if (first != null && last != null && first.isAfter(last)) {
            throw new AskFault(named(Part.FROM) + " " + from + " is after " + named(Part.UNTIL) + " " + until)
                    .about(Part.FROM.code());
        }
        query.from(first).until(last).outlets(all(Part.OUTLET));
        each(Part.CONTROL, word -> query.controls(AskWords.code(OutletControl.class, "control of outlets", word)));
        each(Part.CONFIDENCE, word -> query.confidence(confidence(word)));
        each(Part.AS_OF, word -> query.asOf(AskWords.moment(named(Part.AS_OF), word)));
        return query;
    }

    /** The whole query. */
    public QueryBuilder query(StateNames names) {
        QueryBuilder query = sources();
        each(Part.PAIR, word -> query.pair(AskWords.pair(names, word)));
        each(Part.STATE, word -> query.states(names.code(word)));
        query.parties(all(Part.PARTY));
        each(Part.SECTOR, word -> query.sectors(AskWords.sector(word)));
        each(Part.TYPE, word -> query.types(AskWords.code(EventType.class, "event type", word)));
        each(Part.QUAD, word -> query.quads(AskWords.code(Quad.class, "class of events", word)));
        each(Part.STATUS, word -> query.statuses(AskWords.code(Status.class, "status", word)));
        each(Part.TIE, word -> query.ties(AskWords.code(TieKind.class, "kind of tie", word)));
        each(Part.SPEAKER, word -> query.speakers(names.find(word).orElse(word)));
        each(Part.PLACE, word -> {
            query.places(word);
            names.find(word).ifPresent(query::places);
        });
        each(Part.KIND, word -> query.kinds(AskWords.code(Query.Kind.class, "kind of finding", word)));
        each(Part.REJECTED, word -> query.rejected(AskWords.truth(named(Part.REJECTED), word)));
        return query.text(one(Part.TEXT))
                .story(one(Part.STORY))
                .article(one(Part.ARTICLE))
                .event(one(Part.EVENT));
    }

    private double confidence(String word) {
        double least = AskWords.number(named(Part.CONFIDENCE), word);
        if (!(least >= 0 && least <= 1)) {
            throw new AskFault(named(Part.CONFIDENCE) + " must be from 0 to 1, not " + word);
        }
        return least;
    }

    private String named(Part part) {
        return sign + part.code();
    }

    private List<String> all(Part part) {
        return words.getOrDefault(part, List.of());
    }

    private @Nullable String one(Part part) {
        List<String> given = all(part);
        if (given.size() > 1) {
            throw new AskFault(named(part) + " takes one word, not " + given.size()).about(part.code());
        }
        return given.isEmpty() ? null : given.get(0);
    }

    private void each(Part part, Consumer<String> use) {
        List<String> given = part.several() ? all(part) : one(part) == null ? List.of() : all(part);
        for (String word : given) {
            understood(part, () -> {
                use.accept(word);
                return null;
            });
        }
    }

    /** Does it; a fault tells which part it is about. */
    private static <T extends @Nullable Object> T understood(Part part, java.util.function.Supplier<T> work) {
        try {
            return work.get();
        } catch (AskFault fault) {
            throw fault.about(part.code());
        }
    }
}
