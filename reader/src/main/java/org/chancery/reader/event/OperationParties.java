package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.EventType;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.predication.Predication.Complement;
import org.chancery.reader.rules.Operator;
import org.chancery.reader.rules.WordClasses;
import org.jspecify.annotations.Nullable;

/** Who acts and who is meant where an operator stands over other acts: its own frame first, then the acts below. */
final class OperationParties {

    /** Where an act that the lexicon does not know may name whom it concerns. */
    private static final List<String> CONCERNED =
            List.of("to", "with", "for", "against", "patient", "on", "in", "from");

    private static final List<String> AIMED = List.of("against", "on", "to", "from");

    private static final Set<String> ORGANS = Set.of("GOV", "MIL", "COP", "SPY");

    private final Operator operator;
    private final Predication told;
    private final String link;
    private final List<Complement> below;
    private final List<Act> inner;
    private final @Nullable Predication[] predications;
    private final PartyFinder parties;
    private final Voices voices;
    private final WordClasses classes;

    OperationParties(
            Operator operator,
            Predication told,
            String link,
            List<Complement> below,
            List<Act> inner,
            @Nullable Predication[] predications,
            PartyFinder parties,
            Voices voices,
            WordClasses classes) {
        this.operator = operator;
        this.told = told;
        this.link = link;
        this.below = below;
        this.inner = inner;
        this.predications = predications;
        this.parties = parties;
        this.voices = voices;
        this.classes = classes;
    }

    List<Entity> actors() {
        List<Entity> actors = new ArrayList<>();
        int stressed = stressed();
        if (stressed >= 0) {
            return parties.fill(predications[stressed], "agent", true).parties();
        }
        for (String role : operator.frame().actors()) {
            actors.addAll(parties.fill(told, role, true).parties());
            if (!actors.isEmpty()) {
                return actors;
            }
        }
        List<Entity> authors = Documents.authors(told, predications, parties, classes);
        return authors.isEmpty() ? voices.firstPerson(told) : authors;
    }

    /** The verb that says a need: "<em>underscored</em> the need for elections"; -1 when none does. */
    private int stressed() {
        Token noun = told.sentence().token(told.head());
        boolean need = told.kind() == Predication.Kind.NOUN && classes.contains("needword", told.lemma());
        if (!need || !noun.is("obj") || noun.head() < 0 || predications[noun.head()] == null) {
            return -1;
        }
        return classes.contains("stressword", predications[noun.head()].lemma()) ? noun.head() : -1;
    }

    /** Whom the operator's own frame names. What stands there as the act below is not meant. */
    List<Entity> framed() {
        for (String role : operator.frame().recipients()) {
            if (role.equals(link) && !below.isEmpty() && !isClause(below.get(0))) {
                continue;
            }
            PartyFinder.Found found = parties.fill(told, role, false);
            if (!found.isEmpty()) {
                return found.parties();
            }
        }
        return List.of();
    }

    /** Who is asked: the frame, else who acts below, else whom the act below concerns. */
    List<Entity> asked() {
        List<Entity> framed = without(framed(), actors());
        if (!framed.isEmpty()) {
            return framed;
        }
        List<Entity> meant = without(subjectByFor(), actors());
        if (!meant.isEmpty()) {
            return meant;
        }
        List<Entity> acting = without(actorsBelow(), actors());
        if (!acting.isEmpty()) {
            return acting;
        }
        Act act = firstInner();
        if (act == null) {
            return List.of();
        }
        List<Entity> recipients = without(act.recipients(), actors());
        return recipients.isEmpty() ? without(act.actors(), actors()) : recipients;
    }

