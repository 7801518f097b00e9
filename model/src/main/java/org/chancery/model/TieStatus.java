package org.chancery.model;

/** Whether a tie stands, as the text has it. */
public enum TieStatus implements Code {
    CURRENT,
    PAST,
    SOUGHT,
    ENDING,
    DENIED
}
