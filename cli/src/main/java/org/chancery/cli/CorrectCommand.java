package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.cli.asking.AskFault;
import org.chancery.cli.asking.StateNames;
import org.chancery.json.FindingJson;
import org.chancery.json.FindingJson.Proposal;
import org.chancery.json.ToldJson;
import org.chancery.model.Finding;
import org.chancery.model.Reading;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.chancery.model.kept.Correction;
import org.chancery.model.kept.Correction.Action;
import org.chancery.model.kept.Told;
import org.chancery.store.RecordStore;
import org.chancery.store.correction.Corrections;
import org.chancery.store.correction.Edit;
import org.chancery.store.correction.Findings;
import org.chancery.views.json.ViewJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery correct}: what a person says about a finding. */
@Command(
        name = "correct",
        description = {
            "Keeps what a person says about a finding: that it is right (accept), wrong (reject), otherwise (change),"
                    + " or missing (add). It outlives reading the report again.",
            "Examples:",
            "  chancery correct reject 65392e51/e3 --why \"a film, not an attack\"",
            "  chancery correct change 65392e51/e2 status=planned recipients=BLR --why \"it is for next week\"",
            "  chancery correct add 65392e51 type=AID actors=NOR recipients=MDA --words \"gave tents\" --why missed"
        })
final class CorrectCommand extends AskCommand {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "ACTION", description = "accept, reject, change or add.")
    private String action = "";

    @Parameters(
            index = "1",
            paramLabel = "FINDING",
            description = "Key of the finding, or a beginning that no other has, such as 65392e51/e3; to add one, the"
                    + " report.")
    private String target = "";

    @Parameters(
            index = "2..*",
            paramLabel = "FIELD=VALUE",
            description =
                    "What shall be otherwise: status=planned, actors=BLR,RUS, when=2024-05-31, dead= (none). Without "
                            + "fields the whole finding is read from standard input as JSON.")
    private List<String> pairs = new ArrayList<>();

    @Option(names = "--why", paramLabel = "REASON", required = true, description = "The reason. Needed.")
    private String why = "";

    @Option(names = "--who", paramLabel = "NAME", description = "Who says it. Default: your name on this system.")
    private @Nullable String who;

    @Option(
            names = "--words",
            paramLabel = "WORDS",
            description = "For add: the words of the report that tell the event.")
    private @Nullable String words;

    CorrectCommand(Surroundings surroundings, StoreOpener opener) {
        super(surroundings, opener);
        this.surroundings = surroundings;
    }

    @Override
    Question question(StateNames names) {
        Action wanted = action();
        if (why.isBlank()) {
            throw new AskFault("--why must give a reason");
        }
        if (wanted != Action.CHANGE && wanted != Action.ADD && !pairs.isEmpty()) {
            throw new AskFault("'" + pairs.get(0) + "': only change and add take fields");
        }
        if (words != null && wanted != Action.ADD) {
            throw new AskFault("--words goes with add");
        }
        Map<String, String> fields = fields();
        String json = (wanted == Action.CHANGE || wanted == Action.ADD) && fields.isEmpty() ? input() : null;
        return record -> {
            try {
                return told(record.correct(correction(record, wanted, fields, json)));
            } catch (IllegalArgumentException senseless) {
                throw new AskFault(String.valueOf(senseless.getMessage()));
            }
        };
    }

    private Correction correction(
            RecordStore record, Action wanted, Map<String, String> fields, @Nullable String json) {
        Named named = new Named(record);
        if (wanted == Action.ADD) {
            String article = named.article(target);
            Reading reading = present(record, article);
            Proposal proposal = json == null ? Edit.event(reading, anchor(reading), fields) : FindingJson.read(json);
            return made(
                    article,
                    wanted,
                    proposal.finding(),
                    Findings.type(proposal.finding()),
                    FindingJson.write(proposal));
        }
        Told<?> told = named.finding(target);
        Finding finding = told.finding();
        if (wanted != Action.CHANGE) {
            return made(told.source().article(), wanted, finding, Findings.type(finding), null);
        }
        Reading reading = present(record, told.source().article());
        Proposal proposal = json == null ? Edit.change(reading, finding, fields) : FindingJson.read(json);
        return made(told.source().article(), wanted, finding, Findings.type(finding), FindingJson.write(proposal));
    }

    /** The latest reading with what people said before. */
    private static Reading present(RecordStore record, String article) {
        Reading reading =
                record.reading(article).orElseThrow(() -> new AskFault("no reading of " + article + " is kept"));
        return Corrections.apply(reading, record.corrections(article).keySet()).reading();
    }

    private Correction made(
            String article, Action wanted, Finding finding, @Nullable String type, @Nullable String json) {
        String person = who == null
                ? surroundings.environment().getOrDefault("USER", System.getProperty("user.name", ""))
                : who;
        if (person == null || person.isBlank()) {
            throw new AskFault("--who must say who corrects");
        }
        Instant now = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.SECONDS);
        return new Correction(
                "",
                article,
                wanted,
                ToldJson.kind(finding),
                Findings.anchor(finding),
                type,
                json,
                person.strip(),
                now,
                why.strip());
    }

    private Span anchor(Reading reading) {
        if (words == null || words.isEmpty()) {
            throw new AskFault("--words must give the words of the report that tell the event");
        }
        String text = reading.article().text();
        int at = text.indexOf(words);
        if (at < 0) {
            throw new AskFault("the report does not say '" + words + "'");
        }
        if (text.indexOf(words, at + 1) >= 0) {
            throw new AskFault("the report says '" + words + "' more than once: give more words");
        }
        return SourceText.of(text).span(at, at + words.length());
    }

    private Action action() {
        for (Action one : Action.values()) {
            if (one.name().equalsIgnoreCase(action)) {
                return one;
            }
        }
        throw new AskFault("'" + action + "' is none of accept, reject, change, add");
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : pairs) {
            int sign = pair.indexOf('=');
            if (sign <= 0) {
                throw new AskFault("'" + pair + "' is no FIELD=VALUE");
            }
            fields.put(pair.substring(0, sign).strip(), pair.substring(sign + 1).strip());
        }
        return fields;
    }

    private String input() {
        try {
            String json = new String(surroundings.in().readAllBytes(), StandardCharsets.UTF_8);
            if (json.isBlank()) {
                throw new AskFault(
                        "nothing says what the finding shall be: give FIELD=VALUE or JSON on standard input");
            }
            return json;
        } catch (IOException unreadable) {
            throw new AskFault("standard input cannot be read: " + unreadable.getMessage());
        }
    }

    private String told(Correction kept) {
        CorrectionsCommand.Row row = CorrectionsCommand.row(kept, Correction.Standing.APPLIED, null);
        return switch (form()) {
            case JSON -> ViewJson.pretty(row) + "\n";
            case CSV -> CorrectionsCommand.csv(List.of(row));
            case TEXT -> {
                Sheet sheet = sheet();
                sheet.add(0, Words.of("Kept as correction " + kept.id() + ":").add(CorrectionsCommand.words(row)));
                yield sheet.toString();
            }
        };
    }
}
