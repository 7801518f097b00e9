package org.chancery.reader.entity;

import java.util.List;
import java.util.Locale;
import org.chancery.gazetteer.Agent;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.OfficeHolder;
import org.chancery.gazetteer.OrdinaryWords;
import org.chancery.gazetteer.Organisation;
import org.chancery.gazetteer.Outlets;
import org.chancery.gazetteer.Place;
import org.chancery.gazetteer.State;
import org.chancery.model.OutletControl;

/** All names and words for actors of the gazetteer as phrases of tokens. Names keep their capitals, agents do not. */
final class NameIndex {

    private static final List<String> BRITISH = List.of("Organisation", "Labour", "Defence", "Centre", "Programme");
    private static final List<String> AMERICAN = List.of("Organization", "Labor", "Defense", "Center", "Program");

    private final OrdinaryWords ordinaryWords;
    private final Misspellings misspellings;
    private final PhraseTrie<Sense> names = new PhraseTrie<>();
    private final PhraseTrie<Agent> agents = new PhraseTrie<>();

    NameIndex(Gazetteer gazetteer) {
        ordinaryWords = gazetteer.ordinaryWords();
        misspellings = new Misspellings(gazetteer.states());
        gazetteer.notParties().all().forEach(name -> add(name, new Sense.NoParty()));
        gazetteer.states().all().forEach(this::addState);
        gazetteer.organisations().all().forEach(this::addOrganisation);
        gazetteer.blocs().all().forEach(bloc -> {
            add(bloc.name(), new Sense.OfBloc(bloc));
            bloc.aliases().forEach(alias -> add(alias, new Sense.OfBloc(bloc)));
        });
        gazetteer.outlets().all().forEach(this::addOutlet);
        gazetteer.places().all().forEach(this::addPlace);
        gazetteer.officeHolders().all().forEach(this::addHolder);
        for (Agent agent : gazetteer.agents().all()) {
            agents.add(Words.split(agent.phrase().toLowerCase(Locale.ROOT)), agent);
            if (agent.plural() != null) {
                agents.add(Words.split(agent.plural().toLowerCase(Locale.ROOT)), agent);
            }
        }
    }

    OrdinaryWords ordinaryWords() {
        return ordinaryWords;
    }

    Misspellings misspellings() {
        return misspellings;
    }

    PhraseTrie<Sense> names() {
        return names;
    }

    PhraseTrie<Agent> agents() {
        return agents;
    }

    private void addState(State state) {
        addAll(List.of(state.name(), state.official()), state, Sense.Form.NAME);
        addAll(state.aliases(), state, Sense.Form.NAME);
        addAll(state.adjectives(), state, Sense.Form.ADJECTIVE);
        addAll(state.people(), state, Sense.Form.PEOPLE);
        addAll(state.capitals(), state, Sense.Form.CAPITAL);
        state.seats().forEach(seat -> add(seat.name(), new Sense.OfState(state, Sense.Form.SEAT, seat.sector())));
    }

    private void addAll(List<String> all, State state, Sense.Form form) {
        all.forEach(name -> add(name, new Sense.OfState(state, form, "GOV")));
    }

    private void addOrganisation(Organisation organisation) {
        Sense sense = new Sense.OfOrganisation(organisation);
        addInBothSpellings(organisation.name(), sense);
        organisation.aliases().forEach(alias -> addInBothSpellings(alias, sense));
    }

    /** American papers call a Labour Organisation a Labor Organization, and British ones the other way round. */
    private void addInBothSpellings(String name, Sense sense) {
        add(name, sense);
        for (int i = 0; i < BRITISH.size(); i++) {
            String british = BRITISH.get(i);
            String american = AMERICAN.get(i);
            if (name.contains(british)) {
                add(name.replace(british, american), sense);
            } else if (name.contains(american)) {
                add(name.replace(american, british), sense);
            }
        }
    }

    /** The sites of governments are called as the governments are: those names are parties of their own. */
    private void addOutlet(Outlets.Entry entry) {
        if (entry.outlet().control() == OutletControl.GOVERNMENT) {
            return;
        }
        Sense sense = new Sense.OfOutlet(entry.outlet());
        add(entry.outlet().name(), sense);
        entry.aliases().forEach(alias -> add(alias, sense));
    }

    private void addPlace(Place place) {
        Sense sense = new Sense.OfPlace(place);
        add(place.name(), sense);
        place.aliases().forEach(alias -> add(alias, sense));
    }

    /** Only full names: a surname alone may be anyone's. */
    private void addHolder(OfficeHolder holder) {
        Sense sense = new Sense.OfHolder();
        addFullName(holder.name(), sense);
        holder.aliases().forEach(alias -> addFullName(alias, sense));
    }

    private void addFullName(String name, Sense sense) {
        if (name.indexOf(' ') > 0) {
            add(name, sense);
        }
    }

    private void add(String name, Sense sense) {
        String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
        List<String> words = Words.split(bare);
        names.add(words, sense);
        String first = words.isEmpty() ? "" : words.get(0);
        // At the head of a sentence the article of an Arabic name has a capital too.
        if (first.startsWith("al-") || first.startsWith("el-") || first.equals("al") || first.equals("el")) {
            List<String> capital = new java.util.ArrayList<>(words);
            capital.set(0, Character.toUpperCase(first.charAt(0)) + first.substring(1));
            names.add(capital, sense);
        }
    }
}
