/** Names of persons, places and organisations: the same answers as the library gives, several times as fast. */
@NullMarked
package org.chancery.language.name;

import org.jspecify.annotations.NullMarked;
