package org.chancery.reader.tie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.rules.RuleLines;

/** The rules of {@code ties.txt} by their words. Immutable once loaded. */
final class TieRules {

    /** A rule with the one of its heads that a text has. */
    record Match(TieRule rule, TieRule.Head head) {}

    private final List<TieRule> all = new ArrayList<>();
    private final Map<String, List<Match>> byLemma = new HashMap<>();

    private TieRules() {}

    static TieRules load() {
        TieRules loaded = new TieRules();
        for (RuleLines.Line line : RuleLines.beside(TieRules.class, "ties.txt", 7)) {
            TieRule rule = TieRule.of(line);
            loaded.all.add(rule);
            for (TieRule.Head head : rule.heads()) {
                loaded.byLemma
                        .computeIfAbsent(head.lemma(), lemma -> new ArrayList<>())
                        .add(new Match(rule, head));
            }
        }
        return loaded;
    }

    List<TieRule> all() {
        return all;
    }

    /** The rules whose words the predication has, in their order; of one rule the head with most words. */
    List<TieRule> of(Predication act) {
        List<TieRule> found = new ArrayList<>(2);
        for (Match match : byLemma.getOrDefault(act.lemma(), List.of())) {
            boolean fits = match.head().kind() == act.kind()
                    && compound(act.sentence(), act.head(), match.head().before());
            if (fits && !found.contains(match.rule())) {
                found.add(match.rule());
            }
        }
        return found;
    }

    /** Whether the words stand right before the head. */
    private static boolean compound(Sentence sentence, int head, List<String> words) {
        int from = head - words.size();
        if (from < 0) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String lemma = sentence.token(from + i).lemma().toLowerCase(Locale.ROOT);
            if (!lemma.equals(words.get(i)) && !sentence.token(from + i).lower().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
