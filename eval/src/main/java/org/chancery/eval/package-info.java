/**
 * How well reports are read: reports written for the project with every right answer, and the score of a reading of
 * them.
 */
@org.jspecify.annotations.NullMarked
package org.chancery.eval;
