package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Status;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.rules.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * Blame that no verb of blame tells: a thing of another party's is given a bad name ("called the statement a
 * provocation") or a bad predicate by whoever speaks ("the drilling is illegal", said Athens).
 */
final class Verdicts {

    private static final List<String> DEEDS =
            List.of("deed", "policy", "statement", "conduct", "abuse", "aggression", "ill", "worrying");
    private static final Set<String> DEFINITE = Set.of("the", "this", "these", "those", "that", "such");

    private final PartyFinder parties;
    private final Voices voices;
    private final WordClasses classes;

    Verdicts(PartyFinder parties, Voices voices, WordClasses classes) {
        this.parties = parties;
        this.voices = voices;
        this.classes = classes;
    }

    /** The accusation; null when the clause is none. */
    @Nullable
    Act read(Predication told) {
        if (told.manner().conditional() || told.manner().negated()) {
            return null;
        }
        return switch (told.kind()) {
            case VERB -> naming(told);
            case ADJECTIVE, NOUN -> predicate(told);
        };
    }

    /** "called the law a sham", "described the raid as barbaric". */
    private @Nullable Act naming(Predication told) {
        boolean held = told.lemma().equals("hold");
        if (!held && !classes.contains("namingverb", told.lemma())) {
            return null;
        }
        Sentence sentence = told.sentence();
        for (int child : sentence.children(told.head())) {
            Token token = sentence.token(child);
            boolean behind = child > told.head();
            boolean bad = held ? classes.contains("guiltyword", token.lower()) : blames(sentence, child);
            if (behind && token.is("xcomp") && bad && !token.isVerb()) {
                int subject = sentence.child(child, "nsubj");
                List<Integer> named = subject >= 0 ? List.of(subject) : told.fill("patient");
                return accusation(told, parties.fill(told, "agent", true).parties(), named);
            }
            if (held && behind && token.is("obj") && heldBehind(sentence, child)) {
                return accusation(told, parties.fill(told, "agent", true).parties(), told.fill("patient"));
            }
            boolean as = token.is("obl") || token.is("advcl") || token.is("nmod") || token.is("dep");
            if (behind && !held && as && isAs(sentence, child) && blames(sentence, child)) {
                return accusation(told, parties.fill(told, "agent", true).parties(), told.fill("patient"));
            }
        }
        return null;
    }

    /** "held Lima responsible": the parser may hang the adjective on the noun before it. */
    private boolean heldBehind(Sentence sentence, int object) {
        return sentence.childrenIn(object, "amod").stream()
                .anyMatch(after -> after > object
                        && classes.contains("guiltyword", sentence.token(after).lower()));
    }

    private static boolean isAs(Sentence sentence, int token) {
        int marker = sentence.child(token, "case");
        marker = marker < 0 ? sentence.child(token, "mark") : marker;
        return marker >= 0 && sentence.token(marker).lower().equals("as");
    }

    /** "the drilling is illegal" in a speaker's mouth. */
    private @Nullable Act predicate(Predication told) {
        Sentence sentence = told.sentence();
        int copula = sentence.child(told.head(), "cop");
        if (copula < 0 || !blames(sentence, told.head())) {
            return null;
        }
        String modal = told.manner().modal();
        if (!modal.isEmpty() && !modal.equals("would")) {
            return null;
        }
        List<Integer> subject = new ArrayList<>(sentence.childrenIn(told.head(), "nsubj"));
        if (subject.size() == 1 && sentence.token(subject.get(0)).lower().equals("it")) {
            // "it is unacceptable that Chad closed the road"
            subject.clear();
            for (int child : sentence.children(told.head())) {
                Token clause = sentence.token(child);
                if (clause.is("ccomp") || clause.is("csubj")) {
                    subject.addAll(sentence.childrenIn(child, "nsubj"));
                }
            }
        }
        return accusation(told, voices.speaker(told), subject);
    }

    /** Whether the word, or a noun with the adjective before it, is one of blame. */
    private boolean blames(Sentence sentence, int token) {
        Token word = sentence.token(token);
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        if (negated(sentence, token)) {
            return false;
        }
        if (word.tag().startsWith("JJ") || word.isVerb()) {
            return classes.contains("blameadjective", word.lower());
        }
        if (!word.isNoun()) {
            return false;
        }
        if (classes.contains("blamenoun", lemma)) {
            return true;
        }
        if (classes.contains("instanceword", lemma)) {
            // "an act of aggression"
            return sentence.childrenIn(token, "nmod").stream().anyMatch(child -> blames(sentence, child));
        }
        return Arrays.stream(sentence.children(token))
                .mapToObj(sentence::token)
                .anyMatch(modifier -> modifier.is("amod") && classes.contains("blameadjective", modifier.lower()));
    }

