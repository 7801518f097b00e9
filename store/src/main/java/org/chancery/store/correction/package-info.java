/** What people say about findings, applied to readings. */
@NullMarked
package org.chancery.store.correction;

import org.jspecify.annotations.NullMarked;
