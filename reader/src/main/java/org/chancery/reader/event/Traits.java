package org.chancery.reader.event;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.model.EntityKind;
import org.chancery.model.ResolvedBy;
import org.chancery.model.Status;
import org.chancery.reader.rules.Entry;
import org.chancery.reader.rules.Lexicon;

/** What is known of how an event was found, as named traits: from these its confidence is reckoned. */
final class Traits {

    private static final int SHORT = 15;
    private static final int LONG = 30;

    private Traits() {}

    /** The traits of an event told by these tellings, the fullest first. */
    static SortedSet<String> of(List<Telling> tellings, Lexicon lexicon) {
        Telling fullest = tellings.get(0);
        Act act = fullest.act();
        SortedSet<String> traits = new TreeSet<>();
        traits.add("parties " + word(act.firm()));
        traits.add("head " + word(act.told().kind()));
        traits.add("type " + word(act.type()));
        traits.add("actors " + side(Telling.coded(act.actors()), act.actors().size()));
        traits.add("recipients "
                + (act.mutual()
                        ? "mutual"
                        : side(Telling.coded(act.recipients()), act.recipients().size())));
        traits.add("status " + status(act.status()));
        traits.add(tellings.size() == 1 ? "told once" : "told again");
        if (tellings.stream().anyMatch(Telling::headline)) {
            traits.add("told in the title");
        }
        if (!fullest.claims().isEmpty()) {
            traits.add("claimed by somebody");
        }
        if (fullest.when() != null) {
            traits.add("time given");
        }
        if (act.told().manner().negated()) {
            traits.add("negated");
        }
        int words = act.told().sentence().size();
        traits.add(words < SHORT ? "short sentence" : words > LONG ? "long sentence" : "middling sentence");
        long parts = Stream.concat(act.actors().stream(), act.recipients().stream())
                .filter(party -> party.kind() == EntityKind.STATE)
                .count();
        traits.add("states " + Math.min(parts, 3));
        if (Stream.concat(act.actors().stream(), act.recipients().stream())
                .anyMatch(party -> party.resolvedBy() == ResolvedBy.COREFERENCE)) {
            traits.add("party taken from elsewhere");
        }
        if (act.told().sentence().token(act.told().head()).head() < 0) {
            traits.add("head of the sentence");
        }
        if (act.told().has("agent") && !act.actors().isEmpty()) {
            traits.add("agent named");
        }
        String[] rules = act.rule().split("\\+");
        if (rules[0].startsWith("operator/")) {
            traits.add(rules.length > 1 ? "operator over an act" : "operator alone");
        }
        traits.add("tests " + Math.min(2, tests(rules[rules.length - 1], lexicon)));
        return traits;
    }

    private static String side(int coded, int all) {
        return all == 0 ? "none" : coded == 0 ? "without a code" : coded == 1 ? "one" : "several";
    }

    private static String status(Status status) {
        return switch (status) {
            case OCCURRED -> "occurred";
            case ONGOING -> "ongoing";
            case PLANNED, INTENDED, POSSIBLE, HYPOTHETICAL -> "to come";
            case DENIED, NOT -> "not";
        };
    }

    /** How many tests its entry asks for: the more, the surer its sense. */
    private static int tests(String rule, Lexicon lexicon) {
        return lexicon.find(rule).map(Entry::conditions).map(List::size).orElse(0);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
