package org.chancery.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.chancery.eval.GoldReport.Act;
import org.chancery.eval.GoldReport.Amount;
import org.chancery.eval.GoldReport.Bond;
import org.chancery.eval.GoldReport.Saying;
import org.chancery.eval.GoldReport.Trap;
import org.chancery.model.Claim;
import org.chancery.model.Event;
import org.chancery.model.Figure;
import org.chancery.model.Reading;
import org.chancery.model.Tie;
import org.chancery.model.TieKind;

/**
 * How well reports were read, added up over all of them. Not thread-safe.
 *
 * <p>"Event right" is the figure that matters: found, with type, status and both sides right.
 */
public final class Score {

    private static final Set<TieKind> MUTUAL = Set.of(TieKind.ALLIANCE, TieKind.BORDER, TieKind.DISPUTE, TieKind.TRADE);

    private final Count eventsFound = new Count();
    private final Count eventsRight = new Count();
    private final Share type = new Share();
    private final Share mode = new Share();
    private final Share status = new Share();
    private final Share actors = new Share();
    private final Share recipients = new Share();
    private final Share trapsClean = new Share();
    private final Count claimsFound = new Count();
    private final Count claimsRight = new Count();
    private final Count ties = new Count();
    private final Count figures = new Count();
    private final List<String> errors = new ArrayList<>();
    private int reports;

    /** Reads every report and adds it. */
    public static Score of(List<GoldReport> gold, Function<GoldReport, Reading> reader) {
        Score score = new Score();
        gold.forEach(report -> score.add(report, reader.apply(report)));
        return score;
    }

    /**
     * Adds the reading of one report.
     *
     * @throws IllegalArgumentException when the reading is of another text: its places would mean nothing
     */
    public void add(GoldReport gold, Reading reading) {
        if (!gold.text().equals(reading.article().text())) {
            throw new IllegalArgumentException(gold.id() + ": the reading is of another text");
        }
        reports++;
        events(gold, reading);
        if (!eventsAlone(gold)) {
            claims(gold, reading);
            ties(gold, reading);
            figures(gold, reading);
        }
    }

    /** Whether nothing but events and traps is marked in the report. */
    private static boolean eventsAlone(GoldReport gold) {
        return gold.claims().isEmpty()
                && gold.ties().isEmpty()
                && gold.figures().isEmpty();
    }

