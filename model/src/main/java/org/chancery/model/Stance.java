package org.chancery.model;

/** What the speaker does with the content. */
public enum Stance implements Code {
    ASSERT,
    BELIEVE,
    DENY,
    ACCUSE,
    DEMAND,
    PROMISE,
    THREATEN,
    PRAISE,
    ASK
}
