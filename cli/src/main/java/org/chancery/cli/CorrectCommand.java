package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.asking.AskFault;
import org.chancery.asking.CorrectionLine;
import org.chancery.asking.StateNames;
import org.chancery.asking.Wish;
import org.chancery.model.kept.Correction;
import org.chancery.model.kept.Correction.Action;
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
        Action wanted = Wish.action(action);
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
        Wish wish = new Wish(wanted, target, fields, json, words, person(), why);
        return record -> told(wish.keep(record, Instant.now(Clock.systemUTC())));
    }

    private String person() {
        String person = who == null
                ? surroundings.environment().getOrDefault("USER", System.getProperty("user.name", ""))
                : who;
        if (person == null || person.isBlank()) {
            throw new AskFault("--who must say who corrects");
        }
        return person;
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
        CorrectionLine row = CorrectionLine.of(kept, Correction.Standing.APPLIED, null);
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
