package org.chancery.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.eval.GoldReport.Act;
import org.chancery.eval.GoldReport.Amount;
import org.chancery.eval.GoldReport.Bond;
import org.chancery.eval.GoldReport.Saying;
import org.chancery.eval.GoldReport.Side;
import org.chancery.eval.GoldReport.Trap;
import org.chancery.eval.GoldReport.Wrong;
import org.chancery.model.Code;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Quotation;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.chancery.model.TieKind;
import org.chancery.model.TieStatus;
import org.jspecify.annotations.Nullable;

/** The answers to one report, line by line. A line that cannot be is an IllegalArgumentException. One thread. */
final class Answers {

    private static final String NONE = "-";

    private final String text;
    private final Passages passages;
    private final List<Act> events = new ArrayList<>();
    private final List<Saying> claims = new ArrayList<>();
    private final List<Bond> ties = new ArrayList<>();
    private final List<Amount> figures = new ArrayList<>();
    private final List<Trap> traps = new ArrayList<>();

    Answers(String text) {
        this.text = text;
        this.passages = new Passages(text);
    }

    void add(String line) {
        List<String> fields = split(line, " | ");
        boolean optional = fields.get(0).endsWith("?");
        String kind = optional ? fields.get(0).substring(0, fields.get(0).length() - 1) : fields.get(0);
        switch (kind) {
            case "event" -> events.add(act(count(fields, 6), optional));
            case "claim" -> claims.add(saying(count(fields, 5), optional));
            case "tie" -> ties.add(bond(count(fields, 4), optional));
            case "figure" -> figures.add(amount(count(fields, 3), optional));
            case "trap" -> traps.add(trap(count(fields, 3)));
            default ->
                throw new IllegalArgumentException(
                        "no kind of answer: '" + kind + "'; one of event, claim, tie, figure, trap");
        }
    }

    GoldReport report(String id, @Nullable String published, @Nullable String outlet, String title) {
        return new GoldReport(id, published, outlet, title, text, events, claims, ties, figures, traps);
    }

    private Act act(List<String> fields, boolean optional) {
        List<EventType> types = codes(EventType.class, fields.get(1));
        List<String> sides = ends(fields.get(4));
        List<Span> tellings = new ArrayList<>();
        split(fields.get(5), " / ").forEach(words -> tellings.add(passages.one(words)));
        return new Act(
                types,
                modes(types, fields.get(2)),
                split(fields.get(2), "/").contains(NONE),
                codes(Status.class, fields.get(3)),
                side(sides.get(0)),
                side(sides.get(1)),
                tellings,
                tellings.stream().map(passages::sentence).toList(),
                optional);
    }

    private static List<Mode> modes(List<EventType> types, String field) {
        List<Mode> modes = new ArrayList<>();
        for (String word : split(field, "/")) {
            List<Mode> found = types.stream()
                    .flatMap(type -> Mode.find(type, word).stream())
                    .toList();
            if (found.isEmpty() && !word.equals(NONE)) {
                throw new IllegalArgumentException("'" + word + "' is no mode of " + types);
            }
            modes.addAll(found);
        }
        return modes;
    }

    private static Side side(String field) {
        Set<String> required = new TreeSet<>();
        Set<String> allowed = new TreeSet<>();
        for (String word : field.equals(NONE) ? List.<String>of() : split(field, "+")) {
            boolean may = word.endsWith("?");
            String code = PartyCodes.checked(may ? word.substring(0, word.length() - 1) : word);
            allowed.add(code);
            if (!may) {
                required.add(code);
            }
        }
        return new Side(required, allowed);
    }

    private Saying saying(List<String> fields, boolean optional) {
        List<Span> content =
                split(fields.get(3), " / ").stream().map(passages::fromTo).toList();
        Span cue = fields.get(2).equals(NONE) ? null : passages.nearest(fields.get(2), content);
        List<Span> anchors = new ArrayList<>(cue == null ? content : List.of(cue));
        Span speaker = fields.get(1).equals(NONE) ? null : passages.nearest(fields.get(1), anchors);
        return new Saying(speaker, cue, content, Code.parse(Quotation.class, fields.get(4)), optional);
    }

    private static Bond bond(List<String> fields, boolean optional) {
        List<String> ends = ends(fields.get(2));
        return new Bond(
                Code.parse(TieKind.class, fields.get(1)),
                split(ends.get(0), "/"),
                split(ends.get(1), "/"),
                codes(TieStatus.class, fields.get(3)),
                optional);
    }

    private Amount amount(List<String> fields, boolean optional) {
        Double value = fields.get(1).equals(NONE) ? null : Double.valueOf(fields.get(1));
        return new Amount(value, passages.one(fields.get(2)), optional);
    }

    private Trap trap(List<String> fields) {
        List<Wrong> wrong =
                split(fields.get(2), " ").stream().map(Answers::wrong).toList();
        return new Trap(passages.one(fields.get(1)), wrong);
    }

    /** A type, or a type with the status that alone is wrong: {@code ASSAULT:occurred}. */
    private static Wrong wrong(String word) {
        List<String> parts = split(word, ":");
        Status status = parts.size() == 1 ? null : Code.parse(Status.class, parts.get(1));
        return new Wrong(Code.parse(EventType.class, parts.get(0)), status);
    }

    private static <T extends Enum<T> & Code> List<T> codes(Class<T> list, String field) {
        return split(field, "/").stream().map(word -> Code.parse(list, word)).toList();
    }

    private static List<String> ends(String field) {
        List<String> ends = split(field, " > ");
        if (ends.size() != 2) {
            throw new IllegalArgumentException("'" + field + "' is no 'from > to'");
        }
        return ends;
    }

    private static List<String> count(List<String> fields, int wanted) {
        if (fields.size() != wanted) {
            throw new IllegalArgumentException(
                    "'" + fields.get(0) + "' has " + wanted + " fields, not " + fields.size());
        }
        return fields;
    }

    private static List<String> split(String field, String by) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int at = field.indexOf(by); at >= 0; at = field.indexOf(by, begin)) {
            parts.add(field.substring(begin, at).strip());
            begin = at + by.length();
        }
        parts.add(field.substring(begin).strip());
        return parts;
    }
}
