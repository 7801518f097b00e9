package org.chancery.archive;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.chancery.reader.article.FileReports;
import org.chancery.reader.article.Item;
import org.jspecify.annotations.Nullable;

/** Reports in a table: columns bear the names that the keys of a report have in JSON; others are not looked at. */
final class ParquetRows implements Items {

    private static final List<String> COLUMNS =
            List.of("text", "html", "ref", "title", "outlet", "byline", "published", "url");

    private final Slice slice;
    private final String name;
    private final FileReports reports;
    private final ParquetFileReader file;
    private final MessageType columns;
    private @Nullable RecordReader<Group> group;
    private long leftInGroup;
    /** How many rows of the file have been read or passed. */
    private long row;

    private boolean ended;
    private @Nullable Item next;

    ParquetRows(Slice slice, Storage storage, FileReports reports) throws IOException {
        this.slice = slice;
        this.name = slice.source().name();
        this.reports = reports;
        this.file = open(slice.source(), storage);
        MessageType all = file.getFooter().getFileMetaData().getSchema();
        List<Type> known = all.getFields().stream()
                .filter(column -> COLUMNS.contains(column.getName()) && ParquetValues.canBeRead(column))
                .toList();
        this.columns = new MessageType(all.getName(), known);
        file.setRequestedSchema(columns);
    }

    static ParquetFileReader open(Source source, Storage storage) throws IOException {
        return ParquetFileReader.open(HadoopInputFile.fromPath(source.path(), storage.configuration()));
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            try {
                advance();
            } catch (IOException | RuntimeException unreadable) {
                ended = true;
                next = Items.broken(name, "cannot be read on behind row " + row + ": " + JobFault.reason(unreadable));
            }
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
    public void close() {
        Quiet.close(file);
    }

    private void advance() throws IOException {
        if (!slice.isOpen() && row >= slice.end()) {
            ended = true;
            return;
        }
        if (leftInGroup == 0 && !nextGroup()) {
            ended = true;
            next = row == 0 ? Items.broken(name, "is empty") : null;
            return;
        }
        Group values = Objects.requireNonNull(group).read();
        leftInGroup--;
        row++;
        if (row > slice.begin()) {
            next = reports.fields(name + ":" + row, fields(values));
        }
    }

    /** Whether there is a further group with rows of the slice; those before are not unpacked. */
    private boolean nextGroup() throws IOException {
        List<org.apache.parquet.hadoop.metadata.BlockMetaData> groups = file.getRowGroups();
        long rows = 0;
        for (org.apache.parquet.hadoop.metadata.BlockMetaData one : groups) {
            rows += one.getRowCount();
            if (rows <= row) {
                continue;
            }
            if (rows <= slice.begin()) {
                file.skipNextRowGroup();
                row = rows;
                continue;
            }
            PageReadStore pages = file.readNextRowGroup();
            MessageColumnIO shape = new ColumnIOFactory().getColumnIO(columns);
            group = shape.getRecordReader(pages, new GroupRecordConverter(columns));
            leftInGroup = pages.getRowCount();
            return leftInGroup > 0;
        }
        return false;
    }

    private Map<String, Object> fields(Group values) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Type column : columns.getFields()) {
            if (values.getFieldRepetitionCount(column.getName()) > 0) {
                fields.put(column.getName(), ParquetValues.read(values, column));
            }
        }
        return fields;
    }
}
