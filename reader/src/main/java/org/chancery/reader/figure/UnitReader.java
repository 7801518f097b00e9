package org.chancery.reader.figure;

import java.util.List;
import org.chancery.reader.figure.Numeral.Form;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** What does this number count? A list of passes, the first answer stands. */
final class UnitReader {

    /** One way to find what a number counts. */
    private interface Pass {
        @Nullable
        Unit find(Sentence sentence, Numeral numeral);
    }

    private final FigureWords words;
    private final List<Pass> passes;

    UnitReader(FigureWords words) {
        this.words = words;
        this.passes =
                List.of(this::percent, this::money, this::joined, this::measuredBy, this::following, this::harmed);
    }

    Unit find(Sentence sentence, Numeral numeral) {
        for (Pass pass : passes) {
            Unit unit = pass.find(sentence, numeral);
            if (unit != null) {
                return unit;
            }
        }
        int head = Math.max(sentence.token(numeral.end() - 1).head(), 0);
        return new Unit(null, head, numeral.end(), Unit.Kind.BARE);
    }

    /** "12 percent", "12 per cent", "12%", "3 percentage points". */
    private @Nullable Unit percent(Sentence sentence, Numeral numeral) {
        int at = numeral.end();
        if ("percent".equals(numeral.joined())) {
            return new Unit("percent", at - 1, at, Unit.Kind.PERCENT);
        }
        if (at >= sentence.size()) {
            return null;
        }
        String word = sentence.token(at).lower();
        if (words.is("percent", word)) {
            return new Unit("percent", at, at + 1, Unit.Kind.PERCENT);
        }
        String next = at + 1 < sentence.size() ? sentence.token(at + 1).lower() : "";
        if (word.equals("per") && next.equals("cent")) {
            return new Unit("percent", at + 1, at + 2, Unit.Kind.PERCENT);
        }
        return word.equals("percentage") && next.startsWith("point")
                ? new Unit("percentage points", at + 1, at + 2, Unit.Kind.PERCENT)
                : null;
    }

    /** A sign before the number or a word of money behind it. */
    private @Nullable Unit money(Sentence sentence, Numeral numeral) {
        int end = numeral.end();
        if (numeral.currency() != null) {
            return new Unit(numeral.currency(), end - 1, end, Unit.Kind.MONEY);
        }
        int at = numeral.form() == Form.VAGUE
                        && end < sentence.size()
                        && sentence.token(end).lower().equals("of")
                ? end + 1
                : end;
        if (at + 1 < sentence.size()) {
            String pair =
                    sentence.token(at).lower() + " " + sentence.token(at + 1).lower();
            String code = words.currency("after", pair);
            if (code != null) {
                return new Unit(code, at + 1, at + 2, Unit.Kind.MONEY);
            }
        }
        String code = at < sentence.size()
                ? words.currency("after", sentence.token(at).lower())
                : null;
        return code == null ? null : new Unit(code, at, at + 1, Unit.Kind.MONEY);
    }

    /** "a 12-day visit", "the 15-member council", "a 5,000-strong force". */
    private @Nullable Unit joined(Sentence sentence, Numeral numeral) {
        String unit = numeral.joined();
        if (unit == null) {
            return null;
        }
        Unit noun = nounPhrase(sentence, numeral.end(), numeral.end());
        if (unit.equals("strong")) {
            return noun;
        }
        int head = noun == null ? numeral.end() - 1 : noun.head();
        return new Unit(plural(unit), head, numeral.end(), Unit.Kind.NOUN);
    }

    /** "two of the soldiers", "hundreds of rebels", "a third of the seats". */
    private @Nullable Unit measuredBy(Sentence sentence, Numeral numeral) {
        int at = numeral.end();
        if (at < sentence.size()
                && numeral.form() == Form.VAGUE
                && sentence.token(at).lower().equals("more")) {
            at++;
        }
        if (at >= sentence.size() || !sentence.token(at).lower().equals("of")) {
            return numeral.form() == Form.FRACTION
                    ? nounPhrase(sentence, skipDeterminers(sentence, at), numeral.end())
                    : null;
        }
        int from = skipDeterminers(sentence, at + 1);
        Unit unit = nounPhrase(sentence, from, numeral.end());
        if (unit == null && from < sentence.size() && sentence.token(from).isPronoun()) {
            return new Unit(null, from, from + 1, Unit.Kind.NOUN);
        }
        return unit;
    }

    private @Nullable Unit following(Sentence sentence, Numeral numeral) {
        Unit unit = nounPhrase(sentence, numeral.end(), numeral.end());
        Unit harmed = unit != null && isOther(sentence.token(unit.head()).lower()) ? harmed(sentence, numeral) : null;
        return harmed == null ? unit : harmed;
    }

