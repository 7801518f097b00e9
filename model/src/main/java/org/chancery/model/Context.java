package org.chancery.model;

/** The 37 contexts of PLOVER, written with underscores there. */
public enum Context implements Code {
    MILITARY,
    INTELLIGENCE,
    EXECUTIVE,
    LEGISLATIVE,
    ELECTION,
    POLITICAL_INSTITUTIONS,
    PRO_DEMOCRACY,
    PRO_AUTOCRACY,
    ECONOMIC,
    LEGAL,
    REPARATIONS,
    HUMAN_RIGHTS,
    RIGHTS_FREEDOMS,
    REPRESSION,
    HUMAN_SECURITY,
    GENDER,
    LGBT,
    RELIGION_ETHNICITY,
    INEQUALITY,
    DIPLOMATIC,
    TERRITORY,
    PEACEKEEPING,
    HEALTH,
    ASYLUM,
    MIGRATION,
    DISASTERS,
    NATURAL_RESOURCE,
    ENVIRONMENT,
    TECHNOLOGY,
    TERRORISM,
    CBRN,
    CYBER,
    MISINFORMATION,
    CRIME,
    CORRUPTION,
    ILLEGAL_DRUGS,
    TRAFFICKING;

    /** PLOVER writes its contexts with underscores. */
    @Override
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
