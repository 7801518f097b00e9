package org.chancery.store.join;

import org.chancery.model.EventType;

/** Types that two reports may give one and the same event. */
enum Block {
    COOPERATION,
    FORCE,
    MOBILIZE,
    PROTEST,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN;

    static Block of(EventType type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> COOPERATION;
            case SANCTION, COERCE, ASSAULT -> FORCE;
            case MOBILIZE -> MOBILIZE;
            case PROTEST -> PROTEST;
            case REQUEST -> REQUEST;
            case ACCUSE -> ACCUSE;
            case REJECT -> REJECT;
            case THREATEN -> THREATEN;
        };
    }

    String key(String party, boolean planned) {
        return ordinal() + (planned ? "?" : "!") + party;
    }
}
