package org.chancery.reader.rules;

import java.util.List;

/** The examples of a rule as they stand in its file: only tests and whoever edits rules read them. */
public final class ProofLine {

    private final RuleLines.Line line;
    private final int field;

    ProofLine(RuleLines.Line line, int field) {
        this.line = line;
        this.field = field;
    }

    List<Example> examples() {
        return Example.parse(line, line.fields().get(field));
    }
}
