/** What texts state of how often something happened, counted in the record. */
@NullMarked
package org.chancery.store.check;

import org.jspecify.annotations.NullMarked;
