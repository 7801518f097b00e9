package org.chancery.model;

import static org.chancery.model.EventType.ACCUSE;
import static org.chancery.model.EventType.ASSAULT;
import static org.chancery.model.EventType.COERCE;
import static org.chancery.model.EventType.CONSULT;
import static org.chancery.model.EventType.MOBILIZE;
import static org.chancery.model.EventType.PROTEST;
import static org.chancery.model.EventType.REJECT;
import static org.chancery.model.EventType.REQUEST;
import static org.chancery.model.EventType.RETREAT;
import static org.chancery.model.EventType.SANCTION;
import static org.chancery.model.EventType.THREATEN;

import java.util.Locale;
import java.util.Optional;

/**
 * The modes of the event types with their scores.
 *
 * <p>One word can be a mode of several types (REQUEST change, REJECT change), so a constant carries its type.
 * Source: PLOVER manual, draft 2.0.
 */
public enum Mode {
    CONSULT_VISIT(CONSULT, 4),
    CONSULT_THIRD_PARTY(CONSULT, 1),
    CONSULT_MULTILATERAL(CONSULT, 4),
    CONSULT_PHONE(CONSULT, 1.5),
    RETREAT_WITHDRAW(RETREAT, 8),
    RETREAT_RELEASE(RETREAT, 6.5),
    RETREAT_DISARM(RETREAT, 10),
    RETREAT_CEASEFIRE(RETREAT, 7.5),
    RETREAT_ACCESS(RETREAT, 6.5),
    RETREAT_RESIGN(RETREAT, 4.5),
    REQUEST_ASSIST(REQUEST, 0.5),
    REQUEST_CHANGE(REQUEST, -1),
    REQUEST_YIELD(REQUEST, -1),
    REQUEST_MEET(REQUEST, 0),
    REJECT_ASSIST(REJECT, -1.5),
    REJECT_CHANGE(REJECT, -2),
    REJECT_YIELD(REJECT, -2),
    REJECT_MEET(REJECT, -2),
    ACCUSE_DISAPPROVE(ACCUSE, -2),
    ACCUSE_INVESTIGATE(ACCUSE, -3.5),
    ACCUSE_ALLEGE(ACCUSE, -3.5),
    THREATEN_RESTRICT(THREATEN, -3),
    THREATEN_ARREST(THREATEN, -3.5),
    THREATEN_RELATIONS(THREATEN, -3.5),
    THREATEN_EXPEL(THREATEN, -3.5),
    THREATEN_TERRITORY(THREATEN, -4),
    THREATEN_VIOLENCE(THREATEN, -3.5),
    PROTEST_DEMO(PROTEST, -5),
    PROTEST_RIOT(PROTEST, -7),
    PROTEST_STRIKE(PROTEST, -5),
    PROTEST_HUNGER(PROTEST, -4.5),
    PROTEST_BOYCOTT(PROTEST, -4.5),
    PROTEST_OBSTRUCT(PROTEST, -4.5),
    PROTEST_VANDALIZE(PROTEST, -5),
    SANCTION_CONVICT(SANCTION, -6),
    SANCTION_EXPEL(SANCTION, -5.5),
    SANCTION_WITHDRAW(SANCTION, -6),
    SANCTION_DISCONTINUE(SANCTION, -6),
    MOBILIZE_TROOPS(MOBILIZE, -6.5),
    MOBILIZE_WEAPONS(MOBILIZE, -6.5),
    MOBILIZE_POLICE(MOBILIZE, -5.5),
    MOBILIZE_MILITIA(MOBILIZE, -6),
    COERCE_SEIZE(COERCE, -7),
    COERCE_RESTRICT(COERCE, -7),
    COERCE_CENSOR(COERCE, -6.5),
    COERCE_CURFEW(COERCE, -6.5),
    COERCE_MARTIAL_LAW(COERCE, -7.5),
    COERCE_ARREST(COERCE, -7),
    COERCE_DEPORT(COERCE, -7),
    COERCE_WITHHOLD(COERCE, -7),
    COERCE_MISINFORMATION(COERCE, -6.5),
    COERCE_CYBER(COERCE, -7),
    ASSAULT_ABDUCT(ASSAULT, -8.5),
    ASSAULT_BEAT(ASSAULT, -7.5),
    ASSAULT_TORTURE(ASSAULT, -8.5),
    ASSAULT_SEXUAL(ASSAULT, -8.5),
    ASSAULT_TARGETED(ASSAULT, -9.5),
    ASSAULT_DESTROY(ASSAULT, -8.5),
    ASSAULT_PRIMITIVE(ASSAULT, -8),
    ASSAULT_FIREARMS(ASSAULT, -9),
    ASSAULT_EXPLOSIVES(ASSAULT, -9),
    ASSAULT_SUICIDE_ATTACK(ASSAULT, -9.5),
    ASSAULT_AERIAL(ASSAULT, -9.5),
    ASSAULT_DRONE(ASSAULT, -9.5),
    ASSAULT_HEAVY_WEAPONS(ASSAULT, -9.5),
    ASSAULT_CROWD_CONTROL(ASSAULT, -7.5),
    ASSAULT_UNCONVENTIONAL(ASSAULT, -10);

    private final EventType type;
    private final double score;
    private final String code;

    Mode(EventType type, double score) {
        this.type = type;
        this.score = score;
        this.code = name().substring(type.name().length() + 1)
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    public EventType type() {
        return type;
    }

    /** The score of the type in this mode, from -10 to +10. */
    public double score() {
        return score;
    }

    /** The word in the record, such as {@code third-party}. */
    public String code() {
        return code;
    }

    /** The mode of that type with that word, if the type has it. */
    public static Optional<Mode> find(EventType type, String code) {
        for (Mode mode : values()) {
            if (mode.type == type && mode.code.equals(code)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}
