package org.chancery.reader.entity;

import java.util.List;
import org.chancery.model.EntityKind;
import org.chancery.reader.language.Token;

/** Whom a pronoun stands for. */
final class Pronouns {

    private final Antecedents antecedents;
    private final Speakers speakers;

    Pronouns(Antecedents antecedents, Speakers speakers) {
        this.antecedents = antecedents;
        this.speakers = speakers;
    }

    List<Party> resolve(View view, int token) {
        return switch (view.lower(token)) {
            case "i", "me", "my", "mine", "myself" -> one(speakers.singular(view, token), "entity/coreference/i");
            case "we", "us", "our", "ours", "ourselves" -> one(speakers.plural(view, token), "entity/coreference/we");
            case "he", "him", "his", "himself", "she", "her", "hers", "herself" ->
                one(antecedents.nearest(view, token, Party::person), "entity/coreference/he-she");
            case "it", "its", "itself" ->
                expletive(view, token)
                        ? List.of()
                        : one(antecedents.nearest(view, token, CoreferencePass::body), "entity/coreference/it");
            case "they", "them", "their", "theirs", "themselves" -> they(view, token);
            default -> List.of();
        };
    }

    private static List<Party> one(@org.jspecify.annotations.Nullable Party party, String rule) {
        return party == null ? List.of() : List.of(CoreferencePass.again(party, rule));
    }

    /** "It is clear that", "it seems". */
    private static boolean expletive(View view, int token) {
        Token pronoun = view.token(token);
        if (pronoun.is("expl") || pronoun.head() < 0) {
            return true;
        }
        Token head = view.token(pronoun.head());
        return pronoun.is("nsubj")
                && (head.tag().startsWith("JJ")
                        || switch (head.lemma()) {
                            case "be", "seem", "appear", "happen", "rain", "snow", "matter" -> true;
                            default -> false;
                        });
    }

    private List<Party> they(View view, int token) {
        String rule = "entity/coreference/they";
        if (view.token(token).is("nsubj") && token <= 2) {
            List<Party> subjects = antecedents.subjectsBefore(view);
            if (subjects.size() > 1) {
                return subjects.stream()
                        .map(party -> CoreferencePass.again(party, rule))
                        .toList();
            }
        }
        Party group = antecedents.nearest(view, token, Pronouns::many);
        if (group == null) {
            group = antecedents.nearest(view, token, party -> party.kind() != EntityKind.PLACE);
        }
        return one(group, rule);
    }

    private static boolean many(Party party) {
        return party.kind() == EntityKind.GROUP || party.kind() == EntityKind.ORGANISATION;
    }
}
