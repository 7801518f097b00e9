package org.chancery.archive;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.chancery.reader.article.FileReports;

/**
 * Finds the files that the arguments of a job name, in the order in which {@code chancery read} takes them: arguments as
 * given, folders by name. Hidden files, and what bears another ending than those of reports, are passed over in folders.
 */
final class Sources {

    private final Storage storage;

    Sources(Storage storage) {
        this.storage = storage;
    }

    List<Source> of(List<String> arguments) {
        List<Source> sources = new ArrayList<>();
        for (String argument : arguments) {
            sources.addAll(expand(argument));
        }
        return sources;
    }

    private List<Source> expand(String argument) {
        try {
            return isLocal(argument) ? local(argument) : remote(argument);
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of(Source.broken(argument, "cannot be listed: " + JobFault.reason(unreadable)));
        } catch (IllegalArgumentException noName) {
            return List.of(Source.broken(argument, "is no file name"));
        }
    }

    private boolean isLocal(String argument) {
        String standard = FileSystem.getDefaultUri(storage.configuration()).getScheme();
        return !argument.contains("://") && (standard == null || standard.equals("file"));
    }

    private static List<Source> local(String argument) throws IOException {
        java.nio.file.Path named;
        try {
            named = java.nio.file.Path.of(argument);
        } catch (InvalidPathException noName) {
            return List.of(Source.broken(argument, "is no file name"));
        }
        if (java.nio.file.Files.notExists(named)) {
            return List.of(Source.broken(argument, "does not exist"));
        }
        if (!java.nio.file.Files.isDirectory(named)) {
            return List.of(local(named));
        }
        List<Source> sources = new ArrayList<>();
        try (Stream<java.nio.file.Path> all = java.nio.file.Files.walk(named)) {
            List<java.nio.file.Path> found = all.filter(path -> isVisible(named, path)
                            && isTaken(path.toString())
                            && java.nio.file.Files.isRegularFile(path))
                    .sorted()
                    .toList();
            for (java.nio.file.Path path : found) {
                sources.add(local(path));
            }
        }
        return sources.isEmpty() ? List.of(Source.broken(argument, "is a folder without reports")) : sources;
    }

    private static boolean isVisible(java.nio.file.Path folder, java.nio.file.Path path) {
        for (java.nio.file.Path name : folder.relativize(path)) {
            if (name.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private static Source local(java.nio.file.Path path) throws IOException {
        String name = path.toString();
        return new Source(
                name,
                path.toAbsolutePath().toUri().toString(),
                Source.Kind.of(name),
                java.nio.file.Files.size(path),
                java.nio.file.Files.getLastModifiedTime(path).toMillis(),
                null);
    }

    private List<Source> remote(String argument) throws IOException {
        Path named = new Path(argument);
        FileSystem system = storage.system(named);
        FileStatus[] found = system.globStatus(named);
        if (found == null || found.length == 0) {
            return List.of(Source.broken(argument, "does not exist"));
        }
        List<Source> sources = new ArrayList<>();
        for (FileStatus one : found) {
            if (one.isDirectory()) {
                below(system, one.getPath(), sources);
            } else {
                sources.add(remote(one));
            }
        }
        return sources.isEmpty() ? List.of(Source.broken(argument, "is a folder without reports")) : sources;
    }

    private static void below(FileSystem system, Path folder, List<Source> sources)
            throws FileNotFoundException, IOException {
        List<FileStatus> inside = new ArrayList<>(List.of(system.listStatus(folder)));
        inside.sort(Comparator.comparing(file -> file.getPath().getName()));
        for (FileStatus one : inside) {
            String name = one.getPath().getName();
            if (name.startsWith(".")) {
                continue;
            }
            if (one.isDirectory()) {
                below(system, one.getPath(), sources);
            } else if (isTaken(name)) {
                sources.add(remote(one));
            }
        }
    }

    private static Source remote(FileStatus file) {
        String address = file.getPath().toUri().toString();
        return new Source(
                file.getPath().toString(),
                address,
                Source.Kind.of(address),
                file.getLen(),
                file.getModificationTime(),
                null);
    }

    private static boolean isTaken(String name) {
        return FileReports.isTakenFromFolders(name)
                || Source.Kind.of(name.toLowerCase(Locale.ROOT)) != Source.Kind.WHOLE;
    }
}
