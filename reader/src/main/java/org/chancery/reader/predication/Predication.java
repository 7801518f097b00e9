package org.chancery.reader.predication;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One act or state as syntax tells it.
 *
 * <p>Roles are {@code agent} (who does it, whatever the voice), {@code patient} (what it is done to), {@code owner} and
 * {@code modifier} (the genitive and the nouns and adjectives before a noun) and the prepositions. A role holds the head
 * tokens of all its conjuncts.
 *
 * @param sentence where it stands
 * @param head the token that tells it
 * @param particle the token of its particle ("pull <em>out</em>"), -1 when it has none
 * @param kind verb, noun or adjective
 * @param lemma of the head with its particle, lower case
 * @param carrier the light verb above a noun ("<em>hold</em> talks"), -1 when there is none
 * @param fillers what fills the roles
 * @param complements acts that hang below it, for words that speak of other acts
 * @param manner tense, modality, polarity
 */
public record Predication(
        Sentence sentence,
        int head,
        int particle,
        Kind kind,
        String lemma,
        int carrier,
        List<Filler> fillers,
        List<Complement> complements,
        Manner manner) {

    /** Part of speech of the head. */
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /** A token that fills a role. */
    public record Filler(String role, int token) {}

    /**
     * An act below this one.
     *
     * @param link {@code inf}, {@code that}, {@code gerund}, {@code patient} or a preposition
     * @param token its head
     */
    public record Complement(String link, int token) {}

    public Predication {
        fillers = List.copyOf(fillers);
        complements = List.copyOf(complements);
    }

    /** The tokens that fill that role; empty when none does. */
    public List<Integer> fill(String role) {
        List<Integer> tokens = new ArrayList<>(2);
        for (Filler filler : fillers) {
            if (filler.role().equals(role)) {
                tokens.add(filler.token());
            }
        }
        return tokens;
    }

    /** The first token that fills that role, or null. */
    public @Nullable Integer first(String role) {
        for (Filler filler : fillers) {
            if (filler.role().equals(role)) {
                return filler.token();
            }
        }
        return null;
    }

    public boolean has(String role) {
        return first(role) != null;
    }

    /** Like {@code accuse(agent: 3, patient: 5, of: 9)}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(lemma).append('(');
        String separator = "";
        for (Filler filler : fillers) {
            out.append(separator)
                    .append(filler.role())
                    .append(": ")
                    .append(sentence.token(filler.token()).text());
            separator = ", ";
        }
        return out.append(") ").append(manner).toString();
    }
}
