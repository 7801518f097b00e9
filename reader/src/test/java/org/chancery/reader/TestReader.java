package org.chancery.reader;

import java.util.Map;

/** One reader for all tests: the models take seconds to load. */
public final class TestReader {

    private static final class Holder {
        private static final Reader READER = Reader.load(json -> Map.of());
    }

    private TestReader() {}

    public static Reader get() {
        return Holder.READER;
    }
}
