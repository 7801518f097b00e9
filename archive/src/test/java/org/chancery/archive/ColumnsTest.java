package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.Type;
import org.chancery.json.JsonLines;
import org.chancery.json.RecordSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of readings holds all that the record holds. */
class ColumnsTest {

    /** Written by hand, with every kind of finding. */
    private static final Path RECORD = Path.of("../cli/src/test/resources/org/chancery/cli/strait.json");

    private static final List<String> OF_THE_JOB = List.of("portion", "row", "input", "json");

    @TempDir
    private Path folder;

    @Test
    void everyFieldOfTheContractHasAColumn() {
        Map<String, Object> schema = JsonLines.object(RecordSchema.text());
        List<String> wrong = new ArrayList<>();
        compare("", schema, Columns.readings(), (Map<?, ?>) schema.get("$defs"), wrong);
        assertThat(wrong).isEmpty();
        assertThat(Columns.readings().getColumns()).hasSizeGreaterThan(120);
    }

    private static void compare(String path, Map<?, ?> object, GroupType columns, Map<?, ?> named, List<String> wrong) {
        Map<?, ?> properties = (Map<?, ?>) object.get("properties");
        TreeSet<String> expected = new TreeSet<>();
        properties.keySet().forEach(key -> expected.add(String.valueOf(key)));
        TreeSet<String> found = new TreeSet<>();
        columns.getFields().forEach(column -> found.add(column.getName()));
        if (path.isEmpty()) {
            found.removeAll(OF_THE_JOB);
        }
        if (!found.equals(expected)) {
            wrong.add(path + ": " + found + " for " + expected);
            return;
        }
        for (Map.Entry<?, ?> property : properties.entrySet()) {
            String name = String.valueOf(property.getKey());
            Map<?, ?> inner = object(resolved((Map<?, ?>) property.getValue(), named), named);
            Type column = columns.getType(name);
            if (inner != null && column.isPrimitive()) {
                wrong.add(path + "/" + name + " is no group");
            } else if (inner != null) {
                Type element = column.asGroupType().getType(0).getName().equals("list")
                        ? column.asGroupType().getType(0).asGroupType().getType(0)
                        : column;
                if (!inner.equals(Map.of())) {
                    compare(path + "/" + name, inner, element.asGroupType(), named, wrong);
                }
            }
        }
    }

    /** The object that a property is, or that its elements are; an empty one for other lists and for what may be an id. */
    private static Map<?, ?> object(Map<?, ?> property, Map<?, ?> named) {
        if (property.containsKey("properties")) {
            return property;
        }
        if (property.get("items") instanceof Map<?, ?> items) {
            Map<?, ?> element = object(resolved(items, named), named);
            return element == null ? Map.of() : element;
        }
        if (property.get("anyOf") instanceof List<?> choices && choices.size() > 2) {
            return Map.of();
        }
        return null;
    }

    private static Map<?, ?> resolved(Map<?, ?> property, Map<?, ?> named) {
        if (property.get("$ref") instanceof String name) {
            return resolved((Map<?, ?>) named.get(name.substring(name.lastIndexOf('/') + 1)), named);
        }
        if (property.get("anyOf") instanceof List<?> choices && choices.size() == 2) {
            Map<?, ?> first = resolved((Map<?, ?>) choices.get(0), named);
            return first.containsKey("properties") ? first : property;
        }
        return property;
    }

    @Test
    void whatComesOutIsWhatWentIn() throws IOException, SQLException {
        Map<String, Object> reading = JsonLines.object(Files.readString(RECORD));
        Path file = folder.resolve("reading.parquet");
        try (ParquetWriter<Map<String, Object>> table =
                TableFile.open(new org.apache.hadoop.fs.Path(file.toUri()), Columns.readings(), new Configuration())) {
            table.write(reading);
        }
        for (String column : reading.keySet()) {
            String json = Made.ask("SELECT to_json(" + column + ") FROM '" + file + "'")
                    .get(0)
                    .get(0);
            Object found = JsonLines.object("{\"it\":" + json + "}").get("it");
            assertThat(plain(found)).as(column).isEqualTo(plain(reading.get(column)));
        }
        assertThat(reading).containsKeys("article", "entities", "events", "claims", "ties", "causes", "figures");
    }

    /** Without what is null; numbers by their value; the id of a finding where a finding or a passage may stand. */
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> plain = new LinkedHashMap<>();
            map.forEach((key, inner) -> {
                if (inner != null) {
                    plain.put(key, plain(inner));
                }
            });
            return plain.keySet().equals(java.util.Set.of("id")) ? plain.get("id") : plain;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ColumnsTest::plain).toList();
        }
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : value;
    }
}
