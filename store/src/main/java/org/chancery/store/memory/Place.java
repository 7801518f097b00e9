package org.chancery.store.memory;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Told;
import org.chancery.store.Order;
import org.chancery.store.RecordStore.Page;
import org.jspecify.annotations.Nullable;

/** Where an item stands in the order of a list, so that a page can begin behind it even when it has gone since. */
record Place(long first, long second, String name) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparingLong(Place::first).thenComparingLong(Place::second).thenComparing(Place::name);

    static Place of(Told<?> told) {
        String article = told.source().article();
        return new Place(
                -Order.day(told.day()),
                Order.rank(article),
                article + "/" + told.finding().id());
    }

    static Place of(Source source) {
        return new Place(-Order.day(source.day()), Order.rank(source.article()), source.article());
    }

    static <T> Page<T> page(List<T> items, Function<T, Place> place, int limit, @Nullable String cursor) {
        Place behind = cursor == null ? null : parse(cursor);
        List<T> rest = items.stream()
                .filter(item -> behind == null || behind.compareTo(place.apply(item)) < 0)
                .sorted(Comparator.comparing(place))
                .toList();
        if (rest.size() <= limit) {
            return new Page<>(rest, null);
        }
        List<T> page = rest.subList(0, limit);
        return new Page<>(page, place.apply(page.get(limit - 1)).toString());
    }

    private static Place parse(String written) {
        String[] parts = written.split(" ", 3);
        try {
            return new Place(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2]);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException odd) {
            throw new IllegalArgumentException("'" + written + "' is no place to go on from", odd);
        }
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return first + " " + second + " " + name;
    }
}
