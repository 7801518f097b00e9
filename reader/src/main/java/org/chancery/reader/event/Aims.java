package org.chancery.reader.event;

import java.util.Locale;
import org.chancery.model.Mode;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.rules.WordClasses;

/** What a demand aims at where the lexicon knows no act for it: to give way, to help, to meet, else to change. */
final class Aims {

    private Aims() {}

    static Mode requested(Predication asked, WordClasses classes) {
        String verb = asked.lemma().toLowerCase(Locale.ROOT);
        if (asked.kind() != Predication.Kind.VERB || asked.manner().negated()) {
            return Mode.REQUEST_CHANGE;
        }
        if (classes.contains("yieldverb", verb)) {
            return Mode.REQUEST_YIELD;
        }
        if (classes.contains("assistverb", verb)) {
            return Mode.REQUEST_ASSIST;
        }
        return classes.contains("meetverb", verb) ? Mode.REQUEST_MEET : Mode.REQUEST_CHANGE;
    }
}
