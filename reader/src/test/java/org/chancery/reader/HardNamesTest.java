package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Reading;
import org.chancery.reader.article.Report;
import org.junit.jupiter.api.Test;

/** Hard names in context: which party each stands for, or that it stands for none. */
class HardNamesTest {

    private static final String TABLE = "/org/chancery/reader/entity/hard-names.tsv";

    private static final double SHARE_RIGHT = 0.97;

    private static final Set<String> BODIES = Set.of("UNO", "EUR", "IGO", "NGO", "IMG", "MNC", "ISM");

    @Test
    void namesStandForWhomTheyMean() throws IOException {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (String[] row : rows()) {
            Reading reading = read(row[1], row.length > 2 ? row[2] : "");
            for (String expectation : row[3].split("; *")) {
                all++;
                String fault = fault(reading, row[1], expectation);
                if (!fault.isEmpty()) {
                    wrong.add(row[0] + ": " + expectation + ", but " + fault + " in: " + row[1]);
                }
            }
        }
        assertThat(all).isGreaterThan(800);
        assertThat(1 - (double) wrong.size() / all)
                .as("share right; wrong are%n%s", String.join("\n", wrong))
                .isGreaterThanOrEqualTo(SHARE_RIGHT);
    }

    private static Reading read(String text, String date) {
        String day = date.isEmpty() ? null : date;
        Report report = new Report("hard", new Report.Text(text), null, null, null, null, day, null);
        Result result = TestReader.get().read(report);
        return ((Result.Read) result).reading();
    }

    private static List<String[]> rows() throws IOException {
        try (InputStream in = HardNamesTest.class.getResourceAsStream(TABLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }

    private static String fault(Reading reading, String text, String expectation) {
        int equals = expectation.lastIndexOf('=');
        String[] mention = expectation.substring(0, equals).split("#");
        int begin = -1;
        for (int time = mention.length > 1 ? Integer.parseInt(mention[1]) : 1; time > 0; time--) {
            begin = text.indexOf(mention[0], begin + 1);
        }
        Optional<Entity> found = covering(reading, begin, begin + mention[0].length());
        String wanted = expectation.substring(equals + 1);
        return right(wanted, found)
                ? ""
                : found.map(n -> n.name() + " " + n.code()).orElse("nothing");
    }

    /** The entity whose mention shares most with the place, the shortest such mention. */
    private static Optional<Entity> covering(Reading reading, int begin, int end) {
        record Cover(Entity entity, int shared, int length) {}
        return reading.entities().stream()
                .flatMap(n -> n.mentions().stream()
                        .map(m ->
                                new Cover(n, Math.min(end, m.end()) - Math.max(begin, m.begin()), m.end() - m.begin())))
                .filter(cover -> cover.shared() > 0)
                .min(Comparator.<Cover>comparingInt(cover -> -cover.shared()).thenComparingInt(Cover::length))
                .map(Cover::entity);
    }

    private static boolean right(String wanted, Optional<Entity> found) {
        String[] parts = wanted.split("\\.");
        if (Arrays.asList(parts[0].split("/")).contains("none")
                && found.map(Entity::code).isEmpty()) {
            return true;
        }
        boolean land = Arrays.stream(parts[0].split("/")).anyMatch(alternative -> isLand(alternative, found));
        return land
                && (parts.length == 1
                        || found.isPresent()
                                && Arrays.stream(parts[1].split("/"))
                                        .anyMatch(found.get().sectors()::contains));
    }

    private static boolean isLand(String wanted, Optional<Entity> found) {
        String land = found.map(HardNamesTest::land).orElse("");
        if (wanted.isEmpty() || wanted.equals("-")) {
            return found.isPresent() && (wanted.isEmpty() || land.isEmpty());
        }
        String state = wanted.substring(0, 3);
        boolean noParty = found.map(Entity::code).isEmpty();
        return switch (wanted.substring(3)) {
            case "@" -> noParty || found.get().kind() == EntityKind.PLACE && land.equals(state);
            case "?" -> noParty || land.equals(state);
            default -> land.equals(wanted);
        };
    }

    private static String land(Entity entity) {
        if (entity.country() != null) {
            return entity.country();
        }
        String code = entity.code();
        return code != null && BODIES.contains(code.substring(0, Math.min(3, code.length())))
                ? code.substring(0, 3)
                : "";
    }
}
