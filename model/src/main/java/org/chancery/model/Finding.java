package org.chancery.model;

import java.util.List;

/** Something read from an article: it has an id, the words that show it and the rule that gave it. */
public sealed interface Finding permits Event, Claim, Tie, Cause, Figure {

    String id();

    /** Every passage that shows it; never empty. */
    List<Span> evidence();

    /** Name of the rule that gave it, such as {@code event/consult/meet}. */
    String rule();
}
