package org.chancery.model.kept;

import org.chancery.model.OutletControl;
import org.jspecify.annotations.Nullable;

/**
 * Whose reporting a text is in the end: the agency of its byline, dateline or credit, else the outlet itself. Copies of
 * one text have one origin however many outlets print it, and corroboration counts origins.
 *
 * @param country ISO 3166-1 alpha-3 of the state it belongs to, null when unknown
 * @param told how it is known: {@code byline}, {@code dateline}, {@code credit}, {@code claim}, {@code copy} (the earliest
 *     copy names it), {@code outlet}
 */
public record Origin(String name, @Nullable String country, OutletControl control, String told) {}
