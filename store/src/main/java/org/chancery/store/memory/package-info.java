/** A record in memory: for tests, and the yardstick the stores on disk are held to. */
@NullMarked
package org.chancery.store.memory;

import org.jspecify.annotations.NullMarked;
