package org.chancery.reader.figure;

import java.util.List;
import java.util.Locale;
import org.chancery.reader.figure.Numeral.Form;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** Numbers that count nothing: dates, ages, clock times, parts of names and the rest, each a named pass. */
final class Exclusions {

    /** What is known of a number when it is judged. */
    record Candidate(
            Sentence sentence,
            Numeral numeral,
            Unit unit,
            @Nullable String qualifier) {

        String before(int distance) {
            int at = numeral.begin() - distance;
            return at < 0 ? "" : sentence.token(at).lower();
        }

        String after(int distance) {
            int at = numeral.end() - 1 + distance;
            return at >= sentence.size() ? "" : sentence.token(at).lower();
        }

        Token first() {
            return sentence.token(numeral.begin());
        }

        String unitLemma() {
            return sentence.token(unit.head()).lemma().toLowerCase(Locale.ROOT);
        }

        boolean money() {
            return unit.kind() == Unit.Kind.MONEY || unit.kind() == Unit.Kind.PERCENT;
        }
    }

    /** One reason for which a number counts nothing. */
    private interface Test {
        boolean holds(Candidate candidate);
    }

    private record Pass(String name, Test test) {}

    private final FigureWords words;
    private final List<Pass> passes;

    Exclusions(FigureWords words) {
        this.words = words;
        this.passes = List.of(
                new Pass("date", this::date),
                new Pass("year", this::year),
                new Pass("clock", this::clock),
                new Pass("age", this::age),
                new Pass("numbered-name", this::numberedName),
                new Pass("named", this::named),
                new Pass("fixed-name", this::fixedName),
                new Pass("result", this::result),
                new Pass("ago", this::ago),
                new Pass("known-pair", this::knownPair),
                new Pass("one", this::one),
                new Pass("zero", this::zero),
                new Pass("identifier", this::identifier),
                new Pass("bare", this::bare));
    }

    /** Name of the first reason, null when the number counts. */
    @Nullable
    String reason(Candidate candidate) {
        for (Pass pass : passes) {
            if (pass.test().holds(candidate)) {
                return pass.name();
            }
        }
        return null;
    }

    /** "March 6", "6 March", "the 6th of March", "June 11-13". */
    private boolean date(Candidate candidate) {
        if (candidate.money()) {
            return false;
        }
        boolean monthBefore = month(candidate.sentence(), candidate.numeral().begin() - 1);
        boolean monthAfter = month(candidate.sentence(), candidate.numeral().end());
        boolean inRow = candidate.before(1).equals("and")
                && month(candidate.sentence(), candidate.numeral().begin() - 3);
        return monthBefore || monthAfter || inRow && candidate.unit().kind() == Unit.Kind.BARE;
    }

    private boolean month(Sentence sentence, int at) {
        if (at < 0 || at >= sentence.size()) {
            return false;
        }
        Token token = sentence.token(at);
        return Character.isUpperCase(token.text().charAt(0)) && words.is("month", token.lower());
    }

    /** Four digits without a comma from 1800 to 2100, unless they are money or clearly count a plural. */
    private boolean year(Candidate candidate) {
        Numeral numeral = candidate.numeral();
        if (candidate.money() || numeral.value() == null || numeral.currency() != null || numeral.joined() != null) {
            return false;
        }
        String text = candidate.first().text();
        double value = numeral.value().doubleValue();
        boolean four = text.length() >= 4
                && text.chars().limit(4).allMatch(Character::isDigit)
                && (text.length() == 4 || !Character.isDigit(text.charAt(4)) && text.charAt(4) != ',');
        if (!four
                || value < 1800
                || value > 2100
                || numeral.end() - numeral.begin() > 1 && numeral.form() != Form.RANGE) {
            return false;
        }
        boolean plural = candidate.unit().kind() == Unit.Kind.NOUN
                && candidate.sentence().token(candidate.unit().head()).tag().equals("NNS");
        boolean dated = words.is("year-before", candidate.before(1));
        return !plural || dated && !firmly(candidate.qualifier());
    }

    private static boolean firmly(@Nullable String qualifier) {
        return qualifier != null && !qualifier.equals("around") && !qualifier.equals("near");
    }

