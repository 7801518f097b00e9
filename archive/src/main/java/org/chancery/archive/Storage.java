package org.chancery.archive;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Files wherever Hadoop reaches them: on this machine, in HDFS, in a store of objects. */
final class Storage {

    private final Configuration configuration;

    Storage(Configuration configuration) {
        this.configuration = configuration;
    }

    Configuration configuration() {
        return configuration;
    }

    FileSystem system(Path path) throws IOException {
        return path.getFileSystem(configuration);
    }

    FSDataInputStream open(Path path) throws IOException {
        return system(path).open(path);
    }

    /** A stream of a file from that byte on. */
    InputStream open(Path path, long begin) throws IOException {
        FSDataInputStream stream = open(path);
        try {
            if (begin > 0) {
                stream.seek(begin);
            }
            return stream;
        } catch (IOException | RuntimeException refused) {
            stream.close();
            throw refused;
        }
    }

    /** The lines of a small file of ours; empty when it is not there. */
    Optional<List<String>> lines(Path path) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8), 1 << 16)) {
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
            return Optional.of(lines);
        } catch (FileNotFoundException missing) {
            return Optional.empty();
        }
    }

    /** Writes a small file: under another name first, so that what stands under its name is whole. */
    void write(Path path, Path workshop, String content) throws IOException {
        Path loose = new Path(workshop, path.getName() + "-" + java.util.UUID.randomUUID());
        try (OutputStream stream = system(loose).create(loose, true)) {
            stream.write(content.getBytes(StandardCharsets.UTF_8));
        }
        move(loose, path);
    }

    /** Puts a file that is whole in its place; what another attempt put there before was the same. */
    void move(Path from, Path to) throws IOException {
        FileSystem system = system(to);
        system.mkdirs(to.getParent());
        if (system.exists(to)) {
            system.delete(to, false);
        }
        if (!system.rename(from, to)) {
            throw new IOException("cannot be put in its place: " + to);
        }
    }

    /** The files of a folder by their names in order; none when it is not there. */
    List<String> names(Path folder) throws IOException {
        FileSystem system = system(folder);
        List<String> names = new ArrayList<>();
        if (system.exists(folder)) {
            for (FileStatus file : system.listStatus(folder)) {
                names.add(file.getPath().getName());
            }
        }
        names.sort(null);
        return names;
    }
}
