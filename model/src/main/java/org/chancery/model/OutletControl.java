package org.chancery.model;

/** Who controls an outlet; {@code UNKNOWN} is no default for independent. */
public enum OutletControl implements Code {
    STATE,
    PARTY,
    PUBLIC,
    PRIVATE,
    NONPROFIT,
    GOVERNMENT,
    UNKNOWN
}
