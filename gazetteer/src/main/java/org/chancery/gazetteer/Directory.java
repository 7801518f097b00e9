package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.model.OutletControl;
import org.jspecify.annotations.Nullable;

/** The whole gazetteer by name: everything that a name means, whichever file holds it. Immutable. */
public final class Directory {

    private final Map<String, List<Meaning>> exact = new LinkedHashMap<>(1 << 16);
    private final Map<String, List<Meaning>> folded = new LinkedHashMap<>(1 << 16);

    private Directory(Gazetteer gazetteer) {
        gazetteer.states().all().forEach(this::add);
        gazetteer.blocs().all().forEach(this::add);
        gazetteer.organisations().all().forEach(this::add);
        gazetteer.outlets().all().forEach(this::add);
        gazetteer.places().all().forEach(this::add);
        gazetteer.officeHolders().all().forEach(this::add);
        gazetteer.agents().all().forEach(this::add);
        for (String name : gazetteer.notParties().all()) {
            put(name, new Meaning(Meaning.Kind.NO_PARTY, name, null, List.of(), "names no party", null, null));
        }
    }

    /** Everything in the gazetteer by its names. */
    public static Directory of(Gazetteer gazetteer) {
        return new Directory(gazetteer);
    }

    /** All names as the files spell them, without a leading article. */
    public Collection<String> names() {
        return Collections.unmodifiableSet(exact.keySet());
    }

    /** What the name means as spelled, in the order of the files. */
    public List<Meaning> meanings(String name) {
        return exact.getOrDefault(bare(name), List.of());
    }

    /** What the name means, letters with or without marks and capitals, and surnames too. */
    public List<Meaning> find(String name) {
        return folded.getOrDefault(Folding.fold(bare(name.strip())), List.of());
    }

    /** The name without a leading article. */
    static String bare(String name) {
        return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    }

    private void add(State state) {
        Meaning own = meaning(state, Meaning.Kind.STATE, words(state.kind().name()), List.of());
        put(state.name(), own);
        put(state.official(), own);
        state.aliases().forEach(alias -> put(alias, own));
        Meaning adjective = meaning(state, Meaning.Kind.ADJECTIVE, "adjective or people of the state", List.of());
        state.adjectives().forEach(word -> put(word, adjective));
        state.people().forEach(word -> put(word, adjective));
        Meaning capital = meaning(state, Meaning.Kind.CAPITAL, "capital", List.of());
        state.capitals().forEach(city -> put(city, capital));
        for (State.Seat seat : state.seats()) {
            put(seat.name(), meaning(state, Meaning.Kind.SEAT, "seat of power", List.of(seat.sector())));
        }
    }

    private static Meaning meaning(State state, Meaning.Kind kind, String what, List<String> sectors) {
        String from = state.from() == null ? null : state.from().toString();
        String until = state.until() == null ? null : state.until().toString();
        return new Meaning(kind, state.name(), state.actsFor(), sectors, what, from, until);
    }

    private void add(Bloc bloc) {
        Meaning meaning = lasting(Meaning.Kind.BLOC, bloc.name(), null, List.of(), members(bloc.members()));
        put(bloc.name(), meaning);
        bloc.aliases().forEach(alias -> put(alias, meaning));
    }

    private static String members(List<String> members) {
        return members.isEmpty() ? "group of states" : "group of states: " + String.join(", ", members);
    }

    private void add(Organisation body) {
        String code = body.code() != null ? body.code() : body.country();
        Meaning meaning = lasting(Meaning.Kind.ORGANISATION, body.name(), code, body.sectors(), words(body.kind()));
        put(body.name(), meaning);
        body.aliases().forEach(alias -> put(alias, meaning));
    }

    /** The sites of governments are no parties: the government is. */
    private void add(Outlets.Entry entry) {
        if (entry.outlet().control() == OutletControl.GOVERNMENT) {
            return;
        }
        String control = words(entry.outlet().control().name()) + " outlet";
        Meaning meaning = lasting(
                Meaning.Kind.OUTLET, entry.outlet().name(), entry.outlet().country(), List.of("JRN"), control);
        put(entry.outlet().name(), meaning);
        entry.aliases().forEach(alias -> put(alias, meaning));
    }

    private void add(Place place) {
        Meaning meaning = lasting(Meaning.Kind.PLACE, place.name(), place.country(), List.of(), words(place.kind()));
        put(place.name(), meaning);
        place.aliases().forEach(alias -> put(alias, meaning));
    }

    private void add(OfficeHolder holder) {
        String from = holder.from().isEmpty() ? null : holder.from();
        Meaning meaning = new Meaning(
                Meaning.Kind.PERSON,
                holder.name(),
                holder.code(),
                holder.sectors(),
                holder.title(),
                from,
                holder.until());
        put(holder.name(), meaning);
        holder.aliases().forEach(alias -> put(alias, meaning));
        if (!holder.withoutOffice() && holder.name().indexOf(' ') > 0) {
            putIn(folded, Folding.fold(holder.surname()), meaning);
        }
    }

    private void add(Agent agent) {
        List<String> sectors = agent.sector() == null ? List.of() : List.of(agent.sector());
        Meaning meaning = lasting(
                Meaning.Kind.AGENT,
                agent.phrase(),
                null,
                sectors,
                "word for " + words(agent.kind().name()));
        put(agent.phrase(), meaning);
        if (agent.plural() != null) {
            put(agent.plural(), meaning);
        }
    }

    private static Meaning lasting(
            Meaning.Kind kind, String name, @Nullable String code, List<String> sectors, String what) {
        return new Meaning(kind, name, code, sectors, what, null, null);
    }

    private void put(String name, Meaning meaning) {
        putIn(exact, bare(name), meaning);
        putIn(folded, Folding.fold(bare(name)), meaning);
    }

    private static void putIn(Map<String, List<Meaning>> all, String name, Meaning meaning) {
        List<Meaning> named = all.computeIfAbsent(name, key -> new ArrayList<>(1));
        if (!named.contains(meaning)) {
            named.add(meaning);
        }
    }

    private static String words(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }
}
