package org.chancery.reader.event;

import java.util.List;
import java.util.Set;
import org.chancery.model.EventType;
import org.chancery.reader.figure.FigureMention;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
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

    private static final Set<String> HURT = Set.of("injured", "wounded", "hurt");

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
        Integer count = undergone(tellings, lemmas);
        return count != null ? count : told(tellings, lemmas);
    }

    /** "Nine died and 14 were injured in the attack": told in a sentence about the violence, but not as its act. */
    private @Nullable Integer told(List<Telling> tellings, Set<String> lemmas) {
        for (Telling telling : tellings) {
            if (telling.act().type() == EventType.ASSAULT) {
                Integer count = suffered(telling.act().told().sentence(), lemmas);
                if (count != null) {
                    return count;
                }
            }
        }
        return null;
    }

    private @Nullable Integer suffered(Sentence sentence, Set<String> lemmas) {
        for (FigureMention figure : figures) {
            if (figure.sentence() == sentence.number()
                    && figure.value() != null
                    && (undergo(sentence, figure, lemmas) || left(sentence, figure.end(), lemmas))) {
                return rounded(figure.value());
            }
        }
        return null;
    }

    /** "nine soldiers died", "14 were injured" */
    private static boolean undergo(Sentence sentence, FigureMention figure, Set<String> lemmas) {
        for (int token = figure.begin(); token < figure.end(); token++) {
            Token who = sentence.token(token);
            Token verb = who.head() < 0 ? who : sentence.token(who.head());
            boolean undergoes =
                    who.relation().equals("nsubj:pass") || verb.lemma().equals("die") && who.is("nsubj");
            if (undergoes && lemmas.contains(verb.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "left seven people dead and 22 injured" */
    private static boolean left(Sentence sentence, int next, Set<String> lemmas) {
        String word = next < sentence.size() ? sentence.token(next).lower() : "";
        boolean dead = word.equals("dead") && lemmas.contains("kill");
        boolean hurt = HURT.contains(word) && lemmas.contains("wound");
        return (dead || hurt)
                && sentence.tokens().subList(0, next).stream()
                        .anyMatch(token -> token.isVerb() && token.lemma().equals("leave"));
    }

    private static int rounded(double value) {
        return (int) Math.min(Integer.MAX_VALUE, Math.round(value));
    }

    private @Nullable Integer undergone(List<Telling> tellings, Set<String> lemmas) {
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
                return rounded(figure.value());
            }
        }
        return null;
    }
}
