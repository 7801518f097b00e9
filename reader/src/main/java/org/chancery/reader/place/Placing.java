package org.chancery.reader.place;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** Which phrase of a sentence says where an act happened: passes from the surest to the loosest. */
final class Placing {

    private static final int DEEPEST = 4;
    private static final int LONGEST_BRACKET = 10;

    private final Sentence sentence;
    private final PlaceWords words;
    private final PlaceNames names;

    Placing(Sentence sentence, PlaceWords words, PlaceNames names) {
        this.sentence = sentence;
        this.words = words;
        this.names = names;
    }

    /** The place of the act of that token; null when the sentence gives none. */
    @Nullable
    Located of(int predicate) {
        Located found = finer(own(predicate), struck(predicate));
        found = found != null ? found : behindParticle(predicate);
        found = found != null ? found : compound(predicate);
        found = found != null ? found : ofComplements(predicate);
        found = found != null ? found : ofVerbAbove(predicate);
        found = found != null ? found : ofCause(predicate);
        Located bracketed = found != null ? found : ofBracket(predicate);
        return bracketed != null ? bracketed : ofLine(predicate);
    }

    /** "The president received the envoy (March 4, 2026, Ankara)": the heading of a readout, for its main clause. */
    private @Nullable Located ofBracket(int predicate) {
        int root = sentence.root();
        boolean main = predicate == root || sentence.token(predicate).head() == root;
        int last = sentence.size() - 1;
        while (last > 0 && sentence.token(last).text().equals(".")) {
            last--;
        }
        if (!main || !sentence.token(last).text().equals(")")) {
            return null;
        }
        boolean dated = false;
        Located found = null;
        for (int at = last - 1; at > predicate && last - at < LONGEST_BRACKET; at--) {
            if (sentence.token(at).text().equals("(")) {
                return dated ? found : null;
            }
            dated |= sentence.token(at).tag().equals("CD");
            Located place = sentence.token(at).isProperNoun() ? names.of(at) : null;
            found = place != null ? place : found;
        }
        return null;
    }

    /** "Talks with the premier, Rome, May 3, 2022", "a meeting with the minister (May 3, 2022, Rome)" */
    private @Nullable Located ofLine(int predicate) {
        String lemma = sentence.token(predicate).lemma();
        int end = sentence.size();
        while (end > 0 && sentence.token(end - 1).is("punct")) {
            end--;
        }
        if (end < 8 || !words.is("held", lemma)) {
            return null;
        }
        if (year(end - 1) && sentence.token(end - 5).is("punct")) {
            return names.of(end - 6);
        }
        return year(end - 3) && sentence.token(end - 2).is("punct") ? names.of(end - 1) : null;
    }

    private boolean year(int token) {
        String text = sentence.token(token).text();
        return text.length() == 4 && text.chars().allMatch(Character::isDigit);
    }

    /** "met in Ankara", "the attack near Kharkiv", "flew to Oslo" */
    private @Nullable Located own(int predicate) {
        List<Located> found = new ArrayList<>(1);
        for (int child : sentence.children(predicate)) {
            Token token = sentence.token(child);
            if (token.is("obl")
                    || token.is("nmod") && !token.is("nmod:poss")
                    || token.is("conj") && says(child, "at")) {
                Located place = placed(predicate, child);
                if (place != null) {
                    found.add(place);
                }
            }
        }
        return finest(found);
    }

    private @Nullable Located placed(int predicate, int noun) {
        String lemma = sentence.token(predicate).lemma();
        if (says(noun, "at") || onGround(noun)) {
            return within(noun, 0);
        }
        boolean motion = words.is("motion", lemma) && says(noun, "onto");
        boolean struck = words.is("struck", lemma) && saysAny(noun, "on", "of", "for", "against");
        return motion || struck ? names.of(noun) : null;
    }

    /** The place a phrase names, or one that lies nested in it: "in a village near Kharkiv", "at a summit in Bali". */
    private @Nullable Located within(int noun, int depth) {
        Located found = names.of(noun);
        boolean loose = found != null && !found.covers(noun) && found.isState();
        if (found != null && !loose && !found.kind().equals("unknown") || depth == DEEPEST) {
            return found;
        }
        for (int child : sentence.children(noun)) {
            if (child > noun
                    && sentence.token(child).is("nmod")
                    && (says(child, "at") || onGround(child) || ofSpot(noun, child))) {
                Located place = within(child, depth + 1);
                if (place != null) {
                    return found == null || loose ? place : found.in(place.country());
                }
            }
        }
        return found;
    }

    /** "visited Ankara", "bombed Kharkiv"; a state is the place only of what goes there. */
    private @Nullable Located struck(int predicate) {
        Token token = sentence.token(predicate);
        boolean reaches = token.isVerb() && words.is("reaches", token.lemma());
        if (!reaches && !(token.isVerb() && words.is("strikes", token.lemma()))) {
            return null;
        }
        int object = sentence.child(predicate, "obj");
        object = object >= 0 ? object : sentence.child(predicate, "nsubj:pass");
        boolean person = object >= 0 && sentence.token(object).name().equals("PERSON") && !names.surely(object);
        Located found = object < 0 || person ? null : within(object, 0);
        return found != null && (reaches || !found.isState()) ? found : null;
    }

