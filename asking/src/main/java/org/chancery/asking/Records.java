package org.chancery.asking;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.chancery.json.ReadingJson;
import org.chancery.store.RecordStore;
import org.chancery.store.StoreFault;
import org.chancery.store.Stores;
import org.chancery.store.memory.MemoryStore;

/** Opens records for asking: what 'chancery keep' made, or readings in a JSON Lines file, which are taken into memory. */
public final class Records {

    private Records() {}

    /**
     * The record at that address; a file that is not there is not made.
     *
     * @param lines is told what takes long
     * @throws StoreFault in one line, when it cannot be opened
     */
    public static RecordStore open(String address, Consumer<String> lines) {
        String name = address.toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return readings(address);
        }
        return Stores.openExisting(address, lines);
    }

    private static RecordStore readings(String address) {
        MemoryStore store = new MemoryStore();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(Path.of(address))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    store.put(ReadingJson.read(line), Instant.EPOCH);
                }
            }
        } catch (InvalidPathException odd) {
            throw new StoreFault(address + ": is no name of a file", odd);
        } catch (IllegalArgumentException | IllegalStateException broken) {
            throw new StoreFault(address + ": line " + number + " is no reading: " + broken.getMessage(), broken);
        } catch (IOException unreadable) {
            String what = Files.exists(Path.of(address)) ? "cannot be read" : "there is no such file";
            throw new StoreFault(address + ": " + what, unreadable);
        }
        return store;
    }
}
