package org.chancery.server;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.chancery.json.ReadingJson;
import org.chancery.language.cache.ModelCache;
import org.chancery.model.Reading;
import org.chancery.reader.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Readings of the demonstration as this program made them before, in the user's cache folder: a line with their key, then a
 * reading a line. What is damaged, made by another program or of other reports is made anew.
 *
 * @param file where they are kept, null where nothing is
 */
record DemoCache(@Nullable Path file, String key) {

    private static final String NAME = "demonstration.jsonl";

    /** The cache of this program for reports with that content; it keeps nothing where the program is no single file. */
    static DemoCache ofUser(String reports) {
        Path folder = ModelCache.folderOfUser();
        String program = program();
        return folder == null || program == null
                ? new DemoCache(null, "")
                : new DemoCache(folder.resolve(NAME), hash(program + '\n' + reports));
    }

    /** What was kept under the key. */
    Optional<List<Reading>> read() {
        if (file == null || !Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            boolean whole = lines.size() > 1
                    && lines.get(0).equals(key)
                    && lines.get(lines.size() - 1).equals(key);
            return whole
                    ? Optional.of(lines.subList(1, lines.size() - 1).parallelStream()
                            .map(ReadingJson::read)
                            .toList())
                    : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** Keeps them; where that cannot be done they are made again the next time. */
    void keep(List<Reading> readings) {
        Path parent = file == null ? null : file.getParent();
        if (file == null || parent == null) {
            return;
        }
        try {
            Files.createDirectories(parent);
            Path part = Files.createTempFile(parent, NAME, ".part");
            try (BufferedWriter lines = Files.newBufferedWriter(part)) {
                lines.write(key + "\n");
                for (Reading reading : readings) {
                    lines.write(ReadingJson.write(reading) + "\n");
                }
                lines.write(key + "\n");
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            // the demonstration works without
        }
    }

    /** What tells this program from an older one: version, size and time of its file; null when it is no single file. */
    private static @Nullable String program() {
        try {
            CodeSource source = Reader.class.getProtectionDomain().getCodeSource();
            if (source == null) {
                return null;
            }
            Path file = Path.of(source.getLocation().toURI());
            List<String> parts = new ArrayList<>();
            parts.add(Reader.VERSION);
            parts.add(String.valueOf(Files.size(file)));
            parts.add(Files.getLastModifiedTime(file).toString());
            return Files.isRegularFile(file) ? String.join(" ", parts) : null;
        } catch (URISyntaxException | IOException | RuntimeException unknown) {
            return null;
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
