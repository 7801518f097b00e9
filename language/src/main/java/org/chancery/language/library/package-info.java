/** What is taken from the library: out of its models once, when a cache is made, and from its lists of words. */
@NullMarked
package org.chancery.language.library;

import org.jspecify.annotations.NullMarked;
