package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Status;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Datives;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.rules.Condition;
import org.chancery.reader.rules.Entry;
import org.chancery.reader.rules.Lexicon;
import org.jspecify.annotations.Nullable;

/** Predications whose head is an act of its own: finds the entry and fills its frame. */
final class PlainActs {

    private static final int LONGEST_COMPOUND = 4;

    /** Words too common in other senses to be read without their tests. */
    private static final Set<String> COMMON = WordList.load("common-heads.txt");

    /** Prepositions that make one head with a verb. */
    private static final Set<String> GOVERNED = Set.of("into", "at", "against", "upon", "for", "with", "from", "to");

    private static final Set<EventType> WHERE_IT_FALLS = EnumSet.of(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.MOBILIZE,
            EventType.PROTEST,
            EventType.CONCEDE,
            EventType.RETREAT);
    private static final Set<EventType> PASSED_ON = EnumSet.of(EventType.COOPERATE, EventType.AID);
    private static final Set<EventType> OWNED_BY_THE_OTHER = EnumSet.of(EventType.REJECT, EventType.ACCUSE);
    private final Lexicon lexicon;
    private final PartyFinder parties;
    private final Senses senses;
    private final SideMends mends;
    private final ClauseParties clauses;

    PlainActs(Lexicon lexicon, PartyFinder parties, Senses senses) {
        this.lexicon = lexicon;
        this.parties = parties;
        this.senses = senses;
        this.mends = new SideMends(parties);
        this.clauses = new ClauseParties(parties);
    }

    /** The act, its status still open; null when the lexicon has none. */
    @Nullable
    Act read(Predication told) {
        Act best = null;
        int bestScore = -1;
        List<Entry> candidates = candidates(told);
        for (Entry entry : candidates) {
            if (!senses.hold(entry, told)) {
                continue;
            }
            Act act = fill(entry, told);
            int score = 4 * entry.conditions().size()
                    + (act.actors().isEmpty() ? 0 : 2)
                    + (act.recipients().isEmpty() ? 0 : 1);
            if (score > bestScore) {
                best = act;
                bestScore = score;
            }
        }
        if (best == null) {
            Predication active = Datives.active(told);
            return active == null ? byDefault(told, candidates) : read(active);
        }
        return inWords(Meetings.joint(best));
    }

    /** "The ministry protested to the envoy": a government does so in words; a day of mourning protests nothing. */
    private static @Nullable Act inWords(Act act) {
        boolean rally = act.type() == EventType.PROTEST
                && act.mode() == Mode.PROTEST_DEMO
                && !act.actors().isEmpty()
                && act.actors().stream().allMatch(PlainActs::governs);
        if (!rally) {
            return act;
        }
        return !act.told().lemma().equals("protest")
                ? null
                : act.typed(EventType.ACCUSE, Mode.ACCUSE_DISAPPROVE, "114", act.status(), act.rule());
    }

    private static boolean governs(Entity party) {
        return (party.kind() == EntityKind.ORGANISATION || party.kind() == EntityKind.PERSON)
                && party.sectors().stream().anyMatch(sector -> sector.equals("GOV"));
    }

    /**
     * A head that tells one type of act whatever stands around it, between two parties that it names, though no entry
     * knows the class of its object.
     */
    private @Nullable Act byDefault(Predication told, List<Entry> entries) {
        if (entries.isEmpty()
                || COMMON.contains(told.lemma())
                || entries.stream().map(Entry::type).distinct().count() > 1) {
            return null;
        }
        Act best = null;
        for (Entry entry : entries) {
            if (!senses.excludes(entry, told)) {
                if (!senses.holdsButForObject(entry, told)) {
                    continue;
                }
                Act act = fill(entry, told);
                boolean both = Telling.coded(act.actors()) > 0 && Telling.coded(act.recipients()) > 0;
                if (both || act.mutual() && Telling.coded(act.actors()) > 1) {
                    best = best == null ? act : best;
                }
            } else {
                return null;
            }
        }
        return best == null ? null : best.softer();
    }

