package org.chancery.model;

/**
 * The 16 event types of PLOVER with their class and their score of conflict and cooperation.
 *
 * <p>Source: PLOVER manual, draft 2.0. It prints ACCUSE's score without the minus sign that all its modes have.
 */
public enum EventType implements Code {
    AGREE(Quad.VERBAL_COOPERATION, 2.5, "03"),
    CONSULT(Quad.VERBAL_COOPERATION, 2.5, "04"),
    SUPPORT(Quad.VERBAL_COOPERATION, 5, "05"),
    CONCEDE(Quad.VERBAL_COOPERATION, 4.5, "08"),
    COOPERATE(Quad.MATERIAL_COOPERATION, 9.5, "06"),
    AID(Quad.MATERIAL_COOPERATION, 10, "07"),
    RETREAT(Quad.MATERIAL_COOPERATION, 6.5, "08"),
    REQUEST(Quad.VERBAL_CONFLICT, 0, "10"),
    ACCUSE(Quad.VERBAL_CONFLICT, -3, "11"),
    REJECT(Quad.VERBAL_CONFLICT, -2, "12"),
    THREATEN(Quad.VERBAL_CONFLICT, -3.5, "13"),
    PROTEST(Quad.MATERIAL_CONFLICT, -5, "14"),
    SANCTION(Quad.MATERIAL_CONFLICT, -6, "16"),
    MOBILIZE(Quad.MATERIAL_CONFLICT, -5.5, "15"),
    COERCE(Quad.MATERIAL_CONFLICT, -7, "17"),
    ASSAULT(Quad.MATERIAL_CONFLICT, -9, "18");

    private final Quad quad;
    private final double score;
    private final String root;

    EventType(Quad quad, double score, String root) {
        this.quad = quad;
        this.score = score;
        this.root = root;
    }

    public Quad quad() {
        return quad;
    }

    /** The score of the type without a mode, from -10 (conflict) to +10 (cooperation). */
    public double score() {
        return score;
    }

    /** The two digits of the CAMEO root that stands nearest. */
    public String root() {
        return root;
    }

    public boolean cooperative() {
        return quad == Quad.VERBAL_COOPERATION || quad == Quad.MATERIAL_COOPERATION;
    }

    /** PLOVER writes its types in capitals. */
    @Override
    public String code() {
        return name();
    }
}
