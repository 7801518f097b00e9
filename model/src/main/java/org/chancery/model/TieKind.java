package org.chancery.model;

/** Standing relations between two parties. */
public enum TieKind implements Code {
    DEPENDENCE,
    MEMBERSHIP,
    ALLIANCE,
    SANCTIONS,
    RECOGNITION,
    BORDER,
    AID,
    TRADE,
    PROJECT,
    LEADERSHIP,
    HOSTING,
    CONTROL,
    DISPUTE
}
