/** What the text states that can be checked: ordinals, totals against their parts, dates against their weekdays. */
@org.jspecify.annotations.NullMarked
package org.chancery.reader.check;
