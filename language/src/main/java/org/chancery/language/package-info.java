/** English text to tagged, parsed and named sentences, fast. Knows nothing of states and what they do. */
@NullMarked
package org.chancery.language;

import org.jspecify.annotations.NullMarked;
