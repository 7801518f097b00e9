package org.chancery.store.correction;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.json.FindingJson.Proposal;
import org.chancery.json.ToldJson;
import org.chancery.model.Claim;
import org.chancery.model.Code;
import org.chancery.model.Context;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Figure;
import org.chancery.model.Finding;
import org.chancery.model.Mode;
import org.chancery.model.Quotation;
import org.chancery.model.Reading;
import org.chancery.model.Span;
import org.chancery.model.Stance;
import org.chancery.model.Status;
import org.chancery.model.Tie;
import org.chancery.model.TieKind;
import org.chancery.model.TieStatus;
import org.chancery.model.When;
import org.chancery.model.Where;
import org.jspecify.annotations.Nullable;

/** Makes the finding that a person wants of the one there is and of fields given as words: {@code status=planned}. */
public final class Edit {

    private static final List<String> EVENT = List.of(
            "type",
            "mode",
            "cameo",
            "status",
            "contexts",
            "actors",
            "recipients",
            "when",
            "where",
            "dead",
            "injured",
            "size");
    private static final List<String> TIE =
            List.of("kind", "from", "to", "domain", "degree", "status", "since", "until");
    private static final List<String> CLAIM = List.of("speaker", "stance", "quotation");
    private static final List<String> FIGURE = List.of("value", "qualifier", "unit");

    private final Span anchor;
    private final Map<String, String> fields;
    private final Parties parties;

    private Edit(Reading reading, Span anchor, Map<String, String> fields) {
        this.anchor = anchor;
        this.fields = fields;
        this.parties = new Parties(reading, anchor);
    }

    /**
     * The finding with other fields; an empty word clears a field.
     *
     * @throws IllegalArgumentException in one line: which field or word makes no sense, and what there is
     */
    public static Proposal change(Reading reading, Finding finding, Map<String, String> fields) {
        Edit edit = new Edit(reading, Findings.anchor(finding), fields);
        return new Proposal(edit.changed(finding), edit.parties.used());
    }

    /**
     * An event that was missed.
     *
     * @param anchor the words that tell it
     * @throws IllegalArgumentException as for a change; type and actors are needed
     */
    public static Proposal event(Reading reading, Span anchor, Map<String, String> fields) {
        if (!fields.containsKey("type") || !fields.containsKey("actors")) {
            throw new IllegalArgumentException("an event needs type=… and actors=…");
        }
        Edit edit = new Edit(reading, anchor, fields);
        Event blank = new Event(
                "e1",
                EventType.CONSULT,
                null,
                List.of(),
                null,
                EventType.CONSULT.quad(),
                0,
                Status.OCCURRED,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                anchor,
                List.of(anchor),
                1,
                "person/unnamed",
                null);
        return new Proposal(edit.event(blank), edit.parties.used());
    }

    private Finding changed(Finding finding) {
        if (finding instanceof Event event) {
            return event(event);
        }
        if (finding instanceof Tie tie) {
            return tie(tie);
        }
        if (finding instanceof Claim claim) {
            return claim(claim);
        }
        if (finding instanceof Figure figure) {
            return figure(figure);
        }
        throw new IllegalArgumentException(
                "a " + ToldJson.kind(finding) + " is changed by JSON on standard input, not by fields");
    }

    private Event event(Event event) {
        known(EVENT, "an event");
        EventType type = code("type", EventType.class, event.type());
        Mode mode = fields.containsKey("mode") ? mode(type) : type == event.type() ? event.mode() : null;
        String cameo = type == event.type() ? event.cameo() : type.root() + "0";
        return new Event(
                event.id(),
                type,
                mode,
                contexts(event.contexts()),
                text("cameo", cameo),
                type.quad(),
                mode == null ? type.score() : mode.score(),
                code("status", Status.class, event.status()),
                ids("actors", event.actors()),
                ids("recipients", event.recipients()),
                when(event.when()),
                where(event.where()),
                count("dead", event.dead()),
                count("injured", event.injured()),
                count("size", event.size()),
                event.claims(),
                event.trigger(),
                event.evidence(),
                1,
                event.rule(),
                event.check());
    }

    private Tie tie(Tie tie) {
        known(TIE, "a tie");
        return new Tie(
                tie.id(),
                code("kind", TieKind.class, tie.kind()),
                ids("from", List.of(tie.from())).get(0),
                ids("to", List.of(tie.to())).get(0),
                text("domain", tie.domain()),
                text("degree", tie.degree()),
                code("status", TieStatus.class, tie.status()),
                text("since", tie.since()),
                text("until", tie.until()),
                tie.claims(),
                tie.evidence(),
                tie.rule());
    }

