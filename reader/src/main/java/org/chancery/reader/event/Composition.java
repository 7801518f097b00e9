package org.chancery.reader.event;

import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.jspecify.annotations.Nullable;

/** What an operator makes of an act: the tables of modes and codes. Source: PLOVER manual, draft 2.0, and CAMEO 1.1b3. */
final class Composition {

    private Composition() {}

    /** What a request asks for. */
    static Mode requested(@Nullable Act inner) {
        return switch (asked(inner)) {
            case ASSIST -> Mode.REQUEST_ASSIST;
            case MEET -> Mode.REQUEST_MEET;
            case YIELD -> Mode.REQUEST_YIELD;
            case CHANGE -> Mode.REQUEST_CHANGE;
        };
    }

    /** What is refused. */
    static Mode refused(@Nullable Act inner) {
        return switch (asked(inner)) {
            case ASSIST -> Mode.REJECT_ASSIST;
            case MEET -> Mode.REJECT_MEET;
            case YIELD -> Mode.REJECT_YIELD;
            case CHANGE -> Mode.REJECT_CHANGE;
        };
    }

    /** Whether the act is a wrong in the eyes of whoever suffers it. */
    static boolean hostile(Act act) {
        return switch (act.type()) {
            case ASSAULT, COERCE, MOBILIZE, SANCTION, THREATEN -> true;
            default -> false;
        };
    }

    private enum Asked {
        ASSIST,
        MEET,
        YIELD,
        CHANGE
    }

    private static Asked asked(@Nullable Act inner) {
        if (inner == null) {
            return Asked.CHANGE;
        }
        if (inner.mode() != null) {
            switch (inner.mode()) {
                case REQUEST_ASSIST, REJECT_ASSIST -> {
                    return Asked.ASSIST;
                }
                case REQUEST_MEET, REJECT_MEET -> {
                    return Asked.MEET;
                }
                case REQUEST_YIELD, REJECT_YIELD -> {
                    return Asked.YIELD;
                }
                default -> {}
            }
        }
        return switch (inner.type()) {
            case AID, COOPERATE -> Asked.ASSIST;
            case CONSULT -> Asked.MEET;
            case RETREAT, CONCEDE -> Asked.YIELD;
            case AGREE -> promised(inner.cameo());
            default -> Asked.CHANGE;
        };
    }

    /** "asked to consider sending aid": what the promise is of. */
    private static Asked promised(@Nullable String cameo) {
        return switch (cameo == null ? "" : cameo) {
            case "031", "033" -> Asked.ASSIST;
            case "036" -> Asked.MEET;
            case "035" -> Asked.YIELD;
            default -> Asked.CHANGE;
        };
    }

    /** With what is threatened; null where the manual has no mode for it. */
    static @Nullable Mode threatened(@Nullable Act inner) {
        if (inner == null) {
            return null;
        }
        return switch (inner.type()) {
            case ASSAULT, MOBILIZE -> Mode.THREATEN_VIOLENCE;
            case PROTEST -> Mode.THREATEN_RESTRICT;
            case COERCE ->
                inner.mode() == Mode.COERCE_ARREST
                        ? Mode.THREATEN_ARREST
                        : inner.mode() == Mode.COERCE_DEPORT ? Mode.THREATEN_EXPEL : Mode.THREATEN_RESTRICT;
            case SANCTION ->
                inner.mode() == Mode.SANCTION_EXPEL
                        ? Mode.THREATEN_EXPEL
                        : inner.mode() == Mode.SANCTION_WITHDRAW ? Mode.THREATEN_RELATIONS : Mode.THREATEN_RESTRICT;
            case CONSULT, REJECT, AGREE, SUPPORT -> Mode.THREATEN_RELATIONS;
            default -> null;
        };
    }

    /** The CAMEO code of an operator over an act. */
    static String cameo(EventType type, @Nullable Act inner) {
        EventType act = inner == null ? null : inner.type();
        return switch (type) {
            case AGREE ->
                act == null
                        ? "030"
                        : switch (act) {
                            case CONSULT -> "036";
                            case AID -> "033";
                            case COOPERATE -> "031";
                            case SUPPORT -> "032";
                            case CONCEDE, RETREAT -> "035";
                            default -> "030";
                        };
            case REQUEST ->
                act == null
                        ? "100"
                        : switch (act) {
                            case COOPERATE -> "101";
                            case SUPPORT -> "102";
                            case AID -> "103";
                            case CONCEDE, RETREAT -> "105";
                            case CONSULT -> "106";
                            default -> "104";
                        };
            case REJECT ->
                act == null
                        ? "120"
                        : switch (act) {
                            case COOPERATE -> "121";
                            case AID, REQUEST -> "122";
                            case CONCEDE, RETREAT -> "123";
                            case AGREE, CONSULT -> "125";
                            default -> "120";
                        };
            case THREATEN ->
                act == null
                        ? "130"
                        : switch (act) {
                            case SANCTION -> "131";
                            case COERCE -> "132";
                            case PROTEST -> "133";
                            case CONSULT, AGREE -> "134";
                            case ASSAULT, MOBILIZE -> "138";
                            default -> "130";
                        };
            case ACCUSE -> "112";
            case SUPPORT -> "051";
            case SANCTION -> "160";
            case RETREAT -> "087";
            case CONCEDE -> "080";
            case AID -> "070";
            case COERCE -> "170";
            default -> type.root() + "0";
        };
    }
}
