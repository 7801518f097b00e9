/** Layouts for the web: JSON-LD, GeoJSON. */
@NullMarked
package org.chancery.export.linked;

import org.jspecify.annotations.NullMarked;
