package org.chancery.store.join;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.json.ReadingJson;
import org.chancery.model.Article;
import org.chancery.model.Event;
import org.chancery.model.Reading;
import org.chancery.model.Span;
import org.chancery.model.kept.Origin;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Told;
import org.chancery.store.Assembly;
import org.chancery.store.story.Fingerprint;
import org.chancery.store.story.Origins;
import org.chancery.store.story.Stories;

/**
 * The sets of {@code reports.txt}, each report with what the reader made of it ({@code readings.jsonl}): its tellings with
 * the number of the event that each tells of.
 */
final class ReportSets {

    private final Map<String, List<Told<Event>>> tellings = new LinkedHashMap<>();
    private final Map<String, Integer> answers = new LinkedHashMap<>();
    private int marked;

    /** All sets by name. */
    static Map<String, ReportSets> load() {
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (String line : lines("readings.jsonl")) {
            Reading reading = ReadingJson.read(line);
            readings.put(Objects.requireNonNull(reading.article().ref()), reading);
        }
        Map<String, ReportSets> sets = new LinkedHashMap<>();
        String set = "";
        int number = 0;
        List<String> report = new ArrayList<>();
        List<String> lines = new ArrayList<>(lines("reports.txt"));
        lines.add("== ");
        for (String line : lines) {
            boolean head = line.startsWith("== ") || line.startsWith("-- ");
            if (head && !report.isEmpty()) {
                Reading reading = Objects.requireNonNull(readings.get(set + "/" + number), set + "/" + number);
                sets.computeIfAbsent(set, none -> new ReportSets()).add(reading, String.join("\n", report));
                report.clear();
            }
            if (line.startsWith("== ")) {
                set = line.substring(3);
                number = 0;
            } else if (line.startsWith("-- ")) {
                number++;
            } else if (!line.startsWith("#") && !line.isBlank()) {
                report.add(line);
            }
        }
        return sets;
    }

    /** All tellings of the set, report by report. */
    List<Told<Event>> tellings() {
        return tellings.values().stream().flatMap(List::stream).toList();
    }

    /** The number of the event that a telling tells of; null where the report has no mark. */
    Integer answer(String key) {
        return answers.get(key);
    }

    /** How many words are marked. */
    int marked() {
        return marked;
    }

    /** The set's events across reports. */
    List<List<Trace>> joined() {
        return EventJoiner.all(tellings().stream().map(Trace::of).toList());
    }

    /** The tellings of the event that has the number as its answer. */
    List<Told<Event>> event(int number) {
        for (List<Trace> event : joined()) {
            if (event.stream().anyMatch(trace -> Objects.equals(answers.get(trace.key), number))) {
                List<String> keys = event.stream().map(Trace::key).toList();
                return tellings().stream()
                        .filter(told -> keys.contains(told.key()))
                        .toList();
            }
        }
        throw new IllegalArgumentException("no event " + number);
    }

    private void add(Reading reading, String marked) {
        Map<Span, Integer> marks = marks(reading.article().text(), marked);
        this.marked += marks.size();
        Article article = reading.article();
        List<Fingerprint> texts = new ArrayList<>(this.texts);
        texts.add(Fingerprint.of(article));
        this.texts.add(Fingerprint.of(article));
        readings.add(reading);
        Map<String, String> stories = Stories.all(texts);
        tellings.clear();
        answers.clear();
        allMarks.add(marks);
        for (int i = 0; i < readings.size(); i++) {
            add(readings.get(i), allMarks.get(i), stories);
        }
    }

    private final List<Fingerprint> texts = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<Map<Span, Integer>> allMarks = new ArrayList<>();

    @SuppressWarnings("unchecked")
    private void add(Reading reading, Map<Span, Integer> marks, Map<String, String> stories) {
        Article article = reading.article();
        Optional<Origin> origin = Origins.load().of(article);
        Source source = new Source(
                article.id(),
                1,
                reading.reader().version(),
                Instant.EPOCH,
                article.ref(),
                article.title(),
                null,
                article.outlet(),
                article.published(),
                stories.get(article.id()),
                origin.orElse(null));
        List<Told<Event>> found = new ArrayList<>();
        for (Told<?> told : Assembly.of(reading, source)) {
            if (told.finding() instanceof Event event) {
                found.add((Told<Event>) told);
                marks.forEach((span, number) -> {
                    if (span.overlaps(event.trigger())) {
                        answers.put(told.key(), number);
                    }
                });
            }
        }
        tellings.put(article.id(), found);
    }

    /** Places of the marked words in the text without the marks. */
    private static Map<Span, Integer> marks(String text, String marked) {
        Map<Span, Integer> marks = new LinkedHashMap<>();
        int from = text.indexOf(marked.substring(0, Math.max(1, marked.indexOf('{'))));
        StringBuilder plain = new StringBuilder(text.substring(0, from));
        int at = 0;
        while (at < marked.length()) {
            if (marked.charAt(at) == '{') {
                int colon = marked.indexOf(':', at);
                int close = marked.indexOf('}', colon);
                String word = marked.substring(colon + 1, close);
                marks.put(
                        new Span(plain.length(), plain.length() + word.length(), word),
                        Integer.valueOf(marked.substring(at + 1, colon)));
                plain.append(word);
                at = close + 1;
            } else {
                plain.append(marked.charAt(at++));
            }
        }
        if (!text.startsWith(plain.toString())) {
            throw new IllegalStateException("the reading is not of this report: " + plain);
        }
        return marks;
    }

    private static List<String> lines(String file) {
        try (InputStream stream = Objects.requireNonNull(ReportSets.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
