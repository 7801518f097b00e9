package org.chancery.export.row;

import java.util.List;

/** A table with a row for each telling of an event and pair of parties. */
interface PerTelling extends TableLayout {

    List<Row> rows(Act act);
}
