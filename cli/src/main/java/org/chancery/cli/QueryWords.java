package org.chancery.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.gazetteer.Folding;
import org.chancery.gazetteer.State;
import org.chancery.gazetteer.States;
import org.chancery.model.Code;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of a query. What it does not know is an {@link IllegalArgumentException} that says what there is, or
 * what comes nearest. For one thread; the states are read when first asked for.
 */
final class QueryWords {

    /** Codes of parties that are no states. */
    private static final List<String> STATELESS = List.of("UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC");

    private static final List<String> SECTORS = List.of(
            "GOV", "LEG", "JUD", "MIL", "COP", "SPY", "PRM", "PTY", "OPP", "REB", "UAF", "UNK", "CVL", "REF", "ELI",
            "JRN", "BUS", "LAB", "AGR", "EDU", "MED", "REL", "SOC", "CRM", "PRE");

    private @Nullable States states;

    /** The constant of a list of codes. */
    <T extends Enum<T> & Code> T code(Class<T> list, String word) {
        return constant(list, Code::code, word);
    }

    /** The constant of any list. */
    <T extends Enum<T>> T constant(Class<T> list, String word) {
        return constant(list, one -> one.name().toLowerCase(Locale.ROOT), word);
    }

    private static <T extends Enum<T>> T constant(Class<T> list, Function<T, String> code, String word) {
        String asked = word.replace('_', '-').replace(' ', '-');
        for (T constant : list.getEnumConstants()) {
            if (code.apply(constant).replace('_', '-').equalsIgnoreCase(asked)) {
                return constant;
            }
        }
        throw unknown(word, Arrays.stream(list.getEnumConstants()).map(code).toList());
    }

    String sector(String word) {
        String sector = word.toUpperCase(Locale.ROOT);
        if (!SECTORS.contains(sector)) {
            throw unknown(word, SECTORS);
        }
        return sector;
    }

    private static IllegalArgumentException unknown(String word, List<String> all) {
        return new IllegalArgumentException("'" + word + "' is none of " + String.join(", ", all));
    }

    /** The code of a state, or of what acts without one, by code or name. */
    String party(String word) {
        String code = word.toUpperCase(Locale.ROOT);
        if (STATELESS.contains(code)) {
            return code;
        }
        return state(word).map(State::code).orElseThrow(() -> new IllegalArgumentException(noState(word)));
    }

    /** The code of a state of that code or name; any other word as it is. */
    String place(String word) {
        return state(word).map(State::code).orElse(word);
    }

    private Optional<State> state(String word) {
        String key = Folding.fold(word);
        return states().all().stream()
                .filter(state -> state.kind() != State.Kind.FORMER)
                .filter(state -> Folding.fold(state.code()).equals(key)
                        || Folding.fold(state.name()).equals(key)
                        || Folding.fold(state.official()).equals(key)
                        || state.aliases().stream()
                                .anyMatch(alias -> Folding.fold(alias).equals(key)))
                .findFirst();
    }

    private String noState(String word) {
        String key = Folding.fold(word);
        List<State> near = states().all().stream()
                .filter(state -> state.kind() != State.Kind.FORMER)
                .filter(state -> distance(key, Folding.fold(state.name())) <= Math.max(1, key.length() / 3)
                        || (key.length() == 3 && distance(key, Folding.fold(state.code())) == 1))
                .sorted((one, other) -> Integer.compare(distance(key, one), distance(key, other)))
                .limit(3)
                .toList();
        String hint = near.isEmpty()
                ? "; give an English name or an ISO 3166-1 alpha-3 code, or one of " + String.join(", ", STATELESS)
                : "; near it: "
                        + near.stream()
                                .map(state -> state.name() + " (" + state.code() + ")")
                                .collect(Collectors.joining(", "));
        return "no state is known as '" + word + "'" + hint;
    }

    private static int distance(String key, State state) {
        return Math.min(
                distance(key, Folding.fold(state.name())),
                key.length() == 3 ? distance(key, Folding.fold(state.code())) : 99);
    }

    /** How many letters must be put in, taken out or changed. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        Arrays.setAll(above, column -> column);
        for (int row = 1; row <= one.length(); row++) {
            int[] here = new int[other.length() + 1];
            here[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int changed = above[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(changed, Math.min(above[column], here[column - 1]) + 1);
            }
            above = here;
        }
        return above[other.length()];
    }

    private States states() {
        if (states == null) {
            states = States.load();
        }
        return states;
    }

    /** A day, or the first of a month or year. */
    LocalDate firstDay(String word) {
        return day(word, true);
    }

    /** A day, or the last of a month or year. */
    LocalDate lastDay(String word) {
        return day(word, false);
    }

    private static LocalDate day(String word, boolean first) {
        try {
            return switch (word.length()) {
                case 4 ->
                    first
                            ? Year.parse(word).atDay(1)
                            : Year.parse(word).atMonth(12).atEndOfMonth();
                case 7 ->
                    first
                            ? YearMonth.parse(word).atDay(1)
                            : YearMonth.parse(word).atEndOfMonth();
                default -> LocalDate.parse(word);
            };
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(
                    "'" + word + "' is no day; write 2024-03-05, 2024-03 for the month or 2024 for the year", wrong);
        }
    }

    /** A time, or the end of a day. */
    static Instant instant(String word) {
        try {
            return word.length() <= 10
                    ? LocalDate.parse(word)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .minusNanos(1)
                    : OffsetDateTime.parse(word).toInstant();
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(
                    "'" + word + "' is no time; write 2026-05-01 or 2026-05-01T12:00:00Z", wrong);
        }
    }
}
