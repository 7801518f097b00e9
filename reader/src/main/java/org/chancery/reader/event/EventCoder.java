package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.chancery.model.Stance;
import org.chancery.model.Status;
import org.chancery.model.When;
import org.chancery.model.Where;
import org.chancery.reader.claim.Claims;
import org.chancery.reader.entity.Entities;
import org.chancery.reader.entity.Mention;
import org.chancery.reader.figure.FigureMention;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.predication.Predications;
import org.chancery.reader.rules.Lexicon;
import org.jspecify.annotations.Nullable;

/** Sentences, entities and claims to events. Keeps nothing between articles. */
public final class EventCoder {

    private final Lexicon lexicon;
    private final Confidences confidences = Confidences.load();
    private final ContextFinder contexts = ContextFinder.load();

    public EventCoder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The events that the sentences tell. */
    public Coded code(
            SourceText source,
            List<Sentence> sentences,
            Predications predications,
            Entities entities,
            Claims claims,
            List<FigureMention> figures,
            Circumstances circumstances) {
        PartyFinder parties = new PartyFinder(entities);
        Voices voices = new Voices(claims, entities, sentences);
        PlainActs plain = new PlainActs(lexicon, parties, new Senses(parties, lexicon.classes()));
        List<Telling> tellings = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        List<Act> earlier = new ArrayList<>();
        Replies replies = new Replies(earlier, sentences, parties);
        for (Sentence sentence : sentences) {
            @Nullable Predication[] found = predications.of(sentence);
            List<Act> acts = new ActReader(found, lexicon, parties, plain, voices).all();
            for (Act read : acts) {
                Act act = replies.mend(read);
                earlier.add(act);
                tellings.add(telling(source, entities, voices, circumstances, act));
            }
            unread.addAll(Unread.list(sentence, found, acts, lexicon, parties));
        }
        List<Telling> addressed =
                Opponents.named(Beneficiaries.named(Interlocutors.addressed(Partners.named(tellings))));
        return events(sentences, EventMerger.merge(Scenes.dated(addressed)), new Counts(figures), unread);
    }

    /** The rules that know a head of these sentences, and what came of each, in text order. */
    public List<Considered> considered(
            List<Sentence> sentences, Predications predications, Entities entities, Claims claims) {
        PartyFinder parties = new PartyFinder(entities);
        Voices voices = new Voices(claims, entities);
        Senses senses = new Senses(parties, lexicon.classes());
        PlainActs plain = new PlainActs(lexicon, parties, senses);
        List<Considered> all = new ArrayList<>();
        for (Sentence sentence : sentences) {
            @Nullable Predication[] found = predications.of(sentence);
            List<Act> acts = new ActReader(found, lexicon, parties, plain, voices).all();
            for (Predication told : found) {
                if (told != null) {
                    all.addAll(Considered.of(told, acts, plain.candidates(told), senses, lexicon));
                }
            }
        }
        return all;
    }

    private static Telling telling(
            SourceText source, Entities entities, Voices voices, Circumstances circumstances, Act act) {
        Sentence sentence = act.told().sentence();
        int head = act.told().head();
        When when = Timing.of(circumstances, act.told());
        Where where = circumstances.where(sentence, head).orElse(null);
        if (act.told().carrier() >= 0) {
            where = where != null
                    ? where
                    : circumstances.where(sentence, act.told().carrier()).orElse(null);
        }
        if (where == null && besideClause(sentence, head)) {
            where = circumstances.where(sentence, sentence.token(head).head()).orElse(null);
        }
        where = where != null ? where : HomeGround.of(circumstances, act);
        List<Claim> around = voices.around(act.told());
        boolean denied = !around.isEmpty()
                && around.get(0).stance() == Stance.DENY
                && act.status() == Status.OCCURRED
                && !wordOfOther(act)
                && !besideDenial(act, around.get(0));
        Act placed = Meetings.place(denied ? act.with(Status.DENIED) : act, where);
        return new Telling(placed, when, where, around, trigger(source, act.told()), evidence(source, entities, act));
    }

    /** "denied the attack and accused Oslo": what the denier says besides is said. */
    private static boolean besideDenial(Act act, Claim denial) {
        String denier = denial.speaker().entity();
        return act.type() == EventType.ACCUSE
                && act.told().kind() == Predication.Kind.VERB
                && act.actors().stream().anyMatch(actor -> actor.id().equals(denier));
    }

    /** "denied allegations by Peru": what is denied was alleged all the same. */
    private static boolean wordOfOther(Act act) {
        boolean word = act.type() == EventType.ACCUSE || act.type() == EventType.REQUEST;
        return word && act.told().kind() == Predication.Kind.NOUN;
    }

