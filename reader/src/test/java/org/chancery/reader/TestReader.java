package org.chancery.reader;

import java.util.Map;

/** One reader for all tests: the models take seconds to load. */
final class TestReader {

    private static final class Holder {
        private static final Reader READER = Reader.load(json -> Map.of());
    }

    private TestReader() {}

    static Reader get() {
        return Holder.READER;
    }
}
