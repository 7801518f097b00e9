package org.chancery.reader.claim;

import java.util.Set;
import org.chancery.model.Stance;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim names its own source: "Reuters reported, citing two officials, that ...", "he said, as quoted by the daily".
 * The one who cites carries the one who is cited; both have the same content.
 */
final class Relays {

    /** Characters that a comma, a dash and quotation marks may take. */
    private static final int NEAR = 6;

    private static final Set<String> VERBS = Set.of("quoting", "citing");
    private static final Set<String> SOURCES = Set.of(
            "official",
            "source",
            "diplomat",
            "agency",
            "minister",
            "ministry",
            "report",
            "document",
            "people",
            "person",
            "statement",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "officer",
            "police",
            "witness",
            "expert",
            "analyst",
            "aide",
            "resident",
            "media",
            "television",
            "newspaper",
            "radio",
            "letter",
            "study",
            "data",
            "authority",
            "military",
            "lawyer",
            "leader",
            "interview",
            "insider",
            "adviser",
            "researcher",
            "activist",
            "medic",
            "survey");

    private final Scene scene;

    Relays(Scene scene) {
        this.scene = scene;
    }

    void find(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (VERBS.contains(token.lower()) && token.index() > 0) {
                cited(sentence, token);
            }
        }
        for (Attribution attribution : scene.setOff(sentence)) {
            if (attribution.cue().words().startsWith("as ")) {
                quotedBy(sentence, attribution);
            }
        }
    }

    private void cited(Sentence sentence, Token cue) {
        Draft carrier = carrier(sentence, cue);
        Phrase speaker = object(sentence, cue.index());
        if (carrier == null || speaker == null || !isSource(sentence, speaker)) {
            return;
        }
        Range words = new Range(cue.begin(), cue.end());
        scene.drafts.removeIf(draft -> draft.sentence == sentence && draft.token == cue.index());
        Draft draft = new Draft(sentence, cue.index(), words, Stance.ASSERT, speaker, "claim/relay/cited");
        int from = sentence.token(Math.max(0, cue.index() - 1)).begin();
        Range aside = new Range(from, speaker.to());
        carrier.content.replaceAll(
                part -> part.begin() >= from && part.begin() < aside.end() && part.end() > aside.end()
                        ? new Range(begin(sentence, aside.end()), part.end())
                        : part);
        draft.with(carrier.content);
        Phrase own = carrier.speaker;
        if (own != null && own.sentence() == sentence && own.begin() < cue.index() && own.end() > cue.index()) {
            carrier.speaker = Syntax.trim(sentence, own.begin(), cue.index(), Math.min(own.head(), cue.index() - 1));
        }
        draft.carrier = carrier;
        scene.drafts.add(draft);
    }

    private static int begin(Sentence sentence, int offset) {
        for (Token token : sentence.tokens()) {
            if (token.begin() >= offset && !Syntax.isPunctuation(token)) {
                return token.begin();
            }
        }
        return offset;
    }

    private @Nullable Draft carrier(Sentence sentence, Token cue) {
        Draft nearest = null;
        for (Draft draft : scene.drafts) {
            boolean aside = draft.speaker != null
                    && draft.speaker.from() < cue.begin()
                    && draft.cue.begin() > cue.begin()
                    && draft.speaker.sentence() == sentence;
            boolean before = draft.sentence == sentence && (draft.cue.end() <= cue.begin() || aside);
            if (before && (nearest == null || draft.cue.begin() > nearest.cue.begin()) && speaks(draft)) {
                nearest = draft;
            }
        }
        return nearest;
    }

    private static boolean speaks(Draft draft) {
        return draft.rule.startsWith("claim/speech-verb/that")
                || draft.rule.startsWith("claim/speech-verb/set-off")
                || draft.rule.startsWith("claim/according-to")
                || draft.rule.startsWith("claim/quotation");
    }

    private static @Nullable Phrase object(Sentence sentence, int verb) {
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + 20); i++) {
            Token token = sentence.token(i);
            boolean inside =
                    token.head() > verb && token.head() != i && (token.is("compound") || token.is("nmod:poss"));
            if (token.isNoun() && !inside) {
                Phrase phrase = Syntax.phrase(sentence, i, -1);
                return phrase.begin() > verb ? phrase : new Phrase(sentence, verb + 1, phrase.end(), phrase.head());
            }
            if (token.isVerb() || token.text().equals(",")) {
                return null;
            }
        }
        return null;
    }

    private static boolean isSource(Sentence sentence, Phrase phrase) {
        Token head = sentence.token(phrase.head());
        return SOURCES.contains(head.lemma())
                || head.name().equals("PERSON")
                || head.name().equals("ORGANIZATION");
    }

    private static boolean beside(Draft draft, Sentence sentence, Attribution attribution) {
        int from = sentence.token(attribution.begin()).begin();
        int to = sentence.token(attribution.end() - 1).end();
        for (Range part : draft.content) {
            boolean before = part.end() <= from && from - part.end() <= NEAR;
            boolean behind = part.begin() >= to && part.begin() - to <= NEAR;
            if (before || behind) {
                return true;
            }
        }
        return false;
    }

    /** ", as quoted by the daily": what is quoted is already somebody's claim. */
    private void quotedBy(Sentence sentence, Attribution attribution) {
        Draft relay = null;
        Draft quoted = null;
        for (Draft draft : scene.drafts) {
            if (draft.sentence == sentence && draft.token == attribution.token()) {
                relay = draft;
            } else if (draft.rule.equals("claim/quotation") && beside(draft, sentence, attribution)) {
                quoted = draft;
            }
        }
        if (relay != null && quoted != null) {
            relay.content.clear();
            relay.with(quoted.content);
            quoted.carrier = relay;
        }
    }
}
