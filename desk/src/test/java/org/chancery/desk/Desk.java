package org.chancery.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.json.JsonLines;
import org.chancery.reader.Reader;
import org.chancery.reader.ReportReader;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Settings;
import org.chancery.store.RecordStore;
import org.chancery.store.Stores;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A record in a folder of its own, the server over it and a browser: one of each for all tests of the page. */
final class Desk implements AutoCloseable {

    private final Path folder;
    private final RecordStore store;
    private final ChanceryServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Browser browser;

    private Desk(List<Path> programs) {
        try {
            this.folder = Files.createTempDirectory("chancery-desk");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        ReportReader reader = Reader.load(JsonLines::object)::read;
        this.store = Stores.open(folder.resolve("desk.db").toString(), line -> {});
        new DeskRecord(reader).fill(store);
        this.server = ChanceryServer.start(Settings.local(), "desk.db", store, () -> reader);
        this.browser = new Browser(programs.get(0), programs.get(1), server.address(), folder.resolve("downloads"));
    }

    Browser browser() {
        return browser;
    }

    RecordStore store() {
        return store;
    }

    String address() {
        return server.address();
    }

    /** The id of the kept report whose title holds the words. */
    String report(String words) {
        return ((List<?>) get("/api/v1/reports?limit=500").get("items"))
                .stream()
                        .map(item -> (Map<?, ?>) item)
                        .filter(item -> String.valueOf(item.get("title")).contains(words))
                        .map(item -> String.valueOf(item.get("article")))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no report is called " + words));
    }

    /** What the server answers, as an object. */
    Map<String, Object> get(String path) {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(address() + path)), HttpResponse.BodyHandlers.ofString());
        return JsonLines.object(answer.body());
    }

    byte[] file(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    /** What the server answers to what is sent. */
    Map<String, Object> post(String path, Map<String, ?> body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json(body)));
        return JsonLines.object(
                send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private static String json(Map<String, ?> body) {
        try {
            return new ObjectMapper().writeValueAsString(body);
        } catch (JsonProcessingException odd) {
            throw new IllegalArgumentException(odd);
        }
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            HttpResponse<T> answer = client.send(request.build(), handler);
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.request().uri() + " answers " + answer.statusCode());
            }
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() throws IOException {
        browser.close();
        server.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Gives tests the desk; where no browser is installed they are skipped, and say so. */
    static final class Shared implements ExecutionCondition, ParameterResolver {

        private static final ExtensionContext.Namespace PLACE = ExtensionContext.Namespace.create(Shared.class);

        private final Optional<Path> chromium =
                Programs.first("chromium", "chromium-browser", "google-chrome", "chrome");
        private final Optional<Path> chromedriver = Programs.first("chromedriver", "chromium.chromedriver");

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (chromium.isPresent() && chromedriver.isPresent()) {
                return ConditionEvaluationResult.enabled("chromium is installed");
            }
            String line = context.getDisplayName() + " is skipped: "
                    + (chromium.isEmpty() ? "chromium" : "chromedriver")
                    + " is not on the PATH (Debian: apt-get install chromium chromium-driver)";
            System.out.println(line);
            return ConditionEvaluationResult.disabled(line);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Desk.class;
        }

        @Override
        public Desk resolveParameter(ParameterContext parameter, ExtensionContext context) {
            List<Path> programs = List.of(chromium.orElseThrow(), chromedriver.orElseThrow());
            return context.getRoot().getStore(PLACE).computeIfAbsent(Desk.class, any -> new Desk(programs), Desk.class);
        }
    }
}
