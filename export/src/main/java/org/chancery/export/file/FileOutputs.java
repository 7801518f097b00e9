package org.chancery.export.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * A file, or a folder of files, on disk. All are written under temporary names in the folder they will stand in, and renamed
 * at the end, the main file last.
 */
public final class FileOutputs implements Outputs {

    private static final String SOURCES = "sources.jsonl";

    private final Path target;
    private final boolean folder;
    private final boolean wantsSources;
    /** What is written so far: the temporary file and its name to be. */
    private final Map<Path, Path> pending = new LinkedHashMap<>();

    private final List<OutputStream> streams = new ArrayList<>();
    private boolean made;

    private FileOutputs(Path target, boolean folder, boolean wantsSources) {
        this.target = target;
        this.folder = folder;
        this.wantsSources = wantsSources;
    }

    /**
     * A file, or a folder of files.
     *
     * @param names names of the files in the folder; empty for a single file
     * @param force whether what stands there may be replaced
     * @throws ExportFault when the folder for it is missing, or something stands there
     */
    public static FileOutputs at(Path target, List<String> names, boolean sources, boolean force) {
        Path place = target.toAbsolutePath().normalize();
        Path parent = place.getParent();
        boolean folder = !names.isEmpty();
        if (parent == null || place.getFileName() == null) {
            throw new ExportFault(target + ": is no name for an export");
        }
        if (!Files.isDirectory(parent)) {
            throw new ExportFault(target + ": there is no folder " + parent);
        }
        if (!folder && Files.isDirectory(place)) {
            throw new ExportFault(target + ": is a folder; this layout is written to a file");
        }
        if (folder && Files.exists(place) && !Files.isDirectory(place)) {
            throw new ExportFault(target + ": is a file; this layout is written to a folder");
        }
        FileOutputs outputs = new FileOutputs(place, folder, sources);
        if (!force) {
            List<Path> there = new ArrayList<>();
            names.forEach(name -> there.add(place.resolve(name)));
            if (!folder) {
                there.add(place);
            }
            if (sources) {
                there.add(outputs.sourcesPath());
            }
            for (Path one : there) {
                if (Files.exists(one)) {
                    throw new ExportFault(one + ": exists already; --force replaces it");
                }
            }
        }
        return outputs;
    }

    /** Where the file stands that says who says so. */
    public Path sourcesPath() {
        return folder ? target.resolve(SOURCES) : target.resolveSibling(target.getFileName() + "." + SOURCES);
    }

    @Override
    public Path path(String name) throws IOException {
        return pend(folder ? target.resolve(name) : target);
    }

    @Override
    public OutputStream open(String name) throws IOException {
        Path named = folder ? target.resolve(name) : target;
        return kept(
                packed(Files.newOutputStream(pend(named)), named.getFileName().toString()));
    }

    @Override
    public OutputStream sources() throws IOException {
        return kept(Files.newOutputStream(pend(sourcesPath())));
    }

    @Override
    public boolean hasSources() {
        return wantsSources;
    }

    private Path pend(Path named) throws IOException {
        if (folder && !made && !Files.isDirectory(target)) {
            Files.createDirectory(target);
            made = true;
        }
        Path parent = java.util.Objects.requireNonNull(named.getParent());
        Path temporary = Files.createTempFile(parent, "." + named.getFileName() + ".", ".part");
        pending.put(temporary, named);
        return temporary;
    }

    private OutputStream kept(OutputStream stream) {
        OutputStream buffered = new BufferedOutputStream(stream, 1 << 16);
        streams.add(buffered);
        return buffered;
    }

    private static OutputStream packed(OutputStream stream, String name) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".zip")) {
            return new OneEntryZip(stream, name.substring(0, name.length() - ".zip".length()));
        }
        return lower.endsWith(".gz") ? new GZIPOutputStream(stream) : stream;
    }

    @Override
    public void commit() throws IOException {
        for (OutputStream stream : streams) {
            stream.close();
        }
        List<Map.Entry<Path, Path>> moves = new ArrayList<>(pending.entrySet());
        // the main file was opened first and gets its name last: where it stands, all stands
        java.util.Collections.reverse(moves);
        for (Map.Entry<Path, Path> move : moves) {
            readable(move.getKey());
            move(move.getKey(), move.getValue());
        }
        pending.clear();
    }

    /** A temporary file is for its owner alone; what it becomes is like any new file. */
    private static void readable(Path file) throws IOException {
        Path probe = Files.createTempFile(java.util.Objects.requireNonNull(file.getParent()), ".", ".mode");
        Files.delete(probe);
        Files.createFile(probe);
        try {
            if (Files.getFileStore(probe).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(probe));
            }
        } finally {
            Files.delete(probe);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {
        streams.forEach(FileOutputs::quietlyClose);
        for (Path temporary : pending.keySet()) {
            quietlyDelete(temporary);
        }
        if (made && !pending.isEmpty()) {
            quietlyDelete(target);
        }
    }

    /** The fault that made an end before the end was told already. */
    private static void quietlyClose(OutputStream stream) {
        try {
            stream.close();
        } catch (IOException given) {
            return;
        }
    }

    private static void quietlyDelete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException given) {
            // what cannot be taken away stays under a name that says it is a part
            return;
        }
    }
}
