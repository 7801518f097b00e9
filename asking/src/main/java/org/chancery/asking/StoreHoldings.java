package org.chancery.asking;

import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.export.Holdings;
import org.chancery.model.Event;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Told;
import org.chancery.store.Query;
import org.chancery.store.RecordStore;
import org.chancery.store.RecordStore.Page;
import org.jspecify.annotations.Nullable;

/** What a query asks of a store, for an export. */
public final class StoreHoldings implements Holdings {

    private static final int PAGE = 500;

    private final RecordStore record;
    private final Query query;

    /** Holdings; {@code eventsOnly}: where the layout has no place for other findings, they are not asked for. */
    public StoreHoldings(RecordStore record, Query query, boolean eventsOnly) {
        this.record = record;
        this.query = eventsOnly && query.kinds().isEmpty()
                ? query.narrow().kinds(Query.Kind.EVENT).build()
                : query;
    }

    @Override
    public Stream<Told<?>> findings() {
        return record.all(query);
    }

    @Override
    public Stream<JoinedEvent> events() {
        return pages().flatMap(page -> page.items().stream()).flatMap(event -> asked(event).stream());
    }

    private Stream<Page<JoinedEvent>> pages() {
        Spliterator<Page<JoinedEvent>> pages =
                new Spliterators.AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED) {
                    private @Nullable String cursor;
                    private boolean ended;

                    @Override
                    public boolean tryAdvance(Consumer<? super Page<JoinedEvent>> action) {
                        if (ended) {
                            return false;
                        }
                        Page<JoinedEvent> page = record.joined(query, PAGE, cursor);
                        cursor = page.next();
                        ended = cursor == null;
                        action.accept(page);
                        return true;
                    }
                };
        return StreamSupport.stream(pages, false);
    }

    /** The event with those of its tellings that are asked for. */
    private List<JoinedEvent> asked(JoinedEvent event) {
        List<Told<Event>> tellings =
                event.tellings().stream().filter(query::test).toList();
        return tellings.isEmpty()
                ? List.of()
                : List.of(new JoinedEvent(event.id(), tellings, event.origins(), event.disagreements()));
    }
}
