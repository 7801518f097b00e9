/** Figures: the numbers a report gives, what they count, and which numbers are none of that. */
@NullMarked
package org.chancery.reader.figure;

import org.jspecify.annotations.NullMarked;