    /** "spoke in Geneva, calling for a truce": what is done in the same breath is done in the same place. */
    private static boolean besideClause(Sentence sentence, int head) {
        Token verb = sentence.token(head);
        return verb.tag().equals("VBG")
                && verb.is("advcl")
                && verb.head() >= 0
                && verb.head() < head
                && sentence.token(head - 1).text().equals(",")
                && sentence.child(head, "mark") < 0;
    }

    private static Span trigger(SourceText source, Predication told) {
        Token head = told.sentence().token(told.head());
        boolean adjacent = told.particle() == told.head() + 1;
        return source.span(
                head.begin(), adjacent ? told.sentence().token(told.particle()).end() : head.end());
    }

    /** From the first to the last word of trigger and parties. */
    private static Span evidence(SourceText source, Entities entities, Act act) {
        Predication told = act.told();
        Sentence sentence = told.sentence();
        int first = told.head();
        int last = Math.max(told.head(), told.particle());
        for (Predication.Filler filler : told.fillers()) {
            Mention mention = entities.mentionAt(sentence.number(), filler.token());
            first = Math.min(first, mention == null ? filler.token() : mention.begin());
            last = Math.max(last, mention == null ? filler.token() : mention.end() - 1);
        }
        return source.span(sentence.token(first).begin(), sentence.token(last).end());
    }

    private Coded events(List<Sentence> sentences, List<List<Telling>> groups, Counts counts, List<String> unread) {
        List<Event> events = new ArrayList<>();
        Map<Coded.Place, String> told = new HashMap<>();
        Map<String, Set<String>> traits = new HashMap<>();
        for (List<Telling> group : groups) {
            SortedSet<String> found = Traits.of(group, lexicon);
            Event event = event("e" + (events.size() + 1), sentences, group, counts, confidences.of(found));
            events.add(event);
            traits.put(event.id(), found);
            for (Telling telling : group) {
                Predication act = telling.act().told();
                told.put(new Coded.Place(act.sentence().number(), act.head()), event.id());
                if (act.carrier() >= 0) {
                    told.put(new Coded.Place(act.sentence().number(), act.carrier()), event.id());
                }
            }
        }
        return new Coded(events, told, traits, unread);
    }

    private Event event(String id, List<Sentence> sentences, List<Telling> group, Counts counts, double confidence) {
        Telling fullest = group.get(0);
        When when = first(group, Telling::when);
        Where where = first(group, Telling::where);
        // the title may name the place of a meeting that the text tells
        Act act = Meetings.place(fullest.act(), where);
        Mode mode = act.mode() != null
                ? act.mode()
                : first(group, telling -> telling.act().mode());
        Set<String> actors = new LinkedHashSet<>(ids(act.actors()));
        Set<String> recipients = new LinkedHashSet<>(ids(act.recipients()));
        Set<Span> evidence = new LinkedHashSet<>();
        for (Telling telling : group) {
            evidence.add(telling.evidence());
            if (actors.isEmpty()) {
                actors.addAll(ids(telling.act().actors()));
            }
            if (recipients.isEmpty() && !act.mutual()) {
                recipients.addAll(ids(telling.act().recipients()));
            }
        }
        recipients.removeAll(actors);
        Telling own = group.stream()
                .filter(telling -> telling.claims().isEmpty())
                .findFirst()
                .orElse(null);
        // a title only announces what the text tells
        Telling text = group.stream()
                .filter(telling -> !telling.headline())
                .findFirst()
                .orElse(null);
        return new Event(
                id,
                act.type(),
                mode,
                contexts.of(act, sentences),
                act.cameo(),
                act.type().quad(),
                mode == null ? act.type().score() : mode.score(),
                act.status(),
                List.copyOf(actors),
                List.copyOf(recipients),
                when,
                where,
                counts.dead(group),
                counts.injured(group),
                counts.size(group),
                own != null
                        ? List.of()
                        : fullest.claims().stream().map(Claim::id).toList(),
                // what the outlet tells itself is shown where it does
                (own != null && (!own.headline() || text == null) ? own : text == null ? fullest : text).trigger(),
                evidence.stream().sorted().toList(),
                confidence,
                act.rule(),
                null);
    }

    /** What the fullest telling that says it says. */
    private static <T> @Nullable T first(List<Telling> group, Function<Telling, @Nullable T> what) {
        for (Telling telling : group) {
            T said = what.apply(telling);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    private static List<String> ids(List<Entity> parties) {
        return parties.stream().map(Entity::id).toList();
    }
}
