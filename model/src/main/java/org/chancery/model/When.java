package org.chancery.model;

/**
 * A time the text gives.
 *
 * @param text the words
 * @param start first day, ISO 8601
 * @param end last day, ISO 8601, inclusive
 */
public record When(String text, String start, String end, Span span) {}
