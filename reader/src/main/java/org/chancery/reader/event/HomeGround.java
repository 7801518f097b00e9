package org.chancery.reader.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Where;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;
import org.jspecify.annotations.Nullable;

/**
 * The place of an act that no phrase of place tells, where whoever acts can do it at home only: a court that rules, a
 * parliament that votes, police that arrest, a state that bans something from its own soil.
 */
final class HomeGround {

    /** Coercion that needs power over the ground it is done on. */
    private static final Set<Mode> OF_THE_LAND = EnumSet.of(
            Mode.COERCE_RESTRICT,
            Mode.COERCE_CENSOR,
            Mode.COERCE_CURFEW,
            Mode.COERCE_MARTIAL_LAW,
            Mode.COERCE_ARREST,
            Mode.COERCE_WITHHOLD);

    private static final Set<EventType> WITHIN = EnumSet.of(
            EventType.COERCE,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.REQUEST,
            EventType.CONCEDE,
            EventType.RETREAT);

    private static final Set<EventType> ABROAD =
            EnumSet.of(EventType.ASSAULT, EventType.MOBILIZE, EventType.CONSULT, EventType.AID, EventType.COOPERATE);

    private static final Set<String> ORGANS = Set.of("JUD", "LEG", "COP", "OPP", "PTY");

    private static final Set<String> WITHIN_LAND = Set.of("in", "across", "inside", "throughout", "within");

    private HomeGround() {}

    /** The land of those who act, where a word of their phrase names it; null when the act may be done elsewhere. */
    static @Nullable Where of(Circumstances circumstances, Act act) {
        Where aided = ofAided(circumstances, act);
        if (aided != null) {
            return aided;
        }
        String land = land(act.actors());
        if (land == null || !atHome(act, land)) {
            return null;
        }
        Predication told = act.told();
        for (int head : told.fill("agent")) {
            Where found = circumstances.land(told.sentence(), head, land).orElse(null);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "is providing food for the relief effort in Sudan": aid is given where who gets it is said to be. */
    private static @Nullable Where ofAided(Circumstances circumstances, Act act) {
        String land = land(act.recipients());
        if (act.type() != EventType.AID || land == null || land.equals(land(act.actors()))) {
            return null;
        }
        Sentence sentence = act.told().sentence();
        for (Token token : sentence.tokens()) {
            int preposition = sentence.child(token.index(), "case");
            boolean there = preposition >= 0
                    && WITHIN_LAND.contains(sentence.token(preposition).lower())
                    && sentence.below(token.index(), act.told().head());
            Where found =
                    there ? circumstances.land(sentence, token.index(), land).orElse(null) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean atHome(Act act, String land) {
        boolean coerces = act.type() == EventType.COERCE && act.mode() != null && OF_THE_LAND.contains(act.mode());
        boolean organ = !ABROAD.contains(act.type())
                && act.actors().stream().allMatch(one -> one.sectors().stream().anyMatch(ORGANS::contains));
        return coerces
                || organ
                || act.type() == EventType.PROTEST
                || WITHIN.contains(act.type()) && land.equals(land(act.recipients()));
    }

    /** The one state that all of them act for; null when there is none. */
    private static @Nullable String land(List<Entity> parties) {
        List<@Nullable String> lands = parties.stream()
                .<@Nullable String>map(Entity::country)
                .distinct()
                .toList();
        return lands.size() == 1 ? lands.get(0) : null;
    }
}
