/** What is made of a model once is kept in a folder of the user and read from there ever after. */
@NullMarked
package org.chancery.language.cache;

import org.jspecify.annotations.NullMarked;
