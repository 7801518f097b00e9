package org.chancery.language.cache;

import java.io.IOException;

/**
 * How a thing is made, and how it is kept: {@code read} answers the same thing as {@code make} from what {@code write}
 * left.
 *
 * @param <T> the thing
 */
public interface CacheForm<T> {

    /** The thing made anew, the slow way. */
    T make() throws IOException;

    /** Writes all that {@link #read} needs. */
    void write(T made, CacheOutput output) throws IOException;

    /** The thing from what was kept. */
    T read(CacheInput input) throws IOException;
}
