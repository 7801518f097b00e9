package org.chancery.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Cuts a file into slices of so many reports. A file that cannot be read to its end is cut as far as it goes: its last slice is
 * open, and whoever reads that meets what is wrong.
 */
final class Scan {

    private static final int BUFFER = 1 << 16;

    /**
     * A slice with what it holds.
     *
     * @param reports how many, the empty lines of a file of lines among them
     */
    record Cut(Slice slice, long reports) implements Serializable {}

    private final Storage storage;
    private final long size;

    /**
     * A scan.
     *
     * @param size how many reports a slice holds
     */
    Scan(Storage storage, long size) {
        this.storage = storage;
        this.size = size;
    }

    /** Whether what a file holds shows only when it is read. */
    static boolean isNeeded(Source source) {
        return source.kind() != Source.Kind.WHOLE && source.kind() != Source.Kind.BROKEN;
    }

    static List<Cut> uncut(Source source) {
        return List.of(new Cut(Slice.whole(source), 1));
    }

    List<Cut> cuts(Source source) {
        Cutter cutter = new Cutter(source, size);
        try {
            switch (source.kind()) {
                case LINES, PACKED_LINES -> lines(source, cutter);
                case WARC -> records(source, cutter);
                case PARQUET -> rows(source, cutter);
                case WHOLE, BROKEN -> cutter.report();
            }
        } catch (IOException | RuntimeException unreadable) {
            return cutter.finish();
        }
        return cutter.finish();
    }

    private void lines(Source source, Cutter cutter) throws IOException {
        try (InputStream file = storage.open(source.path(), 0);
                InputStream stream = source.kind() == Source.Kind.LINES ? file : new GZIPInputStream(file, BUFFER)) {
            byte[] buffer = new byte[BUFFER];
            long at = 0;
            boolean within = false;
            for (int got = stream.read(buffer); got >= 0; got = stream.read(buffer)) {
                for (int i = 0; i < got; i++) {
                    if (!within) {
                        cutter.beginsAt(at + i);
                        within = true;
                    }
                    if (buffer[i] == '\n') {
                        cutter.report();
                        cutter.unit();
                        within = false;
                    }
                }
                at += got;
            }
            if (within) {
                cutter.report();
            }
        }
    }

    private void records(Source source, Cutter cutter) throws IOException {
        try (InputStream stream = new BufferedInputStream(storage.open(source.path(), 0), BUFFER)) {
            WarcReader reader = WarcPages.reader(stream);
            long last = -1;
            Optional<WarcRecord> record = reader.next();
            while (record.isPresent()) {
                if (reader.position() <= last) {
                    // All of it was packed at once, so nothing in it can be begun with.
                    cutter.neverCut();
                }
                last = reader.position();
                cutter.beginsAt(last);
                if (WarcPages.isCandidate(record.get())) {
                    cutter.report();
                }
                cutter.unit();
                record = reader.next();
            }
        }
    }

    private void rows(Source source, Cutter cutter) throws IOException {
        try (ParquetFileReader file = ParquetRows.open(source, storage)) {
            long rows = file.getRecordCount();
            for (long row = 0; row < rows; row++) {
                cutter.beginsAt(row);
                cutter.report();
                cutter.unit();
            }
        }
    }

    /** Is told what a file holds, piece by piece, and where each piece begins. */
    private static final class Cutter {
        private final Source source;
        private final long size;
        private final List<Cut> cuts = new ArrayList<>();
        private long begin;
        private long before;
        private long units;
        private long reports;
        private boolean whole;

        Cutter(Source source, long size) {
            this.source = source;
            this.size = size;
        }

        void beginsAt(long place) {
            if (reports >= size) {
                cuts.add(new Cut(new Slice(source, begin, place, before), reports));
                begin = place;
                before = units;
                reports = 0;
            }
        }

        void report() {
            reports++;
        }

        void unit() {
            units++;
        }

        void neverCut() {
            whole = true;
        }

        List<Cut> finish() {
            if (whole) {
                long all = reports + cuts.stream().mapToLong(Cut::reports).sum();
                return List.of(new Cut(Slice.whole(source), all));
            }
            cuts.add(new Cut(new Slice(source, begin, Slice.OPEN, before), Math.max(1, reports)));
            return cuts;
        }
    }
}
