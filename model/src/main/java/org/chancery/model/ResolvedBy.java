package org.chancery.model;

/** What an entity's country and role were read from: the text, dated reference data, or another mention. */
public enum ResolvedBy implements Code {
    TEXT,
    REFERENCE,
    COREFERENCE
}
