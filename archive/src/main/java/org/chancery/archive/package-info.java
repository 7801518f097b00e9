/** Reads archives of reports with Spark: files to portions, portions to readings in Parquet. */
@NullMarked
package org.chancery.archive;

import org.jspecify.annotations.NullMarked;
