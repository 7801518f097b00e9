package org.chancery.cli;

import org.chancery.asking.Cursors;
import org.chancery.asking.Found;
import org.chancery.asking.Named;
import org.chancery.asking.StateNames;
import org.chancery.asking.StoryLine;
import org.chancery.model.kept.Origin;
import org.chancery.store.Query;
import org.chancery.views.json.ViewJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery stories}: reports that are copies of one text. */
@Command(
        name = "stories",
        description =
                "Shows reports that are copies of one text, the most printed first, and whose text it is: the agency "
                        + "that byline, dateline or credit name, else the outlet of the earliest.")
final class StoriesCommand extends AskCommand {

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Option(names = "--least", paramLabel = "N", description = "Least number of reports. Default: ${DEFAULT-VALUE}.")
    private int least = 2;

    @Option(names = "--limit", paramLabel = "N", description = "How many at most. Default: ${DEFAULT-VALUE}.")
    private int limit = 20;

    @Option(names = "--cursor", paramLabel = "PLACE", description = "Go on behind the page that named this place.")
    private @Nullable String cursor;

    StoriesCommand(Surroundings surroundings, StoreOpener opener) {
        super(surroundings, opener);
    }

    @Override
    Question question(StateNames names) {
        positive("--least", least);
        positive("--limit", limit);
        Query query = sources.builder().build();
        return record -> shown(Found.of(record.stories(query, least, limit, Cursors.given(cursor)), StoryLine::of));
    }

    private String shown(Found<StoryLine> answer) {
        return switch (form()) {
            case JSON -> ViewJson.pretty(answer) + "\n";
            case CSV -> csv(answer);
            case TEXT -> text(answer);
        };
    }

    private static String csv(Found<StoryLine> answer) {
        Csv csv = new Csv("story", "reports", "origin", "told", "article", "published", "outlet", "title", "url");
        for (StoryLine row : answer.items()) {
            for (StoryLine.Copy copy : row.copies()) {
                csv.add(
                        row.id(),
                        row.reports(),
                        row.origin() == null ? null : row.origin().name(),
                        row.origin() == null ? null : row.origin().told(),
                        copy.article(),
                        copy.published(),
                        copy.outlet(),
                        copy.title(),
                        copy.url());
            }
        }
        return csv.toString();
    }

    private String text(Found<StoryLine> answer) {
        Sheet sheet = sheet();
        if (answer.items().isEmpty()) {
            sheet.add(0, Words.of(Style.FAINT, "No text is kept in " + least + " reports or more."));
        }
        for (StoryLine row : answer.items()) {
            StoryLine.Copy first = row.copies().get(0);
            Words head = Words.of(Style.STRONG, first.title() == null ? "Untitled report" : first.title());
            sheet.add(1, head, Words.of(Style.FAINT, row.reports() + (row.reports() == 1 ? " report" : " reports")));
            sheet.add(3, Words.of(whose(row.origin())));
            for (StoryLine.Copy copy : row.copies()) {
                String outlet = copy.outlet() == null ? "unknown outlet" : copy.outlet();
                String day = copy.published() == null ? "undated" : copy.published();
                sheet.add(
                        3,
                        Words.of(Style.FAINT, "· " + outlet),
                        Words.of(Style.FAINT, day + "  " + Named.brief(copy.article())));
            }
            sheet.blank();
        }
        if (answer.next() != null) {
            sheet.add(0, Words.of(Style.FAINT, "There is more: --cursor " + answer.next()));
        }
        return sheet.toString();
    }

    private static String whose(@Nullable Origin origin) {
        if (origin == null) {
            return "nothing tells whose text it is";
        }
        String where = origin.country() == null
                ? ""
                : " (" + origin.country() + ", " + origin.control().code() + ")";
        return "text of " + origin.name() + where
                + switch (origin.told()) {
                    case "outlet" -> "";
                    case "copy" -> ", as another copy says";
                    default -> ", as its " + origin.told() + " says";
                };
    }
}
