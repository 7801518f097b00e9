package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.chancery.views.Happening;
import org.chancery.views.Item;
import org.chancery.views.Party;
import org.jspecify.annotations.Nullable;

/** Findings as rows of a table file. */
final class FindingRows {

    private FindingRows() {}

    static String of(List<Item> items) {
        Csv csv = new Csv(columns());
        items.forEach(item -> csv.add(values(item).toArray()));
        return csv.toString();
    }

    /** Events across reports: what the telling in front says, and how well it is founded. */
    static String ofEvents(List<Happening> events) {
        List<String> columns = new ArrayList<>(List.of("standing", "tellings", "origins", "keys"));
        columns.addAll(List.of(columns()));
        Csv csv = new Csv(columns.toArray(new String[0]));
        for (Happening event : events) {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(event.standing().code());
            values.add(event.tellings().size());
            values.add(event.origins());
            values.add(event.keys());
            values.addAll(values(event.item()));
            csv.add(values.toArray());
        }
        return csv.toString();
    }

    private static String[] columns() {
        return new String[] {
            "key",
            "kind",
            "day",
            "until",
            "act",
            "detail",
            "quad",
            "status",
            "score",
            "from",
            "from_codes",
            "to",
            "to_codes",
            "place",
            "country",
            "dead",
            "injured",
            "size",
            "confidence",
            "passage",
            "begin",
            "outlet",
            "outlet_country",
            "control",
            "published",
            "title",
            "url",
            "speakers",
            "event",
            "story",
            "origin",
            "rule"
        };
    }

    private static List<@Nullable Object> values(Item item) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(item.key());
        values.add(item.kind());
        values.add(item.day());
        values.add(item.until());
        values.add(item.act());
        values.add(item.detail());
        values.add(item.quad() == null ? null : item.quad().code());
        values.add(item.status());
        values.add(item.score());
        values.add(names(item.from(), Party::name));
        values.add(names(item.from(), Party::code));
        values.add(names(item.to(), Party::name));
        values.add(names(item.to(), Party::code));
        values.add(item.place());
        values.add(item.land());
        values.add(item.dead());
        values.add(item.injured());
        values.add(item.size());
        values.add(item.confidence());
        values.add(item.passage());
        values.add(item.begin());
        values.add(item.report().outlet());
        values.add(item.report().country());
        values.add(item.report().control().code());
        values.add(item.report().published());
        values.add(item.report().title());
        values.add(item.report().url());
        values.add(item.chain().stream()
                .map(voice -> voice.name() == null ? voice.kind().code() : voice.name())
                .toList());
        values.add(item.event());
        values.add(item.report().story());
        values.add(item.report().origin());
        values.add(item.rule());
        return values;
    }

    private static List<String> names(List<Party> parties, Function<Party, @Nullable String> part) {
        return parties.stream()
                .map(party -> Objects.requireNonNullElse(part.apply(party), ""))
                .toList();
    }
}
