/** The command line: one class per command, and the page it shows in a terminal. */
@org.jspecify.annotations.NullMarked
package org.chancery.cli;
