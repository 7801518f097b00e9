package org.chancery.cli;

import java.util.List;
import org.chancery.model.Article;
import org.chancery.model.Entity;
import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.chancery.model.Reading;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A reading as a page for people: what happened, who says so, ties, causes, figures, each with the words that show it.
 *
 * @param width columns of the page
 * @param color whether the page is painted
 * @param explain whether each item shows its rule, its places in the text and its confidence
 */
record TerminalPage(int width, boolean color, boolean explain) {

    /**
     * The page.
     *
     * @param input the name of the report as the caller gave it
     * @param unread clauses to list as not read; null lists none
     */
    String of(String input, Reading reading, @Nullable List<String> unread) {
        Sheet sheet = new Sheet(width, color);
        header(sheet, input, reading.article());
        Names names = new Names(reading);
        Explanation explanation = new Explanation(sheet, explain);
        new EventBlocks(sheet, names, new Passages(reading.article().text()), explanation).add(reading.events());
        new ClaimTree(sheet, names, explanation).add(reading.claims());
        new TieBlocks(sheet, names, explanation).add(reading.ties());
        new CauseBlocks(sheet, names, new Passages(reading.article().text()), explanation)
                .addAll(reading.causes(), reading.figures());
        if (explain) {
            parties(sheet, reading.entities(), explanation);
        }
        if (reading.findings().findAny().isEmpty()) {
            sheet.blank();
            sheet.add(1, Words.of(Style.FAINT, "Nothing was found in this report."));
        }
        if (unread != null) {
            unread(sheet, unread);
        }
        return sheet.toString();
    }

    private static void header(Sheet sheet, String input, Article article) {
        sheet.add(0, Words.of(Style.STRONG, article.title() == null ? "Untitled report" : article.title()));
        Words facts = Words.of(outlet(article.outlet()));
        facts.add(Style.FAINT, "·").add(article.published() == null ? "undated" : article.published());
        facts.add(Style.FAINT, "·").add(words(article) + " words");
        if (article.byline() != null) {
            facts.add(Style.FAINT, "·").add("by " + article.byline());
        }
        sheet.add(0, facts);
        sheet.add(0, Words.of(Style.FAINT, input.equals("-") ? "standard input" : input));
    }

    private static String outlet(@Nullable Outlet outlet) {
        if (outlet == null) {
            return "unknown outlet";
        }
        String state = outlet.country() == null ? "" : outlet.country() + ", ";
        return outlet.name() + " (" + state + control(outlet.control()) + ")";
    }

    private static String control(OutletControl control) {
        return switch (control) {
            case STATE -> "controlled by the state";
            case PARTY -> "controlled by a party";
            case PUBLIC -> "public broadcaster";
            case PRIVATE -> "private";
            case NONPROFIT -> "non-profit";
            case GOVERNMENT -> "a government's own";
            case UNKNOWN -> "control unknown";
        };
    }

    private static int words(Article article) {
        int furniture = article.furniture().stream()
                .map(Span::text)
                .mapToInt(TerminalPage::words)
                .sum();
        return words(article.text()) - furniture;
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = !Character.isWhitespace(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    private static void parties(Sheet sheet, List<Entity> entities, Explanation explanation) {
        if (entities.isEmpty()) {
            return;
        }
        sheet.blank();
        sheet.heading("Parties and places");
        for (Entity entity : entities) {
            Words line = Words.of(Style.STRONG, entity.name());
            line.add(Style.FAINT, entity.code() == null ? "" : entity.code());
            line.add(entity.role() == null ? "" : entity.role());
            sheet.add(1, line, Words.of(Style.FAINT, entity.kind().code()));
            explanation.add(3, entity);
        }
    }

    private static void unread(Sheet sheet, List<String> unread) {
        sheet.blank();
        sheet.heading("Not read");
        if (unread.isEmpty()) {
            sheet.add(1, Words.of(Style.FAINT, "No clause with two parties was passed over."));
        }
        unread.forEach(clause -> sheet.add(" · ", "   ", Words.of(clause)));
    }

    /** The sign before an event: filled where it happened, open where it may, a cross where it did not. */
    static String mark(Status status) {
        return switch (status) {
            case OCCURRED -> "●";
            case ONGOING -> "◐";
            case PLANNED, INTENDED -> "○";
            case POSSIBLE, HYPOTHETICAL -> "?";
            case DENIED, NOT -> "✕";
        };
    }
}
