/** Which reports are copies of one text, and whose text it is. */
@NullMarked
package org.chancery.store.story;

import org.jspecify.annotations.NullMarked;
