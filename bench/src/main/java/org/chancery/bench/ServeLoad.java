package org.chancery.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.json.JsonLines;
import org.chancery.reader.Reader;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Settings;
import org.chancery.store.Stores;

/**
 * Many clients at once ask a server what the pages ask, each one question after the other in an order of its own. Prints how many
 * answers there were, how many errors, and of each route how long the half, 95 and 99 of 100, and the slowest took. Server and
 * clients share the machine, so what is measured is the answer under load, not the network.
 *
 * <p>Usage: {@code ServeLoad CLIENTS SECONDS [RECORD]}; without a record the demonstration is served.
 */
public final class ServeLoad {

    private static final Map<String, String> VIEWS = views();

    private ServeLoad() {}

    private static Map<String, String> views() {
        Map<String, String> views = new TreeMap<>();
        views.put("service", "");
        views.put("stats", "/stats");
        views.put("findings", "/findings?limit=50");
        views.put("events", "/events?limit=50");
        views.put("search", "/search?q=agreement&limit=20");
        views.put("pair", "/pairs/CHN/RUS");
        views.put("state", "/states/CHN");
        views.put("states", "/states?q=b");
        views.put("timeline", "/timeline?by=month");
        views.put("graph", "/graph");
        views.put("ties", "/graph?of=ties");
        views.put("places", "/places");
        views.put("alerts", "/alerts");
        views.put("stories", "/stories?reports=2");
        views.put("reports", "/reports?limit=50");
        views.put("known", "/known?state=CHN");
        views.put("words", "/words");
        return views;
    }

    /** One answer. */
    private record Asked(String view, long nanos, int status) {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length < 2 || arguments.length > 3) {
            System.err.println("usage: ServeLoad CLIENTS SECONDS [RECORD]");
            System.exit(2);
        }
        int clients = Integer.parseInt(arguments[0]);
        Duration time = Duration.ofSeconds(Integer.parseInt(arguments[1]));
        try (ChanceryServer server = start(arguments.length == 3 ? arguments[2] : null)) {
            HttpClient client = HttpClient.newHttpClient();
            alone(client, server);
            long end = System.nanoTime() + time.toNanos();
            List<Asked> all = together(client, server, clients, end);
            print("together", all);
            System.out.printf(
                    Locale.ROOT,
                    "%d clients, %d s, %.1f answers a second%n",
                    clients,
                    time.toSeconds(),
                    all.size() / (double) time.toSeconds());
        }
        System.exit(0);
    }

    private static ChanceryServer start(@org.jspecify.annotations.Nullable String record) throws InterruptedException {
        if (record != null) {
            return ChanceryServer.start(
                    Settings.local(), record, Stores.openExisting(record), () -> Reader.load(JsonLines::object)::read);
        }
        ChanceryServer server =
                ChanceryServer.demonstrate(Settings.local(), () -> Reader.load(JsonLines::object)::read);
        while (!server.isFilled()) {
            Thread.sleep(200);
        }
        return server;
    }

    /** Each question by a single client, after it was asked often enough to be warm. */
    private static void alone(HttpClient client, ChanceryServer server) {
        List<Asked> all = new ArrayList<>();
        for (String view : VIEWS.keySet()) {
            for (int i = 0; i < 15; i++) {
                Asked asked = ask(client, server, view);
                if (i >= 5) {
                    all.add(asked);
                }
            }
        }
        print("one client", all);
    }

    private static List<Asked> together(HttpClient client, ChanceryServer server, int clients, long end)
            throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        List<Future<List<Asked>>> futures = new ArrayList<>();
        for (int number = 0; number < clients; number++) {
            int first = number;
            futures.add(threads.submit(() -> asks(client, server, first, end)));
        }
        List<Asked> all = new ArrayList<>();
        for (Future<List<Asked>> future : futures) {
            try {
                all.addAll(future.get());
            } catch (ExecutionException broken) {
                throw new IllegalStateException(broken.getCause());
            }
        }
        threads.shutdown();
        return all;
    }

    private static List<Asked> asks(HttpClient client, ChanceryServer server, int first, long end) {
        List<String> views = List.copyOf(VIEWS.keySet());
        List<Asked> asked = new ArrayList<>();
        for (int i = first; System.nanoTime() < end; i++) {
            asked.add(ask(client, server, views.get(i % views.size())));
        }
        return asked;
    }

    private static Asked ask(HttpClient client, ChanceryServer server, String view) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "/api/v1" + VIEWS.get(view)))
                .timeout(Duration.ofSeconds(60))
                .build();
        long begin = System.nanoTime();
        int status;
        try {
            status = client.send(request, HttpResponse.BodyHandlers.ofByteArray())
                    .statusCode();
        } catch (IOException broken) {
            status = 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            status = 0;
        }
        return new Asked(view, System.nanoTime() - begin, status);
    }

    private static void print(String title, List<Asked> all) {
        System.out.printf(
                Locale.ROOT, "%-12s %8s %7s %8s %8s %8s %8s%n", title, "answers", "errors", "p50", "p95", "p99", "max");
        for (String view : VIEWS.keySet()) {
            line(view, all.stream().filter(asked -> asked.view().equals(view)).toList());
        }
        line("all", all);
    }

    private static void line(String name, List<Asked> asked) {
        long[] nanos = asked.stream().mapToLong(Asked::nanos).sorted().toArray();
        long errors = asked.stream().filter(one -> one.status() != 200).count();
        System.out.printf(
                Locale.ROOT,
                "%-12s %8d %7d %8s %8s %8s %8s%n",
                name,
                nanos.length,
                errors,
                millis(nanos, 0.5),
                millis(nanos, 0.95),
                millis(nanos, 0.99),
                millis(nanos, 1));
    }

    private static String millis(long[] sorted, double share) {
        if (sorted.length == 0) {
            return "-";
        }
        int at = (int) Math.min(sorted.length - 1, Math.floor(share * sorted.length));
        return String.format(Locale.ROOT, "%.1f ms", sorted[at] / 1e6);
    }
}
