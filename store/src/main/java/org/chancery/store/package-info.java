/** The record as it grows: readings kept, corrected, asked. */
@NullMarked
package org.chancery.store;

import org.jspecify.annotations.NullMarked;
