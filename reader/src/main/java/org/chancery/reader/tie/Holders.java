package org.chancery.reader.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.TieStatus;
import org.chancery.reader.entity.Mention;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.tie.Titles.Found;
import org.jspecify.annotations.Nullable;

/** Who has a title: passes from the name right beside it to "was elected president". */
final class Holders {

    /** How far behind "president of …" the name may stand. */
    private static final int RIGHT = 9;

    private static final Set<String> RISE = Set.of(
            "become",
            "elect",
            "appoint",
            "name",
            "install",
            "choose",
            "inaugurate",
            "proclaim",
            "serve",
            "remain",
            "reelect",
            "re-elect",
            "be",
            "swear");
    private static final Set<String> FALL = Set.of(
            "resign",
            "oust",
            "depose",
            "remove",
            "dismiss",
            "topple",
            "sack",
            "fire",
            "overthrow",
            "step down",
            "stand down",
            "impeach",
            "replace");

    /**
     * Who has the title.
     *
     * @param token head of the name
     * @param how name of the pass that found it
     */
    record Holder(
            Entity person, int token, String how, @Nullable TieStatus status) {}

    /** The holders by the first pass that finds one. */
    List<Holder> of(TieScene scene, Found title) {
        List<Holder> found = around(scene, title);
        if (found.isEmpty()) {
            found = before(scene, title);
        }
        if (found.isEmpty()) {
            found = apposed(scene, title);
        }
        return found.isEmpty() ? predicated(scene, title) : found;
    }

    /** The mention of a person that the title is part of: "Foreign Minister X", "President of Z X". */
    private static List<Holder> around(TieScene scene, Found title) {
        Sentence sentence = scene.sentence();
        if (sentence.token(title.head()).tag().endsWith("S")) {
            return List.of();
        }
        for (int at = 0; at < sentence.size(); at++) {
            Mention mention = scene.ends().entities().mentionAt(sentence.number(), at);
            if (mention == null || !mention.covers(title.head()) || !mention.covers(title.begin())) {
                continue;
            }
            boolean name = sentence.token(mention.end() - 1).isProperNoun() && mention.end() > title.end();
            for (Entity entity : scene.ends().entities().at(sentence.number(), at)) {
                if (name && isNamed(entity) && nameFollows(sentence, title, mention)) {
                    return List.of(new Holder(entity, at, "title", null));
                }
            }
        }
        return List.of();
    }

    /** "President X", "Presidents X and Y", "President of Z X": the first name behind the title. */
    private static List<Holder> before(TieScene scene, Found title) {
        Sentence sentence = scene.sentence();
        boolean of = title.end() < sentence.size()
                && isOf(sentence.token(title.end()).lower());
        int reach = of ? RIGHT : 3;
        for (int at = title.end(); at < Math.min(sentence.size(), title.end() + reach); at++) {
            Token token = sentence.token(at);
            Entity person = person(scene, at);
            if (person != null) {
                List<Holder> found = new ArrayList<>();
                found.add(new Holder(person, at, "title", null));
                if (sentence.token(title.head()).lower().endsWith("s")
                        && sentence.token(title.head()).tag().endsWith("S")) {
                    addCoordinated(scene, at, found);
                }
                return found;
            }
            boolean passes = token.isProperNoun()
                    || of
                            && (token.isNoun()
                                    || token.tag().equals("DT")
                                    || token.tag().equals("CC")
                                    || token.tag().startsWith("JJ")
                                    || isOf(token.lower()))
                    || !of && token.tag().equals("CC") && at > title.end();
            if (!passes) {
                return List.of();
            }
        }
        return List.of();
    }

    private static void addCoordinated(TieScene scene, int first, List<Holder> found) {
        Sentence sentence = scene.sentence();
        for (int at = first + 1; at < Math.min(sentence.size(), first + 8); at++) {
            Token token = sentence.token(at);
            Entity person = person(scene, at);
            if (person != null) {
                found.add(new Holder(person, at, "title", null));
            } else if (!token.isProperNoun()
                    && !token.tag().equals("CC")
                    && !token.text().equals(",")) {
                return;
            }
        }
    }

