/** Predications to events: the lexicon says what an act is, the operators what is said of it, the merger joins tellings. */
@org.jspecify.annotations.NullMarked
package org.chancery.reader.event;