    /** "called for Lima to withdraw": the subject of the infinitive stands in a for-phrase before it. */
    private List<Entity> subjectByFor() {
        if (!link.equals("inf") || below.isEmpty()) {
            return List.of();
        }
        List<Entity> found = new ArrayList<>();
        for (int token : told.fill("for")) {
            if (token > told.head() && token < below.get(0).token()) {
                parties.direct(told.sentence(), token).stream()
                        .filter(PartyFinder::acts)
                        .filter(party -> !found.contains(party))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** "protested at the arrest of its consul in Rhodes": those of the land, where the act is of those who govern it. */
    List<Entity> authorities(Act act) {
        List<Entity> addressed = addressed();
        if (!addressed.isEmpty() || act.type() != EventType.COERCE) {
            return addressed;
        }
        return new Surroundings(parties)
                .onlyBehind(act.told(), actors())
                .filter(PartyFinder::isLand)
                .map(List::of)
                .orElse(List.of());
    }

    /** "protested to the envoy over the shooting": who hears it, where it is no court. */
    List<Entity> addressed() {
        return parties.fill(told, "to", false).parties().stream()
                .filter(party -> PartyFinder.acts(party) && !Topics.court(party))
                .toList();
    }

    /** "sought a ruling from the court": whoever is asked may hang on the object. */
    boolean soughtFrom() {
        return below.stream()
                .map(complement -> predications[complement.token()])
                .anyMatch(thing ->
                        thing != null && !parties.fill(thing, "from", true).isEmpty());
    }

    List<Entity> helped() {
        List<Entity> framed = without(framed(), actors());
        List<Entity> helped = framed.isEmpty() ? without(actorsBelow(), actors()) : framed;
        if (!helped.isEmpty() || operator.kind() != Operator.Kind.HELP) {
            return helped;
        }
        List<Entity> served = served();
        return athome(served) ? List.of() : served;
    }

    /** "helped rebuild schools in Chad": those whose things the work below is done to, or in whose land. */
    private List<Entity> served() {
        Act act = firstInner();
        if (act != null && act.type().cooperative() && !act.recipients().isEmpty()) {
            return without(act.recipients(), actors());
        }
        for (Complement complement : below) {
            Predication work = predications[complement.token()];
            if (work == null) {
                continue;
            }
            List<Entity> owners = without(parties.fill(work, "patient", false).parties(), actors());
            List<Entity> there = owners.isEmpty() ? without(parties.placed(work), actors()) : owners;
            if (!there.isEmpty()) {
                return there;
            }
        }
        return List.of();
    }

    List<Entity> actorsBelow() {
        List<Entity> acting = new ArrayList<>();
        for (Complement complement : below) {
            Predication act = predications[complement.token()];
            if (act != null) {
                String role = act.has("agent") || act.kind() == Predication.Kind.NOUN ? "agent" : "patient";
                parties.fill(act, role, true).parties().stream()
                        .filter(party -> !acting.contains(party))
                        .forEach(acting::add);
            }
        }
        return acting;
    }

    List<Entity> turnedDown(Act act) {
        List<Entity> framed = without(framed(), actors());
        if (!framed.isEmpty()) {
            return framed;
        }
        List<Entity> proposing = without(act.actors(), actors());
        boolean word =
                act.type() == EventType.REQUEST || act.type() == EventType.AGREE || act.type() == EventType.ACCUSE;
        return word && !proposing.isEmpty() ? proposing : others(act);
    }

    /** Whom an act concerns besides the operator's agent. */
    List<Entity> others(Act act) {
        List<Entity> framed = without(framed(), actors());
        if (!framed.isEmpty()) {
            return framed;
        }
        List<Entity> recipients = without(act.recipients(), actors());
        return recipients.isEmpty() ? without(act.actors(), actors()) : recipients;
    }

    /** Whom an act that the lexicon does not know concerns. */
    List<Entity> concerned() {
        List<Entity> framed = without(framed(), actors());
        if (!framed.isEmpty()) {
            return framed;
        }
        for (Complement complement : below) {
            Predication act = predications[complement.token()];
            if (act == null) {
                continue;
            }
            for (String role : CONCERNED) {
                List<Entity> found = without(parties.fill(act, role, false).parties(), actors());
                if (!found.isEmpty() && !athome(found)) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** A government that promises something to its own land addresses nobody. */
    private boolean athome(List<Entity> found) {
        return found.stream()
                .allMatch(one -> one.kind() == EntityKind.STATE
                        && actors().stream().anyMatch(actor -> Objects.equals(actor.country(), one.country())));
    }

    /** Whoever owns the thing below, or is its aim. */
    List<Entity> owning() {
        for (Complement complement : below) {
            List<Entity> found = without(
                    parties.reach(told.sentence(), complement.token(), true).parties(), actors());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Whether a government tells its own organ what to do to others: then the act is its own. */
    boolean ownOrgan() {
        Act act = firstInner();
        List<Entity> asked = asked();
        boolean lawmakers = actors().stream()
                .anyMatch(actor ->
                        actor.sectors().contains("LEG") || actor.sectors().contains("OPP"));
        if (act == null
                || lawmakers
                || !clausal()
                || asked.isEmpty()
                || act.recipients().isEmpty()) {
            return false;
        }
        return asked.stream()
                        .allMatch(organ -> organ.sectors().stream().anyMatch(ORGANS::contains)
                                && actors().stream()
                                        .anyMatch(actor -> organ.country() == null
                                                ? !organ.sectors().contains("GOV")
                                                : organ.country().equals(actor.country())))
                && act.recipients().stream().noneMatch(asked::contains);
    }

    /** Whether nobody else does what is ordered or allowed: whoever orders it, or a force of his own land. */
    boolean ownDeed(Act act) {
        return act.actors().stream()
                .allMatch(actor -> actors().contains(actor)
                        || ORGANS.stream().anyMatch(actor.sectors()::contains)
                                && actors().stream()
                                        .anyMatch(one -> actor.country() != null
                                                && actor.country().equals(one.country())));
    }

    /** "ordered the recall of the envoy to Chad": whom the act meets may hang on the verb above its noun. */
    List<Entity> aimed(Act act) {
        if (!link.equals("patient") || act.mutual() || act.told().kind() != Predication.Kind.NOUN) {
            return List.of();
        }
        for (String role : AIMED) {
            List<Entity> found = without(parties.fill(told, role, false).parties(), actors());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private boolean isClause(Complement complement) {
        Predication act = predications[complement.token()];
        return act != null && act.kind() != Predication.Kind.NOUN;
    }

    static List<Entity> without(List<Entity> parties, List<Entity> others) {
        return parties.stream().filter(party -> !others.contains(party)).toList();
    }

    private @Nullable Act firstInner() {
        return inner.isEmpty() ? null : inner.get(0);
    }

    /** Whether what hangs below is itself a party. */
    boolean partyBelow() {
        return below.stream()
                .anyMatch(complement ->
                        !parties.direct(told.sentence(), complement.token()).isEmpty());
    }

    boolean clausal() {
        return !below.isEmpty() && isClause(below.get(0));
    }
}