    private Claim claim(Claim claim) {
        known(CLAIM, "a claim");
        String entity = claim.speaker().entity();
        List<String> speaker = ids("speaker", entity == null ? List.of() : List.of(entity));
        return new Claim(
                claim.id(),
                new Claim.Speaker(
                        speaker.isEmpty() ? null : speaker.get(0),
                        claim.speaker().span(),
                        claim.speaker().kind()),
                claim.cue(),
                claim.content(),
                code("quotation", Quotation.class, claim.quotation()),
                claim.via(),
                code("stance", Stance.class, claim.stance()),
                claim.hedge(),
                claim.rule());
    }

    private Figure figure(Figure figure) {
        known(FIGURE, "a figure");
        Double value = figure.value();
        String word = fields.get("value");
        if (word != null) {
            try {
                value = word.isEmpty() ? null : Double.valueOf(word);
            } catch (NumberFormatException none) {
                throw new IllegalArgumentException("value: '" + word + "' is no number", none);
            }
        }
        return new Figure(
                figure.id(),
                value,
                text("qualifier", figure.qualifier()),
                text("unit", figure.unit()),
                figure.of(),
                figure.claims(),
                figure.passage(),
                figure.rule(),
                figure.check());
    }

    private void known(List<String> names, String what) {
        for (String name : fields.keySet()) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException(
                        "'" + name + "' is no field of " + what + ": there are " + String.join(", ", names));
            }
        }
    }

    private <T extends Enum<T> & Code> T code(String name, Class<T> list, T present) {
        String word = fields.get(name);
        if (word == null) {
            return present;
        }
        for (T constant : list.getEnumConstants()) {
            if (constant.code().equalsIgnoreCase(word)) {
                return constant;
            }
        }
        List<String> all = new ArrayList<>();
        for (T constant : list.getEnumConstants()) {
            all.add(constant.code());
        }
        throw new IllegalArgumentException(name + ": '" + word + "' is none of " + String.join(", ", all));
    }

    private @Nullable Mode mode(EventType type) {
        String word = fields.getOrDefault("mode", "");
        if (word.isEmpty()) {
            return null;
        }
        return Mode.find(type, word.toLowerCase(Locale.ROOT)).orElseThrow(() -> {
            List<String> all = new ArrayList<>();
            for (Mode mode : Mode.values()) {
                if (mode.type() == type) {
                    all.add(mode.code());
                }
            }
            String there = all.isEmpty() ? "it has none" : "there are " + String.join(", ", all);
            return new IllegalArgumentException("'" + word + "' is no mode of " + type.code() + ": " + there);
        });
    }

    private List<Context> contexts(List<Context> present) {
        String words = fields.get("contexts");
        if (words == null) {
            return present;
        }
        List<Context> contexts = new ArrayList<>();
        for (String word : words.split(",")) {
            if (!word.isBlank()) {
                contexts.add(Code.parse(Context.class, word.strip()));
            }
        }
        return contexts;
    }

    private List<String> ids(String name, List<String> present) {
        String words = fields.get(name);
        return words == null ? parties.keep(present) : parties.ids(words);
    }

    private @Nullable String text(String name, @Nullable String present) {
        String word = fields.get(name);
        return word == null ? present : word.isEmpty() ? null : word;
    }

    private @Nullable Integer count(String name, @Nullable Integer present) {
        String word = fields.get(name);
        if (word == null) {
            return present;
        }
        boolean digits =
                !word.isEmpty() && word.length() < 10 && word.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        if (!digits && !word.isEmpty()) {
            throw new IllegalArgumentException(name + ": '" + word + "' is no whole number");
        }
        return word.isEmpty() ? null : Integer.valueOf(word);
    }

    /** A day, or the first and last with a stroke between them. */
    private @Nullable When when(@Nullable When present) {
        String word = fields.get("when");
        if (word == null) {
            return present;
        }
        if (word.isEmpty()) {
            return null;
        }
        String[] days = word.split("/");
        try {
            LocalDate first = LocalDate.parse(days[0].strip());
            LocalDate last = LocalDate.parse(days[days.length - 1].strip());
            if (days.length > 2 || last.isBefore(first)) {
                throw new IllegalArgumentException("when: '" + word + "' is no day or stretch of days");
            }
            Span span = present == null ? anchor : present.span();
            return new When(span.text(), first.toString(), last.toString(), span);
        } catch (DateTimeParseException none) {
            throw new IllegalArgumentException("when: '" + word + "' is no day such as 2024-05-31", none);
        }
    }

    /** A name, with the code of its country behind a stroke or not: {@code Aflao/GHA}. */
    private @Nullable Where where(@Nullable Where present) {
        String word = fields.get("where");
        if (word == null) {
            return present;
        }
        if (word.isEmpty()) {
            return null;
        }
        int stroke = word.lastIndexOf('/');
        String name = stroke < 0 ? word : word.substring(0, stroke).strip();
        String country = stroke < 0 ? null : word.substring(stroke + 1).strip().toUpperCase(Locale.ROOT);
        Span span = present == null ? anchor : present.span();
        return new Where(span.text(), name, country, null, null, null, null, span);
    }
}
