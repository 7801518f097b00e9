/** One event told by several reports: which tellings belong together, where they differ, how many origins stand behind them. */
@NullMarked
package org.chancery.store.join;

import org.jspecify.annotations.NullMarked;
