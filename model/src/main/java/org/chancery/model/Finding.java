package org.chancery.model;

import java.util.List;

/** Something read from an article: it has an id, the words that show it and the rule that gave it. */
public sealed interface Finding permits Event, Claim, Tie, Cause, Figure {

    String id();

    /** Every passage that shows it; never empty. */
    List<Span> evidence();

    /** Ids of the claims it stands in; empty when the outlet tells it in its own voice. */
    List<String> claims();

    /** Ids of who acts: actors of an event, the side a tie goes out from, the speaker of a claim. */
    default List<String> doers() {
        return List.of();
    }

    /** Ids of who is acted upon: recipients of an event, the side a tie goes to. */
    default List<String> targets() {
        return List.of();
    }

    /** Name of the rule that gave it, such as {@code event/consult/meet}. */
    String rule();
}
