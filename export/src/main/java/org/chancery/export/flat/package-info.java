/** Layouts of our own for general tools: CSV, JSON Lines, Parquet. */
@NullMarked
package org.chancery.export.flat;

import org.jspecify.annotations.NullMarked;
