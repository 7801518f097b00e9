package org.chancery.gazetteer;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

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
        // The office holders are as much work as all the rest.
        CompletableFuture<OfficeHolders> holders = CompletableFuture.supplyAsync(OfficeHolders::load);
        States states = States.load();
        Organisations organisations = Organisations.load();
        Outlets outlets = Outlets.load();
        Agents agents = Agents.load();
        Places places = Places.load();
        return new Gazetteer(
                states,
                joined(holders),
                organisations,
                outlets,
                agents,
                places,
                Blocs.load(),
                NotParties.load(),
                OrdinaryWords.load());
    }

    private static OfficeHolders joined(CompletableFuture<OfficeHolders> holders) {
        try {
            return holders.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof IllegalStateException fault ? fault : failure;
        }
    }
}
