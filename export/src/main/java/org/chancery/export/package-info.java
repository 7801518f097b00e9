/** Kept findings in the layouts that the tools of the field load. */
@NullMarked
package org.chancery.export;

import org.jspecify.annotations.NullMarked;