    /** The entries that know the head of the predication. */
    List<Entry> candidates(Predication told) {
        char part = part(told);
        if (told.kind() == Predication.Kind.NOUN) {
            for (String compound : compounds(told)) {
                List<Entry> entries = lexicon.entries(compound, part);
                if (!entries.isEmpty()) {
                    return entries;
                }
            }
        }
        boolean longer = told.kind() == Predication.Kind.VERB && lexicon.beginsPhrase(told.lemma());
        if (longer) {
            for (String phrase : phrases(told)) {
                List<Entry> entries = lexicon.entries(phrase, part);
                if (!entries.isEmpty()) {
                    return entries;
                }
            }
        }
        List<Entry> entries = lexicon.entries(told.lemma(), part);
        if (longer) {
            entries = new ArrayList<>(entries);
            // "tore into the minister": a verb with its preposition
            for (Predication.Filler filler : told.fillers()) {
                if (GOVERNED.contains(filler.role())) {
                    for (Entry entry : lexicon.entries(told.lemma() + " " + filler.role(), part)) {
                        if (!entries.contains(entry)) {
                            entries.add(entry);
                        }
                    }
                }
            }
        }
        // "reimpose" is to impose again
        boolean again = entries.isEmpty()
                && told.lemma().startsWith("re")
                && told.lemma().length() > 5;
        return again ? lexicon.entries(told.lemma().substring(told.lemma().startsWith("re-") ? 3 : 2), part) : entries;
    }

    /** Whether the entry of that rule pins its sense by the class of its object or by what is to be done. */
    boolean pinned(String rule) {
        return lexicon.entry(rule).conditions().stream()
                .anyMatch(one -> one.kind() == Condition.Kind.IN
                        && !one.negated()
                        && (one.role().startsWith("patient") || one.role().equals("below")));
    }

    /** Whether the entry of that rule reads what somebody is to do as part of the act. */
    boolean takesErrand(String rule) {
        return lexicon.entry(rule).conditions().stream()
                .anyMatch(one -> one.role().equals("below") && !one.negated());
    }

    /** The verb with a word that makes one head with it: "set free", "take hostage", "take into custody". */
    private static List<String> phrases(Predication told) {
        List<String> phrases = new ArrayList<>();
        for (int child : told.sentence().children(told.head())) {
            Token word = told.sentence().token(child);
            if (child > told.head()
                    && (word.is("advmod")
                            || word.is("xcomp")
                            || word.is("obj")
                            || word.is("obl")
                            || word.is("ccomp")
                            || word.is("dep") && (word.isVerb() || child == told.head() + 1))) {
                int marker = told.sentence().child(child, "case");
                String preposition =
                        marker < 0 ? "" : told.sentence().token(marker).lower() + " ";
                phrases.add(told.lemma() + " " + preposition + word.lower());
                behindObject(told, child, phrases);
            } else if (word.lower().equals("jointly")) {
                phrases.add(told.lemma() + " jointly");
            }
        }
        return phrases;
    }

    /** "held Lima responsible": the parser hangs the adjective on the noun before it. */
    private static void behindObject(Predication told, int object, List<String> phrases) {
        if (told.sentence().token(object).is("obj")) {
            for (int after : told.sentence().childrenIn(object, "amod")) {
                if (after > object) {
                    phrases.add(
                            told.lemma() + " " + told.sentence().token(after).lower());
                }
            }
        }
    }

    static char part(Predication told) {
        return switch (told.kind()) {
            case VERB -> 'v';
            case NOUN -> 'n';
            case ADJECTIVE -> 'a';
        };
    }

    /** The noun with the words right before it, the longest first: "peace talk" of "nuclear peace talks". */
    private List<String> compounds(Predication told) {
        String noun = told.lemma();
        String form = told.sentence().token(told.head()).lower();
        if (!lexicon.endsCompound(noun) && !lexicon.endsCompound(form)) {
            return List.of();
        }
        List<String> compounds = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        for (int at = told.head() - 1; at >= 0 && told.head() - at < LONGEST_COMPOUND; at--) {
            Token token = told.sentence().token(at);
            if (!token.isNoun()
                    && !token.tag().startsWith("JJ")
                    && !token.tag().equals("HYPH")
                    && !token.tag().equals("VBG")
                    && !token.tag().equals("VBN")) {
                break;
            }
            before.insert(0, token.text().toLowerCase(Locale.ROOT) + " ");
            compounds.add(0, before + form);
            compounds.add(0, before + noun);
        }
        return compounds;
    }

