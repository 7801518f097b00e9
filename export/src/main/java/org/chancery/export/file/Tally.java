package org.chancery.export.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts what an export wrote and what it left out. For one thread. */
public final class Tally {

    private final Map<String, Long> written = new LinkedHashMap<>();
    private final Map<String, Long> leftOut = new TreeMap<>();
    private final Map<String, Long> notes = new LinkedHashMap<>();

    /** One more of what is written, such as {@code rows}. */
    public void wrote(String what) {
        written.merge(what, 1L, Long::sum);
    }

    /** One more that is left out, and why. */
    public void leftOut(String why) {
        leftOut.merge(why, 1L, Long::sum);
    }

    /** So many more of what the reader of the export should know. */
    public void note(String what, long many) {
        if (many > 0) {
            notes.merge(what, many, Long::sum);
        }
    }

    /** How many were written, by what. */
    public Map<String, Long> written() {
        return Collections.unmodifiableMap(written);
    }

    /** How many were left out, by why. */
    public Map<String, Long> leftOut() {
        return Collections.unmodifiableMap(leftOut);
    }

    /** What the reader of the export should know, with how often. */
    public Map<String, Long> notes() {
        return Collections.unmodifiableMap(notes);
    }
}
