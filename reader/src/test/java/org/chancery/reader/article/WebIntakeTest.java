package org.chancery.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebIntakeTest {
    private static final String PAGE =
            "<title>Border reopens</title><p>Poland and Hungary reopened their border on Monday.</p>";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private String base;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext(
                "/page",
                exchange -> answer(exchange, "text/html; charset=utf-8", PAGE.getBytes(StandardCharsets.UTF_8)));
        server.createContext(
                "/text", exchange -> answer(exchange, "text/plain", "Poland left.".getBytes(StandardCharsets.UTF_8)));
        server.createContext("/picture", exchange -> answer(exchange, "image/png", new byte[9]));
        server.createContext("/large", exchange -> answer(exchange, "text/html", new byte[ArticleParser.LARGEST + 1]));
        server.createContext("/gzip", WebIntakeTest::answerCompressed);
        server.createContext("/round", exchange -> redirect(exchange, "/round"));
        server.createContext("/moved", exchange -> redirect(exchange, "/page"));
        server.createContext("/file", exchange -> redirect(exchange, "file:///etc/hosts"));
        server.createContext("/inside", exchange -> redirect(exchange, "http://192.168.1.1/secret"));
        server.createContext("/slow", WebIntakeTest::answerSlowly);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void answerCompressed(HttpExchange exchange) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        answer(exchange, "text/html", packed.toByteArray());
    }

    private static void answerSlowly(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('a');
        exchange.getResponseBody().flush();
        try {
            Thread.sleep(5000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().set("Location", target);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private String fault(String path) {
        // Loopback is open in these tests, so that only what a redirect leads to is refused.
        WebIntake web = new WebIntake(
                address -> address.isLoopbackAddress() || AddressGuard.isOpen(address), Duration.ofSeconds(2));
        return ((Item.Broken) web.fetch(base + path)).fault().fault();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page", "/moved", "/gzip"})
    void fetchesPages(String path) {
        Report report = ((Item.Incoming) new WebIntake(true).fetch(base + path)).report();
        assertThat(report.input()).isEqualTo(base + path);
        assertThat(report.url()).isEqualTo(base + (path.equals("/moved") ? "/page" : path));
        assertThat(Articles.parse(report).article().text())
                .isEqualTo("Border reopens\n\nPoland and Hungary reopened their border on Monday.");
    }

    @Test
    void fetchesTexts() {
        Report report = ((Item.Incoming) new WebIntake(true).fetch(base + "/text")).report();
        assertThat(Articles.parse(report).article().text()).isEqualTo("Poland left.");
    }

    @Test
    void saysWhatWentWrong() {
        assertThat(fault("/none")).isEqualTo("cannot be fetched: the server answers 404");
        assertThat(fault("/picture")).isEqualTo("is neither a page nor a text but image/png");
        assertThat(fault("/large")).isEqualTo("is too large: at most 20 MB are read");
        assertThat(fault("/round")).isEqualTo("redirects more than 5 times");
        assertThat(fault("/file")).contains("neither http nor https");
        assertThat(fault("/inside")).contains("private network");
        assertThat(fault("/slow")).contains("no whole answer within 2 s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "169.254.1.1",
                "100.64.0.1",
                "100.127.255.255",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "198.18.0.1"
            })
    void closedAddresses(String address) throws IOException {
        assertThat(AddressGuard.isOpen(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.32.0.1",
                "100.128.0.1",
                "192.169.0.1",
                "2606:4700::1",
                "64:ff9b::808:808",
                "2a00:1450::1"
            })
    void openAddresses(String address) throws IOException {
        assertThat(AddressGuard.isOpen(InetAddress.getByName(address))).isTrue();
    }
}
