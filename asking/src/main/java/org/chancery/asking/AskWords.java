package org.chancery.asking;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.model.Code;
import org.chancery.store.Query;

/** Single words of a question: types, days, pairs. Each is understood or answered with what there is. */
public final class AskWords {

    /** The sectors of the ontology; the record holds no others. */
    private static final List<String> SECTORS = List.of(
            "GOV", "LEG", "JUD", "MIL", "COP", "SPY", "PRM", "PTY", "OPP", "REB", "UAF", "UNK", "CVL", "REF", "ELI",
            "JRN", "BUS", "LAB", "AGR", "EDU", "MED", "REL", "SOC", "CRM", "PRE");

    private AskWords() {}

    /** The constant of a closed list, in whatever case and with blanks, hyphens or underscores. */
    public static <T extends Enum<T> & Code> T code(Class<T> list, String what, String word) {
        String wanted = plain(word);
        for (T constant : list.getEnumConstants()) {
            if (plain(constant.code()).equals(wanted)) {
                return constant;
            }
        }
        List<String> all =
                Arrays.stream(list.getEnumConstants()).map(Code::code).toList();
        throw new AskFault(
                "no " + what + " is called '" + word + "'; there are " + String.join(", ", all), near(wanted, all));
    }

    private static List<String> near(String wanted, List<String> codes) {
        List<String> plain = codes.stream().map(AskWords::plain).toList();
        return Nearest.of(wanted, plain).stream()
                .map(word -> codes.get(plain.indexOf(word)))
                .toList();
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** A sector by its code. */
    public static String sector(String word) {
        String code = word.strip().toUpperCase(Locale.ROOT);
        if (!SECTORS.contains(code)) {
            throw new AskFault(
                    "no sector is called '" + word + "'; there are " + String.join(", ", SECTORS),
                    Nearest.of(code, SECTORS));
        }
        return code;
    }

    /** The sectors there are. */
    public static List<String> sectors() {
        return SECTORS;
    }

    /** Yes or no. */
    public static boolean truth(String option, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw new AskFault(option + " is true or false, not '" + text + "'");
        };
    }

    /** A number with or without decimals. */
    public static double number(String option, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException odd) {
            throw new AskFault(option + " must be a number, not '" + text + "'");
        }
    }

    /** A whole number within bounds. */
    public static int count(String option, String text, int least, int most) {
        int count = least - 1;
        try {
            count = Integer.parseInt(text);
        } catch (NumberFormatException odd) {
            // answered below
        }
        if (count < least || count > most) {
            throw new AskFault(
                    option + " must be a whole number from " + least + " to " + most + ", not '" + text + "'");
        }
        return count;
    }

    /** The first day of a day, month or year. */
    public static LocalDate first(String option, String text) {
        return switch (text.length()) {
            case 4 -> parsed(option, text, () -> LocalDate.of(Integer.parseInt(text), 1, 1));
            case 7 -> parsed(option, text, () -> YearMonth.parse(text).atDay(1));
            default -> parsed(option, text, () -> LocalDate.parse(text));
        };
    }

    /** The last day of a day, month or year. */
    public static LocalDate last(String option, String text) {
        LocalDate first = first(option, text);
        return switch (text.length()) {
            case 4 -> first.plusYears(1).minusDays(1);
            case 7 -> YearMonth.from(first).atEndOfMonth();
            default -> first;
        };
    }

    /** A moment: a date-time with its offset, or the end of a day in UTC. */
    public static Instant moment(String option, String text) {
        if (text.indexOf('T') > 0) {
            return parsed(option, text, () -> OffsetDateTime.parse(text).toInstant());
        }
        return last(option, text)
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .minusMillis(1);
    }

    private static <T> T parsed(String option, String text, java.util.function.Supplier<T> parser) {
        try {
            return parser.get();
        } catch (DateTimeException | NumberFormatException odd) {
            throw new AskFault(option + " must be a day such as 2024-05-31, a month or a year, not '" + text + "'");
        }
    }

    /** Two states as {@code BLR:CHN}, or {@code BLR>CHN} for what the first does to the second. */
    public static Query.Pair pair(StateNames states, String text) {
        boolean directed = text.indexOf('>') >= 0;
        String[] ends = text.split(directed ? ">" : text.indexOf(':') >= 0 ? ":" : ",", -1);
        if (ends.length != 2) {
            throw new AskFault(
                    "a pair is two states such as BLR:CHN, or BLR>CHN for one direction, not '" + text + "'");
        }
        return pair(states, ends[0], ends[1], directed);
    }

    /** Two different states. */
    public static Query.Pair pair(StateNames states, String first, String second, boolean directed) {
        String one = states.code(first);
        String other = states.code(second);
        if (one.equals(other)) {
            throw new AskFault("'" + first + "' and '" + second + "' are one state, " + states.name(one)
                    + "; 'chancery state " + one + "' shows it");
        }
        return new Query.Pair(one, other, directed);
    }
}
