/** What changed from one reading of an article to the next. */
@NullMarked
package org.chancery.store.diff;

import org.jspecify.annotations.NullMarked;
