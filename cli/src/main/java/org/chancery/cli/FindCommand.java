package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.asking.AskFault;
import org.chancery.asking.Cursors;
import org.chancery.asking.Found;
import org.chancery.asking.StateNames;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Told;
import org.chancery.store.Query;
import org.chancery.store.RecordStore;
import org.chancery.store.RecordStore.Page;
import org.chancery.views.Happening;
import org.chancery.views.Item;
import org.chancery.views.json.ViewJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery find}: findings by any of their parts. */
@Command(
        name = "find",
        description =
                "Finds what the record holds, the latest first: events, claims, ties, causes, figures, each with the "
                        + "sentence that tells it and who says so.")
final class FindCommand extends AskCommand {

    @Parameters(
            paramLabel = "STATE",
            arity = "0..2",
            description = "One state that takes part or speaks, or two that both take part: by code, name or demonym.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private FacetOptions facets = new FacetOptions();

    @Option(names = "--joined", description = "Events across reports, each with all its tellings, not single findings.")
    private boolean joined;

    @Option(names = "--evidence", description = "Show whole sentences, confidence, rule and key.")
    private boolean evidence;

    @Option(names = "--limit", paramLabel = "N", description = "How many at most. Default: ${DEFAULT-VALUE}.")
    private int limit = 20;

    @Option(names = "--cursor", paramLabel = "PLACE", description = "Go on behind the page that named this place.")
    private @Nullable String cursor;

    FindCommand(Surroundings surroundings, StoreOpener opener) {
        super(surroundings, opener);
    }

    @Override
    Question question(StateNames names) {
        positive("--limit", limit);
        Query query = facets.query(names, words);
        return joined ? record -> events(record, query) : record -> findings(record, query);
    }

    private String findings(RecordStore record, Query query) {
        Page<Told<?>> page = paged(() -> record.find(query, limit, Cursors.given(cursor)));
        List<Item> items = page.items().stream().map(Item::of).toList();
        return switch (form()) {
            case JSON -> ViewJson.pretty(new Found<>(items, Cursors.shown(page.next()))) + "\n";
            case CSV -> FindingRows.of(items);
            case TEXT ->
                page(
                        lines -> items.forEach(item -> {
                            lines.lines().answer(item);
                            lines.sheet().blank();
                        }),
                        items.isEmpty(),
                        page.next());
        };
    }

    private String events(RecordStore record, Query query) {
        Page<JoinedEvent> page = paged(() -> record.joined(query, limit, Cursors.given(cursor)));
        List<Happening> events = page.items().stream().map(Happening::of).toList();
        return switch (form()) {
            case JSON -> ViewJson.pretty(new Found<>(events, Cursors.shown(page.next()))) + "\n";
            case CSV -> FindingRows.ofEvents(events);
            case TEXT ->
                page(
                        lines -> events.forEach(event -> {
                            lines.lines().line(event);
                            lines.sheet().blank();
                        }),
                        events.isEmpty(),
                        page.next());
        };
    }

    private <T> Page<T> paged(java.util.function.Supplier<Page<T>> ask) {
        try {
            return ask.get();
        } catch (IllegalArgumentException odd) {
            throw new AskFault(cursor == null ? String.valueOf(odd.getMessage()) : "--cursor: " + odd.getMessage());
        }
    }

    private record Lines(Sheet sheet, FindingLines lines) {}

    private String page(java.util.function.Consumer<Lines> content, boolean empty, @Nullable String next) {
        Sheet sheet = sheet();
        if (empty) {
            sheet.add(0, Words.of(Style.FAINT, "Nothing of the kind is kept."));
            return sheet.toString();
        }
        content.accept(new Lines(sheet, new FindingLines(sheet, evidence)));
        if (next != null) {
            sheet.add(0, Words.of(Style.FAINT, "There is more: --cursor " + Cursors.shown(next)));
        }
        return sheet.toString();
    }
}
