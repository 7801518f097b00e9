package org.chancery.reader.tie;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;

/**
 * A condition of a rule: {@code from|to is party}, {@code to direct}, {@code ROLE in word;word}, {@code ROLE none},
 * {@code mod in word;word}, {@code word in word;word}, {@code head standing} (no simple past).
 */
record TieTest(String subject, String verb, Set<String> words) {

    private static final Set<String> FORCES = Set.of("MIL", "SPY", "UAF", "REB", "COP");

    static TieTest of(String written) {
        String[] parts = written.strip().split(" ", 3);
        if (parts.length < 2) {
            throw new IllegalArgumentException("no test: '" + written + "'");
        }
        return new TieTest(
                parts[0],
                parts[1],
                parts.length < 3 ? Set.of() : Set.of(parts[2].strip().split(";")));
    }

    boolean is(String written) {
        return (subject + " " + verb).equals(written);
    }

    /** Whether the words around the head fit; the ends are judged by {@link #fits}. */
    boolean holds(Predication told, Roles roles) {
        Sentence sentence = told.sentence();
        return switch (verb) {
            case "standing" -> !simplePast(told);
            case "none" -> roles.tokens(told, subject).isEmpty();
            case "in" ->
                switch (subject) {
                    case "mod" -> modified(sentence, told.head());
                    case "word" -> anyBelow(sentence, told.head());
                    default -> roles.tokens(told, subject).stream().anyMatch(token -> named(sentence.token(token)));
                };
            default -> true;
        };
    }

    /** "occupied the town" tells an act, "has occupied", "occupies" and "is occupied by" a tie. */
    private static boolean simplePast(Predication told) {
        Sentence sentence = told.sentence();
        return sentence.token(told.head()).tag().equals("VBD") && sentence.child(told.head(), "aux") < 0;
    }

    private boolean modified(Sentence sentence, int head) {
        for (int child : sentence.children(head)) {
            Token token = sentence.token(child);
            if (child < head
                    && (token.is("amod") || token.is("compound") || token.is("nmod") || token.is("dep"))
                    && words.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean anyBelow(Sentence sentence, int head) {
        for (int token : sentence.yield(head)) {
            if (words.contains(sentence.token(token).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean named(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        String lower = token.lower();
        boolean plural =
                lower.length() > 3 && lower.endsWith("s") && words.contains(lower.substring(0, lower.length() - 1));
        return words.contains(lemma) || words.contains(lower) || plural;
    }

    /** Whether a party may stand at that end ({@code from} or {@code to}). */
    boolean fits(String end, Entity party) {
        if (!verb.equals("is") || !subject.equals(end)) {
            return true;
        }
        return words.stream().anyMatch(word -> isA(word, party));
    }

    private static boolean isA(String word, Entity party) {
        EntityKind kind = party.kind();
        return switch (word) {
            case "party" -> kind != EntityKind.PLACE;
            case "state" -> kind == EntityKind.STATE;
            case "organisation", "treaty" -> kind == EntityKind.ORGANISATION || isCoalition(party);
            case "person" -> kind == EntityKind.PERSON;
            case "land", "territory" -> kind == EntityKind.STATE || kind == EntityKind.PLACE;
            case "body" -> kind == EntityKind.ORGANISATION && !isPassing(party);
            case "group" -> kind == EntityKind.ORGANISATION || kind == EntityKind.GROUP;
            case "sender" -> kind == EntityKind.STATE || kind == EntityKind.ORGANISATION || kind == EntityKind.GROUP;
            case "force" -> party.sectors().stream().anyMatch(FORCES::contains) || kind == EntityKind.STATE;
            default -> throw new IllegalArgumentException("no kind of party: " + word);
        };
    }

    /** Bodies sent out for once: to lead a delegation is no standing tie. */
    private static boolean isPassing(Entity party) {
        String name = party.name().toLowerCase(Locale.ROOT);
        return name.endsWith("delegation") || name.endsWith("mission") || name.endsWith("team");
    }

    /** "the coalition", "the task force": groups that states join. */
    private static boolean isCoalition(Entity party) {
        String name = party.name().toLowerCase(Locale.ROOT);
        return party.kind() == EntityKind.GROUP
                && List.of("coalition", "task force", "alliance", "bloc", "union", "group of").stream()
                        .anyMatch(name::contains);
    }
}
