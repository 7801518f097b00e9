/** Views as JSON, the same for commands and server. */
@NullMarked
package org.chancery.views.json;

import org.jspecify.annotations.NullMarked;
