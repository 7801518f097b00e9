package org.chancery.asking;

import java.util.List;
import java.util.function.Function;
import org.chancery.store.RecordStore.Page;
import org.jspecify.annotations.Nullable;

/** A page of an answer and where the next begins, null when there is none. */
public record Found<T>(List<T> items, @Nullable String next) {

    public Found {
        items = List.copyOf(items);
    }

    /** The store's page, each of its items as it is shown. */
    public static <S, T> Found<T> of(Page<S> page, Function<? super S, ? extends T> shown) {
        List<T> items = page.items().stream().<T>map(shown).toList();
        return new Found<>(items, Cursors.shown(page.next()));
    }
}
