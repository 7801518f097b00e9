package org.chancery.reader.time;

/** Which way from the report's day a time is to be looked for. */
enum Tense {
    PAST,
    FUTURE,
    /** The words do not say. */
    OPEN
}
