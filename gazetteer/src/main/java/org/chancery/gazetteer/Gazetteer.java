package org.chancery.gazetteer;

/** All reference data, loaded once. Immutable, so one serves all threads. */
public record Gazetteer(
        States states,
        OfficeHolders officeHolders,
        Organisations organisations,
        Outlets outlets,
        Agents agents,
        Places places,
        Blocs blocs,
        NotParties notParties,
        OrdinaryWords ordinaryWords) {

    /**
     * Reads the data files of this package.
     *
     * @throws IllegalStateException naming file and line, when a file is missing or malformed
     */
    public static Gazetteer load() {
        return new Gazetteer(
                States.load(),
                OfficeHolders.load(),
                Organisations.load(),
                Outlets.load(),
                Agents.load(),
                Places.load(),
                Blocs.load(),
                NotParties.load(),
                OrdinaryWords.load());
    }
}
