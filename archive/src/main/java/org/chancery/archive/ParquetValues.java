package org.chancery.archive;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/** Values of a table's columns as JSON would have them: strings and numbers, days and times in the form of ISO 8601. */
final class ParquetValues {

    private ParquetValues() {}

    /** Whether a column is of a kind that a report's keys can have. */
    static boolean canBeRead(Type column) {
        if (!column.isPrimitive() || column.isRepetition(Type.Repetition.REPEATED)) {
            return false;
        }
        PrimitiveTypeName type = column.asPrimitiveType().getPrimitiveTypeName();
        return type == PrimitiveTypeName.BINARY
                || type == PrimitiveTypeName.INT32
                || type == PrimitiveTypeName.INT64
                || type == PrimitiveTypeName.DOUBLE
                || type == PrimitiveTypeName.BOOLEAN;
    }

    static Object read(Group row, Type column) {
        String name = column.getName();
        LogicalTypeAnnotation meaning = column.getLogicalTypeAnnotation();
        return switch (column.asPrimitiveType().getPrimitiveTypeName()) {
            case BINARY -> row.getBinary(name, 0).toStringUsingUTF8();
            case INT32 ->
                meaning instanceof DateLogicalTypeAnnotation
                        ? LocalDate.ofEpochDay(row.getInteger(name, 0)).toString()
                        : (Object) row.getInteger(name, 0);
            case INT64 ->
                meaning instanceof TimestampLogicalTypeAnnotation time
                        ? time(row.getLong(name, 0), time)
                        : (Object) BigInteger.valueOf(row.getLong(name, 0));
            case DOUBLE -> row.getDouble(name, 0);
            default -> row.getBoolean(name, 0);
        };
    }

    private static String time(long count, TimestampLogicalTypeAnnotation type) {
        ChronoUnit unit = type.getUnit() == TimeUnit.MILLIS
                ? ChronoUnit.MILLIS
                : type.getUnit() == TimeUnit.MICROS ? ChronoUnit.MICROS : ChronoUnit.NANOS;
        Instant instant = Instant.EPOCH.plus(count, unit);
        return type.isAdjustedToUTC()
                ? instant.truncatedTo(ChronoUnit.SECONDS).toString()
                : LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString();
    }
}
