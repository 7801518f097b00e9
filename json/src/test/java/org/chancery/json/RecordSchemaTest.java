package org.chancery.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.chancery.model.Code;
import org.chancery.model.Context;
import org.chancery.model.EntityKind;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.OutletControl;
import org.chancery.model.Quad;
import org.chancery.model.Quotation;
import org.chancery.model.ResolvedBy;
import org.chancery.model.SpeakerKind;
import org.chancery.model.Stance;
import org.chancery.model.Status;
import org.chancery.model.TieKind;
import org.chancery.model.TieStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema says the same as the model, and is as strict as it claims. */
class RecordSchemaTest {

    private static final Map<String, Object> SCHEMA = JsonLines.object(RecordSchema.text());

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("event.properties.type", EventType.values()),
                Arguments.of("event.properties.quad", Quad.values()),
                Arguments.of("event.properties.status", Status.values()),
                Arguments.of("event.properties.contexts.items", Context.values()),
                Arguments.of("entity.properties.kind", EntityKind.values()),
                Arguments.of("entity.properties.resolvedBy", ResolvedBy.values()),
                Arguments.of("outlet.properties.control", OutletControl.values()),
                Arguments.of("speaker.properties.kind", SpeakerKind.values()),
                Arguments.of("claim.properties.quotation", Quotation.values()),
                Arguments.of("claim.properties.stance", Stance.values()),
                Arguments.of("tie.properties.kind", TieKind.values()),
                Arguments.of("tie.properties.status", TieStatus.values()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aClosedListIsTheModels(String path, Code[] constants) {
        assertThat(at("$defs." + path + ".enum"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(constants).map(Code::code).toList());
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void anEventsModeAndClassFollowFromItsType(EventType type) {
        List<String> wanted = new ArrayList<>();
        for (Mode mode : Mode.values()) {
            if (mode.type() == type) {
                wanted.add(mode.code());
            }
        }
        wanted.add(null);
        assertThat(consequence(type, "mode")).isEqualTo(Map.of("enum", wanted));
        assertThat(consequence(type, "quad"))
                .isEqualTo(Map.of("const", type.quad().code()));
    }

    @Test
    void everyObjectIsClosedAndAsksForAllItsKeys() {
        List<Map<?, ?>> objects = new ArrayList<>();
        objects.add(SCHEMA);
        ((Map<?, ?>) at("$defs")).values().forEach(definition -> objects.add((Map<?, ?>) definition));
        objects.removeIf(definition -> !"object".equals(definition.get("type")));
        assertThat(objects).hasSizeGreaterThan(10).allSatisfy(definition -> {
            assertThat(definition.get("additionalProperties")).isEqualTo(false);
            assertThat((List<?>) definition.get("required"))
                    .isEqualTo(List.copyOf(((Map<?, ?>) inside(definition, "properties")).keySet()));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"article\" | {\"extra\":1,\"article\"",
                "\"id\":\"e2\" | \"id\":\"c2\"",
                "\"id\":\"f1\" | \"id\":\"f01\"",
                "\"id\":\"sha256: | \"id\":\"md5:",
                "\"status\":\"possible\" | \"status\":\"done\"",
                "\"mode\":\"heavy-weapons\" | \"mode\":\"visit\"",
                "\"type\":\"COERCE\" | \"type\":\"AID\"",
                "\"cameo\":\"194\" | \"cameo\":\"94\"",
                "\"cameo\":\"194\", | ``",
                "\"confidence\":0.93 | \"confidence\":93",
                "\"country\":\"NOR\" | \"country\":\"no\"",
                "\"start\":\"2021-05-03\" | \"start\":\"3 May\"",
                "\"published\":\"2021-05-04T06:30:00Z\" | \"published\":\"yesterday\"",
                "\"since\":\"1905\" | \"since\":\"long ago\"",
                "\"rule\":\"claim/quotation\" | \"rule\":\"quotation\"",
                "\"cause\":\"e2\" | \"cause\":\"n2\"",
                "\"dead\":0 | \"dead\":-1",
                "\"trigger\":{\"begin\":42 | \"trigger\":{\"begin\":\"42\"",
            })
    void whatDoesNotFitIsRefused(String right, String wrong) {
        String line = ReadingJson.write(Readings.full());
        assertThat(line).contains(right);
        assertThat(Schema.complaints(line.replace(right, wrong))).isNotEmpty();
    }

    private static Object at(String path) {
        Object place = SCHEMA;
        for (String key : path.split("\\.", -1)) {
            place = inside(place, key);
        }
        return place;
    }

    /** What the schema asks of a key when the event has that type. */
    private static Object consequence(EventType type, String key) {
        for (Object rule : (List<?>) at("$defs.event.allOf")) {
            Map<?, ?> when = (Map<?, ?>) inside(inside(inside(rule, "if"), "properties"), "type");
            boolean about = type.code().equals(when.get("const"))
                    || (when.get("enum") instanceof List<?> types && types.contains(type.code()));
            Map<?, ?> then = (Map<?, ?>) inside(inside(rule, "then"), "properties");
            if (about && then.containsKey(key)) {
                return then.get(key);
            }
        }
        throw new AssertionError("the schema says nothing on " + key + " of " + type);
    }

    private static Object inside(Object object, String key) {
        return Objects.requireNonNull(((Map<?, ?>) object).get(key), key);
    }
}
