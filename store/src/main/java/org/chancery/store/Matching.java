package org.chancery.store;

import java.util.List;
import java.util.Set;
import org.chancery.model.Event;
import org.chancery.model.Outlet;
import org.chancery.model.Tie;
import org.chancery.model.kept.Correction;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/** A query made ready to be put to many findings. */
final class Matching {

    private final Query query;
    private final List<String> text;
    private final List<String> parties;
    private final List<String> outlets;

    Matching(Query query) {
        this.query = query;
        this.text = Words.texts(query.text());
        this.parties = query.parties().stream().map(Words::folded).toList();
        this.outlets = query.outlets().stream().map(Words::folded).toList();
    }

    /** Parts in the order of what they cost. */
    boolean test(Told<?> told) {
        Facts facts = Facts.of(told);
        return query.wanted().contains(facts.kind())
                && testStanding(told)
                && testSource(told.source())
                && testKind(told)
                && Days.within(facts.first(), facts.last(), query.from(), query.until())
                && testPlace(facts)
                && testParties(facts)
                && testVoices(facts)
                && testText(facts);
    }

    private boolean testStanding(Told<?> told) {
        Correction correction = told.correction();
        boolean rejected = correction != null && correction.action() == Correction.Action.REJECT;
        return (query.rejected() || !rejected)
                && (query.event() == null || query.event().equals(told.event()));
    }

    /** Whether the report is one that is asked for, whatever is in it; its day is left aside. */
    boolean testSource(Source source) {
        Outlet outlet = source.outlet();
        return same(query.article(), source.article())
                && same(query.story(), source.story())
                && (query.asOf() == null || !source.keptAt().isAfter(query.asOf()))
                && (query.controls().isEmpty() || query.controls().contains(Sources.control(source)))
                && (outlets.isEmpty() || (outlet != null && isAny(Words.folded(outlet.name()), outlets)));
    }

    private static boolean same(@Nullable String wanted, String there) {
        return wanted == null || wanted.equals(there);
    }

    private boolean testKind(Told<?> told) {
        if (told.finding() instanceof Event event) {
            return query.ties().isEmpty()
                    && asked(query.types(), event.type())
                    && asked(query.quads(), event.quad())
                    && asked(query.statuses(), event.status())
                    && event.confidence() >= query.confidence();
        }
        boolean tie = query.ties().isEmpty()
                || (told.finding() instanceof Tie found && query.ties().contains(found.kind()));
        return tie
                && query.types().isEmpty()
                && query.quads().isEmpty()
                && query.statuses().isEmpty();
    }

    private boolean testPlace(Facts facts) {
        if (query.places().isEmpty()) {
            return true;
        }
        String country = facts.placeCountry();
        String name = facts.place();
        return query.places().stream()
                .anyMatch(place -> place.equals(country) || Words.hasEach(name, Words.folded(place)));
    }

    private boolean testParties(Facts facts) {
        return (query.pair() == null || testPair(query.pair(), facts.dyads()))
                && (query.states().isEmpty() || facts.states().stream().anyMatch(query.states()::contains))
                && (query.sectors().isEmpty() || facts.sectors().stream().anyMatch(query.sectors()::contains))
                && (parties.isEmpty()
                        || facts.parties().stream().anyMatch(party -> isAny(Words.folded(party.name()), parties)));
    }

    private static boolean testPair(Query.Pair pair, Set<Facts.Dyad> dyads) {
        return dyads.contains(new Facts.Dyad(pair.first(), pair.second()))
                || (!pair.directed() && dyads.contains(new Facts.Dyad(pair.second(), pair.first())));
    }

    private boolean testVoices(Facts facts) {
        return query.speakers().isEmpty()
                || facts.voices().stream()
                        .anyMatch(voice -> query.speakers().stream()
                                .anyMatch(speaker -> speaker.equals(voice.country())
                                        || Words.hasEach(voice.words(), Words.folded(speaker))));
    }

    private boolean testText(Facts facts) {
        if (text.isEmpty()) {
            return true;
        }
        String passage = facts.passage();
        return text.stream().allMatch(part -> Words.holds(passage, part));
    }

    private static boolean isAny(String name, List<String> wanted) {
        return wanted.stream().anyMatch(each -> Words.hasEach(name, each));
    }

    private static <T> boolean asked(Set<T> wanted, T there) {
        return wanted.isEmpty() || wanted.contains(there);
    }
}
