/**
 * From what came in (a file, an address, a line of JSON, bytes) to an article that can be read: decoded text, headline,
 * outlet, date, and which stretches of the text are the report. Offsets here are UTF-16 offsets; they become code points
 * only in {@link org.chancery.model.SourceText}.
 */
@org.jspecify.annotations.NullMarked
package org.chancery.reader.article;
