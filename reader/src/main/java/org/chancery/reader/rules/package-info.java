/** Rules as data: the lexicon of acts, the operators and the word classes, with the examples that prove them. */
@org.jspecify.annotations.NullMarked
package org.chancery.reader.rules;
