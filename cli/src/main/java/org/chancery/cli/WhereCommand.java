package org.chancery.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.Place;
import org.chancery.gazetteer.PlaceChoice;
import org.chancery.gazetteer.State;
import org.chancery.gazetteer.Subdivision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery where}: the places of a name, and which of them a report would mean. */
@Command(
        name = "where",
        description = "Shows the places that bear a name, the likeliest first, and what speaks for each.",
        mixinStandardHelpOptions = true,
        versionProvider = Chancery.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:the name is known", "1:it is not, or the land given is not", "2:the command line is wrong"})
final class WhereCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "NAME",
            arity = "1..*",
            description = "A place, with its land or subdivision behind a comma or not: Alexandria, Virginia.")
    private List<String> words = List.of();

    @Option(
            names = "--near",
            paramLabel = "COUNTRY",
            description = "A state that the report speaks of: its name or ISO code. May be given several times.")
    private List<String> near = List.of();

    @Option(names = "--all", description = "Show every bearer of the name, not only the first ten.")
    private boolean all;

    WhereCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Gazetteer gazetteer = Gazetteer.load();
        Set<String> lands = new HashSet<>();
        for (String name : near) {
            Optional<State> state = state(gazetteer, name);
            if (state.isEmpty()) {
                return unknown("no state is known as '" + name + "'");
            }
            lands.add(state.get().code());
        }
        String given = String.join(" ", words).strip();
        int comma = given.lastIndexOf(',');
        String name = comma < 0 ? given : given.substring(0, comma).strip();
        Set<String> beside = comma < 0
                ? Set.of()
                : beside(gazetteer, given.substring(comma + 1).strip());
        if (comma >= 0 && beside.isEmpty()) {
            return unknown("no state or subdivision is known as '"
                    + given.substring(comma + 1).strip() + "'");
        }
        Optional<State> itself = state(gazetteer, name);
        List<PlaceChoice.Ranked> ranked = new PlaceChoice(gazetteer.states())
                .rank(gazetteer.places().bearers(name), new PlaceChoice.Setting(beside, lands, Set.of()));
        if (itself.isEmpty() && ranked.isEmpty()) {
            return unknown("no place is known as '" + name + "'");
        }
        itself.ifPresent(state -> line(state.name() + " is a state (" + state.code() + "), and taken as one"
                + " unless its land is said behind a comma."));
        show(gazetteer, name, ranked);
        return 0;
    }

    private void show(Gazetteer gazetteer, String name, List<PlaceChoice.Ranked> ranked) {
        if (ranked.isEmpty()) {
            return;
        }
        line(name + ": " + (ranked.size() == 1 ? "one place" : ranked.size() + " places, the likeliest first"));
        int shown = all ? ranked.size() : Math.min(10, ranked.size());
        for (int i = 0; i < shown; i++) {
            PlaceChoice.Ranked one = ranked.get(i);
            line(String.format(Locale.ROOT, "%3d  %s", i + 1, described(gazetteer, one.place())));
            line("     " + reasons(one));
        }
        if (shown < ranked.size()) {
            line("     and " + (ranked.size() - shown) + " more (--all)");
        }
    }

    private static String described(Gazetteer gazetteer, Place place) {
        List<String> parts = new ArrayList<>();
        parts.add(place.name());
        gazetteer
                .places()
                .subdivision(place.subdivision())
                .map(Subdivision::name)
                .filter(area -> !area.equals(place.name()))
                .ifPresent(parts::add);
        gazetteer
                .states()
                .find(place.country() == null ? "" : place.country())
                .map(State::name)
                .ifPresent(parts::add);
        StringBuilder out = new StringBuilder(String.join(", ", parts));
        out.append(" · ").append(place.kind());
        if (place.population() > 0) {
            out.append(String.format(Locale.ROOT, " of %,d", place.population()));
        }
        if (place.lat() != null && place.lon() != null) {
            out.append(String.format(Locale.ROOT, " · %.2f, %.2f", place.lat(), place.lon()));
        }
        if (place.geonames() != null) {
            out.append(" · GeoNames ").append(place.geonames());
        }
        if (place.subdivision() != null) {
            out.append(" · ").append(place.subdivision());
        }
        return out.toString();
    }

    private static String reasons(PlaceChoice.Ranked one) {
        String reasons = one.reasons().stream().map(PlaceChoice.Reason::words).collect(Collectors.joining("; "));
        return String.format(Locale.ROOT, "%.1f: %s", one.score(), reasons.isEmpty() ? "only its name" : reasons);
    }

    /** The codes of what stands behind the comma: a state, a subdivision, or both (Georgia). */
    private static Set<String> beside(Gazetteer gazetteer, String name) {
        Set<String> codes = new HashSet<>();
        state(gazetteer, name).ifPresent(state -> codes.add(state.code()));
        for (Place place : gazetteer.places().bearers(name)) {
            if (place.kind().equals("province") && place.subdivision() != null) {
                codes.add(place.subdivision());
            }
        }
        gazetteer.places().subdivision(name.toUpperCase(Locale.ROOT)).ifPresent(area -> codes.add(area.code()));
        return codes;
    }

    private static Optional<State> state(Gazetteer gazetteer, String name) {
        for (State state : gazetteer.states().all()) {
            boolean named = state.code().equalsIgnoreCase(name)
                    || state.name().equalsIgnoreCase(name)
                    || state.official().equalsIgnoreCase(name)
                    || state.aliases().stream().anyMatch(name::equalsIgnoreCase);
            if (named && state.kind() != State.Kind.FORMER) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    private int unknown(String what) {
        surroundings.errLine("chancery: " + what);
        return 1;
    }

    private void line(String text) {
        surroundings.outWriter().println(SafeText.harmless(text));
    }
}
