package org.chancery.export.verify;

import java.util.List;
import org.chancery.model.Span;

/**
 * What a record says a report shows: an item with all places it points at.
 *
 * @param article id of the report
 * @param item key of the item
 */
record Shown(String article, String item, List<Span> spans) {
    Shown {
        spans = List.copyOf(spans);
    }
}
