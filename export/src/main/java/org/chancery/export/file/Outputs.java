package org.chancery.export.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The files an export writes. They are there under their names after {@link #commit} only, and whole. */
public interface Outputs extends AutoCloseable {

    /** The one file, or the file of that name where the export is a folder of files. */
    OutputStream open(String name) throws IOException;

    /** A path that the file of that name can be written at by other means than a stream. */
    Path path(String name) throws IOException;

    /** The file beside it that says who says so. */
    OutputStream sources() throws IOException;

    /** Whether there is a place for it. */
    boolean hasSources();

    /** Closes all files and gives them their names. */
    void commit() throws IOException;

    /** Takes away what was not committed. */
    @Override
    void close();
}
