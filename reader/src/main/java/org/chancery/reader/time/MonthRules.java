package org.chancery.reader.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Months, seasons and their ranges: "March 2011", "in March", "last October", "the summer of 2014". */
final class MonthRules {

    private MonthRules() {}

    /** "March 2011", "March of 2011", "March to May 2011", "March-April 2011" */
    static @Nullable Match withYear(Scan scan, int from) {
        int month = scan.month(from);
        if (month == 0) {
            return null;
        }
        boolean range = scan.parts(from + 1, from) && scan.month(from + 2) > 0;
        int last = range ? scan.month(from + 2) : month;
        int at = range ? from + 3 : from + 1;
        int year = scan.year(scan.is(at, ",", "of") ? at + 1 : at);
        if (year == 0) {
            return null;
        }
        int end = scan.is(at, ",", "of") ? at + 2 : at + 1;
        return Match.of(end, months(year, month, last), "month/with-year");
    }

    /** "last March", "in March", "March's", "the March talks", "between March and May" */
    static @Nullable Match alone(Scan scan, int from) {
        boolean pointed = pointed(scan, from);
        int at = pointed ? from + 1 : from;
        int month = scan.month(at);
        if (month == 0 || scan.day(at + 1) > 0 || !pointed && !ledIn(scan, from)) {
            return null;
        }
        return bare(scan, from);
    }

    /** A month that needs no words around it to be one: behind "early" or "the end of". */
    static @Nullable Match bare(Scan scan, int from) {
        boolean pointed = pointed(scan, from);
        int at = pointed ? from + 1 : from;
        int month = scan.month(at);
        if (month == 0 || scan.day(at + 1) > 0) {
            return null;
        }
        boolean range = scan.parts(at + 1, at) && scan.month(at + 2) > 0;
        int last = range ? scan.month(at + 2) : month;
        LocalDate today = scan.today();
        Days days = today == null ? null : nearest(scan, from, pointed, today, month, last);
        return Match.of(range ? at + 3 : at + 1, days, "month/alone");
    }

    /** "summer 2014", "the winter of 2022-23", "last spring" */
    static @Nullable Match season(Scan scan, int from) {
        boolean pointed = pointed(scan, from);
        int at = pointed ? from + 1 : from;
        int month = scan.numeric(at, "season");
        if (month == 0) {
            return null;
        }
        int behind = scan.is(at + 1, "of", ",") ? at + 2 : at + 1;
        int year = YearRules.yearOrRange(scan, behind);
        if (year > 0) {
            return Match.of(behind + 1, Days.ofSeason(year, month), "season/with-year");
        }
        LocalDate today = scan.today();
        if (!pointed) {
            return null;
        }
        return Match.of(at + 1, today == null ? null : nearestSeason(scan.word(from), today, month), "season/alone");
    }

    private static boolean pointed(Scan scan, int from) {
        return scan.is(from, "last", "this") || scan.is(from, "next", "past") || scan.is(from, "coming");
    }

    /** A month without a day or year is one only where a preposition or a noun behind it says so. */
    private static boolean ledIn(Scan scan, int from) {
        boolean noun = scan.token(from).is("compound") || scan.token(from).is("nmod:tmod");
        return scan.kind(from - 1, "leads-in")
                || scan.is(from + 1, "'s", "’s")
                || noun
                        && from + 1 < scan.size()
                        && scan.token(from + 1).tag().startsWith("NN")
                        && !scan.capital(from + 1);
    }

    private static Days nearest(Scan scan, int from, boolean pointed, LocalDate today, int month, int last) {
        int now = today.getMonthValue();
        int year = today.getYear();
        String word = pointed ? scan.word(from) : "";
        Tense tense = scan.tense(from);
        boolean over = switch (word) {
            case "last", "past" -> month < now;
            case "this" -> true;
            case "next", "coming" -> month > now;
            default -> tense == Tense.FUTURE ? month >= now : month <= now;
        };
        boolean ahead = word.equals("next") || word.equals("coming") || word.isEmpty() && tense == Tense.FUTURE;
        return months(over ? year : ahead ? year + 1 : year - 1, month, last);
    }

    private static Days nearestSeason(String word, LocalDate today, int month) {
        Days same = Days.ofSeason(today.getYear(), month);
        Days before = Days.ofSeason(today.getYear() - 1, month);
        return switch (word) {
            case "next", "coming" -> same.first().isAfter(today) ? same : Days.ofSeason(today.getYear() + 1, month);
            case "this" -> before.last().isBefore(today) ? same : before;
            default ->
                same.last().isBefore(today)
                        ? same
                        : before.last().isBefore(today) ? before : Days.ofSeason(today.getYear() - 2, month);
        };
    }

    /** From the first to the last month, over New Year when the last lies before the first. */
    private static Days months(int year, int first, int last) {
        return Days.ofMonth(year, first).upTo(Days.ofMonth(last < first ? year + 1 : year, last));
    }
}
