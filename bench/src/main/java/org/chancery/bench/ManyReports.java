package org.chancery.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.State;
import org.chancery.json.ReadingJson;
import org.chancery.model.EntityKind;
import org.chancery.model.Reading;

/**
 * Makes many reports of a few that were read: other states, other surnames, other numbers, another day; a report a line, as
 * JSON. The same number gives the same report, so a longer file begins as a shorter one does.
 *
 * <p>Usage: {@code ManyReports COUNT READINGS.jsonl > REPORTS.jsonl}; with a third argument the texts are joined until each has
 * so many words.
 */
public final class ManyReports {

    private final List<Reading> models;
    private final List<String> stateNames;
    private final List<String> adjectives;
    private final List<String> surnames;

    private ManyReports(List<Reading> models) {
        this.models = models;
        List<State> states = Gazetteer.load().states().all().stream()
                .filter(state -> isWord(state.name()) && !state.adjectives().isEmpty())
                .toList();
        this.stateNames = states.stream().map(State::name).toList();
        this.adjectives = states.stream()
                .map(state -> state.adjectives().get(0))
                .filter(ManyReports::isWord)
                .toList();
        TreeSet<String> last = new TreeSet<>();
        models.forEach(model -> last.addAll(surnames(model)));
        this.surnames = List.copyOf(last);
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("usage: ManyReports COUNT READINGS.jsonl [WORDS]");
            System.exit(2);
        }
        int words = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        ManyReports reports = new ManyReports(read(Path.of(arguments[1])));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (int number = 0; number < Integer.parseInt(arguments[0]); number++) {
            out.print(reports.report(number, words) + "\n");
        }
        out.flush();
    }

    private static List<Reading> read(Path file) throws IOException {
        List<Reading> readings = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                readings.add(ReadingJson.read(line));
            }
        }
        return readings;
    }

    private String report(int number, int words) {
        Random random = new Random(number * 2654435761L + 17);
        StringBuilder text = new StringBuilder(varied(models.get(random.nextInt(models.size())), random));
        while (words > 0 && text.toString().split("\\s+").length < words) {
            text.append("\n\n").append(varied(models.get(random.nextInt(models.size())), random));
        }
        LocalDate day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2500));
        return "{\"ref\":\"report-" + number + "\",\"published\":\"" + day + "\",\"text\":" + quoted(text) + "}";
    }

    private String varied(Reading model, Random random) {
        Map<String, String> others = new HashMap<>();
        stateNames.forEach(name -> others.put(name, one(stateNames, random)));
        adjectives.forEach(adjective -> others.put(adjective, one(adjectives, random)));
        surnames(model).forEach(surname -> others.put(surname, one(surnames, random)));
        String text = model.article().text();
        StringBuilder varied = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            if (Character.isLetter(text.charAt(at))) {
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                String word = text.substring(at, end);
                varied.append(others.getOrDefault(word, word));
            } else if (isDigit(text.charAt(at))) {
                while (end < text.length() && isDigit(text.charAt(end))) {
                    end++;
                }
                varied.append(number(text.substring(at, end), random));
            } else {
                varied.append(text.charAt(at));
            }
            at = end;
        }
        return varied.toString();
    }

    /** Years stay years; what stands for a day stays possible. */
    private static String number(String digits, Random random) {
        if (digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"))) {
            return Integer.toString(1990 + random.nextInt(35));
        }
        if (digits.length() <= 2) {
            return Integer.toString(1 + random.nextInt(digits.length() == 1 ? 9 : 28));
        }
        StringBuilder other = new StringBuilder(Integer.toString(1 + random.nextInt(9)));
        while (other.length() < digits.length()) {
            other.append(random.nextInt(10));
        }
        return other.toString();
    }

    private static List<String> surnames(Reading model) {
        return model.entities().stream()
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .map(entity -> entity.name().substring(entity.name().lastIndexOf(' ') + 1))
                .filter(name -> name.length() > 2 && isWord(name))
                .toList();
    }

    private static boolean isWord(String name) {
        return Character.isUpperCase(name.charAt(0)) && name.chars().allMatch(Character::isLetter);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String quoted(CharSequence text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"' || sign == '\\') {
                json.append('\\').append(sign);
            } else if (sign < ' ' || Character.isSurrogate(sign)) {
                json.append(String.format("\\u%04x", (int) sign));
            } else {
                json.append(sign);
            }
        }
        return json.append('"').toString();
    }
}
