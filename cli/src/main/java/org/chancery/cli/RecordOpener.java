package org.chancery.cli;

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
final class RecordOpener implements StoreOpener {

    private final Consumer<String> lines;

    /**
     * Opens records.
     *
     * @param lines is told what takes long
     */
    RecordOpener(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public RecordStore open(String address) {
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
