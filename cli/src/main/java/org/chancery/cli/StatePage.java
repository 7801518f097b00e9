package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.asking.StateNames;
import org.chancery.views.Alert;
import org.chancery.views.Happening;
import org.chancery.views.Partner;
import org.chancery.views.StateView;
import org.chancery.views.Tally;

/**
 * A state on a page.
 *
 * @param lines how many lines a part has at most
 * @param evidence whether each line shows the sentences behind it
 */
record StatePage(Sheet sheet, Chart chart, StateNames names, int lines, boolean evidence) {

    String of(StateView view) {
        sheet.heading(names.name(view.state()));
        if (view.latest().isEmpty() && view.months().isEmpty() && view.ties().isEmpty()) {
            sheet.add(1, Words.of(Style.FAINT, "Nothing about it is kept."));
            return sheet.toString();
        }
        counts(view);
        if (!view.months().isEmpty()) {
            sheet.blank();
            sheet.heading("With other states");
            chart.bars(sheet, Chart.rows(view.months()));
            List<Alert> alerts = view.indicators().alerts();
            alerts.subList(Math.max(0, alerts.size() - lines), alerts.size())
                    .forEach(alert -> sheet.add(" ", "   ", AlertLines.words(alert)));
            partners(view);
            tellers(view);
        }
        home(view);
        new TieLines(sheet, names, evidence).add(view.ties(), lines);
        latest(view.latest());
        KnownLines.add(sheet, view.known());
        if (!view.complete()) {
            sheet.blank();
            sheet.add(
                    0,
                    Words.of(
                            Style.FAINT,
                            "Types and latest events are from the latest "
                                    + view.latest().size() + " events (--most); counts are of all, where an event that"
                                    + " several classes of outlets tell of counts in each."));
        }
        return sheet.toString();
    }

    private void counts(StateView view) {
        Tally total = view.total();
        sheet.add(
                1,
                Words.of(total.events() + " events with other states · mean score " + Chart.signed(total.mean()) + " · "
                        + Chart.percent(total.conflictShare()) + " conflict · "
                        + view.home().events() + " at home"));
        List<String> types = new ArrayList<>();
        view.types().stream().limit(6).forEach(type -> types.add(type.type().code() + " " + type.events()));
        sheet.add(1, Words.of(Style.FAINT, String.join(" · ", types)));
    }

    private void partners(StateView view) {
        sheet.blank();
        sheet.heading("Partners");
        boolean wide = sheet.width() >= 88;
        Table table = wide
                ? new Table("", "events", "to", "from", "conflict", "score", "trend", "own media", "others")
                : new Table("", "events", "conflict", "score", "trend");
        view.partners().stream().limit(lines).forEach(partner -> table.add(cells(partner, wide)));
        table.to(sheet, 1);
        if (view.partners().size() > lines) {
            sheet.add(1, Words.of(Style.FAINT, "and " + (view.partners().size() - lines) + " more (--lines)"));
        }
        sheet.add(
                1,
                Words.of(
                        Style.FAINT,
                        "trend: mean score of the last twelve months less that of the twelve before"
                                + (wide
                                        ? "; own media: mean score in its own state media, others: in all other outlets"
                                        : "")));
    }

    private String[] cells(Partner partner, boolean wide) {
        Tally total = partner.total();
        String name = names.name(partner.state()) + " " + partner.state();
        String events = Integer.toString(total.events());
        String conflict = Chart.percent(total.conflictShare());
        String score = Chart.signed(total.mean());
        String trend = Chart.signed(partner.trend());
        return wide
                ? new String[] {
                    name,
                    events,
                    Integer.toString(partner.forth().events()),
                    Integer.toString(partner.back().events()),
                    conflict,
                    score,
                    trend,
                    Chart.signed(partner.own()),
                    Chart.signed(partner.others())
                }
                : new String[] {name, events, conflict, score, trend};
    }

    private void tellers(StateView view) {
        sheet.blank();
        sheet.heading("Who tells");
        Table table = new Table("", "tellings", "conflict", "score");
        view.tellers().stream()
                .limit(lines)
                .forEach(teller -> table.add(
                        (teller.country() == null ? "unknown" : names.name(teller.country())) + ", "
                                + teller.control().code(),
                        Integer.toString(teller.tally().tellings()),
                        Chart.percent(teller.tally().conflictShare()),
                        Chart.signed(teller.tally().mean())));
        table.to(sheet, 1);
        Double own = view.own().mean();
        Double others = view.others().mean();
        if (own != null && others != null) {
            sheet.add(
                    1,
                    Words.of(String.format(
                            Locale.ROOT,
                            "Its own state media tell of events with others at a mean score of %+.1f, all other"
                                    + " outlets at %+.1f.",
                            own,
                            others)));
        }
    }

    private void home(StateView view) {
        if (view.homeMonths().isEmpty()) {
            return;
        }
        sheet.blank();
        sheet.heading("At home");
        chart.bars(sheet, Chart.rows(view.homeMonths()));
    }

    private void latest(List<Happening> events) {
        if (events.isEmpty()) {
            return;
        }
        sheet.blank();
        sheet.heading("Latest");
        FindingLines findings = new FindingLines(sheet, evidence);
        events.stream().limit(lines).forEach(findings::line);
    }
}
