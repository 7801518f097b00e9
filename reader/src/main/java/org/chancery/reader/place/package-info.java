/** Where: the places of what sentences tell. */
@org.jspecify.annotations.NullMarked
package org.chancery.reader.place;
