package org.chancery.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.chancery.reader.article.FileReports;
import org.chancery.reader.article.Item;
import org.chancery.reader.article.Report;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a WARC file: answers of servers, resources, and texts that were made of pages. A page's address is the one it
 * was fetched from, its {@code ref} the id of the record. The day of the crawl is not the day of the report and is not taken
 * for it.
 */
final class WarcPages implements Items {

    private static final int DONE_WELL = 200;
    private static final int LIMIT = 20 * 1024 * 1024;

    private final Slice slice;
    private final String name;
    private final InputStream stream;
    private @Nullable WarcReader reader;
    private long number;
    private long passedOver;
    private boolean lastWasBroken;
    private boolean ended;
    private @Nullable Item next;

    WarcPages(Slice slice, InputStream stream) {
        this.slice = slice;
        this.name = slice.source().name();
        this.stream = stream;
        this.number = slice.before();
    }

    /** Whether a record may hold a report. */
    static boolean isCandidate(WarcRecord record) {
        return record instanceof WarcResponse || record instanceof WarcResource || record instanceof WarcConversion;
    }

    static WarcReader reader(InputStream stream) throws IOException {
        WarcReader reader = new WarcReader(stream);
        reader.setLenient(true);
        return reader;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            advance();
        }
        return next != null;
    }

    @Override
    public Item next() {
        Item item = hasNext() ? next : null;
        if (item == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return item;
    }

    @Override
    public long passedOver() {
        return passedOver;
    }

    @Override
    public void close() {
        Quiet.close(stream);
    }

    private void advance() {
        Optional<WarcRecord> record;
        try {
            if (reader == null) {
                reader = reader(stream);
            }
            record = reader.next();
        } catch (IOException | RuntimeException unreadable) {
            ended = true;
            // A file that breaks off within a record has been told of with that record.
            next = lastWasBroken ? null : Items.broken(name, place() + JobFault.reason(unreadable));
            return;
        }
        if (record.isEmpty() || (!slice.isOpen() && slice.begin() + reader.position() >= slice.end())) {
            ended = true;
            next = record.isEmpty() && number == 0 ? Items.broken(name, "is empty") : null;
            return;
        }
        number++;
        next = item(record.get());
    }

    private String place() {
        return number == 0 ? "cannot be read: " : "cannot be read on behind record " + number + ": ";
    }

    private @Nullable Item item(WarcRecord record) {
        String input = name + ":" + number;
        lastWasBroken = false;
        try {
            Item item = taken(input, record);
            if (item == null) {
                passedOver++;
            }
            return item;
        } catch (IOException | RuntimeException unreadable) {
            lastWasBroken = true;
            return Items.broken(input, "cannot be read: " + JobFault.reason(unreadable));
        }
    }

    /** The report in a record; null when it holds something else. */
    private static @Nullable Item taken(String input, WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            if (!response.contentType().base().equals(MediaType.HTTP)) {
                return null;
            }
            HttpResponse answer = response.http();
            return answer.status() == DONE_WELL
                    ? taken(input, response, answer.contentType(), answer.bodyDecoded())
                    : null;
        }
        return isCandidate(record)
                ? taken(input, (WarcTargetRecord) record, record.contentType(), record.body())
                : null;
    }

    private static @Nullable Item taken(String input, WarcTargetRecord record, MediaType type, MessageBody body)
            throws IOException {
        Report.Raw.Kind kind = kind(type);
        if (kind == null) {
            return null;
        }
        byte[] bytes = body.stream().readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            return FileReports.tooLarge(input, Math.max(bytes.length, body.size()));
        }
        Report.Content content = new Report.Raw(bytes, kind, type.parameters().get("charset"));
        String id = record.id().toString();
        return new Item.Incoming(new Report(input, content, id, null, null, null, null, record.target()));
    }

    private static Report.Raw.@Nullable Kind kind(MediaType type) {
        MediaType base = type.base();
        if (base.equals(MediaType.HTML) || base.equals(MediaType.parse("application/xhtml+xml"))) {
            return Report.Raw.Kind.PAGE;
        }
        return base.equals(MediaType.PLAIN_TEXT) ? Report.Raw.Kind.TEXT : null;
    }
}