    private Act fill(Entry entry, Predication told) {
        Side actors = side(entry.frame().actors(), told, true, List.of());
        Side recipients = side(entry.frame().recipients(), told, false, actors.parties());
        boolean mutual = entry.frame().mutual() || actors.parties().size() > 1 && parties.amongThemselves(told);
        List<Entity> acting = new ArrayList<>(actors.parties());
        List<Entity> receiving = new ArrayList<>(recipients.parties());
        if (mutual) {
            if (acting.size() + receiving.size() < 2) {
                acting.addAll(parties.fill(told, "between", true).parties());
            }
            receiving.stream()
                    .filter(PartyFinder::acts)
                    .filter(party -> !acting.contains(party))
                    .forEach(acting::add);
            receiving.clear();
        }
        if (receiving.isEmpty() && !mutual && WHERE_IT_FALLS.contains(entry.type())) {
            boolean posted = entry.type() == EventType.MOBILIZE || !parties.nearBorder(told);
            receiving.addAll(posted ? parties.placed(told) : List.of());
            if (receiving.isEmpty() && posted) {
                receiving.addAll(parties.within(told));
            }
            if (entry.type() == EventType.MOBILIZE) {
                // forces moved within their own land face nobody
                receiving.removeIf(land -> acting.stream()
                        .anyMatch(party ->
                                land.country() != null && land.country().equals(party.country())));
            }
        }
        if (receiving.isEmpty() && !mutual && OWNED_BY_THE_OTHER.contains(entry.type())) {
            // "reject the Turkish changes": they are the other side's
            receiving.addAll(parties.fill(told, "patient", false).parties());
        }
        if (acting.isEmpty() && receiving.isEmpty() && mutual && entry.type() == EventType.ASSAULT) {
            // "fighting broke out in Juba": those of the place fight
            acting.addAll(parties.placed(told));
        }
        receiving.removeAll(acting);
        if (actors.parties().isEmpty() && PASSED_ON.contains(entry.type())) {
            // "Turkish drones supplied to Mali": whoever made them gives them
            parties.fill(told, "patient.owner", true).parties().stream()
                    .filter(party -> told.kind() == Predication.Kind.VERB && !receiving.contains(party))
                    .forEach(acting::add);
        }
        boolean alone = mutual && acting.size() == 1 && !actors.parties().isEmpty();
        Firmness firm = actors.firm()
                .weaker(alone ? Firmness.OWNER : recipients.parties().isEmpty() ? Firmness.PARTIAL : recipients.firm());
        return clauses.mend(mends.mend(new Act(
                entry.type(),
                entry.mode(),
                entry.cameo(),
                Status.OCCURRED,
                acting,
                receiving,
                mutual,
                told,
                entry.id(),
                firm)));
    }

    private record Side(List<Entity> parties, Firmness firm) {}

    /** The parties of one side; who acts does not stand on the other. */
    private Side side(List<String> roles, Predication told, boolean actor, List<Entity> acting) {
        Side uncoded = new Side(List.of(), Firmness.PARTIAL);
        boolean first = true;
        for (String role : roles) {
            PartyFinder.Found found = parties.fill(told, role, actor);
            if (!found.isEmpty() && acting.containsAll(found.parties())) {
                found = parties.beyond(told, role, acting);
            }
            if (!found.isEmpty()) {
                Side side = new Side(found.parties(), found.direct() && first ? Firmness.DIRECT : Firmness.OWNER);
                if (Telling.coded(side.parties()) > 0) {
                    return side;
                }
                uncoded = uncoded.parties().isEmpty() ? side : uncoded;
            }
            first = false;
        }
        return uncoded;
    }
}
