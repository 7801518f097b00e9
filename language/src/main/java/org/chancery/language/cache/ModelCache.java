package org.chancery.language.cache;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which what is slow to make is kept between runs. A file that is damaged or of another model is made anew;
 * where nothing can be read or written everything is made anew each time, which is slower and no fault. Files appear
 * whole or not at all, so several processes may use one folder.
 */
public final class ModelCache {

    /** Names the folder in place of the user's cache folder. */
    public static final String PROPERTY = "chancery.cache";

    private static final long MAGIC = 0x4348_414e_4345_5259L;

    /** Behind the content: its length and its sum. */
    private static final int TAIL = 2 * Long.BYTES;

    private final @Nullable Path folder;

    private ModelCache(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The cache in a folder, which is made when first needed. */
    public static ModelCache in(Path folder) {
        return new ModelCache(folder);
    }

    /** A cache that keeps nothing. */
    public static ModelCache none() {
        return new ModelCache(null);
    }

    /** The cache of the user, in {@link #folderOfUser}. */
    public static ModelCache ofUser() {
        Path folder = folderOfUser();
        return folder == null ? none() : in(folder);
    }

    /** The folder of {@value #PROPERTY}, or {@code chancery} in the folder for caches; null where there is none. */
    public static @Nullable Path folderOfUser() {
        try {
            @Nullable String named = System.getProperty(PROPERTY);
            if (named != null && !named.isBlank()) {
                return Path.of(named);
            }
            @Nullable String caches = System.getenv("XDG_CACHE_HOME");
            if (caches != null && Path.of(caches).isAbsolute()) {
                return Path.of(caches, "chancery");
            }
            @Nullable String home = System.getProperty("user.home");
            return home == null || !Path.of(home).isAbsolute() ? null : Path.of(home, ".cache", "chancery");
        } catch (InvalidPathException | SecurityException noFolder) {
            return null;
        }
    }

    /**
     * What is kept under a name, or else made and then kept.
     *
     * @param name a file name
     * @param key what the thing is made of and in which form it is kept; another key makes it anew
     * @throws IOException when it can neither be read nor made
     */
    public <T> T get(String name, String key, CacheForm<T> form) throws IOException {
        if (folder == null) {
            return form.make();
        }
        Path file = folder.resolve(name);
        @Nullable T kept = read(file, key, form);
        if (kept != null) {
            return kept;
        }
        T made = form.make();
        keep(file, key, form, made);
        return made;
    }

    private static <T> @Nullable T read(Path file, String key, CacheForm<T> form) {
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() > Integer.MAX_VALUE || channel.size() < TAIL + Long.BYTES) {
                return null;
            }
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            int length = bytes.capacity() - TAIL;
            CRC32 sum = new CRC32();
            sum.update(bytes.slice(0, length));
            if (bytes.getLong(length) != length || bytes.getLong(length + Long.BYTES) != sum.getValue()) {
                return null;
            }
            CacheInput input = new CacheInput(bytes.slice(0, length));
            boolean same = input.largeNumber() == MAGIC && Arrays.equals(input.bytes(), bytes(key));
            return same ? form.read(input) : null;
        } catch (IOException | SecurityException unreadable) {
            return null;
        }
    }

    private static <T> void keep(Path file, String key, CacheForm<T> form, T made) {
        @Nullable Path part = null;
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            part = Files.createTempFile(folder, file.getFileName().toString(), ".part");
            write(part, key, form, made);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UnsupportedOperationException | SecurityException unwritable) {
            remove(part);
        }
    }

    private static <T> void write(Path part, String key, CacheForm<T> form, T made) throws IOException {
        try (OutputStream stream = Files.newOutputStream(part)) {
            CheckedOutputStream checked =
                    new CheckedOutputStream(new BufferedOutputStream(stream, 1 << 16), new CRC32());
            CacheOutput output = new CacheOutput(checked);
            output.number(MAGIC);
            output.bytes(bytes(key));
            form.write(made, output);
            output.flush();
            checked.flush();
            long sum = checked.getChecksum().getValue();
            CacheOutput tail = new CacheOutput(stream);
            tail.number(Files.size(part));
            tail.number(sum);
            tail.flush();
        }
    }

    private static void remove(@Nullable Path part) {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException | SecurityException stays) {
            // A part that cannot be removed harms nobody: nothing reads it.
            return;
        }
    }

    private static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }
}
