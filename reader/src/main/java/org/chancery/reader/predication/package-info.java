/**
 * Acts and states as syntax tells them: one form for clauses, event nouns and light verbs. Nothing political in it; here,
 * and only here, the parser's habits are mended.
 */
@org.jspecify.annotations.NullMarked
package org.chancery.reader.predication;
