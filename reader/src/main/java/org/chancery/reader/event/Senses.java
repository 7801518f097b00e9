package org.chancery.reader.event;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.rules.Condition;
import org.chancery.reader.rules.Entry;
import org.chancery.reader.rules.WordClasses;
import org.jspecify.annotations.Nullable;

/** Whether the tests of an entry hold for a predication. */
final class Senses {

    private static final Set<String> ARMED = Set.of("MIL", "REB", "UAF", "PRM", "SPY", "COP", "CRM");

    private static final Set<String> SPANS =
            Set.of("minute", "hour", "day", "week", "fortnight", "month", "year", "decade");
    private static final Set<String> BOUNDS = Set.of("after", "before", "later", "earlier", "ago");
    private static final Set<String> BODIES = Set.of("UNO", "EUR", "IGO");

    private final PartyFinder parties;
    private final WordClasses classes;
    private @Nullable ClassMemory memory;

    Senses(PartyFinder parties, WordClasses classes) {
        this.parties = parties;
        this.classes = classes;
    }

    boolean hold(Entry entry, Predication act) {
        for (Condition condition : entry.conditions()) {
            if (holds(condition, act) == condition.negated()) {
                return false;
            }
        }
        return true;
    }

    /** The tests of the entry that fail, in its order; empty when it holds. */
    List<Condition> failing(Entry entry, Predication act) {
        return entry.conditions().stream()
                .filter(condition -> holds(condition, act) == condition.negated())
                .toList();
    }

    /** Whether the entry says itself that it is not meant here: a condition that must not hold does. */
    boolean excludes(Entry entry, Predication act) {
        return entry.conditions().stream().anyMatch(condition -> condition.negated() && holds(condition, act));
    }

    /** Whether all holds but what the entry asks of the class of the object. */
    boolean holdsButForObject(Entry entry, Predication act) {
        return entry.conditions().stream()
                .filter(condition -> condition.kind() != Condition.Kind.IN
                        || !condition.role().startsWith("patient"))
                .allMatch(condition -> holds(condition, act) != condition.negated());
    }

    private boolean holds(Condition condition, Predication act) {
        List<Integer> tokens = parties.tokens(act, PartyFinder.whose(condition.role()));
        return switch (condition.kind()) {
            case NONE -> tokens.isEmpty() || condition.role().equals("patient") && spans(act.sentence(), tokens);
            case SOME -> !tokens.isEmpty();
            case IN -> anyFits(act.sentence(), tokens, condition.wordClass());
            case PARTY ->
                any(
                        act,
                        tokens,
                        condition.role(),
                        condition.role().equals("with"),
                        party -> party.kind() != EntityKind.PLACE);
            case ARMED -> any(act, tokens, condition.role(), true, Senses::armed);
            case PERSON -> any(act, tokens, condition.role(), false, party -> party.kind() == EntityKind.PERSON);
            case BODY -> any(act, tokens, condition.role(), false, Senses::body);
            case FIRM ->
                any(act, tokens, condition.role(), false, Senses::business)
                        || tokens.stream().anyMatch(token -> inClass(act.sentence(), token, "firmword"));
            case FOREIGN -> {
                List<String> own = countries(act);
                yield any(
                        act,
                        tokens,
                        condition.role(),
                        true,
                        party -> party.code() != null
                                && (party.country() == null ? body(party) : !own.contains(party.country())));
            }
            case ABROAD -> any(act, tokens, condition.role(), true, abroad(act));
            case PLACE ->
                any(act, tokens, condition.role(), false, PartyFinder::isLand)
                        || tokens.stream().anyMatch(token -> onLand(act.sentence(), token));
        };
    }

    private boolean any(Predication act, List<Integer> tokens, String role, boolean through, Predicate<Entity> fits) {
        for (int token : tokens) {
            List<Entity> found = role.endsWith(PartyFinder.OWNER)
                    ? parties.owners(act.sentence(), token)
                    : parties.direct(act.sentence(), token);
            if (found.isEmpty() && through) {
                found = parties.owners(act.sentence(), token);
            }
            for (Entity party : found) {
                if (fits.test(party)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A land other than that of whoever acts, or of those who are sent where nobody is named who sends them. */
    private Predicate<Entity> abroad(Predication act) {
        String role = act.fill("agent").isEmpty() ? "patient" : "agent";
        // "mulling sending engineers to Chad": whoever mulls is no Chadian
        boolean understood = role.equals("patient")
                && !act.sentence().token(act.head()).tag().equals("VBN");
        List<String> home = parties.fill(act, role, true).parties().stream()
                .map(Telling::land)
                .filter(Objects::nonNull)
                .toList();
        return party ->
                (understood || !home.isEmpty()) && PartyFinder.isLand(party) && !home.contains(Telling.land(party));
    }

    /** "A Bosnian town" is a place in Bosnia. */
    private boolean onLand(Sentence sentence, int token) {
        return Settlements.contains(sentence.token(token).lemma())
                && parties.owners(sentence, token).stream().anyMatch(PartyFinder::isLand);
    }

    /** "resigned hours after the raid": the time before "after" is no object. */
    private static boolean span(Sentence sentence, int token) {
        int next = token + 1;
        return SPANS.contains(sentence.token(token).lemma())
                && next < sentence.size()
                && BOUNDS.contains(sentence.token(next).lower());
    }

    private static boolean body(Entity party) {
        return party.kind() == EntityKind.ORGANISATION
                && party.code() != null
                && BODIES.stream().anyMatch(party.code()::startsWith);
    }

    /** The states of whoever acts. */
    private List<String> countries(Predication act) {
        return parties.fill(act, "agent", true).parties().stream()
                .map(Entity::country)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static boolean business(Entity party) {
        return party.sectors().contains("BUS")
                || party.code() != null && party.code().startsWith("MNC");
    }

    private static boolean armed(Entity party) {
        return party.sectors().stream().anyMatch(ARMED::contains)
                || party.code() != null && party.code().startsWith("IMG");
    }

    /** Whether the word is in the class; the name of a people counts as the word "people". */
    private boolean fits(Sentence sentence, int token, String name) {
        int number = classes.number(name);
        return number >= 0 && memory(sentence).fitting(token).get(number);
    }

    private boolean anyFits(Sentence sentence, List<Integer> tokens, String name) {
        for (int token : tokens) {
            if (fits(sentence, token, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean spans(Sentence sentence, List<Integer> tokens) {
        for (int token : tokens) {
            if (!span(sentence, token)) {
                return false;
            }
        }
        return true;
    }

    private ClassMemory memory(Sentence sentence) {
        if (memory == null || memory.sentence() != sentence) {
            memory = new ClassMemory(sentence, parties, classes);
        }
        return memory;
    }

    /** Whether the noun, alone or with the word before it, is in the class; a measure counts as what it measures. */
    boolean inClass(Sentence sentence, int token, String name) {
        int number = classes.number(name);
        return number >= 0 && memory(sentence).plain(token).get(number);
    }
}
