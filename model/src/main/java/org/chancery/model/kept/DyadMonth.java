package org.chancery.model.kept;

import java.time.YearMonth;
import org.chancery.model.OutletControl;
import org.chancery.model.Quad;
import org.jspecify.annotations.Nullable;

/**
 * How many events one state did to another in a month, by one class of tellers: the unit of the roll-up.
 *
 * @param actor ISO 3166-1 alpha-3 of the acting state
 * @param recipient ISO 3166-1 alpha-3 of the state acted upon; the same for acts at home
 * @param tellerCountry the state the outlet belongs to, null when unknown
 * @param tellerControl who controls the outlet
 * @param events number of events across reports that happened or go on
 * @param tellings number of tellings of such events
 * @param score sum of the PLOVER scores of the events; of an event whose tellings differ the highest
 */
public record DyadMonth(
        String actor,
        String recipient,
        YearMonth month,
        Quad quad,
        @Nullable String tellerCountry,
        OutletControl tellerControl,
        int events,
        int tellings,
        double score) {}
