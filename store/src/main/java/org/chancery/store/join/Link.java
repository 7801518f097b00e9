package org.chancery.store.join;

import java.util.Comparator;

/**
 * That two tellings may be of one event.
 *
 * @param one the lesser key
 */
record Link(String one, String other, double strength) {

    /** The strongest first; between equals the keys decide, so that the order is the same every time. */
    static final Comparator<Link> STRONGEST = Comparator.comparingDouble(Link::strength)
            .reversed()
            .thenComparing(Link::one)
            .thenComparing(Link::other);

    static Link of(Trace one, Trace other, double strength) {
        boolean first = one.key.compareTo(other.key) < 0;
        return new Link(first ? one.key : other.key, first ? other.key : one.key, strength);
    }
}
