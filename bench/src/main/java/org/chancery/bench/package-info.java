/** Whole-run throughput, first result and heap. Never shipped. */
@org.jspecify.annotations.NullMarked
package org.chancery.bench;
