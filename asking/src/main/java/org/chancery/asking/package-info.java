/** From the words of a question to a query, and from a query to a view: shared by whoever asks the record. */
@NullMarked
package org.chancery.asking;

import org.jspecify.annotations.NullMarked;
