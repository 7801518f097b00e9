package org.chancery.reader.rules;

import java.util.List;
import java.util.Locale;

/**
 * A word that says something about another act.
 *
 * @param id such as {@code operator/demand/urge}
 * @param complements how the inner act may hang below it, tried in order
 */
public record Operator(
        String id, Kind kind, List<Entry.Head> heads, Frame frame, List<String> complements, ProofLine proof) {

    /** The sentences that prove it; read when they are asked for. */
    public List<Example> examples() {
        return proof.examples();
    }

    /** What is said of the inner act. */
    public enum Kind {
        COMMIT,
        INTEND,
        DEMAND,
        REFUSE,
        THREATEN,
        ACCUSE,
        PRAISE,
        CONDEMN,
        DENY,
        STOP,
        START,
        HELP,
        ALLOW,
        FORCE,
        FAIL,
        DOUBT,
        ATTEMPT
    }

    static Operator parse(RuleLines.Line line) {
        Kind kind;
        try {
            kind = Kind.valueOf(line.field(2).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw line.fault("no operator '" + line.field(2) + "'");
        }
        return new Operator(
                "operator/" + line.field(2) + "/" + line.field(0),
                kind,
                line.list(1, ",").stream()
                        .map(head -> Entry.Head.parse(line, head))
                        .toList(),
                Frame.parse(line.field(3)),
                line.list(4, "/"),
                new ProofLine(line, 5));
    }
}
