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
        // The two large ones are read beside the others.
        CompletableFuture<OfficeHolders> officeHolders = CompletableFuture.supplyAsync(OfficeHolders::load);
        CompletableFuture<Places> places = CompletableFuture.supplyAsync(Places::load);
        States states = States.load();
        Organisations organisations = Organisations.load();
        Outlets outlets = Outlets.load();
        Agents agents = Agents.load();
        return new Gazetteer(
                states,
                loaded(officeHolders),
                organisations,
                outlets,
                agents,
                loaded(places),
                Blocs.load(),
                NotParties.load(),
                OrdinaryWords.load());
    }

    private static <T> T loaded(CompletableFuture<T> table) {
        try {
            return table.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw failure;
        }
    }
}
