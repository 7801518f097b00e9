package org.chancery.views.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.Temporal;
import java.util.Locale;
import org.chancery.model.Code;

/**
 * A view as JSON: its components by name, in the order of the record; words of closed lists as the contract writes them;
 * days and months in ISO 8601; what is not known is null. Reckoned numbers have at most four decimals.
 */
public final class ViewJson {

    private static final int DECIMALS = 4;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .addModule(words())
            .build();
    private static final ObjectWriter LINE = MAPPER.writer();
    private static final ObjectWriter PAGE = MAPPER.writer(new DefaultPrettyPrinter()
            .withArrayIndenter(new DefaultIndenter("  ", "\n"))
            .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private ViewJson() {}

    /** On one line, without the line end. */
    public static String line(Object view) {
        return write(LINE, view);
    }

    /** Indented, without the line end. */
    public static String pretty(Object view) {
        return write(PAGE, view);
    }

    private static String write(ObjectWriter writer, Object view) {
        try {
            return writer.writeValueAsString(view);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("a view that cannot be written", defect);
        }
    }

    private static SimpleModule words() {
        SimpleModule module = new SimpleModule();
        module.addSerializer(Enum.class, new EnumWriter());
        module.addKeySerializer(Enum.class, new EnumKeyWriter());
        module.addSerializer(Temporal.class, new DayWriter());
        module.addSerializer(Double.class, new NumberWriter());
        module.addSerializer(double.class, new NumberWriter());
        return module;
    }

    private static String word(Enum<?> constant) {
        return constant instanceof Code code
                ? code.code()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @SuppressWarnings("rawtypes")
    private static final class EnumWriter extends JsonSerializer<Enum> {
        @Override
        public void serialize(Enum constant, JsonGenerator json, SerializerProvider all) throws IOException {
            json.writeString(word(constant));
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class EnumKeyWriter extends JsonSerializer<Enum> {
        @Override
        public void serialize(Enum constant, JsonGenerator json, SerializerProvider all) throws IOException {
            json.writeFieldName(word(constant));
        }
    }

    private static final class DayWriter extends JsonSerializer<Temporal> {
        @Override
        public void serialize(Temporal day, JsonGenerator json, SerializerProvider all) throws IOException {
            json.writeString(day.toString());
        }
    }

    private static final class NumberWriter extends JsonSerializer<Double> {
        @Override
        public void serialize(Double number, JsonGenerator json, SerializerProvider all) throws IOException {
            BigDecimal rounded = BigDecimal.valueOf(number)
                    .setScale(DECIMALS, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            json.writeNumber(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
        }
    }
}
