/** Layouts of one table of events: GDELT, ICEWS, POLECAT, Phoenix. */
@NullMarked
package org.chancery.export.row;

import org.jspecify.annotations.NullMarked;