    /** "killed twelve", "190 were dead", "wounding 40 others": people. */
    private @Nullable Unit harmed(Sentence sentence, Numeral numeral) {
        int end = numeral.end();
        if (end < sentence.size() && isOther(sentence.token(end).lower())) {
            end++;
        }
        for (int at = numeral.end() - 1; at >= numeral.begin(); at--) {
            int head = sentence.token(at).head();
            if (head >= 0 && (head < numeral.begin() || head >= numeral.end()) && harms(sentence, head)) {
                return new Unit("people", head, end, Unit.Kind.HARMED);
            }
        }
        int before = numeral.begin() - 1;
        if (before >= 0 && harms(sentence, before)) {
            return new Unit("people", before, end, Unit.Kind.HARMED);
        }
        int after = afterAuxiliaries(sentence, end);
        return after < sentence.size() && harms(sentence, after)
                ? new Unit("people", after, end, Unit.Kind.HARMED)
                : null;
    }

    private boolean harms(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return !token.isNoun() && (words.is("harm", token.lemma()) || words.is("harm", token.lower()));
    }

    private static int afterAuxiliaries(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size()
                && (sentence.token(at).is("aux")
                        || sentence.token(at).is("cop")
                        || sentence.token(at).is("advmod"))) {
            at++;
        }
        return at;
    }

    private static int skipDeterminers(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && isDeterminer(sentence.token(at).tag())) {
            at++;
        }
        int owner = at;
        while (owner < sentence.size() && sentence.token(owner).isProperNoun()) {
            owner++;
        }
        boolean owned = owner > at
                && owner < sentence.size()
                && sentence.token(owner).tag().equals("POS");
        return owned ? skipDeterminers(sentence, owner + 1) : at;
    }

    private static boolean isDeterminer(String tag) {
        return tag.equals("DT") || tag.equals("PDT") || tag.equals("PRP$") || tag.equals("CD");
    }

    /** The noun phrase that begins there: adjectives and participles, then nouns; null when no noun comes. */
    private @Nullable Unit nounPhrase(Sentence sentence, int from, int numberEnd) {
        int first = firstNoun(sentence, from);
        if (first < 0) {
            return null;
        }
        int last = lastNoun(sentence, first);
        String name = name(sentence, first, last);
        int end = last + 1;
        if (words.is("measure", sentence.token(last).lemma())
                && end + 1 < sentence.size()
                && sentence.token(end).lower().equals("of")) {
            int below = skipDeterminers(sentence, end + 1);
            int noun = firstNoun(sentence, below);
            if (noun >= 0) {
                int lastNoun = lastNoun(sentence, noun);
                return new Unit(name + " of " + name(sentence, noun, lastNoun), last, lastNoun + 1, Unit.Kind.NOUN);
            }
        }
        return new Unit(name, last, Math.max(end, numberEnd), Unit.Kind.NOUN);
    }

    private int lastNoun(Sentence sentence, int first) {
        int last = first;
        while (last + 1 < sentence.size() && sentence.token(last + 1).isNoun() && continues(sentence, last)) {
            last++;
        }
        return last;
    }

    /** The first noun behind adjectives and participles, -1 when something else comes first. */
    private static int firstNoun(Sentence sentence, int from) {
        for (int at = from; at < sentence.size(); at++) {
            Token token = sentence.token(at);
            if (token.isNoun()) {
                return at;
            }
            boolean adjective = token.tag().startsWith("JJ")
                    || token.tag().equals("VBN") && token.is("amod")
                    || token.tag().equals("VBG") && token.is("amod")
                    || token.tag().equals("CD") && at > from
                    || token.tag().equals("HYPH")
                    || token.tag().equals(",") && betweenAdjectives(sentence, at)
                    || token.tag().equals("CC") && betweenAdjectives(sentence, at)
                    || token.tag().startsWith("``");
            if (!adjective) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean betweenAdjectives(Sentence sentence, int at) {
        return at > 0
                && at + 1 < sentence.size()
                && sentence.token(at - 1).tag().startsWith("JJ")
                && sentence.token(at + 1).tag().startsWith("JJ");
    }

    /** A noun belongs to the next when it hangs on it; "12 people Monday" ends at people. */
    private boolean continues(Sentence sentence, int last) {
        Token token = sentence.token(last);
        Token next = sentence.token(last + 1);
        if (words.is("joined", token.lower())) {
            // "a 2,000 km border": the measure counts, not the border.
            return false;
        }
        boolean below = token.head() > last && (token.is("compound") || token.is("amod") || token.is("nmod"));
        return below || token.is("compound") && next.head() != last;
    }

    private String name(Sentence sentence, int first, int last) {
        StringBuilder name = new StringBuilder();
        if (first > 0 && words.is("measured", sentence.token(first - 1).lower())) {
            name.append(sentence.token(first - 1).lower()).append(' ');
        }
        for (int at = first; at <= last; at++) {
            name.append(at == first ? "" : " ").append(sentence.token(at).text());
        }
        return name.toString();
    }

    private static boolean isOther(String word) {
        return word.equals("others") || word.equals("more") || word.equals("other");
    }

    static String plural(String unit) {
        return switch (unit) {
            case "foot" -> "feet";
            case "man" -> "men";
            case "woman" -> "women";
            case "person", "people" -> "people";
            case "percent", "yuan", "km", "kg", "mm", "cm" -> unit;
            case "inch" -> "inches";
            default ->
                unit.endsWith("y") && !unit.endsWith("ey") && !unit.endsWith("ay")
                        ? unit.substring(0, unit.length() - 1) + "ies"
                        : unit + "s";
        };
    }
}
