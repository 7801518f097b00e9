package org.chancery.reader.event;

import java.util.List;
import java.util.Set;
import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Quotation;
import org.chancery.reader.claim.Claims;
import org.chancery.reader.entity.Entities;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;

/** Whose word a predication is. */
final class Voices {

    private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they");
    private static final Set<String> OFFICES =
            Set.of("GOV", "LEG", "MIL", "JUD", "COP", "SPY", "PTY", "OPP", "REB", "PRE", "IGO", "NGO", "UNO");

    private final Claims claims;
    private final Entities entities;
    private final List<Entity> author;

    Voices(Claims claims, Entities entities) {
        this(claims, entities, List.of());
    }

    Voices(Claims claims, Entities entities, List<Sentence> sentences) {
        this.claims = claims;
        this.entities = entities;
        this.author = author(sentences);
    }

    /** Whoever says "we" outside all claims, else the government whose own release this is. */
    private List<Entity> author(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                boolean we = token.lower().equals("we") && token.is("nsubj");
                if (we && claims.around(token.begin(), token.end()).isEmpty()) {
                    List<Entity> found = entities.at(sentence.number(), token.index());
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return entities.publishing();
    }

    /** The claims it stands in, innermost first. */
    List<Claim> around(Predication act) {
        var head = act.sentence().token(act.head());
        return claims.around(head.begin(), head.end());
    }

    /**
     * Who speaks where "I" or "we" acts and no party stands for it: the speaker of the claim; nobody in the outlet's
     * own voice.
     */
    List<Entity> firstPerson(Predication act) {
        for (int token : act.fill("agent")) {
            String word = act.sentence().token(token).lower();
            boolean own = word.equals("we") || word.equals("i");
            if (own || PRONOUNS.contains(word) && indirect(act)) {
                return speaker(act).stream()
                        .filter(one -> one.sectors().stream().anyMatch(OFFICES::contains))
                        .toList();
            }
        }
        return List.of();
    }

    /** "The council said it would act": the pronoun of reported speech is its speaker where nobody else is meant. */
    private boolean indirect(Predication act) {
        List<Claim> around = around(act);
        return !around.isEmpty() && around.get(0).quotation() == Quotation.INDIRECT;
    }

    /** Whether the speaker stands for a state, a body, a force or a party, not for a club or a stage. */
    static boolean official(Entity speaker) {
        boolean body = speaker.kind() == EntityKind.STATE || speaker.kind() == EntityKind.ORGANISATION;
        return body || speaker.sectors().stream().anyMatch(OFFICES::contains);
    }

    /** Who speaks to whoever must do it: the speaker of the claim, in a government's own release that government. */
    List<Entity> demanding(Predication act) {
        List<Claim> around = around(act);
        return around.isEmpty() ? author : speaker(act);
    }

    /** The speaker of the innermost claim; empty in the outlet's own voice and where the speaker is no entity. */
    List<Entity> speaker(Predication act) {
        List<Claim> around = around(act);
        if (around.isEmpty() || around.get(0).speaker().entity() == null) {
            return List.of();
        }
        return List.of(entities.get(around.get(0).speaker().entity()));
    }
}
