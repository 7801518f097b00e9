package org.chancery.reader.predication;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;

/**
 * Participles behind a noun that the parser takes for the verb of a clause: "seized cocaine <em>bound</em> for Genoa",
 * "a raid <em>carried out</em> by gunmen left ten dead".
 */
final class GardenPaths {

    private final Set<String> objectVerbs = new HashSet<>();

    private GardenPaths() {}

    static GardenPaths load() {
        GardenPaths loaded = new GardenPaths();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                GardenPaths.class.getResourceAsStream("object-verbs.txt"), StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                for (String verb : line.split(",")) {
                    loaded.objectVerbs.add(verb.strip());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("object-verbs.txt cannot be read", failure);
        }
        return loaded;
    }

    /** The object of a verb that stands as the subject of what follows; -1 when there is none. */
    int lostObject(Sentence sentence, int verb, int particle, String lemma) {
        if (!objectVerbs.contains(lemma) || sentence.child(verb, "obj") >= 0) {
            return -1;
        }
        int next = Math.max(verb, particle) + 1;
        for (int child : sentence.children(verb)) {
            if (child > next && clausal(sentence.token(child))) {
                int subject = sentence.child(child, "nsubj");
                if (subject >= next && first(sentence, subject) == next) {
                    return subject;
                }
            }
        }
        return -1;
    }

    private static boolean clausal(Token token) {
        boolean below = token.is("ccomp") || token.is("xcomp") || token.is("dep");
        return below && (token.tag().equals("VBD") || token.tag().equals("VBN"));
    }

    private static int first(Sentence sentence, int head) {
        int first = head;
        for (int child : sentence.children(head)) {
            first = Math.min(first, first(sentence, child));
        }
        return first;
    }

    /** "A mine planted by rebels killed two": the parser makes a clause of the subject. */
    private static int clausalSubject(Sentence sentence, int verb) {
        for (int clause : sentence.children(verb)) {
            Token token = sentence.token(clause);
            if (token.relation().equals("csubj")
                    && (token.tag().equals("VBD") || token.tag().equals("VBN"))
                    && sentence.child(verb, "nsubj") < 0
                    && authorPhrase(sentence, clause) >= 0) {
                return sentence.child(clause, "nsubj");
            }
        }
        return -1;
    }

    /** Whether the past form is a participle of the noun before it: another verb stands there without a subject. */
    static boolean participle(Sentence sentence, int verb) {
        return mainVerb(sentence, verb) >= 0;
    }

    /** The verb whose subject the noun before such a participle is, -1 when the word is none. */
    private static int mainVerb(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        if (!token.tag().equals("VBD") || sentence.child(verb, "nsubj") < 0 || sentence.child(verb, "obj") >= 0) {
            return -1;
        }
        int phrase = authorPhrase(sentence, verb);
        if (phrase < 0) {
            return -1;
        }
        for (int child : sentence.children(verb)) {
            Token main = sentence.token(child);
            boolean clause = main.is("dep") || main.is("ccomp") || main.is("conj") || main.is("xcomp");
            if (clause
                    && child > phrase
                    && main.tag().equals("VBD")
                    && !parted(sentence, phrase, child)
                    && sentence.child(child, "nsubj") < 0
                    && sentence.child(child, "cc") < 0
                    && sentence.child(child, "mark") < 0) {
                return child;
            }
        }
        return -1;
    }

    /** Whether a comma or the like stands between them. */
    private static boolean parted(Sentence sentence, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (sentence.token(at).is("punct")) {
                return true;
            }
        }
        return false;
    }

    /** What hangs by a preposition right behind the participle, -1 when nothing does. */
    private static int authorPhrase(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            int marker = sentence.child(child, "case");
            if (child > verb && marker >= 0 && marker - verb <= 2) {
                return child;
            }
        }
        return -1;
    }

    /** The subject that a main verb lost to the participle above it, -1 when it lost none. */
    static int lostSubject(Sentence sentence, int verb) {
        int clausal = clausalSubject(sentence, verb);
        if (clausal >= 0) {
            return clausal;
        }
        int above = sentence.token(verb).head();
        return above >= 0 && above < verb && sentence.token(above).isVerb() && mainVerb(sentence, above) == verb
                ? sentence.child(above, "nsubj")
                : -1;
    }

    /** The phrases that name the author of what a noun tells: "an attack blamed on rebels", "a raid claimed by". */
    static List<Integer> authors(Sentence sentence, Clauses clauses, int noun) {
        for (int child : sentence.children(noun)) {
            if (sentence.token(child).is("acl")) {
                List<Integer> found = authorsIn(sentence, clauses, child);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        int above = sentence.token(noun).head();
        boolean subject = above >= 0 && sentence.token(noun).is("nsubj") && participle(sentence, above);
        return subject ? authorsIn(sentence, clauses, above) : List.of();
    }

    private static List<Integer> authorsIn(Sentence sentence, Clauses clauses, int verb) {
        String wanted = switch (sentence.token(verb).lemma()) {
            case "blame", "pin" -> "on";
            case "attribute", "ascribe" -> "to";
            case "claim", "perpetrate", "orchestrate", "mastermind", "plan", "order", "direct", "commit" -> "by";
            default -> "";
        };
        if (wanted.isEmpty()) {
            return List.of();
        }
        for (int child : sentence.children(verb)) {
            int marker = sentence.child(child, "case");
            if (marker >= 0 && sentence.token(marker).lower().equals(wanted)) {
                return clauses.conjuncts(child);
            }
        }
        return List.of();
    }
}
