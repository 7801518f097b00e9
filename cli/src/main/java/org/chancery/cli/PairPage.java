package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.asking.StateNames;
import org.chancery.views.Alert;
import org.chancery.views.CheckLine;
import org.chancery.views.Happening;
import org.chancery.views.Meeting;
import org.chancery.views.Month;
import org.chancery.views.PairView;
import org.chancery.views.Pledge;
import org.chancery.views.Tally;
import org.chancery.views.Teller;

/**
 * Two states on a page.
 *
 * @param lines how many lines a part has at most
 * @param evidence whether each line shows the sentences behind it
 */
record PairPage(Sheet sheet, Chart chart, StateNames names, int lines, boolean evidence) {

    String of(PairView view) {
        head(view);
        if (!view.months().isEmpty()) {
            sheet.blank();
            sheet.heading("Balance of conflict and cooperation");
            chart.bars(sheet, Chart.rows(view.months()));
            alerts(view.indicators().alerts());
            tellers(view);
        }
        new TieLines(sheet, names, evidence).add(view.ties(), lines);
        FindingLines finding = new FindingLines(sheet, evidence);
        part("Visits, talks and calls", view.meetings(), meeting -> meeting(finding, meeting));
        part("Still open", view.open(), pledge -> pledge(finding, pledge));
        part("Where reports differ", view.disputed(), finding::line);
        part("What can be checked", view.checks(), check -> check(finding, check));
        part("Latest", view.latest(), finding::line);
        KnownLines.add(sheet, view.known());
        notes(view);
        return sheet.toString();
    }

    private void head(PairView view) {
        String first = names.name(view.first());
        String second = names.name(view.second());
        sheet.heading(first + " and " + second);
        if (view.total().events() == 0 && view.latest().isEmpty() && view.ties().isEmpty()) {
            sheet.add(1, Words.of(Style.FAINT, "Nothing between them is kept."));
            return;
        }
        List<Month> months = view.months();
        if (months.isEmpty()) {
            sheet.add(1, Words.of(Style.FAINT, "Nothing that happened on a known day is kept."));
            return;
        }
        sheet.add(
                1,
                Words.of(
                        Style.FAINT,
                        months.get(0).month() + " to "
                                + months.get(months.size() - 1).month() + " · the record reaches to " + view.asOf()));
        Table table = new Table("", "events", "coop.", "conflict", "score", "");
        row(
                table,
                first + " → " + second,
                view.forth(),
                months.stream().map(Month::forth).toList());
        row(
                table,
                second + " → " + first,
                view.back(),
                months.stream().map(Month::back).toList());
        table.to(sheet, 1);
    }

    private void row(Table table, String name, Tally tally, List<Tally> months) {
        int from = Math.max(0, months.size() - 24);
        List<Integer> events =
                months.subList(from, months.size()).stream().map(Tally::events).toList();
        table.add(
                name,
                Integer.toString(tally.events()),
                Integer.toString(tally.cooperation()),
                Integer.toString(tally.conflict()),
                Chart.signed(tally.mean()),
                sheet.width() < 70 ? "" : chart.spark(events));
    }

    private void alerts(List<Alert> alerts) {
        int from = Math.max(0, alerts.size() - lines);
        for (Alert alert : alerts.subList(from, alerts.size())) {
            sheet.add(" ", "   ", AlertLines.words(alert));
        }
    }

    private void tellers(PairView view) {
        sheet.blank();
        sheet.heading("Who tells");
        Table table = new Table("", "tellings", "conflict", "score");
        view.tellers()
                .forEach((teller, tally) -> table.add(
                        teller(teller, view),
                        Integer.toString(tally.tellings()),
                        Chart.percent(tally.conflictShare()),
                        Chart.signed(tally.mean())));
        table.to(sheet, 1);
    }

    private String teller(Teller teller, PairView view) {
        return switch (teller) {
            case FIRST_STATE -> names.adjective(view.first()) + " state media";
            case FIRST_OTHER -> "other " + names.adjective(view.first()) + " outlets";
            case SECOND_STATE -> names.adjective(view.second()) + " state media";
            case SECOND_OTHER -> "other " + names.adjective(view.second()) + " outlets";
            case THIRD_STATE -> "state media of third states";
            case THIRD_OTHER -> "other outlets of third states";
            case UNKNOWN -> "outlets of unknown origin";
        };
    }

    private <T> void part(String title, List<T> items, Consumer<T> line) {
        if (items.isEmpty()) {
            return;
        }
        sheet.blank();
        sheet.heading(title);
        items.stream().limit(lines).forEach(line);
        if (items.size() > lines) {
            sheet.add(1, Words.of(Style.FAINT, "and " + (items.size() - lines) + " more (--lines)"));
        }
    }

    private static void meeting(FindingLines finding, Meeting meeting) {
        finding.line(meeting.happening());
    }

    private void pledge(FindingLines finding, Pledge pledge) {
        List<String> parts = new ArrayList<>();
        parts.add(pledge.nature().code());
        switch (pledge.state()) {
            case AHEAD -> parts.add("due " + pledge.due());
            case OVERDUE -> parts.add("was due " + pledge.due() + ", nothing of the kind told since");
            case UNDATED -> parts.add("without a day, nothing of the kind told since");
            case FOLLOWED -> parts.add("followed");
        }
        Happening announced = pledge.announced();
        finding.line(announced);
        sheet.add(3, Words.of(Style.FAINT, String.join(", ", parts)));
    }

    private void check(FindingLines finding, CheckLine check) {
        String counted = check.counted() == null ? "not counted yet" : "counted: " + check.counted();
        String verdict = Boolean.FALSE.equals(check.holds()) ? "does not agree" : "";
        Words words =
                Words.of(check.kind().code()).add("stated: " + check.stated()).add(Style.FAINT, "·");
        sheet.add(1, words.add(counted), Words.of(Style.STRONG, verdict));
        finding.evidence(check.item());
    }

    private void notes(PairView view) {
        if (!view.complete()) {
            sheet.blank();
            sheet.add(
                    0,
                    Words.of(
                            Style.FAINT,
                            "Visits, open promises and the like are from the latest "
                                    + view.latest().size()
                                    + " events (--most); counts are of all, where an event that several classes of"
                                    + " outlets tell of counts in each."));
        }
        if (!evidence && !view.latest().isEmpty()) {
            sheet.blank();
            sheet.add(
                    0,
                    Words.of(
                            Style.FAINT,
                            "--evidence shows the sentences; 'chancery find --pair " + view.first() + ":"
                                    + view.second() + " --quad CLASS --from DAY' those behind any figure."));
        }
    }
}
