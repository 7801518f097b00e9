package org.chancery.views;

import org.chancery.model.Quad;
import org.chancery.model.kept.DyadMonth;
import org.jspecify.annotations.Nullable;

/**
 * How many events of each class, how often they were told, and how they score.
 *
 * @param tellings how many reports tell of them, each telling counted
 * @param score sum of the PLOVER scores
 */
public record Tally(
        int verbalCooperation,
        int materialCooperation,
        int verbalConflict,
        int materialConflict,
        int tellings,
        double score) {

    /** Nothing. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    /** So many events of one class. */
    public static Tally of(Quad quad, int events, int tellings, double score) {
        return new Tally(
                quad == Quad.VERBAL_COOPERATION ? events : 0,
                quad == Quad.MATERIAL_COOPERATION ? events : 0,
                quad == Quad.VERBAL_CONFLICT ? events : 0,
                quad == Quad.MATERIAL_CONFLICT ? events : 0,
                tellings,
                score);
    }

    /** What a cell of the roll-up counts. */
    static Tally of(DyadMonth cell) {
        return of(cell.quad(), cell.events(), cell.tellings(), cell.score());
    }

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(
                verbalCooperation + other.verbalCooperation,
                materialCooperation + other.materialCooperation,
                verbalConflict + other.verbalConflict,
                materialConflict + other.materialConflict,
                tellings + other.tellings,
                score + other.score);
    }

    /** Events of that class. */
    public int of(Quad quad) {
        return switch (quad) {
            case VERBAL_COOPERATION -> verbalCooperation;
            case MATERIAL_COOPERATION -> materialCooperation;
            case VERBAL_CONFLICT -> verbalConflict;
            case MATERIAL_CONFLICT -> materialConflict;
        };
    }

    /** All events. */
    public int events() {
        return cooperation() + conflict();
    }

    /** Events of cooperation, verbal and material. */
    public int cooperation() {
        return verbalCooperation + materialCooperation;
    }

    /** Events of conflict, verbal and material. */
    public int conflict() {
        return verbalConflict + materialConflict;
    }

    /** Mean PLOVER score, -10 to +10; null when there is no event. */
    public @Nullable Double mean() {
        return events() == 0 ? null : score / events();
    }

    /** Share of conflict among the events, 0 to 1; null when there is none. */
    public @Nullable Double conflictShare() {
        return events() == 0 ? null : (double) conflict() / events();
    }
}
