package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.reader.entity.Entities;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.predication.Predication;

/** Which parties does this noun phrase stand for? Entities or nothing, never a string. */
final class PartyFinder {

    /** Behind a role: whoever owns what fills it. */
    static final String OWNER = ".owner";

    private final Entities entities;
    private final PhraseParties phrases;
    private final RoleTokens roles;
    private final ActPlaces places;

    PartyFinder(Entities entities) {
        this.entities = entities;
        this.phrases = new PhraseParties(entities);
        this.roles = new RoleTokens(entities, phrases);
        this.places = new ActPlaces(entities, this);
    }

    /** Parties found, and whether they stand there themselves or own what stands there. */
    record Found(List<Entity> parties, boolean direct) {

        static final Found NONE = new Found(List.of(), false);

        boolean isEmpty() {
            return parties.isEmpty();
        }
    }

    /** "Accused each other": what several do, they do to one another. */
    boolean amongThemselves(Predication act) {
        return act.fill("patient").stream().anyMatch(token -> PhraseParties.eachOther(act.sentence(), token));
    }

    /** The parties a token stands for itself. */
    List<Entity> direct(Sentence sentence, int token) {
        return phrases.direct(sentence, token);
    }

    /** Whoever owns what the token stands for: genitive, adjective of nationality, of-phrase. */
    List<Entity> owners(Sentence sentence, int token) {
        return phrases.owners(sentence, token);
    }

    /** The party itself, else its owner, else what it is directed at. */
    Found reach(Sentence sentence, int token, boolean outward) {
        return phrases.reach(sentence, token, outward);
    }

    /** The tokens of a role; the agent of a noun is its genitive or the adjective before it where no phrase names it. */
    List<Integer> tokens(Predication act, String role) {
        return roles.of(act, role);
    }

    /** Whose land an act is done in: "troops on alert in Gaza". */
    List<Entity> placed(Predication act) {
        return places.placed(act);
    }

    /** "Blew up power lines leading into Kabul": the one land named below what is struck. */
    List<Entity> within(Predication act) {
        return places.within(act);
    }

    /** "Blew up a bridge near the Chadian border": on whose side of it nobody can say. */
    boolean nearBorder(Predication act) {
        return places.nearBorder(act);
    }

    /** The parties in a role of a predication, as its frame asks for them. */
    Found fill(Predication act, String role, boolean actor) {
        boolean ownerOnly = role.endsWith(OWNER);
        String plain = ownerOnly ? role.substring(0, role.length() - ".owner".length()) : role;
        List<Entity> found = new ArrayList<>();
        boolean direct = true;
        List<Integer> tokens = tokens(act, plain);
        if (!ownerOnly
                && tokens.stream()
                        .allMatch(token -> reach(act.sentence(), token, !actor).isEmpty())) {
            // "closed its embassy in Tehran in May": a time fills the role of the verb, the party hangs on the object
            tokens = RoleTokens.belowObject(act, plain);
        }
        for (int token : tokens) {
            Found one =
                    ownerOnly ? new Found(owners(act.sentence(), token), false) : reach(act.sentence(), token, !actor);
            one.parties().stream()
                    .filter(party -> !actor || acts(party))
                    .filter(party -> !found.contains(party))
                    .forEach(found::add);
            direct &= one.direct() || one.isEmpty();
        }
        return found.isEmpty() ? Found.NONE : new Found(found, direct);
    }

    /** The role whose owner is asked for: {@code patient} of {@code patient.owner}; any other as it is. */
    static String whose(String role) {
        int dot = role.length() - OWNER.length();
        return dot > 0 && role.charAt(dot) == '.' && role.endsWith(OWNER) ? role.substring(0, dot) : role;
    }

    /** Whom the thing in a role is directed at, where its owner is the one who acts: "rushed men to its border with Mali". */
    Found beyond(Predication act, String role, List<Entity> acting) {
        String plain = whose(role);
        List<Entity> found = new ArrayList<>();
        for (int token : tokens(act, plain)) {
            for (int child : act.sentence().children(token)) {
                if (PhraseParties.TOWARD.contains(PhraseParties.marker(act.sentence(), child))) {
                    reach(act.sentence(), child, false).parties().stream()
                            .filter(party -> !acting.contains(party) && !found.contains(party))
                            .forEach(found::add);
                }
            }
        }
        return found.isEmpty() ? Found.NONE : new Found(found, false);
    }

    /** The parties that the mention with that head stands for, and nothing else. */
    List<Entity> named(Sentence sentence, int token) {
        return entities.at(sentence.number(), token);
    }

    /** All parties of the report, in order of first mention. */
    List<Entity> all() {
        return entities.all();
    }

    static boolean isLand(Entity party) {
        return party.kind() == EntityKind.PLACE || party.kind() == EntityKind.STATE;
    }

    /** Places do not act. */
    static boolean acts(Entity party) {
        return party.kind() != EntityKind.PLACE;
    }
}
