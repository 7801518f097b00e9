package org.chancery.reader.time;

import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** Years: "2011", "2014-2016", "from 2014 to 2016", "the 1990s". */
final class YearRules {

    private YearRules() {}

    /** "the 1990s", "mid-1990s" */
    static @Nullable Match decade(Scan scan, int from) {
        String text = scan.word(from);
        int digits = Scan.digits(text, 0);
        boolean plural = text.endsWith("s")
                && (text.length() == 5 || text.length() == 6 && !Character.isLetterOrDigit(text.charAt(4)));
        int year = digits == 4 && plural ? Scan.plausible(Integer.parseInt(text.substring(0, 4))) : 0;
        if (year == 0 || year % 10 != 0) {
            return null;
        }
        int last = year % 100 == 0 && year < 2000 ? year + 99 : year + 9;
        return Match.of(from + 1, Days.ofYears(year, last), "year/decade");
    }

    /** "2014-2016", "2014-16", "2014 to 2016" */
    static @Nullable Match range(Scan scan, int from) {
        int[] years = joined(scan.word(from));
        if (years != null) {
            return Match.of(from + 1, Days.ofYears(years[0], years[1]), "year/range");
        }
        int first = scan.year(from);
        if (first == 0 || !scan.parts(from + 1, from) || scan.is(from + 1, "to") && !scan.is(from - 1, "from")) {
            return null;
        }
        int last = scan.year(from + 2);
        return last > first ? Match.of(from + 3, Days.ofYears(first, last), "year/range") : null;
    }

    /** "in 2011", "its 2022 invasion", "(2011)" */
    static @Nullable Match year(Scan scan, int from) {
        int year = scan.year(from);
        if (year == 0 || !(placed(scan, from) && !counts(scan, from))) {
            return null;
        }
        return Match.of(from + 1, Days.ofYear(year), "year/year");
    }

    /** The year of "2022", the first of "2022-23"; 0 when the token is neither. */
    static int yearOrRange(Scan scan, int at) {
        int[] years = joined(scan.word(at));
        return years == null ? scan.year(at) : years[0];
    }

    private static int @Nullable [] joined(String text) {
        if ((text.length() != 9 && text.length() != 7) || Scan.digits(text, 0) != 4 || !between(text.charAt(4))) {
            return null;
        }
        int digits = Scan.digits(text, 5);
        if (digits != text.length() - 5) {
            return null;
        }
        int first = Integer.parseInt(text.substring(0, 4));
        int last = Integer.parseInt(text.substring(5));
        last = digits == 2 ? first / 100 * 100 + last : last;
        return first < last && Scan.plausible(first) > 0 && Scan.plausible(last) > 0 ? new int[] {first, last} : null;
    }

    private static boolean between(char mark) {
        return Scan.dash(mark) || mark == '/';
    }

    /** Whether years stand where the token stands: behind a preposition, in brackets, before a noun that they date. */
    private static boolean placed(Scan scan, int at) {
        if (scan.kind(at - 1, "leads-in") || scan.is(at - 1, "(") || scan.is(at - 1, "early", "late")) {
            return !scan.is(at - 1, "over") && !scan.is(at - 1, "within") && !scan.is(at - 1, "about");
        }
        if (scan.is(at - 1, "to")) {
            return scan.is(at - 2, "back") || scan.is(at - 2, "prior");
        }
        if (scan.is(at - 1, "and", "or") || scan.is(at - 1, ",")) {
            return scan.year(at - 2) > 0 || adverbial(scan.token(at));
        }
        return before(scan, at) || adverbial(scan.token(at));
    }

    /** "the 2014 annexation", "its 2022 invasion", "Russia's 2008 war" */
    private static boolean before(Scan scan, int at) {
        if (at == 0 || at + 1 >= scan.size() || !scan.token(at + 1).tag().startsWith("NN")) {
            return at == 0 && at + 1 < scan.size() && scan.token(at + 1).isVerb();
        }
        String tag = scan.token(at - 1).tag();
        return tag.equals("DT") || tag.equals("PRP$") || tag.equals("POS") || tag.equals("JJ");
    }

    private static boolean adverbial(Token token) {
        return token.relation().equals("obl:tmod") || token.relation().equals("nmod:tmod");
    }

    /** "2011 soldiers", "2000 GMT", "$ 2011" */
    private static boolean counts(Scan scan, int at) {
        if (at > 0
                && (scan.token(at - 1).tag().equals("$")
                        || scan.token(at - 1).tag().equals("#"))) {
            return true;
        }
        if (at + 1 >= scan.size()) {
            return false;
        }
        Token next = scan.token(at + 1);
        if (scan.is(at + 1, "gmt", "utc") || scan.is(at + 1, "km", "m") || scan.is(at + 1, "%", "percent")) {
            return true;
        }
        if (scan.is(at + 1, "hours") || scan.is(at + 1, "million", "billion")) {
            return true;
        }
        boolean counted = scan.token(at).is("nummod") && scan.token(at).head() > at;
        return counted && next.tag().equals("NNS") && !determined(scan, at);
    }

    private static boolean determined(Scan scan, int at) {
        if (at == 0) {
            return false;
        }
        String tag = scan.token(at - 1).tag();
        return tag.equals("DT") || tag.equals("PRP$") || tag.equals("POS");
    }
}
