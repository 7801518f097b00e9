package org.chancery.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.chancery.json.ReadingJson;
import org.chancery.model.Reading;
import org.chancery.reader.ReportReader;
import org.chancery.reader.Result;
import org.chancery.reader.article.Report;
import org.chancery.store.memory.MemoryStore;

/** A server over a small record, and a client for it. */
final class Served implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final ChanceryServer server;

    private Served(ChanceryServer server) {
        this.server = server;
    }

    static Served with(Settings settings, ReportReader reader) {
        MemoryStore store = new MemoryStore();
        readings().forEach(reading -> store.put(reading, Instant.EPOCH));
        return new Served(ChanceryServer.start(settings, "asked", store, () -> reader));
    }

    static Served local() {
        return with(Settings.local(), Served::told);
    }

    static List<Reading> readings() {
        try (InputStream stream = Served.class.getResourceAsStream("/org/chancery/cli/asked.jsonl")) {
            String lines = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return lines.lines().map(ReadingJson::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Settings as usual, with these limits. */
    static Settings limited(Limits limits) {
        return new Settings("127.0.0.1", 0, null, java.util.Set.of(), false, false, limits);
    }

    static Limits limits(int body, Duration sending, Duration idle, Duration reading, int reads, int waiting) {
        return new Limits(body, 1_000_000, sending, idle, reading, reads, waiting, 2, 20, 100, 400);
    }

    /** A reader that finds nothing in any report but hands on what it was given. */
    static Result told(Report report) {
        String text =
                report.content() instanceof Report.Text plain ? plain.value() : ((Report.Page) report.content()).html();
        try {
            String json = "{\"article\":{\"id\":\"sha256:" + String.format("%064x", text.hashCode() & 0xffffffffL)
                    + "\",\"ref\":null,\"url\":null,\"title\":" + JSON.writeValueAsString(report.title())
                    + ",\"byline\":null,\"outlet\":"
                    + (report.outlet() == null
                            ? "null"
                            : "{\"name\":" + JSON.writeValueAsString(report.outlet())
                                    + ",\"country\":null,\"control\":\"unknown\"}")
                    + ",\"published\":null,\"language\":\"en\",\"text\":" + JSON.writeValueAsString(text)
                    + ",\"furniture\":[]},\"entities\":[],\"events\":[],\"claims\":[],\"ties\":[],\"causes\":[],"
                    + "\"figures\":[],\"reader\":{\"version\":\"test\",\"models\":[]}}";
            return new Result.Read(ReadingJson.read(json), List.of());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String path, String json, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    JsonNode json(String path) {
        return json(get(path));
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What comes back for bytes sent as they are, until the server closes or falls silent for so long. */
    String raw(String request, int silenceMillis) {
        try (Socket socket = socket()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return rest(socket, silenceMillis);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Socket socket() throws IOException {
        return new Socket("127.0.0.1", server.port());
    }

    static String rest(Socket socket, int silenceMillis) throws IOException {
        StringBuilder answer = new StringBuilder();
        socket.setSoTimeout(silenceMillis);
        byte[] piece = new byte[4096];
        try {
            for (int count = socket.getInputStream().read(piece);
                    count >= 0;
                    count = socket.getInputStream().read(piece)) {
                answer.append(new String(piece, 0, count, StandardCharsets.ISO_8859_1));
            }
        } catch (java.net.SocketTimeoutException silent) {
            // what came is all there is
        } catch (java.net.SocketException closed) {
            // the server has gone while we were still sending
        }
        return answer.toString();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
    }
}
