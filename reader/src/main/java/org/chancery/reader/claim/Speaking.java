package org.chancery.reader.claim;

import java.util.List;
import java.util.Set;
import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.model.SourceText;
import org.chancery.model.SpeakerKind;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** Turns a speaker's noun phrase into the speaker of the record: entity, span, kind. */
final class Speaking {

    private static final Set<String> DOCUMENTS = Set.of(
            "study",
            "report",
            "reporting",
            "statement",
            "letter",
            "document",
            "poll",
            "survey",
            "book",
            "memo",
            "article",
            "complaint",
            "indictment",
            "filing",
            "lawsuit",
            "paper",
            "release",
            "communique",
            "communiqué",
            "text",
            "declaration",
            "resolution",
            "bill",
            "law",
            "treaty",
            "agreement",
            "draft",
            "transcript",
            "tweet",
            "post",
            "email",
            "e-mail",
            "ad",
            "advertisement",
            "editorial",
            "research",
            "analysis",
            "data",
            "record",
            "affidavit",
            "website",
            "site",
            "account",
            "story",
            "review",
            "audit",
            "figure",
            "statistic",
            "dossier",
            "manifesto",
            "constitution",
            "charter",
            "warrant",
            "order",
            "ruling",
            "cable",
            "note",
            "message",
            "leaflet",
            "banner",
            "sign",
            "headline",
            "biography",
            "memoir",
            "script",
            "brief",
            "summary",
            "conclusion",
            "finding",
            "decree",
            "proclamation",
            "guideline",
            "policy",
            "plan",
            "proposal",
            "petition",
            "video",
            "recording");
    private static final Set<String> VAGUE = Set.of(
            "a",
            "an",
            "some",
            "several",
            "many",
            "most",
            "few",
            "another",
            "one",
            "no",
            "any",
            "other",
            "others",
            "two",
            "three",
            "more",
            "various",
            "numerous",
            "multiple",
            "certain");

    private static final Set<String> PARTIES = Set.of(
            "government",
            "parliament",
            "regiment",
            "administration",
            "delegation",
            "organisation",
            "organization",
            "commission",
            "federation",
            "corporation",
            "opposition",
            "coalition",
            "association",
            "foundation",
            "nation",
            "institution",
            "community",
            "authority",
            "university",
            "city",
            "majority",
            "minority",
            "party",
            "faculty",
            "committee",
            "leadership",
            "department",
            "union",
            "constitution",
            "mission",
            "resident",
            "intelligence",
            "audience",
            "alliance",
            "ministry",
            "army",
            "secretary",
            "treasury",
            "judiciary",
            "family",
            "embassy",
            "agency");
    private static final Set<String> MUTE = Set.of(
            "it",
            "this",
            "that",
            "which",
            "these",
            "those",
            "what",
            "war",
            "effort",
            "attack",
            "law",
            "move",
            "deal",
            "visit",
            "crisis",
            "economy",
            "price",
            "broadcast",
            "threat",
            "system",
            "program",
            "programme",
            "fact",
            "issue",
            "case",
            "result",
            "loudspeaker",
            "way",
            "thing",
            "time",
            "year",
            "day",
            "week",
            "month",
            "process",
            "project",
            "trade",
            "weapon",
            "missile",
            "rocket",
            "strike",
            "raid",
            "blast",
            "bomb",
            "energy",
            "market",
            "meeting",
            "warning",
            "finding",
            "ruling",
            "bombing",
            "shooting",
            "shelling",
            "money",
            "fund",
            "work",
            "step",
            "change",
            "problem",
            "approach",
            "network",
            "tie",
            "talk",
            "support");
    private static final List<String> ABSTRACT =
            List.of("tion", "sion", "ment", "ness", "ity", "ance", "ence", "ism", "ure", "ship", "dom");

    private final SourceText source;
    private final Parties entities;

    /** Asks which entities the mention with that head stands for. */
    interface Parties {
        List<Entity> at(int sentence, int head);
    }

    Speaking(SourceText source, Parties entities) {
        this.source = source;
        this.entities = entities;
    }

    Claim.Speaker of(@Nullable Phrase phrase) {
        if (phrase == null) {
            return new Claim.Speaker(null, null, SpeakerKind.IMPERSONAL);
        }
        String entity = entity(phrase);
        return new Claim.Speaker(entity, source.span(phrase.from(), phrase.to()), kind(phrase, entity));
    }

    private @Nullable String entity(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        List<Entity> at = entities.at(sentence.number(), phrase.head());
        for (int child : sentence.children(phrase.head())) {
            if (at.isEmpty()
                    && child < phrase.end()
                    && child >= phrase.begin()
                    && (sentence.token(child).is("appos")
                            || sentence.token(child).is("compound"))) {
                at = entities.at(sentence.number(), child);
            }
        }
        return at.size() == 1 ? at.get(0).id() : null;
    }

    private static SpeakerKind kind(Phrase phrase, @Nullable String entity) {
        Sentence sentence = phrase.sentence();
        Token head = sentence.token(phrase.head());
        if (!head.isProperNoun() && DOCUMENTS.contains(head.lemma())
                || DOCUMENTS.contains(head.lower()) && !head.lower().equals("reporting")) {
            return SpeakerKind.DOCUMENT;
        }
        if (vague(sentence.token(phrase.begin()).lower()) && !head.name().equals("PERSON")) {
            return SpeakerKind.ANONYMOUS;
        }
        if (head.isPronoun() || entity != null) {
            return vague(head.lower()) ? SpeakerKind.ANONYMOUS : SpeakerKind.NAMED;
        }
        boolean named = false;
        for (int i = phrase.begin(); i < phrase.end(); i++) {
            Token token = sentence.token(i);
            named |= token.isProperNoun() && (i == phrase.head() || token.name().equals("PERSON"));
        }
        String first = sentence.token(phrase.begin()).lower();
        if (named) {
            return vague(first) && !head.isProperNoun() ? SpeakerKind.ANONYMOUS : SpeakerKind.NAMED;
        }
        boolean definite = first.equals("the")
                || sentence.token(phrase.begin()).tag().equals("PRP$")
                || sentence.child(phrase.head(), "nmod:poss") >= 0;
        boolean one = !head.tag().equals("NNS");
        return definite && one ? SpeakerKind.NAMED : SpeakerKind.ANONYMOUS;
    }

    /** Whether the word can stand for somebody who says or wants something: no act, state or thing. */
    static boolean canSpeak(Token head) {
        if (head.isProperNoun() || DOCUMENTS.contains(head.lemma())) {
            return true;
        }
        if (head.isPronoun()) {
            return !MUTE.contains(head.lower());
        }
        String word = head.lemma();
        if (PARTIES.contains(word)) {
            return true;
        }
        if (MUTE.contains(word) || head.isVerb()) {
            return false;
        }
        for (String ending : ABSTRACT) {
            if (word.endsWith(ending)) {
                return false;
            }
        }
        return true;
    }

    private static boolean vague(String word) {
        return VAGUE.contains(word);
    }
}
