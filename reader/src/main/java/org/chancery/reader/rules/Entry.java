package org.chancery.reader.rules;

import java.util.List;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.jspecify.annotations.Nullable;

/**
 * What a head tells, and who stands where.
 *
 * @param id such as {@code event/consult/meet}
 * @param mode null when the type has none or the entry leaves it open
 * @param cameo the CAMEO code, null when open
 */
public record Entry(
        String id,
        EventType type,
        List<Head> heads,
        Frame frame,
        List<Condition> conditions,
        @Nullable Mode mode,
        @Nullable String cameo,
        ProofLine proof) {

    /** The sentences that prove it; read when they are asked for. */
    public List<Example> examples() {
        return proof.examples();
    }

    /** A lemma and its part of speech: v, n or a. */
    public record Head(String lemma, char part) {

        static Head parse(RuleLines.Line line, String text) {
            int blank = text.lastIndexOf(' ');
            String part = blank < 0 ? "" : text.substring(blank + 1);
            if (!part.equals("v") && !part.equals("n") && !part.equals("a")) {
                throw line.fault("a head is written 'lemma v', 'lemma n' or 'lemma a': '" + text + "'");
            }
            return new Head(text.substring(0, blank).strip(), part.charAt(0));
        }
    }

    static Entry parse(RuleLines.Line line, EventType type, WordClasses classes) {
        String mode = line.field(4);
        Mode parsed = mode.isEmpty()
                ? null
                : Mode.find(type, mode).orElseThrow(() -> line.fault("no mode '" + mode + "' of " + type));
        return new Entry(
                "event/" + type.name().toLowerCase(java.util.Locale.ROOT) + "/" + line.field(0),
                type,
                line.list(1, ",").stream().map(head -> Head.parse(line, head)).toList(),
                Frame.parse(line.field(2)),
                line.list(3, ",").stream()
                        .map(text -> Condition.parse(line, text, classes))
                        .toList(),
                parsed,
                line.field(5).isEmpty() ? null : line.field(5),
                new ProofLine(line, 6));
    }
}
