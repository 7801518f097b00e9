package org.chancery.model;

/** One line on an input that could not be read: which input, what was wrong. */
public record Fault(String input, String fault) {}