    /** Per cent by name, in the order of the table: F1 where things are counted on both sides, else the share. */
    public Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        counts().forEach((name, count) -> metrics.put(name, count.f1()));
        shares().forEach((name, share) -> metrics.put(name, share.perCent()));
        return Collections.unmodifiableMap(metrics);
    }

    /** What was missed, wrong, too much or a trap, in text order by report. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** The figures for people to read. */
    public String table() {
        return Table.of(reports, counts(), shares());
    }

    private Map<String, Count> counts() {
        Map<String, Count> counts = new LinkedHashMap<>();
        counts.put("event-right", eventsRight);
        counts.put("events-found", eventsFound);
        counts.put("claims-right", claimsRight);
        counts.put("claims-found", claimsFound);
        counts.put("ties", ties);
        counts.put("figures", figures);
        return counts;
    }

    private Map<String, Share> shares() {
        Map<String, Share> shares = new LinkedHashMap<>();
        shares.put("type", type);
        shares.put("mode", mode);
        shares.put("status", status);
        shares.put("actors", actors);
        shares.put("recipients", recipients);
        shares.put("traps-clean", trapsClean);
        return shares;
    }

    private void events(GoldReport gold, Reading reading) {
        EventPairs pairs = new EventPairs(gold, reading);
        ErrorLines lines = new ErrorLines(gold.id(), new Parties(reading));
        int wanted = 0;
        int found = 0;
        int right = 0;
        int neutral = 0;
        for (int i = 0; i < gold.events().size(); i++) {
            Act act = gold.events().get(i);
            if (act.optional()) {
                neutral += pairs.found(i) ? 1 : 0;
                continue;
            }
            wanted++;
            if (!pairs.found(i)) {
                errors.add(lines.missed(act));
                continue;
            }
            found++;
            Agreement agreement = pairs.agreement(i);
            judge(agreement);
            right += agreement.right() ? 1 : 0;
            if (!agreement.right()) {
                errors.add(lines.wrong(act, pairs.answer(i)));
            }
        }
        int read = reading.events().size() - neutral;
        eventsFound.add(found, wanted, read);
        eventsRight.add(right, wanted, read);
        List<Event> extras = pairs.extras();
        extras.forEach(event -> errors.add(lines.extra(event)));
        gold.traps().forEach(trap -> trap(trap, extras, lines));
    }

    private void judge(Agreement agreement) {
        type.add(agreement.type());
        status.add(agreement.status());
        actors.add(agreement.actors());
        recipients.add(agreement.recipients());
        if (agreement.modeCounts()) {
            mode.add(agreement.mode());
        }
    }

    private void trap(Trap trap, List<Event> extras, ErrorLines lines) {
        List<Event> caught =
                extras.stream().filter(event -> EventPairs.hits(event, trap)).toList();
        trapsClean.add(caught.isEmpty());
        caught.forEach(event -> errors.add(lines.trap(trap, event)));
    }

    private void claims(GoldReport gold, Reading reading) {
        ClaimPairs pairs = new ClaimPairs(gold, reading);
        ErrorLines lines = new ErrorLines(gold.id(), new Parties(reading));
        int wanted = 0;
        int found = 0;
        int right = 0;
        int neutral = 0;
        for (int i = 0; i < gold.claims().size(); i++) {
            Saying saying = gold.claims().get(i);
            if (saying.optional()) {
                neutral += pairs.found(i) ? 1 : 0;
                continue;
            }
            wanted++;
            found += pairs.found(i) ? 1 : 0;
            right += pairs.right(i) ? 1 : 0;
            if (!pairs.found(i)) {
                errors.add(lines.missed(saying));
            } else if (!pairs.right(i)) {
                errors.add(lines.wrong(saying, pairs.answer(i)));
            }
        }
        int read = reading.claims().size() - neutral;
        claimsFound.add(found, wanted, read);
        claimsRight.add(right, wanted, read);
        for (Claim claim : pairs.extras()) {
            errors.add(lines.extra(claim));
        }
    }

    private void ties(GoldReport gold, Reading reading) {
        Parties parties = new Parties(reading);
        ErrorLines lines = new ErrorLines(gold.id(), parties);
        Items<Bond, Tie> items =
                Items.match(gold.ties(), reading.ties(), Bond::optional, (bond, tie) -> same(bond, tie, parties));
        items.into(ties);
        items.missed().forEach(bond -> errors.add(lines.missed(bond)));
        items.extras().forEach(tie -> errors.add(lines.extra(tie)));
    }

    private static boolean same(Bond bond, Tie tie, Parties parties) {
        boolean ends = parties.is(tie.from(), bond.from()) && parties.is(tie.to(), bond.to());
        boolean turned =
                MUTUAL.contains(bond.kind()) && parties.is(tie.from(), bond.to()) && parties.is(tie.to(), bond.from());
        return bond.kind() == tie.kind() && bond.statuses().contains(tie.status()) && (ends || turned);
    }

    private void figures(GoldReport gold, Reading reading) {
        ErrorLines lines = new ErrorLines(gold.id(), new Parties(reading));
        Items<Amount, Figure> items = Items.match(
                gold.figures(),
                reading.figures(),
                Amount::optional,
                (amount, figure) -> Objects.equals(amount.value(), figure.value())
                        && amount.evidence().overlaps(figure.passage()));
        items.into(figures);
        items.missed().forEach(amount -> errors.add(lines.missed(amount)));
        items.extras().forEach(figure -> errors.add(lines.extra(figure)));
    }
}
