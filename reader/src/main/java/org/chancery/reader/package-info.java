/** Report to reading: the facade, and the steps in their packages. */
@org.jspecify.annotations.NullMarked
package org.chancery.reader;
