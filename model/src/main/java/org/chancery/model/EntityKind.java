package org.chancery.model;

/** What an entity is. */
public enum EntityKind implements Code {
    STATE,
    PERSON,
    ORGANISATION,
    GROUP,
    PLACE,
    UNKNOWN
}
