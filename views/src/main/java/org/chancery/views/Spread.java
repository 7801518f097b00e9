package org.chancery.views;

import java.util.List;
import org.chancery.model.kept.DyadMonth;

/** The same cells as a state's own media and as all others tell them. */
record Spread(Tally own, Tally others) {

    static Spread of(List<DyadMonth> cells, String state) {
        Tally own = Tally.NONE;
        Tally others = Tally.NONE;
        for (DyadMonth cell : cells) {
            if (state.equals(cell.tellerCountry()) && Teller.ownedByState(cell.tellerControl())) {
                own = own.plus(Tally.of(cell));
            } else {
                others = others.plus(Tally.of(cell));
            }
        }
        return new Spread(own, others);
    }
}
