package org.chancery.export.row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.chancery.export.Atlas;
import org.chancery.export.code.Codes;
import org.chancery.model.Event;
import org.chancery.model.Span;
import org.chancery.model.Where;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/** A telling of an event with all that tables ask of it. */
record Act(Told<Event> told, Codes.Cameo cameo, LocalDate day, List<Dyad> dyads, Scene scene) {

    static Act of(Told<Event> told, @Nullable Where where, LocalDate day, Codes codes, Atlas atlas) {
        return new Act(told, codes.cameo(told.finding()), day, Dyad.of(told), Scene.of(where, codes, atlas));
    }

    Event event() {
        return told.finding();
    }

    /** The day it is told to have happened, else the day of the report; null when none is known. */
    static @Nullable LocalDate day(Told<?> told) {
        String day = told.day();
        return day == null ? null : parsed(day);
    }

    static @Nullable LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day.substring(0, Math.min(10, day.length())));
        } catch (DateTimeException vague) {
            return null;
        }
    }

    /** The day of the report; null when not known. */
    @Nullable
    LocalDate published() {
        String day = told.source().day();
        return day == null ? null : parsed(day);
    }

    /** The words of the passage that name a party; null when it is named elsewhere only. */
    @Nullable
    Span mention(org.chancery.model.@Nullable Entity party) {
        if (party == null) {
            return null;
        }
        int end = told.passageBegin()
                + told.passage().codePointCount(0, told.passage().length());
        for (Span mention : party.mentions()) {
            if (mention.begin() >= told.passageBegin() && mention.end() <= end) {
                return mention;
            }
        }
        return null;
    }

    /** Who published it; empty when not known. */
    String outlet() {
        return told.source().outlet() == null ? "" : told.source().outlet().name();
    }
}
