package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which bearer of a name is meant: what stands beside the name first, then the lands that the text speaks of and the
 * weight of the place itself against each other, so that no namesake village beats a metropolis on a passing word.
 */
public final class PlaceChoice {

    private static final double BESIDE = 20;
    private static final double IN_SENTENCE = 2;
    private static final double IN_REPORT = 0.7;
    private static final double LISTED = 1.5;
    private static final double CAPITAL = 1;
    private static final double PART = -3;
    /** A listed place of which the number of people is not known counts as a town. */
    private static final double TOWN = 4.5;

    private final States states;

    public PlaceChoice(States states) {
        this.states = states;
    }

    /** What speaks for a place. */
    public enum Reason {
        BESIDE("its land or subdivision stands beside the name"),
        IN_SENTENCE("its land stands near by"),
        IN_REPORT("the report speaks of its land"),
        CAPITAL("a capital"),
        LISTED("often in the news"),
        SIZE("by size");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** For readers. */
        public String words() {
            return words;
        }
    }

    /**
     * What the text says around a name.
     *
     * @param beside the land or subdivision named with it: alpha-3 or ISO 3166-2 codes
     * @param sentence alpha-3 codes of the lands of the sentence
     * @param report alpha-3 codes of the lands of the report
     */
    public record Setting(Set<String> beside, Set<String> sentence, Set<String> report) {
        /** Nothing known. */
        public static final Setting NONE = new Setting(Set.of(), Set.of(), Set.of());
    }

    /**
     * One candidate.
     *
     * @param score the higher, the likelier; comparable only within one name
     */
    public record Ranked(Place place, double score, Set<Reason> reasons) {}

    /** The candidates, the likeliest first; of equals the one that stood first. */
    public List<Ranked> rank(List<Place> bearers, Setting setting) {
        List<Ranked> ranked = new ArrayList<>();
        for (Place place : bearers) {
            ranked.add(ranked(place, setting));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return ranked;
    }

    private Ranked ranked(Place place, Setting setting) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        double score = weight(place);
        score += value(isIn(place, setting.beside()), BESIDE, Reason.BESIDE, reasons);
        score += value(isIn(place, setting.sentence()), IN_SENTENCE, Reason.IN_SENTENCE, reasons);
        score += value(isIn(place, setting.report()), IN_REPORT, Reason.IN_REPORT, reasons);
        score += value(isCapital(place), CAPITAL, Reason.CAPITAL, reasons);
        score += value(place.listed(), LISTED, Reason.LISTED, reasons);
        if (place.population() > 0) {
            reasons.add(Reason.SIZE);
        }
        return new Ranked(place, score, reasons);
    }

    private static double weight(Place place) {
        double people = place.population() > 0 ? Math.log10(place.population()) : place.listed() ? TOWN : 2;
        return switch (place.kind()) {
            case "section" -> people + PART;
            case "city" -> people;
            default -> people - 1;
        };
    }

    private static double value(boolean holds, double value, Reason reason, Set<Reason> reasons) {
        if (holds) {
            reasons.add(reason);
        }
        return holds ? value : 0;
    }

    private static boolean isIn(Place place, Set<String> codes) {
        return contains(codes, place.country()) || contains(codes, place.subdivision());
    }

    private static boolean contains(Set<String> codes, @Nullable String code) {
        return code != null && codes.contains(code);
    }

    private boolean isCapital(Place place) {
        return place.country() != null
                && states.find(place.country())
                        .filter(state -> state.capitals().contains(place.name()))
                        .isPresent();
    }
}