    /** "sank off Cyprus", where the preposition was hung on the verb. */
    private @Nullable Located behindParticle(int predicate) {
        int particle = sentence.child(predicate, "compound:prt");
        int object = sentence.child(predicate, "obj");
        boolean off = particle >= 0 && sentence.token(particle).lower().equals("off");
        return off && object > particle && sentence.token(predicate).isVerb() ? names.of(object) : null;
    }

    /** "captured Sake in eastern Congo": the first unless the second says more. */
    private static @Nullable Located finer(@Nullable Located one, @Nullable Located other) {
        return one == null || other != null && rank(other) < rank(one) ? other : one;
    }

    /** "the Geneva talks" */
    private @Nullable Located compound(int predicate) {
        if (!sentence.token(predicate).isNoun()
                || !words.is("held", sentence.token(predicate).lemma())) {
            return null;
        }
        for (int child : sentence.childrenIn(predicate, "compound")) {
            Located found = names.of(child);
            if (found != null && found.kind().equals("city") && found.covers(child)) {
                return found;
            }
        }
        return null;
    }

    /**
     * "held talks in Vienna", "met the king's envoy in Lisbon", where the place was hung on a complement. What is
     * condemned happened elsewhere.
     */
    private @Nullable Located ofComplements(int predicate) {
        if (words.is("stance", sentence.token(predicate).lemma())) {
            return null;
        }
        List<Located> found = new ArrayList<>(1);
        for (int child : sentence.children(predicate)) {
            Token token = sentence.token(child);
            boolean complement = token.is("obj") || token.is("obl") || token.is("nsubj:pass") || token.is("nmod");
            if (!complement || token.is("nmod:poss") || words.is("abstract", token.lemma())) {
                continue;
            }
            for (int attribute : sentence.childrenIn(child, "nmod")) {
                if (attribute > child && (says(attribute, "at") || onGround(attribute))) {
                    Located place = within(attribute, 0);
                    if (place != null) {
                        found.add(place);
                    }
                }
            }
        }
        return finest(found);
    }

    /** The place of the verb over an act that is a noun: its subject, or what stands before the place. */
    private @Nullable Located ofVerbAbove(int noun) {
        Token token = sentence.token(noun);
        if (token.isVerb() || token.head() < 0 || !sentence.token(token.head()).isVerb()) {
            return null;
        }
        boolean subject = token.is("nsubj");
        if (!subject && !token.is("obj") && !token.is("obl")) {
            return null;
        }
        Located found = own(token.head());
        return found != null && (subject || found.begin() > noun) ? found : null;
    }

    /** "A bomb exploded in Kabul, killing two men" */
    private @Nullable Located ofCause(int predicate) {
        Token token = sentence.token(predicate);
        boolean clause = token.is("advcl") || token.is("dep");
        boolean follows = clause && token.tag().equals("VBG") && token.index() > token.head();
        boolean plain = sentence.child(predicate, "mark") < 0 && sentence.child(predicate, "nsubj") < 0;
        Located found = follows && plain && token.head() >= 0 ? own(token.head()) : null;
        return found != null && found.begin() < predicate ? found : null;
    }

    /** Of several the one that says most: a city before a region before a state, then the first. */
    private static @Nullable Located finest(List<Located> found) {
        Located best = null;
        for (Located place : found) {
            if (best == null || rank(place) < rank(best)) {
                best = place;
            }
        }
        return best;
    }

    private static int rank(Located place) {
        return switch (place.kind()) {
            case "state" -> 3;
            case "region", "province", "sea" -> 2;
            case "unknown" -> 1;
            default -> 0;
        };
    }

    private boolean says(int noun, String kind) {
        for (int child : sentence.childrenIn(noun, "case")) {
            if (child < noun && words.is(kind, sentence.token(child).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean saysAny(int noun, String... prepositions) {
        return List.of(prepositions).contains(preposition(noun));
    }

    /** "on the island of Crete", "on the outskirts of Aleppo", "on Turkish soil" */
    private boolean onGround(int noun) {
        return preposition(noun).equals("on") && (spot(noun) || island(noun));
    }

    private boolean island(int noun) {
        Located found = sentence.token(noun).isProperNoun() ? names.of(noun) : null;
        return found != null
                && (found.kind().equals("island")
                        || found.kind().equals("mountain")
                        || found.kind().equals("river"));
    }

    private boolean ofSpot(int noun, int child) {
        return preposition(child).equals("of") && spot(noun);
    }

    private boolean spot(int noun) {
        return words.is("spot", sentence.token(noun).lemma())
                || words.is("spot", sentence.token(noun).lower());
    }

    private String preposition(int noun) {
        int preposition = sentence.child(noun, "case");
        return preposition >= 0 && preposition < noun
                ? sentence.token(preposition).lower()
                : "";
    }
}
