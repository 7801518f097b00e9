/** Where an export goes: files that are there whole or not at all, and the lines in them. */
@NullMarked
package org.chancery.export.file;

import org.jspecify.annotations.NullMarked;
