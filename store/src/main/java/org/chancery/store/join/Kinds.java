package org.chancery.store.join;

import java.util.EnumSet;
import java.util.Set;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.jspecify.annotations.Nullable;

/** Which types and modes two reports may give one event. */
final class Kinds {

    private static final Set<EventType> SPOKEN = EnumSet.of(
            EventType.ACCUSE,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.SUPPORT,
            EventType.AGREE,
            EventType.CONCEDE);

    private static final Set<EventType> MUTUAL =
            EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE, EventType.SUPPORT);

    private static final Set<Mode> BOMBARDMENT = EnumSet.of(
            Mode.ASSAULT_AERIAL,
            Mode.ASSAULT_DRONE,
            Mode.ASSAULT_HEAVY_WEAPONS,
            Mode.ASSAULT_EXPLOSIVES,
            Mode.ASSAULT_TARGETED,
            Mode.ASSAULT_DESTROY);

    private static final Set<Mode> ATTACK = EnumSet.of(
            Mode.ASSAULT_FIREARMS,
            Mode.ASSAULT_TARGETED,
            Mode.ASSAULT_EXPLOSIVES,
            Mode.ASSAULT_SUICIDE_ATTACK,
            Mode.ASSAULT_PRIMITIVE);

    private static final Set<Mode> MEETING =
            EnumSet.of(Mode.CONSULT_VISIT, Mode.CONSULT_THIRD_PARTY, Mode.CONSULT_MULTILATERAL);

    private static final Set<Mode> UNREST = EnumSet.of(Mode.PROTEST_DEMO, Mode.PROTEST_RIOT, Mode.PROTEST_OBSTRUCT);
    private static final Set<Mode> BLAME = EnumSet.of(Mode.ACCUSE_DISAPPROVE, Mode.ACCUSE_ALLEGE);

    private Kinds() {}

    static boolean compatible(Trace one, Trace other) {
        if (one.type == other.type) {
            return modes(one.mode, other.mode);
        }
        EventType first = one.type.compareTo(other.type) < 0 ? one.type : other.type;
        EventType second = first == one.type ? other.type : one.type;
        return switch (first) {
            // what was promised, and what then was done
            case AGREE ->
                second == EventType.CONSULT
                        || second == EventType.SUPPORT
                        || second == EventType.COOPERATE
                        || second == EventType.AID;
            case CONCEDE -> second == EventType.RETREAT;
            case SANCTION -> second == EventType.COERCE && crossing(one.mode, other.mode);
            default -> false;
        };
    }

    /** The types that another report may give an event of that type and mode; the type itself among them. */
    static Set<EventType> near(EventType type, @Nullable Mode mode) {
        return switch (type) {
            case AGREE ->
                EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID);
            case CONSULT, SUPPORT, COOPERATE, AID -> EnumSet.of(type, EventType.AGREE);
            case CONCEDE, RETREAT -> EnumSet.of(EventType.CONCEDE, EventType.RETREAT);
            case SANCTION ->
                mode == Mode.SANCTION_EXPEL || mode == Mode.SANCTION_DISCONTINUE
                        ? EnumSet.of(type, EventType.COERCE)
                        : EnumSet.of(type);
            case COERCE ->
                mode == Mode.COERCE_DEPORT || mode == Mode.COERCE_RESTRICT
                        ? EnumSet.of(type, EventType.SANCTION)
                        : EnumSet.of(type);
            default -> EnumSet.of(type);
        };
    }

    /** Whether events of the type are compared side by side with those of some type. */
    static boolean meetsSided(EventType type) {
        return !mutual(type) || type == EventType.AGREE;
    }

    static double weight(Trace one, Trace other) {
        if (one.type != other.type) {
            return one.planned() == other.planned() ? -1 : 0;
        }
        return one.mode != null && one.mode == other.mode ? 0.5 : 0;
    }

    /** Whether the type is an act of words, of which the same parties may do several a day. */
    static boolean spoken(EventType type) {
        return SPOKEN.contains(type);
    }

    /** Whether it is done day after day by the same to the same, so that another day is another event. */
    static boolean serial(EventType type) {
        return type == EventType.ASSAULT || type == EventType.PROTEST || type == EventType.COERCE;
    }

    /** Whether who does it to whom is told either way round. */
    static boolean mutual(EventType type) {
        return MUTUAL.contains(type);
    }

    /** Whether it has no place of its own, so that reports may name different ones. */
    static boolean movable(EventType type) {
        return SPOKEN.contains(type) || type == EventType.AID || type == EventType.SANCTION;
    }

    private static boolean modes(@Nullable Mode one, @Nullable Mode other) {
        if (one == null || other == null || one == other) {
            return true;
        }
        return both(BOMBARDMENT, one, other)
                || both(ATTACK, one, other)
                || both(MEETING, one, other)
                || both(UNREST, one, other)
                || both(BLAME, one, other);
    }

    private static boolean crossing(@Nullable Mode one, @Nullable Mode other) {
        return either(one, other, Mode.SANCTION_EXPEL, Mode.COERCE_DEPORT)
                || either(one, other, Mode.SANCTION_DISCONTINUE, Mode.COERCE_RESTRICT);
    }

    private static boolean either(@Nullable Mode one, @Nullable Mode other, Mode first, Mode second) {
        return one == first && other == second || one == second && other == first;
    }

    private static boolean both(Set<Mode> set, Mode one, Mode other) {
        return set.contains(one) && set.contains(other);
    }
}