    /** "X, the president of Z", "Z's president, X". */
    private static List<Holder> apposed(TieScene scene, Found title) {
        Sentence sentence = scene.sentence();
        int head = title.head();
        Token token = sentence.token(topOf(sentence, title));
        if (token.is("appos") && token.head() >= 0) {
            Entity person = person(scene, token.head());
            if (person != null) {
                return List.of(new Holder(person, token.head(), "apposition", null));
            }
        }
        for (int child : sentence.childrenIn(token.index(), "appos")) {
            Entity person = person(scene, child);
            if (person != null) {
                return List.of(new Holder(person, child, "apposition", null));
            }
        }
        int comma = title.end();
        for (int at = comma + 1;
                at < Math.min(sentence.size(), comma + 5)
                        && sentence.token(comma).text().equals(",");
                at++) {
            Entity person = person(scene, at);
            boolean closed = at + 1 < sentence.size() && sentence.token(at + 1).is("punct");
            if (person != null && closed) {
                return List.of(new Holder(person, at, "apposition", null));
            }
            if (!sentence.token(at).isProperNoun()) {
                break;
            }
        }
        // the finder of parties has already joined name and apposition
        for (int at = 0; at < sentence.size(); at++) {
            Mention mention = scene.ends().entities().mentionAt(sentence.number(), at);
            Entity person = mention != null && mention.covers(head) && at != head ? person(scene, at) : null;
            if (person != null && at < title.begin() && commaBetween(sentence, at, title.begin())) {
                return List.of(new Holder(person, at, "apposition", null));
            }
        }
        return List.of();
    }

    /** No comma between title and name, or one with nothing but the name behind it. */
    private static boolean nameFollows(Sentence sentence, Found title, Mention mention) {
        if (!commaBetween(sentence, title.end() - 1, mention.end())) {
            return true;
        }
        for (int at = title.end() + 1; at < mention.end(); at++) {
            if (!sentence.token(at).isProperNoun()) {
                return false;
            }
        }
        return sentence.token(title.end()).text().equals(",");
    }

    private static boolean commaBetween(Sentence sentence, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (sentence.token(at).text().equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** "X is the president", "was elected president", "resigned as president". */
    private static List<Holder> predicated(TieScene scene, Found title) {
        Sentence sentence = scene.sentence();
        int top = topOf(sentence, title);
        boolean copula = sentence.child(top, "cop") >= 0;
        Token token = sentence.token(top);
        int verb = copula ? top : token.head();
        if (verb < 0 || scene.told()[verb] == null) {
            return List.of();
        }
        Predication clause = scene.told()[verb];
        boolean fall = !copula && FALL.contains(clause.lemma());
        if (!copula && !RISE.contains(clause.lemma()) && !fall
                || clause.manner().negated()) {
            return List.of();
        }
        List<Integer> subjects = new ArrayList<>(copula ? List.<Integer>of() : clause.fill("patient"));
        subjects.remove(Integer.valueOf(top));
        subjects = subjects.isEmpty() ? clause.fill("agent") : subjects;
        boolean was = copula && pastCopula(sentence, top) || fall;
        boolean open = !clause.manner().modal().isEmpty() || clause.manner().conditional();
        List<Holder> found = new ArrayList<>();
        for (int subject : subjects) {
            Entity person = person(scene, subject);
            if (person != null && !open) {
                found.add(new Holder(person, subject, fall ? "fallen" : "predicate", was ? TieStatus.PAST : null));
            }
        }
        return found;
    }

    private static boolean pastCopula(Sentence sentence, int predicate) {
        int copula = sentence.child(predicate, "cop");
        return sentence.token(copula).tag().equals("VBD");
    }

    /** The token that carries the title in the tree: its last word, or the noun of "secretary of state". */
    private static int topOf(Sentence sentence, Found title) {
        for (int at = title.begin(); at < title.end(); at++) {
            int head = sentence.token(at).head();
            if (head < title.begin() || head >= title.end()) {
                return at;
            }
        }
        return title.head();
    }

    private static @Nullable Entity person(TieScene scene, int token) {
        for (Entity entity : scene.ends().entities().at(scene.sentence().number(), token)) {
            if (isNamed(entity) && scene.sentence().token(token).isProperNoun()) {
                return entity;
            }
        }
        return null;
    }

    /** A person known by name, not only by office. */
    private static boolean isNamed(Entity entity) {
        return entity.kind() == EntityKind.PERSON && Ends.isNamed(entity);
    }

    static boolean isOf(String word) {
        return word.equals("of") || word.equals("for") || word.equals("at");
    }
}
