package org.chancery.model;

import org.jspecify.annotations.Nullable;

/** A publisher of reports: its name, the state it sits in (ISO alpha-3) and who controls it. */
public record Outlet(String name, @Nullable String country, OutletControl control) {}
