package org.chancery.export.graph;

import java.util.Locale;
import org.chancery.model.Entity;

/** A party across reports: what has the same name, kind and code is one. */
final class Party {

    private Party() {}

    static String id(Entity entity) {
        String code = entity.code() == null ? "" : entity.code();
        return entity.kind().code() + ":" + code + ":" + entity.name().toLowerCase(Locale.ROOT);
    }
}
