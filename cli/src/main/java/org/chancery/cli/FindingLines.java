package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.model.Code;
import org.chancery.model.Stance;
import org.chancery.model.Status;
import org.chancery.model.TieKind;
import org.chancery.model.kept.JoinedEvent.Disagreement;
import org.chancery.model.kept.JoinedEvent.Version;
import org.chancery.views.Happening;
import org.chancery.views.Item;
import org.chancery.views.Party;
import org.chancery.views.Report;
import org.chancery.views.Voice;

/**
 * Findings on a page: what, between whom, when and where; below it, if wanted, the sentence, who says it and its key.
 */
final class FindingLines {

    private static final int INNER = 3;

    private final Sheet sheet;
    private final boolean evidence;

    /**
     * Lines on a sheet.
     *
     * @param evidence whether each finding shows its sentence, its chain of voices, its confidence and its key
     */
    FindingLines(Sheet sheet, boolean evidence) {
        this.sheet = sheet;
        this.evidence = evidence;
    }

    /** A finding with its sentence, as an answer to a question. */
    void answer(Item item) {
        head(item, circumstances(item));
        quote(item, evidence ? Integer.MAX_VALUE : (sheet.width() - INNER) * 2 - 4);
        source(item);
        judgement(item);
    }

    /** An event across reports on as few lines as it takes. */
    void line(Happening event) {
        head(event.item(), circumstances(event.item()));
        founding(event);
        if (evidence) {
            event.tellings().forEach(this::evidence);
        }
    }

    /** The sentence of a telling, who says it, and its key; where evidence is wanted. */
    void evidence(Item item) {
        if (evidence) {
            quote(item, Integer.MAX_VALUE);
            source(item);
            judgement(item);
        }
    }

    private void head(Item item, Words right) {
        Style style = item.quad() == null ? Style.PLAIN : Style.of(item.quad());
        Words line = new Words();
        if (item.kind().equals("tie")) {
            line.add(Style.FAINT, "tie").add(tie(item));
        } else if (item.kind().equals("event")) {
            Status status = Code.parse(Status.class, item.status() == null ? "occurred" : item.status());
            line.add(style, TerminalPage.mark(status)).add(style, act(item));
            if (status != Status.OCCURRED) {
                line.glue(",").add(status == Status.NOT ? "did not happen" : status.code());
            }
            line.add(sides(item));
        } else {
            line.add(Style.FAINT, item.kind())
                    .add(Style.STRONG, item.kind().equals("figure") ? text(item.detail()) : "");
            line.add(parties(item.from()));
            line.add(item.kind().equals("claim") ? ClaimTree.verb(Code.parse(Stance.class, item.act())) : "");
        }
        sheet.add(1, line, right);
    }

    private static Words tie(Item item) {
        TieKind kind = Code.parse(TieKind.class, item.act());
        Words words = parties(item.from()).add(TieWords.of(kind)).add(parties(item.to()));
        boolean current = item.status() == null || item.status().equals("current");
        words.add(Style.FAINT, current ? "" : "· " + item.status());
        return words.add(Style.FAINT, item.detail() == null ? "" : "· " + item.detail());
    }

    static String act(Item item) {
        return item.detail() == null ? item.act() : item.act() + " " + item.detail();
    }

    static Words sides(Item item) {
        Words words = item.from().isEmpty() ? Words.of(Style.FAINT, "no actor named") : parties(item.from());
        if (!item.to().isEmpty()) {
            words.add("→").add(parties(item.to()));
        }
        return words;
    }

