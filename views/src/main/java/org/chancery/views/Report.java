package org.chancery.views;

import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.chancery.model.kept.Origin;
import org.chancery.model.kept.Source;
import org.jspecify.annotations.Nullable;

/**
 * The report behind an item, as a page shows it.
 *
 * @param country the state the outlet belongs to, null when unknown
 * @param origin whose text it is in the end, null when nothing tells
 */
public record Report(
        String article,
        int edition,
        @Nullable String title,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String country,
        OutletControl control,
        @Nullable String published,
        String story,
        @Nullable String origin) {

    /** The report of a finding. */
    public static Report of(Source source) {
        Outlet outlet = source.outlet();
        Origin origin = source.origin();
        return new Report(
                source.article(),
                source.edition(),
                source.title(),
                source.url(),
                outlet == null ? null : outlet.name(),
                outlet == null ? null : outlet.country(),
                outlet == null ? OutletControl.UNKNOWN : outlet.control(),
                source.published(),
                source.story(),
                origin == null ? null : origin.name());
    }
}
