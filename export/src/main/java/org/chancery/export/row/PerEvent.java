package org.chancery.export.row;

import java.util.List;

/** A table with a row for each event across reports and pair of parties, or one made of such rows. */
interface PerEvent extends TableLayout {

    List<Row> rows(Joined joined);
}
