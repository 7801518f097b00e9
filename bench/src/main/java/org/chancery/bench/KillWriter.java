package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.model.Reading;
import org.chancery.store.RecordStore;
import org.chancery.store.Stores;

/**
 * Keeps readings without end, one or a few at a time, and says which are kept as soon as the record has said so. To be
 * killed.
 *
 * <p>Usage: {@code KillWriter FILE FIRST MODELS.jsonl}
 */
public final class KillWriter {

    private static final int[] GROUPS = {1, 1, 7, 40};

    private KillWriter() {}

    public static void main(String[] arguments) throws IOException {
        int number = Integer.parseInt(arguments[1]);
        Variation variation = new Variation(StoreLoad.models(List.of(arguments[2])));
        try (RecordStore store = Stores.open(Path.of(arguments[0]).toString())) {
            for (int i = 0; ; i++) {
                int size = GROUPS[i % GROUPS.length];
                List<Reading> group = IntStream.range(number, number + size)
                        .mapToObj(variation::reading)
                        .toList();
                store.putAll(group, Instant.EPOCH);
                for (int j = 0; j < size; j++) {
                    System.out.println((number + j) + " " + group.get(j).article().id());
                }
                System.out.flush();
                number += size;
            }
        }
    }
}
