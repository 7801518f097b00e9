/** Ties: the standing relations between parties that a report states. */
@NullMarked
package org.chancery.reader.tie;

import org.jspecify.annotations.NullMarked;
