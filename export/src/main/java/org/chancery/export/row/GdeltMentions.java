package org.chancery.export.row;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Entity;
import org.chancery.model.Span;
import org.chancery.model.kept.Source;
import org.jspecify.annotations.Nullable;

/** GDELT 2.0 Mentions: 16 columns, a row for every telling of an event. */
final class GdeltMentions implements PerEvent {

    private static final String WEB = "1";
    private static final String CITATION = "2";

    private final Ids ids = new Ids();

    @Override
    public List<String> columns() {
        return List.of(
                "GLOBALEVENTID",
                "EventTimeDate",
                "MentionTimeDate",
                "MentionType",
                "MentionSourceName",
                "MentionIdentifier",
                "SentenceID",
                "Actor1CharOffset",
                "Actor2CharOffset",
                "ActionCharOffset",
                "InRawText",
                "Confidence",
                "MentionDocLen",
                "MentionDocTone",
                "MentionDocTranslationInfo",
                "Extras");
    }

    @Override
    public boolean header() {
        return false;
    }

    @Override
    public List<Row> rows(Joined joined) {
        List<Row> rows = new ArrayList<>();
        List<Dyad> pairs = joined.first().dyads();
        for (int pair = 0; pair < pairs.size(); pair++) {
            String id = Gdelt.id(ids, joined, pair);
            for (Act telling : joined.tellings()) {
                rows.add(new Row(id, row(id, joined, telling, pair)));
            }
        }
        return rows;
    }

    private static List<String> row(String id, Joined joined, Act telling, int pair) {
        Dyad dyad = joined.first().dyads().get(pair).in(telling);
        Source source = telling.told().source();
        String url = source.url();
        List<String> cells = new ArrayList<>();
        cells.add(id);
        cells.add(midnight(joined.first().day()));
        LocalDate published = telling.published();
        cells.add(
                published == null
                        ? Gdelt.SECOND.format(source.keptAt().atOffset(ZoneOffset.UTC))
                        : midnight(published));
        cells.add(url == null ? CITATION : WEB);
        cells.add(Cells.text(telling.outlet()));
        cells.add(Cells.text(url == null ? citation(telling) : url));
        cells.add("");
        cells.add(offset(telling, dyad.actor()));
        cells.add(offset(telling, dyad.recipient()));
        cells.add(Integer.toString(telling.event().trigger().begin()));
        cells.add("1");
        cells.add(Long.toString(Math.round(telling.event().confidence() * 100)));
        cells.addAll(List.of("", "", "", ""));
        return cells;
    }

    private static String midnight(LocalDate day) {
        return Gdelt.DAY.format(day) + "000000";
    }

    private static String citation(Act telling) {
        Source source = telling.told().source();
        List<String> parts = new ArrayList<>();
        addKnown(parts, source.title());
        addKnown(parts, source.day());
        addKnown(parts, source.article());
        return String.join(", ", parts);
    }

    private static void addKnown(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }

    /** Where the passage names the party; -1 when it does not, as GDELT writes it. */
    private static String offset(Act telling, @Nullable Entity party) {
        Span mention = telling.mention(party);
        return mention == null ? "-1" : Integer.toString(mention.begin());
    }
}
