package org.chancery.store.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.chancery.model.Event;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.JoinedEvent.About;
import org.chancery.model.kept.JoinedEvent.Nature;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/** Where tellings give other numbers: estimates and counts that grow apart from numbers of which one must be wrong. */
final class Figures {

    private static final List<String> ROUGH = List.of(
            "at least",
            "at most",
            "more than",
            "fewer than",
            "less than",
            "no fewer than",
            "no less than",
            "as many as",
            "up to",
            "or more",
            "about",
            "around",
            "some",
            "nearly",
            "almost",
            "roughly",
            "approximately",
            "over",
            "close to",
            "estimated",
            "an estimated",
            "between",
            "dozens",
            "scores",
            "hundreds",
            "thousands");

    private static final List<String> SMALL = List.of(
            "no",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    /** How many characters a qualifier stands before its number. */
    private static final int REACH = 18;

    private Figures() {}

    static List<JoinedEvent.Disagreement> of(List<Told<Event>> tellings) {
        List<JoinedEvent.Disagreement> found = new ArrayList<>();
        add(found, tellings, Event::dead, "dead");
        add(found, tellings, Event::injured, "injured");
        add(found, tellings, Event::size, "taking part");
        return found;
    }

    private record Count(int number, boolean rough, String day) {}

    private static void add(
            List<JoinedEvent.Disagreement> found,
            List<Told<Event>> tellings,
            Function<Event, @Nullable Integer> figure,
            String of) {
        Versions versions = new Versions();
        List<Count> counts = new ArrayList<>();
        for (Told<Event> telling : tellings) {
            Integer number = figure.apply(telling.finding());
            if (number == null) {
                continue;
            }
            String qualifier = qualifier(telling, number);
            String day = telling.source().day();
            counts.add(new Count(number, qualifier != null, day == null ? "" : day));
            versions.add((qualifier == null ? "" : qualifier + " ") + number + " " + of, telling);
        }
        if (counts.stream().map(Count::number).distinct().count() > 1) {
            found.add(versions.as(About.FIGURE, contradict(counts) ? Nature.CONTRADICTION : Nature.SPREAD));
        }
    }

    /** Two exact numbers contradict each other unless the later report has the higher. */
    private static boolean contradict(List<Count> counts) {
        for (Count one : counts) {
            for (Count other : counts) {
                boolean exact = !one.rough && !other.rough && one.number < other.number;
                boolean grown = one.day.compareTo(other.day) < 0;
                if (exact && !grown) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words before the number that make an estimate of it; null when it is given as exact. */
    private static @Nullable String qualifier(Told<Event> telling, int number) {
        List<String> passages = new ArrayList<>(List.of(telling.passage()));
        telling.finding().evidence().forEach(span -> passages.add(span.text()));
        for (String passage : passages) {
            String low = passage.toLowerCase(Locale.ROOT);
            for (String written : written(number)) {
                int at = indexOfWord(low, written);
                String before =
                        at < 0 ? "" : low.substring(Math.max(0, at - REACH), at).stripTrailing();
                for (String rough : ROUGH) {
                    if (before.equals(rough) || before.endsWith(" " + rough)) {
                        return rough;
                    }
                }
            }
        }
        return null;
    }

    private static List<String> written(int number) {
        List<String> written = new ArrayList<>();
        written.add(Integer.toString(number));
        written.add(String.format(Locale.ROOT, "%,d", number));
        if (number < SMALL.size()) {
            written.add(SMALL.get(number));
        }
        return written;
    }

    private static int indexOfWord(String text, String word) {
        int at = text.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends) {
                return at;
            }
            at = text.indexOf(word, at + 1);
        }
        return -1;
    }
}
