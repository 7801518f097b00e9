package org.chancery.eval;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.eval.GoldReport.Act;
import org.chancery.eval.GoldReport.Amount;
import org.chancery.eval.GoldReport.Bond;
import org.chancery.eval.GoldReport.Saying;
import org.chancery.eval.GoldReport.Trap;
import org.chancery.model.Claim;
import org.chancery.model.Code;
import org.chancery.model.Event;
import org.chancery.model.Figure;
import org.chancery.model.Span;
import org.chancery.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * Says in a line what went wrong: {@code WRONG dev-01 'met': want CONSULT occurred [KAZ]>[CHN], got AGREE …}.
 *
 * @param report id of the report
 */
record ErrorLines(String report, Parties parties) {

    String missed(Act act) {
        return "MISSED " + report + " " + wanted(act) + " '"
                + act.tellings().get(0).text() + "'";
    }

    String wrong(Act act, Event event) {
        return "WRONG  " + report + " '" + event.trigger().text() + "': want " + wanted(act) + ", got " + got(event)
                + " by " + event.rule();
    }

    String extra(Event event) {
        return "EXTRA  " + report + " " + got(event) + " '" + event.trigger().text() + "' by " + event.rule();
    }

    String trap(Trap trap, Event event) {
        return "TRAP   " + report + " '" + trap.passage().text() + "' read as " + got(event) + " by " + event.rule();
    }

    String missed(Saying saying) {
        return "MISSED " + report + " claim " + voice(saying.speaker(), saying.cue()) + ": '"
                + saying.content().get(0).text() + "'";
    }

    String wrong(Saying saying, Claim claim) {
        return "WRONG  " + report + " claim: want " + voice(saying.speaker(), saying.cue()) + ", got "
                + voice(claim.speaker().span(), claim.cue()) + " by " + claim.rule();
    }

    String extra(Claim claim) {
        return "EXTRA  " + report + " claim " + voice(claim.speaker().span(), claim.cue()) + ": '"
                + claim.content().get(0).text() + "' by " + claim.rule();
    }

    String missed(Bond bond) {
        return "MISSED " + report + " tie " + bond.kind().code() + " " + bond.from() + ">" + bond.to() + " "
                + bond.statuses().stream().map(Code::code).toList();
    }

    String extra(Tie tie) {
        return "EXTRA  " + report + " tie " + tie.kind().code() + " " + parties.name(tie.from()) + ">"
                + parties.name(tie.to()) + " " + tie.status().code() + " '"
                + tie.evidence().get(0).text() + "' by " + tie.rule();
    }

    String missed(Amount amount) {
        return "MISSED " + report + " figure " + amount.value() + " '"
                + amount.evidence().text() + "'";
    }

    String extra(Figure figure) {
        return "EXTRA  " + report + " figure " + figure.value() + " '"
                + figure.passage().text() + "' by " + figure.rule();
    }

    private static String wanted(Act act) {
        return act.types().stream().map(Code::code).collect(Collectors.joining("/")) + " "
                + act.statuses().stream().map(Code::code).collect(Collectors.joining("/")) + " "
                + new TreeSet<>(act.actors().required()) + ">"
                + new TreeSet<>(act.recipients().required());
    }

    private String got(Event event) {
        Set<String> actors = parties.actors(event);
        return event.type().code() + " " + event.status().code() + " " + actors + ">" + parties.recipients(event);
    }

    private static String voice(@Nullable Span speaker, @Nullable Span cue) {
        return (speaker == null ? "nobody" : "'" + speaker.text() + "'") + " "
                + (cue == null ? "no cue" : "'" + cue.text() + "'");
    }
}
