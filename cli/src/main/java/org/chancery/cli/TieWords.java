package org.chancery.cli;

import org.chancery.model.TieKind;

/** Ties as verbs, from the one party to the other. */
final class TieWords {

    private TieWords() {}

    static String of(TieKind kind) {
        return switch (kind) {
            case DEPENDENCE -> "depends on";
            case MEMBERSHIP -> "is a member of";
            case ALLIANCE -> "is allied with";
            case SANCTIONS -> "has sanctions on";
            case RECOGNITION -> "recognises";
            case BORDER -> "borders";
            case AID -> "gives aid to";
            case TRADE -> "trades with";
            case PROJECT -> "has a project with";
            case LEADERSHIP -> "leads";
            case HOSTING -> "hosts";
            case CONTROL -> "controls";
            case DISPUTE -> "is in dispute with";
        };
    }
}
