package org.chancery.reader.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.model.Mode;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.predication.Predication.Complement;
import org.chancery.reader.rules.Operator;
import org.chancery.reader.rules.WordClasses;
import org.jspecify.annotations.Nullable;

/** What the words around an operator say of its sense: whether a thing claimed is a wrong, a thing welcomed an event. */
final class OperationWords {

    private final Operator operator;
    private final Predication told;
    private final String link;
    private final List<Complement> below;
    private final @Nullable Predication[] predications;
    private final OperationParties who;
    private final WordClasses classes;

    OperationWords(
            Operator operator,
            Predication told,
            String link,
            List<Complement> below,
            @Nullable Predication[] predications,
            OperationParties who,
            WordClasses classes) {
        this.operator = operator;
        this.told = told;
        this.link = link;
        this.below = below;
        this.predications = predications;
        this.who = who;
        this.classes = classes;
    }

    /** "welcomes the arrival of a convoy": an event, by whomever; no rain and no competition. */
    boolean welcomed() {
        return who.actors().stream().anyMatch(Voices::official)
                && below.stream()
                        .map(complement -> told.sentence()
                                .token(complement.token())
                                .lemma()
                                .toLowerCase(Locale.ROOT))
                        .anyMatch(lemma -> classes.contains("turn", lemma));
    }

    /** "is concerned by the use of force": a mood at a wrong that is nobody's here. */
    boolean deplores() {
        return operator.kind() == Operator.Kind.CONDEMN
                && told.kind() == Predication.Kind.ADJECTIVE
                && below.stream()
                        .map(complement -> told.sentence()
                                .token(complement.token())
                                .lemma()
                                .toLowerCase(Locale.ROOT))
                        .anyMatch(lemma -> classes.contains("ill", lemma));
    }

    boolean individuals() {
        return told.fill("agent").stream()
                .map(token -> told.sentence().token(token).lemma().toLowerCase(Locale.ROOT))
                .anyMatch(lemma -> classes.contains("individual", lemma));
    }

    /** Whether to tell of it is to blame: "raised its tariff" tells of none, "raised the arrests" does. */
    boolean wrong(Act act) {
        return switch (act.type()) {
            case ASSAULT, COERCE -> true;
            case AID -> link.equals("that");
            default -> Composition.hostile(act) && !told.lemma().equals("raise");
        };
    }

    /** "claims that Turkey is secretly meddling": a clause of blame that the lexicon knows no act for. */
    boolean tellsWrong() {
        Predication clause = below.isEmpty() ? null : predications[below.get(0).token()];
        return link.equals("that")
                && clause != null
                && (classes.contains("wrongverb", clause.lemma())
                        || Arrays.stream(clause.sentence().children(clause.head()))
                                .mapToObj(clause.sentence()::token)
                                .anyMatch(word -> word.is("advmod") && classes.contains("wrongadverb", word.lower())));
    }

    /** "claims that", "cites": an accusation only where what is claimed is a wrong. */
    boolean accusesOfWrong() {
        return operator.kind() == Operator.Kind.ACCUSE
                && (classes.contains("claimword", told.lemma()) || classes.contains("citeword", told.lemma()));
    }

    /** What is asked for: by the act below, where none is known by its verb. */
    Mode requested(@Nullable Act act) {
        Predication asked = below.isEmpty() ? null : predications[below.get(0).token()];
        return act != null || asked == null ? Composition.requested(act) : Aims.requested(asked, classes);
    }
}