    private boolean clock(Candidate candidate) {
        return words.is("clock", candidate.after(1)) && !candidate.money()
                || candidate.before(1).equals(":")
                        && candidate.before(2).length() == 2
                        && candidate.numeral().value() != null;
    }

    /** "aged 45", ", 45,", "45 years old", "under the age of 18". */
    private boolean age(Candidate candidate) {
        if (candidate.money()) {
            return false;
        }
        for (int distance = 1; distance <= 3; distance++) {
            if (words.is("age-before", candidate.before(distance))
                    && !candidate.before(distance - 1).equals("group")) {
                return true;
            }
        }
        String text = candidate.first().lower();
        boolean old = text.endsWith("-old")
                || candidate.after(1).startsWith("year") && candidate.after(2).equals("old")
                || candidate.after(1).equals("years")
                        && candidate.after(2).equals("of")
                        && candidate.after(3).equals("age");
        String close = candidate.after(1);
        String open = candidate.before(1);
        boolean apposed = (open.equals(",") && (close.equals(",") || close.equals("."))
                        || (open.equals("(") || open.equals("-lrb-")) && (close.equals(")") || close.equals("-rrb-")))
                && candidate.numeral().begin() >= 2
                && candidate.sentence().token(candidate.numeral().begin() - 2).isProperNoun()
                && candidate.numeral().value() != null
                && candidate.numeral().value().intValue() < 120;
        return old || apposed;
    }

    /** "Article 5", "Resolution 2254", "Flight 17", "posts 12 and 14", "the Group of Seven". */
    private boolean numberedName(Candidate candidate) {
        if (candidate.money() || candidate.numeral().form() == Form.VAGUE) {
            return false;
        }
        return numbered(candidate, candidate.numeral().begin() - 1)
                || candidate.before(1).equals("of")
                        && candidate.before(2).equals("group")
                        && Character.isUpperCase(candidate
                                .sentence()
                                .token(candidate.numeral().begin() - 2)
                                .text()
                                .charAt(0));
    }

    private boolean numbered(Candidate candidate, int at) {
        if (at < 0) {
            return false;
        }
        Sentence sentence = candidate.sentence();
        Token before = sentence.token(at);
        boolean inRow = before.tag().equals("CC") || before.text().equals(",");
        if (inRow && at >= 1 && Atom.of(sentence.token(at - 1).text(), words) != null) {
            return candidate.unit().kind() == Unit.Kind.BARE && numbered(candidate, at - 2);
        }
        if (!words.is("numbered", before.lemma().toLowerCase(Locale.ROOT)) && !words.is("numbered", before.lower())) {
            return false;
        }
        boolean counts = candidate.unit().kind() == Unit.Kind.NOUN
                && sentence.token(candidate.unit().head()).tag().equals("NNS");
        return !counts
                || before.isProperNoun()
                || Character.isUpperCase(before.text().charAt(0)) && at > 0;
    }

    /** A number inside a name: the recogniser says so, or it hangs on a proper noun before it, or is one itself. */
    private boolean named(Candidate candidate) {
        Token first = candidate.first();
        Numeral numeral = candidate.numeral();
        if (candidate.money() || numeral.form() == Form.VAGUE && !first.isProperNoun()) {
            return false;
        }
        boolean entity = !first.name().equals("O") && !first.name().equals("NUMBER");
        boolean proper = first.isProperNoun() && !candidate.sentence().headline() && numeral.begin() > 0;
        boolean behind = numeral.begin() > 0
                && candidate.sentence().token(numeral.begin() - 1).isProperNoun()
                && candidate.unit().kind() == Unit.Kind.BARE
                && first.head() == numeral.begin() - 1;
        return entity || proper && candidate.unit().kind() != Unit.Kind.HARMED || behind;
    }

    private boolean fixedName(Candidate candidate) {
        String pair = candidate.first().lower() + " " + candidate.after(1);
        String lemmas = candidate.first().lower() + " " + candidate.unitLemma();
        return words.is("fixed-name", pair) || words.is("fixed-name", lemmas);
    }

    /** "a 2-1 win", "141 to 5". */
    private boolean result(Candidate candidate) {
        return candidate.numeral().form() == Form.RANGE
                && candidate.first().text().indexOf('-') > 0
                && words.is("result", candidate.unitLemma());
    }

