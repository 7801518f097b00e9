/** Who and what is meant: noun phrases to parties. */
@org.jspecify.annotations.NullMarked
package org.chancery.reader.entity;
