package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;
import org.jspecify.annotations.Nullable;

/**
 * Whom an answer is for: "Norway expelled two diplomats. Russia condemned the move" blames Norway, which made the move.
 *
 * <p>The noun must be bare but for "the" or "this", stand where the deed stands that is condemned, rejected or praised,
 * and point to a deed of its kind that another party did, told at most three sentences before.
 */
final class Answers {

    private static final Set<EventType> ANSWERS =
            EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.SUPPORT, EventType.PROTEST);
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those", "such");
    private static final Set<String> ROLES =
            Set.of("patient", "at", "over", "against", "for", "of", "about", "by", "with");
    private static final int REACH = 3;

    private final DeedNouns nouns;

    Answers(DeedNouns nouns) {
        this.nouns = nouns;
    }

    /** The tellings, in text order, with the recipients that answers take from what they answer. */
    List<Telling> addressed(List<Telling> tellings) {
        List<Telling> addressed = new ArrayList<>(tellings.size());
        for (Telling telling : tellings) {
            List<Entity> doers = open(telling.act()) ? doers(addressed, telling) : List.of();
            addressed.add(
                    doers.isEmpty()
                            ? telling
                            : telling.of(telling.act()
                                    .between(telling.act().actors(), doers)
                                    .softer()));
        }
        return addressed;
    }

    private static boolean open(Act act) {
        return ANSWERS.contains(act.type())
                && !act.mutual()
                && Telling.coded(act.recipients()) == 0
                && Telling.coded(act.actors()) > 0;
    }

    private List<Entity> doers(List<Telling> before, Telling answer) {
        Predication told = answer.act().told();
        for (Predication.Filler filler : told.fillers()) {
            Set<EventType> types =
                    ROLES.contains(filler.role()) ? pointedTo(told.sentence(), filler.token()) : Set.of();
            if (!types.isEmpty()) {
                Telling deed = deed(before, answer, types);
                return deed == null ? List.of() : deed.act().actors();
            }
        }
        return List.of();
    }

    private Set<EventType> pointedTo(Sentence sentence, int token) {
        boolean pointed = false;
        for (int child : sentence.children(token)) {
            Token word = sentence.token(child);
            boolean pointer = word.is("det") && POINTING.contains(word.lower());
            pointed |= pointer;
            if (!pointer && (word.is("nmod") || word.is("compound") || word.is("acl") || word.is("amod"))) {
                return Set.of();
            }
        }
        return pointed ? nouns.of(sentence.token(token).lemma()) : Set.of();
    }

    /** The last deed of such a type that somebody else did. */
    private static @Nullable Telling deed(List<Telling> before, Telling answer, Set<EventType> types) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Telling deed = before.get(i);
            if (answer.sentence() - deed.sentence() > REACH) {
                return null;
            }
            Act act = deed.act();
            boolean told = act.status() != Status.HYPOTHETICAL && act.status() != Status.NOT && !act.mutual();
            if (told
                    && types.contains(act.type())
                    && Telling.coded(act.actors()) > 0
                    && !sameSide(act.actors(), answer.act().actors())) {
                return deed;
            }
        }
        return null;
    }

    private static boolean sameSide(List<Entity> one, List<Entity> other) {
        return one.stream().anyMatch(first -> other.stream().anyMatch(second -> same(first, second)));
    }

    private static boolean same(Entity one, Entity other) {
        String land = Telling.land(one);
        return one.equals(other) || land != null && land.equals(Telling.land(other));
    }
}
