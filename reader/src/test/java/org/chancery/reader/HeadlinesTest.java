package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Reading;
import org.chancery.reader.article.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What headlines tell by themselves, above a report that tells nothing. */
class HeadlinesTest {

    @ParameterizedTest
    @MethodSource("headlines")
    void tells(String headline, String expected) {
        Reading reading = ((Result.Read) TestReader.get()
                        .read(Report.ofText("headline", headline + "\n\nMay 9, 2024\n\nThe weather was mild.")))
                .reading();
        assertThat(reading.article().title()).isEqualTo(headline);
        assertThat(told(reading)).isEqualTo(expected);
    }

    static Stream<Arguments> headlines() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HeadlinesTest.class.getResourceAsStream("headlines.txt")),
                StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(fields -> Arguments.of(fields[0].strip(), fields[1].strip()))
                    .toList()
                    .stream();
        }
    }

    private static String told(Reading reading) {
        Map<String, Entity> entities = reading.entities().stream().collect(Collectors.toMap(Entity::id, one -> one));
        return reading.events().stream().map(event -> told(event, entities)).collect(Collectors.joining(" ;; "));
    }

    private static String told(Event event, Map<String, Entity> entities) {
        return event.type() + " " + event.status().name().toLowerCase(Locale.ROOT) + " "
                + lands(event.actors(), entities) + " > " + lands(event.recipients(), entities);
    }

    private static String lands(List<String> parties, Map<String, Entity> entities) {
        String lands = parties.stream()
                .map(entities::get)
                .map(HeadlinesTest::land)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
        return lands.isEmpty() ? "-" : lands;
    }

    private static @Nullable String land(Entity party) {
        if (party.country() != null) {
            return party.country();
        }
        return party.code() == null ? null : party.code().substring(0, 3);
    }
}
