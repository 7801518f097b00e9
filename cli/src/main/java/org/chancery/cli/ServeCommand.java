package org.chancery.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.chancery.asking.Records;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Limits;
import org.chancery.server.Settings;
import org.chancery.store.StoreFault;
import org.chancery.store.Stores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chancery serve}: the record in a browser, and over HTTP for programs. */
@Command(
        name = "serve",
        description = "Opens the record in a browser and answers programs over HTTP, until it is stopped (Ctrl-C).",
        mixinStandardHelpOptions = true,
        versionProvider = Chancery.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:it was stopped", "1:it could not be started", "2:the command line is wrong"})
final class ServeCommand implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final String TOKEN = "CHANCERY_TOKEN";

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where it listens. Default: ${DEFAULT-VALUE}; 0: any free.")
    private int port = 8040;

    @Option(
            names = "--store",
            paramLabel = "RECORD",
            description =
                    "The record: a file, made when it is not there, a jdbc:postgresql address, or a .jsonl file of "
                            + "readings, which is read only. Default: what " + RecordAddress.VARIABLE + " says, else "
                            + RecordAddress.DEFAULT + ".")
    private @Nullable String store;

    @Option(names = "--demo", description = "Serve reports that come with the program; what is kept goes with it.")
    private boolean demo;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "Address it is bound to. Default: ${DEFAULT-VALUE}, this machine alone; another needs --token.")
    private String host = "127.0.0.1";

    @Option(
            names = "--token",
            paramLabel = "WORD",
            description = "What clients must send as 'Authorization: Bearer WORD'; the variable " + TOKEN
                    + " keeps it out of the list of processes.")
    private @Nullable String token;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            split = ",",
            description = "Host names under which clients may call it, where it is bound to more than this machine.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--read-only", description = "Keep and correct nothing.")
    private boolean readOnly;

    @Option(names = "--allow-private", description = "Fetch reports from private networks and this machine, too.")
    private boolean allowPrivate;

    @Option(names = "--open", description = "Open the page in the browser of this machine.")
    private boolean open;

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String address = RecordAddress.of(store, surroundings);
        if (demo && store != null) {
            throw new ParameterException(spec.commandLine(), "--demo leaves no room for --store");
        }
        try (ChanceryServer server = start(settings(address), address)) {
            surroundings.errLine("chancery: " + (demo ? "the demonstration" : address) + " is served at "
                    + server.address() + " (Ctrl-C stops it)");
            if (open) {
                browse(server.address());
            }
            wait(server);
            return 0;
        } catch (StoreFault trouble) {
            surroundings.errLine("chancery: " + trouble.getMessage());
            return FAILED;
        } catch (ChanceryServer.StartFault refused) {
            surroundings.errLine("chancery: " + refused.getMessage());
            return FAILED;
        }
    }

    private Settings settings(String address) {
        String told = surroundings.environment().getOrDefault(TOKEN, "");
        String wanted = token != null ? token : told.isBlank() ? null : told.strip();
        try {
            return new Settings(
                    host,
                    port,
                    wanted,
                    new HashSet<>(names),
                    readOnly || (!demo && isLines(address)),
                    allowPrivate,
                    Limits.usual());
        } catch (IllegalArgumentException senseless) {
            throw new ParameterException(spec.commandLine(), String.valueOf(senseless.getMessage()));
        }
    }

    private ChanceryServer start(Settings settings, String address) {
        if (demo) {
            return ChanceryServer.demonstrate(settings, surroundings.loader());
        }
        return ChanceryServer.start(
                settings,
                name(address),
                readOnly || isLines(address)
                        ? Records.open(address, surroundings::errLine)
                        : Stores.open(address, surroundings::errLine),
                surroundings.loader());
    }

    private static boolean isLines(String address) {
        String name = address.toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    /** What clients are told: never a path of this machine, never a password. */
    private static String name(String address) {
        if (address.startsWith("jdbc:")) {
            return "PostgreSQL";
        }
        try {
            Path file = Path.of(address).getFileName();
            return file == null ? address : file.toString();
        } catch (InvalidPathException odd) {
            return "record";
        }
    }

    /** Until the process is told to stop; then what is under way is ended and the record closed. */
    private static void wait(ChanceryServer server) {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            stopped.countDown();
        }));
        try {
            stopped.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void browse(String address) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(URI.create(address));
                return;
            }
            new ProcessBuilder("xdg-open", address).start();
        } catch (IOException | UnsupportedOperationException none) {
            surroundings.errLine("chancery: no browser can be opened from here; the address is " + address);
        }
    }
}
