package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;
import org.jspecify.annotations.Nullable;

/**
 * Violence told by what came of it: "two monitors were wounded when shells hit their car", "a sailor died after rebels fired
 * on the ship". The one clause knows who suffered, the other who did it: together they tell one act.
 */
final class Casualties {

    private static final Set<String> SUFFERING = Set.of("die", "perish", "succumb", "suffer", "fall");
    private static final Set<String> STRUCK = Set.of(
            "kill",
            "wound",
            "injure",
            "hurt",
            "maim",
            "slay",
            "burn",
            "hospitalise",
            "hospitalize",
            "displace",
            "shoot");
    private static final Set<String> LINKS = Set.of("when", "after", "as", "while", "once");

    private final @Nullable Predication[] predications;
    private final PartyFinder parties;

    Casualties(@Nullable Predication[] predications, PartyFinder parties) {
        this.predications = predications;
        this.parties = parties;
    }

    /** The acts, where two clauses tell one act of violence each with both sides. */
    List<Act> tell(List<Act> acts) {
        List<Act> told = new ArrayList<>();
        for (Act act : acts) {
            Predication main = main(act);
            told.add(main == null ? act : suffered(act, main));
        }
        List<Act> whole = new ArrayList<>();
        for (Act act : told) {
            Act cause = act.type() == EventType.ASSAULT && act.actors().isEmpty() ? cause(act, told) : null;
            whole.add(cause == null ? act : act.between(cause.actors(), act.recipients()));
        }
        return whole;
    }

    /** The clause of suffering whose circumstance this violence is; null when there is none. */
    private @Nullable Predication main(Act act) {
        Predication deed = act.told();
        Sentence sentence = deed.sentence();
        Token verb = sentence.token(deed.head());
        boolean circumstance = act.type() == EventType.ASSAULT
                && deed.kind() == Predication.Kind.VERB
                && verb.is("advcl")
                && verb.head() >= 0
                && linked(sentence, deed.head());
        Predication above = circumstance ? predications[verb.head()] : null;
        return above != null && suffers(above) ? above : null;
    }

    private static boolean linked(Sentence sentence, int clause) {
        return Arrays.stream(sentence.children(clause))
                .mapToObj(sentence::token)
                .anyMatch(word -> (word.is("mark") || word.is("advmod")) && LINKS.contains(word.lower()));
    }

    private static boolean suffers(Predication told) {
        boolean passive = told.sentence().child(told.head(), "aux:pass") >= 0;
        return told.kind() == Predication.Kind.VERB
                && (SUFFERING.contains(told.lemma()) || passive && STRUCK.contains(told.lemma()) || losesLife(told));
    }

    private static boolean losesLife(Predication told) {
        return told.lemma().equals("lose")
                && told.fill("patient").stream()
                        .anyMatch(thing -> told.sentence().token(thing).lemma().equals("life"));
    }

    /** Those who suffer in the main clause are upon whom the violence falls. */
    private Act suffered(Act act, Predication main) {
        String role = SUFFERING.contains(main.lemma()) || losesLife(main) ? "agent" : "patient";
        List<Entity> hurt = parties.fill(main, role, false).parties().stream()
                .filter(party -> !act.actors().contains(party))
                .toList();
        if (Telling.coded(hurt) == 0) {
            return act;
        }
        List<Entity> recipients = new ArrayList<>(act.recipients());
        recipients.removeIf(PartyFinder::isLand);
        hurt.stream().filter(party -> !recipients.contains(party)).forEach(recipients::add);
        return act.between(act.actors(), recipients);
    }

    /** The violence with a doer that is the circumstance of this suffering; null when none is. */
    private static @Nullable Act cause(Act suffering, List<Act> acts) {
        Sentence sentence = suffering.told().sentence();
        for (Act act : acts) {
            boolean below = act.type() == EventType.ASSAULT
                    && act.told().kind() == Predication.Kind.VERB
                    && !act.actors().isEmpty()
                    && sentence.token(act.told().head()).is("advcl")
                    && sentence.token(act.told().head()).head()
                            == suffering.told().head()
                    && linked(sentence, act.told().head());
            if (below) {
                return act;
            }
        }
        return null;
    }
}
