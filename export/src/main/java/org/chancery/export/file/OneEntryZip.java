package org.chancery.export.file;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip of one file; the same bytes for the same content. */
final class OneEntryZip extends OutputStream {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    OneEntryZip(OutputStream stream, String name) throws IOException {
        zip = new ZipOutputStream(stream);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }

    @Override
    public void write(int one) throws IOException {
        zip.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        zip.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
