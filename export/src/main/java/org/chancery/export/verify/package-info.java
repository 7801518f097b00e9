/** Checks a published record against the reports it was read from. */
@NullMarked
package org.chancery.export.verify;

import org.jspecify.annotations.NullMarked;
