package org.chancery.gazetteer;

import java.util.List;

/**
 * A name that several entries share.
 *
 * @param meanings what it can mean, each as {@link Meaning#key()} writes it, sorted
 * @param decision how the reader decides
 */
public record AmbiguousName(String name, List<String> meanings, Decision decision) {

    /** How a shared name is decided; each says so in words. */
    public enum Decision {
        STATE("the state, which goes before everything else of its name"),
        BODY("the body, which goes before a seat, a place or a loose group of its name"),
        PLACE("the place, which goes before a loose group of states"),
        OUTLET("the outlet, which goes before a place or a loose group of its name"),
        REPORTING("the outlet where words of reporting stand beside it and its state is not spoken of, else the body"),
        COUNTRY("the one whose state the phrase or else the sentence names, else the first listed"),
        PAGE("the outlet whose domain or state the page shows, else the first listed"),
        TERM("whoever holds office on the day, the weightiest office first, else whose term ended last");

        private final String words;

        Decision(String words) {
            this.words = words;
        }

        /** The decision in words that go on from "means". */
        public String words() {
            return words;
        }
    }
}
