/** Causes: what a report says brought about what. */
@NullMarked
package org.chancery.reader.cause;

import org.jspecify.annotations.NullMarked;
