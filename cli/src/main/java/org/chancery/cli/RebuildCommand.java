package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.store.RecordStore;
import org.chancery.store.StoreFault;
import org.chancery.store.Stores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code chancery rebuild}: makes anew all that the record derives from its readings and corrections. */
@Command(
        name = "rebuild",
        description =
                "Makes everything in the record anew that follows from its readings and corrections: stories, events "
                        + "across reports, indexes, counts. Readings and corrections stay as they are.",
        mixinStandardHelpOptions = true,
        versionProvider = Chancery.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the record was made anew",
            "1:it could not be; it is as it was",
            "2:the command line is wrong"
        })
final class RebuildCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(
            names = "--store",
            paramLabel = "RECORD",
            description = "The record: a file or a jdbc:postgresql address. Default: what " + RecordAddress.VARIABLE
                    + " says, else " + RecordAddress.DEFAULT + ".")
    private @Nullable String store;

    RebuildCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String address = RecordAddress.of(store, surroundings);
        try (RecordStore record = Stores.openExisting(address, surroundings::errLine);
                Progress progress = Progress.visible(surroundings, "rebuilding", -1)) {
            long[] done = new long[1];
            record.rebuild((readings, of) -> {
                for (; done[0] < readings; done[0]++) {
                    progress.step();
                }
            });
            var out = surroundings.outWriter();
            out.print(SafeText.harmless(address + ": " + done[0] + " reports made anew") + "\n");
            out.flush();
            return 0;
        } catch (StoreFault trouble) {
            surroundings.errLine("chancery: " + trouble.getMessage());
            return 1;
        }
    }
}
