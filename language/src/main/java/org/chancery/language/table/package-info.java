/** Tables of words and of weights as the models of the language need them: packed, read only, quick to look up. */
@NullMarked
package org.chancery.language.table;

import org.jspecify.annotations.NullMarked;
