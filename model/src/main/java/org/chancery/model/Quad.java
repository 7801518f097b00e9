package org.chancery.model;

/** The four classes of the conflict and cooperation plane (PLOVER). */
public enum Quad implements Code {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT
}
