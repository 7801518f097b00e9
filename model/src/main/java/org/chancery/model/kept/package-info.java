/** Findings as the record holds them: with the report, the voices and the parties they need to stand alone. */
@NullMarked
package org.chancery.model.kept;

import org.jspecify.annotations.NullMarked;
