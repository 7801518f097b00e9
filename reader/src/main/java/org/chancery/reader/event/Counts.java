package org.chancery.reader.event;

import java.util.List;
import java.util.Set;
import org.chancery.model.EventType;
import org.chancery.reader.figure.FigureMention;
import org.chancery.reader.predication.Predication;
import org.jspecify.annotations.Nullable;

/** Dead, injured and size of an event, from the numbers that stand in the roles of its tellings. */
final class Counts {

    private static final Set<String> KILLING = Set.of(
            "kill",
            "killing",
            "slay",
            "murder",
            "massacre",
            "assassinate",
            "shoot dead",
            "execute",
            "behead",
            "die",
            "death");
    private static final Set<String> WOUNDING = Set.of("wound", "injure", "hurt", "maim", "injury", "wounding");

    private final List<FigureMention> figures;

    Counts(List<FigureMention> figures) {
        this.figures = figures;
    }

    @Nullable
    Integer dead(List<Telling> tellings) {
        return undergoing(tellings, KILLING);
    }

    @Nullable
    Integer injured(List<Telling> tellings) {
        return undergoing(tellings, WOUNDING);
    }

    /** How many took part, for protests. */
    @Nullable
    Integer size(List<Telling> tellings) {
        for (Telling telling : tellings) {
            if (telling.act().type() == EventType.PROTEST) {
                Integer size = count(telling.act().told(), "agent");
                if (size != null) {
                    return size;
                }
            }
        }
        return null;
    }

    private @Nullable Integer undergoing(List<Telling> tellings, Set<String> lemmas) {
        for (Telling telling : tellings) {
            Predication told = telling.act().told();
            if (telling.act().type() == EventType.ASSAULT && lemmas.contains(told.lemma())) {
                Integer count = count(told, "patient");
                if (count != null) {
                    return count;
                }
            }
        }
        return null;
    }

    private @Nullable Integer count(Predication told, String role) {
        for (FigureMention figure : figures) {
            if (figure.sentence() != told.sentence().number() || figure.value() == null) {
                continue;
            }
            boolean bare = figure.head() == told.head();
            boolean filled = told.fill(role).stream().anyMatch(token -> token == figure.head() || figure.covers(token));
            if (filled || bare && role.equals("patient")) {
                return (int) Math.min(Integer.MAX_VALUE, Math.round(figure.value()));
            }
        }
        return null;
    }
}
