package org.chancery.eval;

import java.util.List;
import java.util.Set;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Quotation;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.chancery.model.TieKind;
import org.chancery.model.TieStatus;
import org.jspecify.annotations.Nullable;

/**
 * A report written for the project, with every right answer to it. Immutable.
 *
 * <p>The form of the file is described in {@code gold/README.md}. Whatever is {@code optional} may be read or left out:
 * neither counts.
 *
 * @param published ISO 8601, null when the report does not show it
 * @param outlet name of the outlet, null when unknown
 * @param text title, blank line, body: what a reader gets to see
 */
public record GoldReport(
        String id,
        @Nullable String published,
        @Nullable String outlet,
        String title,
        String text,
        List<Act> events,
        List<Saying> claims,
        List<Bond> ties,
        List<Amount> figures,
        List<Trap> traps) {

    public GoldReport {
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        ties = List.copyOf(ties);
        figures = List.copyOf(figures);
        traps = List.copyOf(traps);
    }

    /**
     * Reads a gold file.
     *
     * @throws IllegalArgumentException naming file and line when the form is broken or a passage is not in the text
     */
    public static GoldReport parse(String file, String content) {
        return new GoldParser(file, content).parse();
    }

    /**
     * A party list: the countries that must be there, and those that may.
     *
     * @param required codes every right answer has
     * @param allowed the required ones and those that may be left out
     */
    public record Side(Set<String> required, Set<String> allowed) {

        public Side {
            required = Set.copyOf(required);
            allowed = Set.copyOf(allowed);
        }

        /** All that must be there, and nothing that may not. */
        boolean fits(Set<String> got) {
            return got.containsAll(required) && allowed.containsAll(got);
        }

        /** Both sides as one list. */
        Side with(Side other) {
            return new Side(Sets.union(required, other.required), Sets.union(allowed, other.allowed));
        }
    }

    /**
     * An event that is told.
     *
     * @param types the right type, then others that are right as well
     * @param modes the modes that are right
     * @param modeless whether an event without a mode is right
     * @param tellings the words that tell it, any of which is right as the trigger
     * @param sentence the sentences these words stand in
     */
    public record Act(
            List<EventType> types,
            List<Mode> modes,
            boolean modeless,
            List<Status> statuses,
            Side actors,
            Side recipients,
            List<Span> tellings,
            List<Span> sentence,
            boolean optional) {

        public Act {
            types = List.copyOf(types);
            modes = List.copyOf(modes);
            statuses = List.copyOf(statuses);
            tellings = List.copyOf(tellings);
            sentence = List.copyOf(sentence);
        }
    }

    /** That somebody says something; no speaker for "reportedly". */
    public record Saying(
            @Nullable Span speaker, @Nullable Span cue, List<Span> content, Quotation quotation, boolean optional) {

        public Saying {
            content = List.copyOf(content);
        }
    }

    /** A standing relation; each end as a code or as a name, with other answers that are right too. */
    public record Bond(TieKind kind, List<String> from, List<String> to, List<TieStatus> statuses, boolean optional) {

        public Bond {
            from = List.copyOf(from);
            to = List.copyOf(to);
            statuses = List.copyOf(statuses);
        }
    }

    /** A number; the value is null for "dozens". */
    public record Amount(@Nullable Double value, Span evidence, boolean optional) {}

    /** A passage in which who goes by words would read an event that is not told there. */
    public record Trap(Span passage, List<Wrong> wrong) {

        public Trap {
            wrong = List.copyOf(wrong);
        }
    }

    /** What must not be read: events of that type, with that status only where one is given. */
    public record Wrong(EventType type, @Nullable Status status) {}
}
