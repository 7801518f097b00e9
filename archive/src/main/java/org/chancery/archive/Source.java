package org.chancery.archive;

import java.io.Serializable;
import java.net.URI;
import java.util.Locale;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that holds reports.
 *
 * @param name how faults name it: as the command line does
 * @param address where it is found, as an address of Hadoop's file systems; empty when it is not found
 * @param fault why it cannot be taken in; null when it can, as far as its name shows
 */
record Source(
        String name,
        String address,
        Kind kind,
        long length,
        long modified,
        @Nullable String fault) implements Serializable {

    /** What a file holds. */
    enum Kind {
        /** One report. */
        WHOLE,
        /** A JSON object a line. */
        LINES,
        /** A JSON object a line, packed by gzip. */
        PACKED_LINES,
        /** A table of reports. */
        PARQUET,
        /** Pages, or texts made of pages, as a crawler keeps them; each may be packed. */
        WARC,
        /** Nothing: it cannot be taken in. */
        BROKEN;

        /** What a file of that name holds. */
        static Kind of(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            String bare = lower.endsWith(".gz") ? lower.substring(0, lower.length() - ".gz".length()) : lower;
            if (bare.endsWith(".warc") || bare.endsWith(".wet")) {
                return WARC;
            }
            if (bare.endsWith(".jsonl") || bare.endsWith(".ndjson")) {
                return lower.equals(bare) ? LINES : PACKED_LINES;
            }
            return lower.endsWith(".parquet") ? PARQUET : WHOLE;
        }
    }

    Path path() {
        return new Path(URI.create(address));
    }

    static Source broken(String name, String fault) {
        return new Source(name, "", Kind.BROKEN, 0, 0, fault);
    }
}
