/**
 * The dependency parser: the library's model, read by a reading of it that answers the same heads and relations many
 * times faster.
 */
@NullMarked
package org.chancery.language.parse;

import org.jspecify.annotations.NullMarked;
