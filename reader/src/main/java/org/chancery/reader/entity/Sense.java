package org.chancery.reader.entity;

import org.chancery.gazetteer.Bloc;
import org.chancery.gazetteer.Organisation;
import org.chancery.gazetteer.Place;
import org.chancery.gazetteer.State;
import org.chancery.model.Outlet;

/** What a name can mean. */
sealed interface Sense {

    /** How a state is called: by its name, an adjective, its people, its capital, or a seat of one of its organs. */
    enum Form {
        NAME,
        ADJECTIVE,
        PEOPLE,
        CAPITAL,
        SEAT
    }

    /**
     * A state.
     *
     * @param sector of the organ that a seat stands for, else "GOV"
     */
    record OfState(State state, Form form, String sector) implements Sense {}

    record OfOrganisation(Organisation organisation) implements Sense {}

    record OfPlace(Place place) implements Sense {}

    record OfBloc(Bloc bloc) implements Sense {}

    record OfOutlet(Outlet outlet) implements Sense {}

    /** The full name of someone who holds or held an office. */
    record OfHolder() implements Sense {}

    /** A name that only looks like a party's. */
    record NoParty() implements Sense {}
}
