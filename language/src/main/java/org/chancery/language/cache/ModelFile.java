package org.chancery.language.cache;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * A model of the library that lies on the class path.
 *
 * @param resource its path, without a slash before it
 */
public record ModelFile(String resource) {

    /** Its bytes as they lie there, packed or not. */
    public InputStream open() throws IOException {
        URLConnection connection = place().openConnection();
        return connection.getInputStream();
    }

    /**
     * What tells this model from another under the same name, without reading it: its length with the sum that its jar
     * keeps, or with the time it was written.
     */
    public String fingerprint() throws IOException {
        URLConnection connection = place().openConnection();
        if (connection instanceof JarURLConnection packed) {
            @Nullable ZipEntry entry = packed.getJarEntry();
            if (entry != null && entry.getCrc() >= 0) {
                return resource + ' ' + entry.getSize() + ' ' + Long.toHexString(entry.getCrc());
            }
        }
        try (InputStream ignored = connection.getInputStream()) {
            return resource + ' ' + connection.getContentLengthLong() + ' ' + connection.getLastModified();
        }
    }

    private URL place() throws FileNotFoundException {
        @Nullable URL place = ModelFile.class.getClassLoader().getResource(resource);
        if (place == null) {
            throw new FileNotFoundException("there is no " + resource + " on the class path");
        }
        return place;
    }
}
