package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold of the data files as a whole, whoever adds a line. */
class GazetteerChecksTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Directory DIRECTORY = Directory.of(GAZETTEER);
    private static final AmbiguousNames AMBIGUOUS = AmbiguousNames.load();

    /** Offices that one person at a time holds; those of a presidency of several bear a title of their own. */
    private static final Set<String> SINGLE =
            Set.of("head-of-state", "head-of-government", "foreign-minister", "defence-minister", "ambassador-to-un");

    /** A state and its capital may share a name. */
    private static final Set<Meaning.Kind> LANDS =
            Set.of(Meaning.Kind.STATE, Meaning.Kind.CAPITAL, Meaning.Kind.PLACE, Meaning.Kind.ADJECTIVE);

    private static final String OF_SEVERAL = "Member of the Presidency";

    /** Two terms of one office, as the list of known overlaps names them. */
    private record Overlap(String code, String office, String earlier, String later) {}

    @Test
    void thereIsEnoughOfEverything() {
        assertThat(GAZETTEER.organisations().all()).hasSizeGreaterThan(500);
        assertThat(GAZETTEER.outlets().all()).hasSizeGreaterThan(600);
        assertThat(GAZETTEER.agents().all()).hasSizeGreaterThan(1000);
        assertThat(GAZETTEER.officeHolders().all().stream().filter(OfficeHolder::withoutOffice))
                .hasSizeGreaterThan(1500);
    }

    @Test
    void datesAreDates() {
        assertThat(GAZETTEER.officeHolders().all()).allSatisfy(holder -> {
            assertThat(date(holder.from())
                            || (holder.withoutOffice() && holder.from().isEmpty()))
                    .as("begin of %s", holder)
                    .isTrue();
            assertThat(holder.until() == null || date(holder.until()))
                    .as("end of %s", holder)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"1999,true", "1999-02,true", "1999-02-28,true", "1999-02-29,false", "1999-13,false", "99,false"})
    void aDateIsAYearAMonthOrADayOfTheCalendar(String text, boolean date) {
        assertThat(date(text)).isEqualTo(date);
    }

    @Test
    void noTwoHoldAnOfficeOfOneAtOnce() {
        Set<Overlap> known = new HashSet<>(Table.read(
                "overlapping-terms.tsv",
                row -> new Overlap(
                        row.required("code"), row.required("office"), row.required("earlier"), row.required("later"))));
        assertThat(overlaps()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void nobodyIsListedTwiceForOneTime() {
        Set<String> terms = new HashSet<>();
        List<String> again = GAZETTEER.officeHolders().all().stream()
                .map(holder -> holder.code() + "/" + holder.title() + "/" + holder.name() + "/" + holder.from())
                .filter(term -> !terms.add(term))
                .toList();
        assertThat(again).isEmpty();
    }

    @Test
    void noNameIsSharedUnseen() {
        Set<String> unseen = shared();
        unseen.removeAll(listed());
        assertThat(unseen).isEmpty();
    }

    @Test
    void noNameIsListedAsSharedThatIsNot() {
        Set<String> stale = listed();
        stale.removeAll(shared());
        assertThat(stale).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"RSF,REPORTING", "the Elysee,BODY", "Abidjan,STATE", "Maghreb,PLACE", "Chris Patten,TERM"})
    void aSharedNameSaysHowItIsDecided(String name, AmbiguousName.Decision decision) {
        assertThat(AMBIGUOUS.find(name)).map(AmbiguousName::decision).contains(decision);
    }

    private static Set<String> listed() {
        Set<String> listed = new TreeSet<>();
        AMBIGUOUS.all().forEach(name -> listed.add(name.name() + " = " + name.meanings()));
        return listed;
    }

    private static Set<String> shared() {
        Set<String> shared = new TreeSet<>();
        for (String name : DIRECTORY.names()) {
            List<String> keys = keys(name, DIRECTORY.meanings(name));
            if (keys.size() > 1) {
                shared.add(name + " = " + keys);
            }
        }
        return shared;
    }

    private static boolean date(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Integer.parseInt(text) > 1900;
                case 7 -> YearMonth.parse(text).getYear() > 1900;
                default -> LocalDate.parse(text).getYear() > 1900;
            };
        } catch (RuntimeException wrong) {
            return false;
        }
    }

    private static List<Overlap> overlaps() {
        Map<String, List<OfficeHolder>> offices = new LinkedHashMap<>();
        for (OfficeHolder holder : GAZETTEER.officeHolders().all()) {
            if (SINGLE.contains(holder.office()) && !holder.title().equals(OF_SEVERAL)) {
                String kind = holder.code() + "/" + holder.office() + "/" + plainTitle(holder);
                offices.computeIfAbsent(kind, key -> new ArrayList<>()).add(holder);
            }
        }
        List<Overlap> overlaps = new ArrayList<>();
        offices.values().forEach(terms -> addOverlaps(terms, overlaps));
        return overlaps.stream().distinct().toList();
    }

    /** Whoever only acts for another still holds the office. */
    private static String plainTitle(OfficeHolder holder) {
        String title = holder.title().toLowerCase(java.util.Locale.ROOT);
        for (String word : List.of("acting ", "rival ", "interim ")) {
            title = title.replace(word, "");
        }
        return title;
    }

    private static void addOverlaps(List<OfficeHolder> terms, List<Overlap> overlaps) {
        terms.sort(Comparator.comparing(OfficeHolder::from));
        for (int i = 0; i < terms.size(); i++) {
            for (OfficeHolder later : terms.subList(i + 1, terms.size())) {
                OfficeHolder earlier = terms.get(i);
                if (!earlier.name().equals(later.name()) && reaches(earlier, later)) {
                    overlaps.add(new Overlap(earlier.code(), earlier.office(), earlier.name(), later.name()));
                }
            }
        }
    }

    /** Whether the earlier term ends after the later begins, as exactly as both dates are known. */
    private static boolean reaches(OfficeHolder earlier, OfficeHolder later) {
        String until = earlier.until();
        if (until == null) {
            return true;
        }
        int exact = Math.min(until.length(), later.from().length());
        return until.substring(0, exact).compareTo(later.from().substring(0, exact)) > 0;
    }

    /** The different things a name means, without those that are one thing in two files. */
    private static List<String> keys(String name, List<Meaning> meanings) {
        Set<Meaning.Kind> kinds = new HashSet<>();
        meanings.forEach(meaning -> kinds.add(meaning.kind()));
        Set<String> keys = new TreeSet<>();
        for (Meaning meaning : meanings) {
            boolean capitalAgain = meaning.kind() == Meaning.Kind.PLACE && kinds.contains(Meaning.Kind.CAPITAL);
            if (!capitalAgain && counts(name, meaning)) {
                keys.add(meaning.key());
            }
        }
        boolean places = kinds.equals(Set.of(Meaning.Kind.PLACE));
        boolean ofOneState = LANDS.containsAll(kinds) && identities(keys) == 1;
        return places || ofOneState ? List.of() : List.copyOf(keys);
    }

    private static long identities(Set<String> keys) {
        return keys.stream()
                .map(key -> key.substring(key.indexOf(':')))
                .distinct()
                .count();
    }

    /** Surnames, offices in organisations, agents and names of no party are decided by rules of their own. */
    private static boolean counts(String name, Meaning meaning) {
        return switch (meaning.kind()) {
            case ADJECTIVE, AGENT, NO_PARTY -> false;
            case PERSON -> name.indexOf(' ') > 0 && GAZETTEER.states().has(meaning.code());
            default -> true;
        };
    }
}
