package org.chancery.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.chancery.model.Cause;
import org.chancery.model.Figure;
import org.chancery.model.Span;

/** What led to what, and the numbers the report gives. */
final class CauseBlocks {

    private static final int INDENT = 3;
    private static final int QUOTED_LINES = 2;
    private static final int END_LENGTH = 120;

    private final Sheet sheet;
    private final Names names;
    private final Passages passages;
    private final Explanation explanation;

    CauseBlocks(Sheet sheet, Names names, Passages passages, Explanation explanation) {
        this.sheet = sheet;
        this.names = names;
        this.passages = passages;
        this.explanation = explanation;
    }

    void addAll(List<Cause> causes, List<Figure> figures) {
        if (!causes.isEmpty()) {
            sheet.blank();
            sheet.heading("Causes");
            causes.forEach(this::add);
        }
        if (!figures.isEmpty()) {
            sheet.blank();
            sheet.heading("Figures");
            figures.forEach(this::add);
        }
    }

    private void add(Cause cause) {
        sheet.add(1, Words.of(end(cause.cause())));
        sheet.add("   → ", "     ", Words.of(end(cause.effect())));
        quote(cause.connective(), cause.claims());
        explanation.add(INDENT, cause);
    }

    private String end(Cause.End end) {
        Span span = end.span();
        if (span != null) {
            return "“" + Passages.cut(SafeText.line(span.text()), END_LENGTH) + "”";
        }
        return end.item() == null ? "" : names.item(end.item());
    }

    private void add(Figure figure) {
        Words line = Words.of(Style.STRONG, measure(figure));
        sheet.add(1, line, Words.of(Style.FAINT, figure.of() == null ? "" : names.item(figure.of())));
        quote(figure.passage(), figure.claims());
        explanation.add(INDENT, figure);
    }

    private static String measure(Figure figure) {
        if (figure.value() == null) {
            return figure.passage().text();
        }
        DecimalFormat format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
        String qualifier = figure.qualifier() == null ? "" : figure.qualifier() + " ";
        String unit = figure.unit() == null ? "" : " " + figure.unit();
        return qualifier + format.format(figure.value()) + unit;
    }

    private void quote(Span words, List<String> claims) {
        int limit = (sheet.width() - INDENT) * QUOTED_LINES - 15;
        sheet.add(" ".repeat(INDENT), " ".repeat(INDENT + 1), passages.quote(words, limit, sheet.color()));
        names.voices(claims).forEach(voice -> sheet.add(INDENT, Words.of(Style.FAINT, "— " + voice)));
    }
}
