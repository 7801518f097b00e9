/** Codes and names of other people's lists: CAMEO, FIPS 10-4, Correlates of War, ICEWS. */
@NullMarked
package org.chancery.export.code;

import org.jspecify.annotations.NullMarked;
