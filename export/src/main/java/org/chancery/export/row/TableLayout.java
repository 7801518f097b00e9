package org.chancery.export.row;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A layout that is one table of events. */
interface TableLayout {

    /** Names of the columns in their order. */
    List<String> columns();

    /** Whether they stand in the first line. */
    default boolean header() {
        return true;
    }

    /** What parts the cells. */
    default char separator() {
        return '\t';
    }

    default Charset charset() {
        return StandardCharsets.UTF_8;
    }

    /**
     * A row.
     *
     * @param id number of the event in this table; empty in the line of names
     */
    record Row(String id, List<String> cells) {}
}