    private static boolean negated(Sentence sentence, int token) {
        return Arrays.stream(sentence.children(token))
                .mapToObj(sentence::token)
                .anyMatch(word -> word.lower().equals("not")
                        || word.lower().equals("n't")
                        || word.is("det") && word.lower().equals("no")
                        || word.lower().equals("never"));
    }

    private @Nullable Act accusation(Predication told, List<Entity> speakers, List<Integer> named) {
        if (speakers.isEmpty() || speakers.stream().noneMatch(Voices::official)) {
            return null;
        }
        List<Entity> blamed = new ArrayList<>();
        for (int token : named) {
            blamed.addAll(owner(told, token));
        }
        boolean own = blamed.stream().anyMatch(speakers::contains);
        blamed.removeAll(speakers);
        if (blamed.isEmpty() && (own || named.stream().noneMatch(token -> knownDeed(told, token)))) {
            return null;
        }
        boolean rebuttal = named.stream().anyMatch(token -> charge(told.sentence(), token)) && falsehood(told);
        return new Act(
                rebuttal ? EventType.REJECT : EventType.ACCUSE,
                rebuttal ? null : Mode.ACCUSE_DISAPPROVE,
                rebuttal ? "120" : "111",
                Status.OCCURRED,
                speakers,
                blamed.stream().distinct().toList(),
                false,
                told,
                "operator/verdict",
                Firmness.OWNER);
    }

    private boolean charge(Sentence sentence, int token) {
        String lemma = sentence.token(token).lemma().toLowerCase(Locale.ROOT);
        return List.of("accusation", "criticism", "report").stream().anyMatch(name -> classes.contains(name, lemma));
    }

    /** Whether what is said of a charge is that it is not true: that turns it down. */
    private boolean falsehood(Predication told) {
        Sentence sentence = told.sentence();
        if (told.kind() != Predication.Kind.VERB) {
            return classes.contains("falseword", told.lemma());
        }
        return sentence.tokens().stream()
                .anyMatch(token -> token.index() > told.head()
                        && sentence.below(token.index(), told.head())
                        && classes.contains("falseword", token.lemma().toLowerCase(Locale.ROOT)));
    }

    /** "the verdict", "her words": a deed that the report has told of, though no phrase here says whose. */
    private boolean knownDeed(Predication told, int token) {
        Sentence sentence = told.sentence();
        String lemma = sentence.token(token).lemma().toLowerCase(Locale.ROOT);
        boolean named = told.kind() == Predication.Kind.VERB
                && sentence.token(token).tag().startsWith("NN")
                && !classes.contains("hazard", lemma)
                && !classes.contains("artwork", lemma);
        boolean deed = named || DEEDS.stream().anyMatch(name -> classes.contains(name, lemma));
        return deed
                && Arrays.stream(sentence.children(token))
                        .mapToObj(sentence::token)
                        .anyMatch(word -> word.is("nmod:poss") || word.is("det") && DEFINITE.contains(word.lower()));
    }

    /** Who does or owns the thing: never the land where it happens, nor whom it is done to. */
    private List<Entity> owner(Predication told, int token) {
        Sentence sentence = told.sentence();
        for (int child : sentence.childrenIn(token, "nmod")) {
            int marker = sentence.child(child, "case");
            if (marker >= 0 && sentence.token(marker).lower().equals("by")) {
                return acting(parties.reach(sentence, child, false).parties());
            }
        }
        List<Entity> direct = parties.direct(sentence, token);
        if (!direct.isEmpty()) {
            return acting(direct);
        }
        List<Entity> found = new ArrayList<>();
        for (int child : sentence.children(token)) {
            Token owner = sentence.token(child);
            if (owner.is("nmod:poss") || owner.is("amod") || owner.is("compound")) {
                found.addAll(parties.direct(sentence, child));
            }
        }
        return acting(found);
    }

    private static List<Entity> acting(List<Entity> found) {
        return found.stream().filter(PartyFinder::acts).toList();
    }
}
