/** When: the times that sentences give, as days of the calendar. */
@org.jspecify.annotations.NullMarked
package org.chancery.reader.time;
