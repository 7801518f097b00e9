package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.reader.entity.Entities;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which parties does this noun phrase stand for, by itself or through its owner?
 *
 * <p>Remembers its answers for the sentence it is asked about; made for one article and one thread.
 */
final class PhraseParties {

    private static final Set<String> MEASURES = WordList.load("measures.txt");

    private static final Set<String> EXAMPLES = Set.of("such", "including", "like", "namely");

    static final Set<String> CURRENCIES = Set.of("$", "€", "£", "dollar", "euro", "pound", "yen", "rouble", "yuan");

    /** Prepositions by which what is acted upon hangs on the thing in between: "lifted the ban on imports from Chile". */
    static final Set<String> TOWARD = Set.of(
            "on", "against", "to", "in", "from", "with", "for", "at", "near", "into", "over", "between", "inside",
            "off");

    private final Entities entities;
    private @Nullable Sentence known;
    private @Nullable List<Entity>[] knownDirect = memory(0);
    private @Nullable List<Entity>[] knownOwners = memory(0);

    PhraseParties(Entities entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable List<Entity>[] memory(int size) {
        return (List<Entity>[]) new List<?>[size];
    }

    private void about(Sentence sentence) {
        if (sentence != known) {
            known = sentence;
            knownDirect = memory(sentence.size());
            knownOwners = memory(sentence.size());
        }
    }

    /** The parties a token stands for itself. */
    List<Entity> direct(Sentence sentence, int token) {
        about(sentence);
        List<Entity> found = knownDirect[token];
        if (found == null) {
            found = List.copyOf(findDirect(sentence, token));
            about(sentence);
            knownDirect[token] = found;
        }
        return found;
    }

    /** Whoever owns what the token stands for: genitive, adjective of nationality, of-phrase. */
    List<Entity> owners(Sentence sentence, int token) {
        about(sentence);
        List<Entity> found = knownOwners[token];
        if (found == null) {
            found = List.copyOf(findOwners(sentence, token));
            about(sentence);
            knownOwners[token] = found;
        }
        return found;
    }

    private List<Entity> findDirect(Sentence sentence, int token) {
        if (eachOther(sentence, token)) {
            return subjects(sentence, token);
        }
        List<Entity> at = entities.at(sentence.number(), token);
        if (at.stream().anyMatch(party -> party.code() != null)) {
            return withTwin(sentence, token, at);
        }
        List<Entity> named = examples(sentence, token);
        if (!at.isEmpty()) {
            // "African states including Ghana and Mali": the names say more than the whole
            return named.isEmpty() ? withTwin(sentence, token, at) : named;
        }
        int measured = measured(sentence, token);
        if (measured >= 0) {
            return direct(sentence, measured);
        }
        int place = Settlements.named(sentence, token);
        if (place >= 0 && entities.at(sentence.number(), place).stream().anyMatch(PartyFinder::isLand)) {
            return entities.at(sentence.number(), place);
        }
        return named;
    }

    static boolean eachOther(Sentence sentence, int token) {
        if (token == 0) {
            return false;
        }
        String before = sentence.token(token - 1).lower();
        String word = sentence.token(token).lower();
        return word.equals("other") && before.equals("each") || word.equals("another") && before.equals("one");
    }

    /** "Fought each other": those who are the subject of the clause. */
    private List<Entity> subjects(Sentence sentence, int token) {
        int verb = sentence.token(token).head();
        while (verb >= 0 && !sentence.token(verb).isVerb()) {
            verb = sentence.token(verb).head();
        }
        int subject = verb < 0 ? -1 : sentence.child(verb, "nsubj");
        return subject < 0 ? List.of() : listed(sentence, subject);
    }

    /** "Allies such as Norway": the examples stand for the whole. */
    private List<Entity> examples(Sentence sentence, int token) {
        for (int child : sentence.childrenIn(token, "nmod")) {
            if (EXAMPLES.contains(marker(sentence, child))
                    && !entities.at(sentence.number(), child).isEmpty()) {
                return listed(sentence, child);
            }
        }
        return List.of();
    }

    /** "North and South Korea": the first of the two stands before the common noun. */
    private List<Entity> withTwin(Sentence sentence, int token, List<Entity> at) {
        for (int child : sentence.childrenIn(token, "compound")) {
            List<Entity> twin = entities.at(sentence.number(), child);
            boolean states = twin.stream().allMatch(one -> one.kind() == EntityKind.STATE);
            if (!twin.isEmpty() && states && sentence.child(child, "conj") >= 0) {
                List<Entity> both = new ArrayList<>(twin);
                at.stream().filter(one -> !both.contains(one)).forEach(both::add);
                return both;
            }
        }
        return at;
    }

    private List<Entity> listed(Sentence sentence, int token) {
        List<Entity> all = new ArrayList<>(entities.at(sentence.number(), token));
        for (int conjunct : sentence.childrenIn(token, "conj")) {
            all.addAll(listed(sentence, conjunct));
        }
        return all;
    }

    /** The noun that a measure counts ("dozens of <em>rebels</em>"), -1 when the token is no measure. */
    static int measured(Sentence sentence, int token) {
        Token measure = sentence.token(token);
        if (!MEASURES.contains(measure.lemma())
                && !MEASURES.contains(measure.lower())
                && !measure.tag().equals("CD")) {
            return -1;
        }
        for (int child : sentence.childrenIn(token, "nmod")) {
            int marker = sentence.child(child, "case");
            boolean money = CURRENCIES.contains(measure.lemma());
            if (marker >= 0
                    && (sentence.token(marker).lower().equals("of")
                            || money && sentence.token(marker).lower().equals("in"))) {
                return child;
            }
        }
        return -1;
    }

    private List<Entity> findOwners(Sentence sentence, int token) {
        List<Entity> found = new ArrayList<>(doers(sentence, token));
        if (!found.isEmpty()) {
            return found;
        }
        for (int child : sentence.children(token)) {
            Token owner = sentence.token(child);
            if (owner.is("nmod:poss") || owner.is("amod") || owner.is("compound")) {
                found.addAll(entities.at(sentence.number(), child));
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
        for (int child : sentence.childrenIn(token, "nmod")) {
            if (marker(sentence, child).equals("of")) {
                List<Entity> below = joined(sentence, child);
                return below.isEmpty() ? owners(sentence, child) : below;
            }
        }
        List<Entity> makers = Makers.of(this, sentence, token);
        if (!makers.isEmpty()) {
            return makers;
        }
        if (Senders.known(sentence.token(token).lemma())) {
            return senders(sentence, token);
        }
        int holder = Holders.of(sentence, token);
        return holder < 0 ? List.of() : reach(sentence, holder, false).parties();
    }

    /** "The plan of Oslo and Rome": the party and those joined to it. */
    private List<Entity> joined(Sentence sentence, int token) {
        List<Integer> tokens = new ArrayList<>();
        RoleTokens.addConjuncts(sentence, token, tokens);
        List<Entity> all = new ArrayList<>();
        for (int one : tokens) {
            direct(sentence, one).stream().filter(party -> !all.contains(party)).forEach(all::add);
        }
        return all;
    }

    /** "Firefighters from Greece and Malta": they come for those who sent them. */
    private List<Entity> senders(Sentence sentence, int token) {
        for (int child : sentence.childrenIn(token, "nmod")) {
            if (marker(sentence, child).equals("from")) {
                return listed(sentence, child);
            }
        }
        return List.of();
    }

    /** "the launch of missiles by Korea": who does what a noun tells, though the phrase may hang on its object. */
    private List<Entity> doers(Sentence sentence, int token) {
        for (int child : sentence.childrenIn(token, "nmod")) {
            String marker = marker(sentence, child);
            if (marker.equals("by")) {
                return direct(sentence, child);
            }
            if (marker.equals("of")) {
                for (int deeper : sentence.childrenIn(child, "nmod")) {
                    if (marker(sentence, deeper).equals("by")) {
                        return direct(sentence, deeper);
                    }
                }
            }
        }
        return List.of();
    }

    /** The party itself, else its owner, else what it is directed at. */
    PartyFinder.Found reach(Sentence sentence, int token, boolean outward) {
        List<Entity> direct = direct(sentence, token);
        if (direct.stream().anyMatch(party -> party.code() != null)) {
            return new PartyFinder.Found(direct, true);
        }
        List<Entity> owners = owners(sentence, token);
        if (!owners.isEmpty()) {
            return new PartyFinder.Found(owners, false);
        }
        if (outward) {
            for (int child : sentence.children(token)) {
                if (TOWARD.contains(marker(sentence, child)) && !atBorder(sentence, child)) {
                    PartyFinder.Found below = reach(sentence, child, false);
                    if (!below.isEmpty()) {
                        return new PartyFinder.Found(below.parties(), false);
                    }
                }
            }
        }
        return direct.isEmpty() ? PartyFinder.Found.NONE : new PartyFinder.Found(direct, true);
    }

    static boolean atBorder(Sentence sentence, int token) {
        String noun = sentence.token(token).lemma();
        return (noun.equals("border") || noun.equals("frontier"))
                && marker(sentence, token).equals("near")
                && sentence.child(token, "nmod:poss") < 0;
    }

    static String marker(Sentence sentence, int phrase) {
        int marker = sentence.child(phrase, "case");
        return marker < 0 ? "" : sentence.token(marker).lower();
    }
}
