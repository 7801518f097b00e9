package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers try. None of it works, and each gets a clear answer. */
class HostileTest {

    private static final String API = "/api/v1";
    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.local();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void scriptInAReportComesBackAsTextOfJsonAlone() throws IOException {
        String report = Served.JSON.writeValueAsString(
                java.util.Map.of("text", "Oslo sent tents " + SCRIPT, "title", SCRIPT, "outlet", SCRIPT));
        HttpResponse<String> kept = served.post(API + "/reports", report);
        String place = kept.headers().firstValue("Location").orElseThrow();
        for (String path : List.of(place, API + "/reports", API + "/search?q=tents")) {
            HttpResponse<String> answer = served.get(path);
            assertThat(answer.body()).contains("<script>alert(1)");
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/json");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "script-src 'self'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void scriptInAnAddressComesBackAsTextOfJsonAlone() {
        HttpResponse<String> answer = served.get(API + "/findings?type=%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void aHugeBodyIsRefusedBeforeItIsSent() {
        String answer = served.raw(
                "POST /api/v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 104857600"
                        + "\r\n\r\n{\"text\":\"a",
                2000);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("at most 8 MB").contains("problem+json");
    }

    @Test
    void aBodyThatGrowsWithoutSayingSoIsRefused() {
        byte[] much = new byte[9 * 1024 * 1024];
        java.util.Arrays.fill(much, (byte) 'a');
        HttpRequest.Builder request = HttpRequest.newBuilder(served.uri(API + "/read"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(much)));
        assertThat(served.send(request).statusCode()).isEqualTo(413);
    }

    @Test
    void tooLongATextIsRefused() {
        HttpResponse<String> answer = served.post(API + "/read", "{\"text\":\"" + "a ".repeat(600_000) + "\"}");
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void whoSendsTooSlowlyIsSentAway() throws Exception {
        Limits limits =
                Served.limits(1 << 20, Duration.ofMillis(600), Duration.ofSeconds(5), Duration.ofSeconds(5), 1, 1);
        try (Served strict = Served.with(Served.limited(limits), Served::told);
                Socket socket = strict.socket()) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 1000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            long begin = System.nanoTime();
            for (int i = 0; i < 100 && socket.getInputStream().available() == 0; i++) {
                out.write('{');
                out.flush();
                Thread.sleep(100);
            }
            String answer = Served.rest(socket, 3000);
            assertThat(answer).startsWith("HTTP/1.1 408");
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void whoSaysNothingIsCutOff() throws Exception {
        Limits limits =
                Served.limits(1 << 20, Duration.ofSeconds(5), Duration.ofMillis(500), Duration.ofSeconds(5), 1, 1);
        try (Served strict = Served.with(Served.limited(limits), Served::told);
                Socket socket = strict.socket()) {
            socket.getOutputStream().write("GET /api/v1 HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(10_000);
            while (socket.getInputStream().read() >= 0) {
                // whatever is said before the end
            }
            assertThat(strict.get(API).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/..%2f..%2fetc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/../../etc/passwd",
                "/assets/..%5c..%5cwin.ini",
                "/index.html%00.js",
                "/.git/config.json",
                "/api/v1/reports/..%2f..%2fstats",
                "/api/v1/events/%00",
                "//etc/passwd.json",
                "/org/chancery/server/calibration.json"
            })
    void pathsThatClimbLeadNowhere(String path) {
        String answer = served.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 3000);
        assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*").doesNotContain("root:", "text/html");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "127.0.0.1:80, 200",
        "[::1]:8040, 200",
        "evil.example, 403",
        "10.0.0.7, 403",
        "localhost.evil.example, 403",
        "'', 4"
    })
    void strangeNamesAreRefused(String host, String status) {
        String answer = served.raw("GET /api/v1 HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n", 3000);
        assertThat(answer).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void pagesOfStrangersMayNeitherAskNorSend() {
        String own = "http://127.0.0.1:" + served.port();
        assertThat(served.get(API, "Origin", own).statusCode()).isEqualTo(200);
        for (String origin : List.of("https://evil.example", "null", "http://127.0.0.1:1")) {
            assertThat(served.get(API, "Origin", origin).statusCode())
                    .as(origin)
                    .isEqualTo(403);
            assertThat(served.post(API + "/read", "{\"text\":\"a\"}", "Origin", origin)
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(served.get(API, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(served.get(API).headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void formsOfOtherPagesAreNotTaken() {
        HttpRequest.Builder request = HttpRequest.newBuilder(served.uri(API + "/reports"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"a\"}"));
        assertThat(served.send(request).statusCode()).isEqualTo(415);
        HttpRequest.Builder removal = HttpRequest.newBuilder(served.uri(API + "/reports"))
                .header("Content-Type", "application/json")
                .DELETE();
        assertThat(served.send(removal).statusCode()).isEqualTo(405);
    }

    @Test
    void aTokenIsNeededWhereOneIsSet() {
        String token = "a-long-enough-token";
        Settings settings = new Settings("127.0.0.1", 0, token, Set.of(), false, false, Limits.usual());
        try (Served guarded = Served.with(settings, Served::told)) {
            assertThat(guarded.get("/").statusCode()).isEqualTo(200);
            HttpResponse<String> none = guarded.get(API);
            assertThat(none.statusCode()).isEqualTo(401);
            assertThat(none.headers().firstValue("WWW-Authenticate").orElseThrow())
                    .startsWith("Bearer");
            assertThat(guarded.get(API, "Authorization", "Bearer " + token).statusCode())
                    .isEqualTo(200);
            assertThat(guarded.get(API, "Authorization", "Basic " + token).statusCode())
                    .isEqualTo(401);
            int last = 0;
            for (int i = 0; i < 12; i++) {
                last = guarded.get(API, "Authorization", "Bearer wrong-" + i).statusCode();
            }
            assertThat(last).isEqualTo(429);
        }
    }

    @Test
    void boundElsewhereATokenIsNeededToStart() {
        assertThatThrownBy(() -> new Settings("0.0.0.0", 0, null, Set.of(), false, false, Limits.usual()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--token");
        assertThatThrownBy(() -> new Settings("0.0.0.0", 0, "short", Set.of(), false, false, Limits.usual()))
                .hasMessageContaining("16");
    }

    @Test
    void aReadOnlyRecordKeepsNothing() {
        Settings settings = new Settings("127.0.0.1", 0, null, Set.of(), true, false, Limits.usual());
        try (Served closed = Served.with(settings, Served::told)) {
            assertThat(closed.post(API + "/reports", "{\"text\":\"a\"}").statusCode())
                    .isEqualTo(403);
            assertThat(closed.post(API + "/read", "{\"text\":\"a\"}").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void moreReadsThanThereIsRoomForAreSentAway() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        Limits limits =
                Served.limits(1 << 20, Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMillis(800), 1, 1);
        try (Served busy = Served.with(Served.limited(limits), report -> {
            await(held);
            return Served.told(report);
        })) {
            List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                answers.add(CompletableFuture.supplyAsync(() -> busy.post(API + "/read", "{\"text\":\"a\"}")));
            }
            List<Integer> statuses = answers.stream()
                    .map(answer -> answer.join().statusCode())
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(429, 429, 503, 503);
            assertThat(answers.get(0).join().headers().firstValue("Retry-After"))
                    .isPresent();
            assertThat(busy.get(API).statusCode()).isEqualTo(200);
            held.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aReaderThatFailsFailsAlone() {
        try (Served broken = Served.with(Settings.local(), report -> {
            throw new IllegalStateException("no such rule");
        })) {
            HttpResponse<String> answer = broken.post(API + "/read", "{\"text\":\"a\"}");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(Served.json(answer).get("detail").asText()).contains("defect in the reader");
            assertThat(broken.get(API).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void ratesAreKeptApartByClient() {
        Rates rates = new Rates(1, 2);
        assertThat(List.of(rates.take("a", 0), rates.take("a", 0), rates.take("a", 0), rates.take("b", 0)))
                .containsExactly(true, true, false, true);
        assertThat(rates.take("a", 1_100_000_000L)).isTrue();
        assertThat(rates.take("a", 1_100_000_000L)).isFalse();
    }
}
