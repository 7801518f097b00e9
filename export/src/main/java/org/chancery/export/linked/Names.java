package org.chancery.export.linked;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.chancery.model.Entity;
import org.chancery.model.Outlet;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Told;

/** IRIs of the things in the graph. They tell what is meant and lead nowhere. */
final class Names {

    private static final String BASE = "urn:chancery:";

    private Names() {}

    static String report(Source source) {
        return BASE + "report:" + source.article();
    }

    static String reading(Source source) {
        return BASE + "reading:" + source.article() + "/" + source.edition();
    }

    static String reader(Source source) {
        return BASE + "reader:" + part(source.version());
    }

    static String outlet(Outlet outlet) {
        return BASE + "outlet:" + part(outlet.name());
    }

    static String finding(Told<?> told) {
        return BASE + "finding:" + told.key();
    }

    static String sibling(Told<?> told, String id) {
        return BASE + "finding:" + told.source().article() + "/" + told.source().edition() + "/" + id;
    }

    static String event(String id) {
        return BASE + "event:" + part(id);
    }

    /** Parties are those of a report: that two reports mean the same one is for the reader of the graph to say. */
    static String party(Told<?> told, Entity entity) {
        return BASE + "party:" + told.source().article() + "/" + told.source().edition() + "/" + entity.id();
    }

    static String type(Entity entity) {
        return switch (entity.kind()) {
            case PERSON -> "Person";
            case ORGANISATION -> "Organization";
            case STATE -> "Country";
            case PLACE -> "Place";
            case GROUP, UNKNOWN -> "Party";
        };
    }

    private static String part(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
