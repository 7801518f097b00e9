package org.chancery.reader.event;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.EntityKind;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.rules.WordClasses;
import org.jspecify.annotations.Nullable;

/** The word classes of the tokens of one sentence, looked up once each. */
final class ClassMemory {

    private static final Set<String> HELD =
            Set.of("captured", "kidnapped", "abducted", "detained", "jailed", "imprisoned", "captive", "arrested");
    private static final Set<String> COUNTS =
            Set.of("ten", "dozen", "score", "hundred", "thousand", "million", "tens", "dozens", "scores");

    private static final Set<String> MEMBERS = Set.of("member", "personnel", "unit", "element", "staff", "convoy");

    private final Sentence sentence;
    private final PartyFinder parties;
    private final WordClasses classes;
    private final @Nullable BitSet[] plain;
    private final @Nullable BitSet[] fitting;

    ClassMemory(Sentence sentence, PartyFinder parties, WordClasses classes) {
        this.sentence = sentence;
        this.parties = parties;
        this.classes = classes;
        this.plain = new BitSet[sentence.size()];
        this.fitting = new BitSet[sentence.size()];
    }

    Sentence sentence() {
        return sentence;
    }

    /** The classes of the noun, alone or with the word before it; a measure counts as what it measures. */
    BitSet plain(int token) {
        BitSet known = plain[token];
        if (known == null) {
            known = classesOf(token);
            plain[token] = known;
        }
        return known;
    }

    /** The same with what the party tells for which the noun stands: the name of a people is "people". */
    BitSet fitting(int token) {
        BitSet known = fitting[token];
        if (known == null) {
            known = withParty(token);
            fitting[token] = known;
        }
        return known;
    }

    private BitSet withParty(int token) {
        Token noun = sentence.token(token);
        boolean state = noun.tag().equals("NNP")
                && !Settlements.contains(noun.lower())
                && parties.named(sentence, token).stream().anyMatch(party -> party.kind() == EntityKind.STATE);
        if (state) {
            // "Leone" of Sierra Leone is no money
            return new BitSet(0);
        }
        boolean captive = captive(token);
        boolean people = parties.direct(sentence, token).stream()
                .anyMatch(party -> party.rule().equals("entity/state/people"));
        if (!captive && !people) {
            return plain(token);
        }
        BitSet all = (BitSet) plain(token).clone();
        if (captive) {
            all.or(classes.of("captive"));
        }
        if (people) {
            all.or(classes.of("people"));
        }
        return all;
    }

    /** "Two captured Israelis": whoever is held. */
    private boolean captive(int token) {
        return sentence.childrenIn(token, "amod").stream()
                        .anyMatch(word -> HELD.contains(sentence.token(word).lower()))
                && !parties.direct(sentence, token).isEmpty();
    }

    private BitSet classesOf(int token) {
        Token noun = sentence.token(token);
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        int counted = COUNTS.contains(lemma) ? PhraseParties.measured(sentence, token) : -1;
        if (counted >= 0) {
            // "hundreds of runners" are runners, not a crowd
            return plain(counted);
        }
        BitSet all = new BitSet();
        all.or(classes.of(lemma));
        all.or(classes.of(noun.lower()));
        if (token == 0 && noun.tag().equals("NNPS")) {
            // the tagger takes a plural that opens the sentence for a name
            all.or(classes.of(singular(lemma)));
        }
        for (int child : sentence.children(token)) {
            addModified(noun, lemma, child, all);
        }
        int measured = PhraseParties.measured(sentence, token);
        if (measured >= 0) {
            all.or(plain(measured));
        } else if (MEMBERS.contains(lemma)) {
            all.or(ofBody(token));
        }
        return all;
    }

    private void addModified(Token noun, String lemma, int child, BitSet all) {
        Token modifier = sentence.token(child);
        if (noun.isProperNoun() && modifier.is("compound")) {
            // "the carrier Shandong": the common noun before a name says what it is
            all.or(classes.of(modifier.lower()));
        }
        if (child < noun.index() && (modifier.is("compound") || modifier.is("amod"))) {
            all.or(classes.of(modifier.lower() + " " + lemma));
            all.or(classes.of(modifier.lower() + " " + noun.lower()));
        }
    }

    private static String singular(String plural) {
        return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }

    /** "National Guard members" are of the class that their body is of. */
    private BitSet ofBody(int token) {
        StringBuilder body = new StringBuilder();
        for (int child : sentence.childrenIn(token, "compound")) {
            body.append(body.isEmpty() ? "" : " ").append(sentence.token(child).lower());
        }
        return classes.of(body.toString());
    }
}
