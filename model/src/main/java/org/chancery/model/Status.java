package org.chancery.model;

/** Whether an act happened, as its teller has it; {@code NOT} is a negated act. */
public enum Status implements Code {
    OCCURRED,
    ONGOING,
    PLANNED,
    INTENDED,
    POSSIBLE,
    HYPOTHETICAL,
    DENIED,
    NOT
}
