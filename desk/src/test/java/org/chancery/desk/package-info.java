/** The page over the real server, driven as an analyst drives it. */
@NullMarked
package org.chancery.desk;

import org.jspecify.annotations.NullMarked;
