package org.chancery.cli;

import java.util.Locale;
import org.chancery.views.Alert;

/** Months out of line, in words. */
final class AlertLines {

    private AlertLines() {}

    /** What is out of line in the month, and by how much. */
    static Words words(Alert alert) {
        boolean up = alert.deviation() > 0;
        Style style = switch (alert.measure()) {
            case CONFLICT -> Style.VERBAL_CONFLICT;
            case MATERIAL_CONFLICT -> Style.MATERIAL_CONFLICT;
            case COOPERATION -> Style.VERBAL_COOPERATION;
            case TONE -> up ? Style.VERBAL_COOPERATION : Style.VERBAL_CONFLICT;
        };
        return Words.of(style, "!")
                .add(Style.STRONG, alert.month().toString())
                .add(phrase(alert, up))
                .add(
                        Style.FAINT,
                        String.format(
                                Locale.ROOT, "· %+.1f deviations from %d months", alert.deviation(), alert.history()));
    }

    private static String phrase(Alert alert, boolean up) {
        String more = up ? "more" : "less";
        return switch (alert.measure()) {
            case CONFLICT -> counted(more + " conflict", alert);
            case MATERIAL_CONFLICT -> counted(more + " material conflict", alert);
            case COOPERATION -> counted(more + " cooperation", alert);
            case TONE ->
                (up ? "friendlier" : "more hostile")
                        + String.format(Locale.ROOT, ": mean score %+.1f, usually %+.1f", alert.seen(), alert.usual());
        };
    }

    private static String counted(String what, Alert alert) {
        return what + String.format(Locale.ROOT, ": %.0f events, usually %.1f", alert.seen(), alert.usual());
    }
}