    private static Words parties(List<Party> parties) {
        Words words = new Words();
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            words.add(Style.STRONG, party.name()).add(Style.FAINT, text(party.code()));
            words.glue(i + 1 < parties.size() ? "," : "");
        }
        return words;
    }

    private static Words circumstances(Item item) {
        List<String> parts = new ArrayList<>();
        if (item.day() != null) {
            String day = item.until() == null ? item.day() : item.day() + " to " + item.until();
            parts.add(item.dated() ? day : "reported " + day);
        }
        if (item.place() != null) {
            parts.add(item.land() == null ? item.place() : item.place() + " " + item.land());
        }
        measures(item, parts);
        return Words.of(Style.FAINT, String.join(" · ", parts));
    }

    private static void measures(Item item, List<String> parts) {
        if (item.dead() != null) {
            parts.add(item.dead() + " dead");
        }
        if (item.injured() != null) {
            parts.add(item.injured() + " injured");
        }
    }

    /** How well an event is founded, where there is something to say. */
    private void founding(Happening event) {
        List<String> parts = new ArrayList<>();
        if (event.tellings().size() > 1) {
            parts.add("told " + event.tellings().size() + " times");
        }
        if (event.origins().size() > 1) {
            parts.add(event.origins().size() + " independent origins");
        }
        if (event.oneSided() != null) {
            parts.add("only official media of " + event.oneSided() + " tell it");
        }
        sheet.add(INNER, Words.of(Style.FAINT, String.join(" · ", parts)));
        event.disagreements().forEach(this::disagreement);
    }

    private void disagreement(Disagreement disagreement) {
        List<String> versions = new ArrayList<>();
        for (Version version : disagreement.versions()) {
            String times = version.keys().size() > 1 ? " (" + version.keys().size() + " times)" : "";
            versions.add(version.value() + times);
        }
        String nature = switch (disagreement.nature()) {
            case CONTRADICTION -> "reports contradict each other on the ";
            case SPREAD -> "reports differ on the ";
            case DEVELOPMENT -> "it has gone on in its ";
        };
        String about = disagreement.about().name().toLowerCase(Locale.ROOT);
        sheet.add(INNER, Words.of(nature + about + ":").add(String.join("; ", versions)));
    }

    private void quote(Item item, int limit) {
        if (item.passage().isBlank()) {
            return;
        }
        Item.Mark mark = item.mark();
        List<int[]> marks =
                mark == null || item.kind().equals("claim") ? List.of() : List.of(new int[] {mark.begin(), mark.end()});
        Words quoted = Quoted.of(item.passage(), marks, limit, sheet.color());
        sheet.add(" ".repeat(INNER), " ".repeat(INNER + 1), quoted);
    }

    private void source(Item item) {
        Report report = item.report();
        Words words = Words.of(Style.FAINT, "— " + outlet(report));
        for (Voice voice : item.chain()) {
            String hedge = voice.hedge() == null ? "" : " (“" + voice.hedge() + "”)";
            words.add(Style.FAINT, "› " + name(voice) + hedge);
        }
        words.add(Style.FAINT, report.published() == null ? "" : "· " + day(report.published()));
        if (report.origin() != null && !report.origin().equals(report.outlet())) {
            words.add(Style.FAINT, "· text of " + report.origin());
        }
        sheet.add(" ".repeat(INNER), " ".repeat(INNER + 2), words);
        if (evidence) {
            String sure = item.confidence() == null
                    ? ""
                    : String.format(Locale.ROOT, "confidence %.2f · ", item.confidence());
            sheet.add(" ".repeat(INNER), " ".repeat(INNER + 2), Words.of(Style.FAINT, sure + item.rule()));
            sheet.add(INNER, Words.of(Style.FAINT, item.key()));
        }
    }

    private void judgement(Item item) {
        if (item.correction() != null) {
            String done = switch (item.correction().action()) {
                case ACCEPT -> "accepted";
                case REJECT -> "rejected";
                case CHANGE -> "changed";
                case ADD -> "added";
            };
            sheet.add(
                    INNER,
                    Words.of(done + " by " + item.correction().who() + ": "
                            + item.correction().why()));
        }
    }

    private static String day(String published) {
        return published.substring(0, Math.min(10, published.length()));
    }

    static String outlet(Report report) {
        if (report.outlet() == null) {
            return "unknown outlet";
        }
        String state = report.country() == null ? "" : report.country() + ", ";
        return report.outlet() + " (" + state + report.control().code() + ")";
    }

    private static String name(Voice voice) {
        return voice.name() == null ? voice.kind().code() + " speaker" : Passages.cut(SafeText.line(voice.name()), 60);
    }

    private static String text(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