    /** "three years later": a date. "more than ten years ago" says how long, and counts. */
    private boolean ago(Candidate candidate) {
        int next = candidate.unit().end();
        boolean period = candidate.unit().kind() == Unit.Kind.NOUN && words.is("period", candidate.unitLemma());
        if (!period || candidate.qualifier() != null && !candidate.qualifier().equals("some")) {
            return false;
        }
        String after = next < candidate.sentence().size()
                ? candidate.sentence().token(next).lower()
                : "";
        return words.is("ago", after) || recent(candidate.before(1));
    }

    private static boolean recent(String word) {
        return switch (word) {
            case "last", "past", "next", "previous", "coming", "preceding", "following" -> true;
            default -> false;
        };
    }

    /** "the two sides", "our two countries", "the three leaders": parties already known. */
    private boolean knownPair(Candidate candidate) {
        Numeral numeral = candidate.numeral();
        if (numeral.form() != Form.WORDS || !numeral.is(2) && !numeral.is(3) || numeral.joined() != null) {
            return false;
        }
        return switch (candidate.before(1)) {
            case "the", "these", "those", "our", "your", "both", "all", "such" -> true;
            default -> false;
        };
    }

    /** "one" is mostly a pronoun or hardly more than an article. */
    private boolean one(Candidate candidate) {
        Numeral numeral = candidate.numeral();
        if (!numeral.is(1)
                || numeral.form() != Form.WORDS
                || candidate.money()
                || numeral.end() - numeral.begin() > 1) {
            return false;
        }
        if (candidate.after(1).equals("of")
                || candidate.before(1).equals("no")
                || candidate.after(1).equals("another")) {
            return true;
        }
        Unit.Kind kind = candidate.unit().kind();
        if (kind == Unit.Kind.HARMED) {
            return false;
        }
        boolean limited = candidate.qualifier() != null
                && (candidate.qualifier().startsWith("at ")
                        || candidate.qualifier().endsWith("than")
                        || candidate.qualifier().equals("just")
                        || candidate.qualifier().equals("only")
                        || candidate.qualifier().startsWith("or "));
        return kind != Unit.Kind.NOUN || !limited && !words.is("countable", candidate.unitLemma());
    }

    /** "zero tolerance" counts nothing, "zero casualties" does. */
    private boolean zero(Candidate candidate) {
        return candidate.numeral().is(0)
                && candidate.numeral().form() == Form.WORDS
                && !candidate.money()
                && !words.is("casualty", candidate.unitLemma());
    }

    /** Long rows of digits that name something. */
    private boolean identifier(Candidate candidate) {
        String text = candidate.first().text();
        return candidate.numeral().form() == Form.DIGITS
                && candidate.unit().kind() == Unit.Kind.BARE
                && text.length() > 6
                && text.chars().allMatch(Character::isDigit);
    }

    /** A number with nothing to count must at least stand where a quantity stands. */
    private boolean bare(Candidate candidate) {
        Numeral numeral = candidate.numeral();
        if (candidate.unit().kind() != Unit.Kind.BARE
                || numeral.form() == Form.VAGUE && numeral.end() - numeral.begin() > 1) {
            return false;
        }
        if (candidate.qualifier() != null) {
            return candidate.qualifier().equals("other")
                    || candidate.qualifier().equals("another");
        }
        if (numeral.form() == Form.VAGUE || tally(candidate)) {
            return false;
        }
        Token token = candidate.sentence().token(numeral.end() - 1);
        boolean place = token.is("obj") || token.is("obl") || token.is("nsubj") || token.is("nmod") || token.is("conj");
        return !place || numeral.value() == null || numeral.value().intValue() < 4;
    }

    /** "voted 141 to 5", "by 9 votes to 3". */
    private boolean tally(Candidate candidate) {
        boolean high = candidate.after(1).equals("to") && Atom.of(candidate.after(2), words) != null;
        boolean low = candidate.before(1).equals("to");
        for (int distance = 1; high && distance < 4 || low && distance < 6; distance++) {
            if (candidate.before(distance).startsWith("vote")) {
                return true;
            }
        }
        return false;
    }
}
