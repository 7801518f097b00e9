/** Who says so: speaker, cue, content, and the chain of claims that carry a claim. */
@org.jspecify.annotations.NullMarked
package org.chancery.reader.claim;
