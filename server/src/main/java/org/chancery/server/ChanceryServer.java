package org.chancery.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.util.function.Supplier;
import org.chancery.reader.ReportReader;
import org.chancery.store.RecordStore;
import org.chancery.store.memory.MemoryStore;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/**
 * A record over HTTP: the API under {@code /api/v1} and the page. Answers as soon as it is started; the reader is loaded in the
 * background.
 */
public final class ChanceryServer implements AutoCloseable {

    private static final int THREADS = 64;
    private static final int HEADERS = 16 * 1024;

    private final Settings settings;
    private final RecordStore record;
    private final Reads reads;
    private final @Nullable Demo filling;
    private final Javalin javalin;

    private ChanceryServer(
            Settings settings, String name, RecordStore record, Supplier<ReportReader> loader, boolean demo) {
        this.settings = settings;
        this.record = record;
        this.reads = new Reads(loader, settings.limits());
        this.filling = demo ? new Demo(record, reads) : null;
        Routes routes = new Routes(new Desk(settings, name, record, reads, filling));
        this.javalin = Javalin.create(config -> configure(config, routes));
        try {
            javalin.start();
        } catch (RuntimeException refused) {
            reads.close();
            record.close();
            throw new StartFault(
                    "cannot listen at " + settings.host() + ":" + settings.port() + ": " + reason(refused), refused);
        }
        reads.begin();
        if (filling != null) {
            filling.begin();
        }
    }

    /** The server cannot be started; the message is one line. */
    public static final class StartFault extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StartFault(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private static String reason(Throwable refused) {
        Throwable cause = refused;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    /**
     * Serves a record, which is closed with the server.
     *
     * @param name what the record is called before clients
     * @param loader loads the reader, which takes seconds
     */
    public static ChanceryServer start(
            Settings settings, String name, RecordStore record, Supplier<ReportReader> loader) {
        return new ChanceryServer(settings, name, record, loader, false);
    }

    /** Serves a record in memory that fills with the reports that come with the program. */
    public static ChanceryServer demonstrate(Settings settings, Supplier<ReportReader> loader) {
        return new ChanceryServer(settings, "demonstration", new MemoryStore(), loader, true);
    }

    private void configure(JavalinConfig config, Routes routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.generateEtags = false;
        config.http.maxRequestSize = settings.limits().body();
        config.http.compressionStrategy = io.javalin.compression.CompressionStrategy.NONE;
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 4);
        config.jetty.modifyHttpConfiguration(ChanceryServer::modify);
        config.jetty.modifyServer(this::modify);
        config.jetty.addConnector(this::connector);
        routes.register(config.routes);
    }

    private static void modify(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEADERS);
    }

    private ServerConnector connector(Server server, HttpConfiguration http) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(settings.limits().idle().toMillis());
        return connector;
    }

    private void modify(Server server) {
        server.addBean(new NetworkConnectionLimit(settings.limits().connections(), server));
        server.setErrorHandler(new PlainErrors());
    }

    /** Where it can be reached from this machine. */
    public String address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return "http://" + (host.equals("0.0.0.0") || host.equals("[::]") ? "localhost" : host) + ":" + javalin.port();
    }

    /** The port it listens at. */
    public int port() {
        return javalin.port();
    }

    /** Whether the record holds all it is to begin with. */
    public boolean isFilled() {
        if (filling == null) {
            return true;
        }
        ServiceRoutes.Filling now = filling.filling();
        return now.done() >= now.of();
    }

    @Override
    public void close() {
        javalin.stop();
        reads.close();
        record.close();
    }
}
