package org.chancery.archive;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** Writes maps, as JSON objects give them, to a table with these columns; keys without a column are passed over. */
final class MapWriter extends WriteSupport<Map<String, Object>> {

    /** The field that holds a string where a group stands in the table. */
    static final String ID = "id";

    private final MessageType columns;
    private @Nullable RecordConsumer consumer;

    MapWriter(MessageType columns) {
        this.columns = columns;
    }

    @Override
    public WriteContext init(Configuration configuration) {
        return new WriteContext(columns, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
        consumer = recordConsumer;
    }

    @Override
    public void write(Map<String, Object> row) {
        RecordConsumer to = consumer;
        if (to == null) {
            throw new IllegalStateException("nothing to write to");
        }
        to.startMessage();
        fields(columns, row, to);
        to.endMessage();
    }

    private static void fields(GroupType columns, Map<?, ?> values, RecordConsumer to) {
        for (int i = 0; i < columns.getFieldCount(); i++) {
            Type column = columns.getType(i);
            Object value = values.get(column.getName());
            if (value != null) {
                to.startField(column.getName(), i);
                value(column, value, to);
                to.endField(column.getName(), i);
            }
        }
    }

    private static void value(Type column, Object value, RecordConsumer to) {
        if (column.isPrimitive()) {
            primitive(column, value, to);
        } else if (value instanceof List<?> list) {
            list(column.asGroupType(), list, to);
        } else {
            Map<?, ?> fields = value instanceof Map<?, ?> map ? map : Map.of(ID, value);
            to.startGroup();
            fields(column.asGroupType(), fields, to);
            to.endGroup();
        }
    }

    private static void list(GroupType column, List<?> elements, RecordConsumer to) {
        to.startGroup();
        GroupType repeated = column.getType(0).asGroupType();
        if (!elements.isEmpty()) {
            to.startField(repeated.getName(), 0);
            for (Object element : elements) {
                to.startGroup();
                to.startField(repeated.getFieldName(0), 0);
                value(repeated.getType(0), element, to);
                to.endField(repeated.getFieldName(0), 0);
                to.endGroup();
            }
            to.endField(repeated.getName(), 0);
        }
        to.endGroup();
    }

    private static void primitive(Type column, Object value, RecordConsumer to) {
        switch (column.asPrimitiveType().getPrimitiveTypeName()) {
            case INT32 -> to.addInteger(((Number) value).intValue());
            case INT64 -> to.addLong(((Number) value).longValue());
            case DOUBLE -> to.addDouble(((Number) value).doubleValue());
            default -> to.addBinary(Binary.fromString(value.toString()));
        }
    }
}
