package org.chancery.reader.entity;

import java.util.ArrayList;
import java.util.List;
import org.chancery.gazetteer.Folding;
import org.chancery.gazetteer.OfficeHolder;
import org.chancery.gazetteer.OfficeHolders;

/** All phrases of an article that name one person. */
final class PersonCluster {

    private final List<PersonPhrase> phrases = new ArrayList<>();
    private String fullest;
    private String[] parts;

    PersonCluster(PersonPhrase first) {
        fullest = first.name();
        parts = parts(fullest);
        phrases.add(first);
    }

    void add(PersonPhrase phrase) {
        phrases.add(phrase);
        if (phrase.name().length() > fullest.length()) {
            fullest = phrase.name();
            parts = parts(fullest);
        }
    }

    List<PersonPhrase> phrases() {
        return phrases;
    }

    /** The longest form of the name. */
    String name() {
        return fullest;
    }

    String key() {
        return Folding.fold(fullest);
    }

    /** Whether a full name can be the same person's: the same, with more or fewer parts, or known as the same. */
    boolean sameFullName(String name, OfficeHolders holders) {
        String[] other = parts(name);
        if (Folding.fold(name).equals(key())) {
            return true;
        }
        boolean sameLast = other[other.length - 1].equals(parts[parts.length - 1]);
        if (sameLast && (other[0].equals(parts[0]) || initial(other[0], parts[0]))) {
            return true;
        }
        List<OfficeHolder> mine = holders.named(fullest);
        for (OfficeHolder holder : holders.named(name)) {
            if (mine.contains(holder)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one word can stand for him: his last name, or the first where that is the one in use. */
    boolean calledBy(String word, OfficeHolders holders) {
        String folded = Folding.fold(word);
        if (folded.equals(parts[parts.length - 1])) {
            return true;
        }
        for (OfficeHolder holder : holders.named(fullest)) {
            if (holder.aliases().contains(word)) {
                return true;
            }
        }
        return parts.length > 1 && folded.equals(parts[0]) && folded.length() > 1;
    }

    private static boolean initial(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        return shorter.length() == 2 && shorter.endsWith(".") && longer.startsWith(shorter.substring(0, 1));
    }

    private static String[] parts(String name) {
        return Folding.fold(name).split(" ");
    }
}
