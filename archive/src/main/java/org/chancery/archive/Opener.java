package org.chancery.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.chancery.json.JsonLines;
import org.chancery.reader.article.FileReports;
import org.chancery.reader.article.Item;

/** Opens slices: what their files hold becomes items. */
final class Opener {

    private static final int BUFFER = 1 << 16;

    private final Storage storage;
    private final FileReports reports = new FileReports(JsonLines::object);

    Opener(Storage storage) {
        this.storage = storage;
    }

    Items open(Slice slice) {
        Source source = slice.source();
        try {
            return switch (source.kind()) {
                case BROKEN -> one(Items.broken(source.name(), Objects.requireNonNull(source.fault())));
                case WHOLE -> one(whole(source));
                case LINES -> lines(slice, storage.open(source.path(), slice.begin()));
                case PACKED_LINES -> lines(slice, unpacked(source, slice.begin()));
                case WARC -> new WarcPages(slice, storage.open(source.path(), slice.begin()));
                case PARQUET -> new ParquetRows(slice, storage, reports);
            };
        } catch (IOException | RuntimeException unreadable) {
            return one(Items.broken(source.name(), "cannot be read: " + JobFault.reason(unreadable)));
        }
    }

    private static Items one(Item item) {
        return Items.of(List.of(item).iterator(), () -> {});
    }

    private Item whole(Source source) throws IOException {
        if (FileReports.isTooLarge(source.length())) {
            return FileReports.tooLarge(source.name(), source.length());
        }
        try (InputStream stream = storage.open(source.path())) {
            return reports.whole(source.name(), stream.readAllBytes());
        }
    }

    private Items lines(Slice slice, InputStream stream) {
        long limit = slice.isOpen() ? Long.MAX_VALUE : slice.end() - slice.begin();
        InputStream stretch = new BufferedInputStream(new Stretch(stream, limit), BUFFER);
        return Items.of(reports.lines(slice.source().name(), stretch, slice.before()), () -> Quiet.close(stretch));
    }

    private InputStream unpacked(Source source, long begin) throws IOException {
        InputStream packed = storage.open(source.path());
        try {
            InputStream stream = new GZIPInputStream(packed, BUFFER);
            stream.skipNBytes(begin);
            return stream;
        } catch (IOException | RuntimeException broken) {
            packed.close();
            throw broken;
        }
    }
}
