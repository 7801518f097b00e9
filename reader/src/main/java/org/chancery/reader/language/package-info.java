/**
 * Sentences with tokens, tags, lemmas, names and syntax. The only package that knows the language library; nothing
 * political in it. All offsets are UTF-16 offsets into the article's text.
 */
@org.jspecify.annotations.NullMarked
package org.chancery.reader.language;
