package org.chancery.reader.entity;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.model.EntityKind;
import org.chancery.reader.language.Token;

/** Whom a pronoun stands for. */
final class Pronouns {

    /** What two do who meet. */
    private static final Set<String> TOGETHER =
            Set.of("agree", "discuss", "exchange", "meet", "review", "confer", "talk", "concur", "negotiate");

    private final Draft draft;
    private final Antecedents antecedents;
    private final Speakers speakers;
    private final Plurals plurals;

    Pronouns(Draft draft, Antecedents antecedents, Speakers speakers, Plurals plurals) {
        this.plurals = plurals;
        this.draft = draft;
        this.antecedents = antecedents;
        this.speakers = speakers;
    }

    List<Party> resolve(View view, int token) {
        return switch (view.lower(token)) {
            case "i", "me", "my", "mine", "myself" -> one(speakers.own(view, token), "entity/coreference/i");
            case "we", "us", "our", "ours", "ourselves" -> one(speakers.plural(view, token), "entity/coreference/we");
            case "you", "your", "yours" -> one(speakers.addressed(view, token), "entity/coreference/you");
            case "he", "him", "his", "himself", "she", "her", "hers", "herself" ->
                one(antecedents.nearest(view, token, someone(view, token)), "entity/coreference/he-she");
            case "its" -> one(asked(view, token, CoreferencePass::body), "entity/coreference/it");
            case "it", "itself" ->
                Expletives.at(view, token)
                        ? List.of()
                        : one(antecedents.nearest(view, token, it(view, token)), "entity/coreference/it");
            case "they", "them", "their", "theirs", "themselves" -> they(view, token);
            default -> List.of();
        };
    }

    /** The owner in "asked India to withdraw its soldiers", else the nearest. */
    private @org.jspecify.annotations.Nullable Party asked(View view, int token, Predicate<Party> sort) {
        Party asked = Controllers.asked(draft, view, token, sort);
        return asked != null ? asked : antecedents.nearest(view, token, it(view, token));
    }

    private static List<Party> one(@org.jspecify.annotations.Nullable Party party, String rule) {
        return party == null ? List.of() : List.of(CoreferencePass.again(party, rule));
    }

    /** One person; not the one who does something to "him" in the same clause. */
    private Predicate<Party> someone(View view, int token) {
        Predicate<Party> other = notItsOwnSubject(view, token);
        return party -> party.one() && other.test(party);
    }

    /** A state or body; not the one that does something to "it" in the same clause. */
    private Predicate<Party> it(View view, int token) {
        Predicate<Party> other = notItsOwnSubject(view, token);
        return party -> CoreferencePass.body(party) && other.test(party);
    }

    /** An object is not its clause's own subject: that would be "itself". */
    private Predicate<Party> notItsOwnSubject(View view, int token) {
        Token pronoun = view.token(token);
        int verb = pronoun.is("nsubj") || pronoun.is("nmod:poss") ? -1 : clauseVerb(view, token);
        int subject = verb < 0 ? -1 : subject(view, verb);
        if (subject < 0
                || view.lower(token).endsWith("self")
                || view.lower(token).endsWith("selves")) {
            return party -> true;
        }
        Token relative = view.token(subject);
        int clause = relative.head();
        boolean who = relative.tag().equals("WP") && clause >= 0;
        List<Party> own = antecedents.below(
                view, who && view.token(clause).head() >= 0 ? view.token(clause).head() : subject);
        return party -> own.stream().noneMatch(one -> one.key().equals(party.key()));
    }

    /** The subject of a verb, which infinitives and joined verbs share with the verb above: "promised to defend it". */
    private static int subject(View view, int verb) {
        int at = verb;
        int subject = view.sentence().child(at, "nsubj");
        while (subject < 0
                && (view.token(at).is("xcomp") || view.token(at).is("conj"))
                && view.token(at).head() >= 0) {
            at = view.token(at).head();
            subject = view.sentence().child(at, "nsubj");
        }
        // "the minister, who received the envoy and told him": of a relative clause it is the noun before it
        boolean relative = subject >= 0 && view.token(subject).tag().startsWith("W");
        return relative && view.token(at).is("acl") ? view.token(at).head() : subject;
    }

    /** The verb on whose object or complement the word hangs, or -1. */
    private static int clauseVerb(View view, int token) {
        int at = view.token(token).head();
        while (at >= 0 && !view.token(at).isVerb()) {
            at = view.token(at).head();
        }
        return at;
    }

    private List<Party> they(View view, int token) {
        String rule = "entity/coreference/they";
        Token pronoun = view.token(token);
        if (pronoun.is("nsubj")
                && pronoun.head() >= 0
                && TOGETHER.contains(view.token(pronoun.head()).lemma())) {
            List<Party> met = plurals.met(view, token);
            if (!met.isEmpty()) {
                return met.stream()
                        .map(party -> CoreferencePass.again(party, rule))
                        .toList();
            }
        }
        if (token <= 2) {
            List<Party> subjects = antecedents.subjectsBefore(view);
            if (subjects.size() > 1 || (subjects.size() == 1 && many(subjects.get(0)))) {
                return subjects.stream()
                        .map(party -> CoreferencePass.again(party, rule))
                        .toList();
            }
        }
        Predicate<Party> other = notItsOwnSubject(view, token);
        Party group = antecedents.nearest(view, token, party -> many(party) && other.test(party));
        if (group == null) {
            group = antecedents.nearest(view, token, party -> party.kind() != EntityKind.PLACE && other.test(party));
        }
        return one(group, rule);
    }

    private static boolean many(Party party) {
        return party.kind() == EntityKind.GROUP || party.kind() == EntityKind.ORGANISATION;
    }
}
