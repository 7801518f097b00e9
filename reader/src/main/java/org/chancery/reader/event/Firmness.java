package org.chancery.reader.event;

/** How an act's parties were found; with the voice and the kind of head this decides the confidence. */
enum Firmness {
    /** The parties stand where the frame looks first. */
    DIRECT,
    /** Some party is the owner of what stands there, or stands where the frame looks later. */
    OWNER,
    /** No entry knows the class of the object, but the head tells one type of act only. */
    DEFAULT,
    /** The parties were taken from the act below an operator. */
    INNER,
    /** One side is not named. */
    PARTIAL;

    Firmness weaker(Firmness other) {
        return ordinal() >= other.ordinal() ? this : other;
    }
}
