package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.model.Entity;
import org.chancery.model.Status;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.rules.Entry;
import org.chancery.reader.rules.Lexicon;
import org.jspecify.annotations.Nullable;

/** Predications whose head is an act of its own: finds the entry and fills its frame. */
final class PlainActs {

    private static final int LONGEST_COMPOUND = 4;

    private final Lexicon lexicon;
    private final PartyFinder parties;
    private final Senses senses;

    PlainActs(Lexicon lexicon, PartyFinder parties, Senses senses) {
        this.lexicon = lexicon;
        this.parties = parties;
        this.senses = senses;
    }

    /** The act, its status still open; null when the lexicon has none. */
    @Nullable Act read(Predication told) {
        Act best = null;
        int bestScore = -1;
        for (Entry entry : candidates(told)) {
            if (!senses.hold(entry, told)) {
                continue;
            }
            Act act = fill(entry, told);
            int score = 4 * entry.conditions().size() + (act.actors().isEmpty() ? 0 : 2) + (act.recipients().isEmpty() ? 0 : 1);
            if (score > bestScore) {
                best = act;
                bestScore = score;
            }
        }
        return best;
    }

    private List<Entry> candidates(Predication told) {
        char part = part(told);
        if (told.kind() == Predication.Kind.NOUN) {
            for (String compound : compounds(told)) {
                List<Entry> entries = lexicon.entries(compound, part);
                if (!entries.isEmpty()) {
                    return entries;
                }
            }
        }
        if (told.kind() == Predication.Kind.VERB) {
            for (String phrase : phrases(told)) {
                List<Entry> entries = lexicon.entries(phrase, part);
                if (!entries.isEmpty()) {
                    return entries;
                }
            }
        }
        return lexicon.entries(told.lemma(), part);
    }

    /** The verb with a word that makes one head with it: "set free", "take hostage", "take into custody". */
    private static List<String> phrases(Predication told) {
        List<String> phrases = new ArrayList<>();
        for (int child : told.sentence().children(told.head())) {
            Token word = told.sentence().token(child);
            if (child > told.head() && (word.is("advmod") || word.is("xcomp") || word.is("obj") || word.is("obl") || word.is("ccomp"))) {
                int marker = told.sentence().child(child, "case");
                String preposition = marker < 0 ? "" : told.sentence().token(marker).lower() + " ";
                phrases.add(told.lemma() + " " + preposition + word.lower());
            }
        }
        return phrases;
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
            if (!token.isNoun() && !token.tag().startsWith("JJ") && !token.tag().equals("HYPH")
                    && !token.tag().equals("VBG") && !token.tag().equals("VBN")) {
                break;
            }
            before.insert(0, token.text().toLowerCase(Locale.ROOT) + " ");
            compounds.add(0, before + form);
            compounds.add(0, before + noun);
        }
        return compounds;
    }

    private Act fill(Entry entry, Predication told) {
        Side actors = side(entry.frame().actors(), told, true);
        Side recipients = side(entry.frame().recipients(), told, false);
        List<Entity> acting = new ArrayList<>(actors.parties());
        List<Entity> receiving = new ArrayList<>(recipients.parties());
        if (entry.frame().mutual()) {
            receiving.stream().filter(PartyFinder::acts).filter(party -> !acting.contains(party)).forEach(acting::add);
            receiving.clear();
        }
        receiving.removeAll(acting);
        Firmness firm = actors.firm().weaker(recipients.parties().isEmpty() ? Firmness.PARTIAL : recipients.firm());
        return new Act(
                entry.type(),
                entry.mode(),
                entry.cameo(),
                Status.OCCURRED,
                acting,
                receiving,
                entry.frame().mutual(),
                told,
                entry.id(),
                firm);
    }

    private record Side(List<Entity> parties, Firmness firm) {}

    private Side side(List<String> roles, Predication told, boolean actor) {
        boolean first = true;
        for (String role : roles) {
            PartyFinder.Found found = parties.fill(told, role, actor);
            if (!found.isEmpty()) {
                return new Side(found.parties(), found.direct() && first ? Firmness.DIRECT : Firmness.OWNER);
            }
            first = false;
        }
        return new Side(List.of(), Firmness.PARTIAL);
    }
}
