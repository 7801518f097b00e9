package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.chancery.model.Event;
import org.chancery.model.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients send. */
class WritingRoutesTest {

    private static final String API = "/api/v1";
    private Served served;

    @BeforeEach
    void serve() {
        served = Served.local();
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void aReportIsReadAndNotKept() {
        HttpResponse<String> read = served.post(API + "/read", "{\"text\":\"Oslo sent tents.\",\"title\":\"Tents\"}");
        assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        assertThat(Served.json(read).get("record").get("article").get("title").asText())
                .isEqualTo("Tents");
        assertThat(served.json(API).get("reports").asInt()).isEqualTo(28);
    }

    @Test
    void aReportIsKeptOnce() {
        String report = "{\"text\":\"Oslo sent tents.\",\"outlet\":\"Example Post\"}";
        HttpResponse<String> first = served.post(API + "/reports", report);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(Served.json(first).get("receipt").get("state").asText()).isEqualTo("new");
        String place = first.headers().firstValue("Location").orElseThrow();
        assertThat(served.json(place).get("source").get("outlet").get("name").asText())
                .isEqualTo("Example Post");
        HttpResponse<String> again = served.post(API + "/reports", report);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Served.json(again).get("receipt").get("state").asText()).isEqualTo("known");
        assertThat(served.json(API).get("reports").asInt()).isEqualTo(29);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                   | 400 |
            {"text":"a","html":"b"}              | 400 |
            {"text":7}                           | 400 | text
            {"text":"a","size":7}                | 400 | size
            []                                   | 400 |
            {"text":                             | 400 |
            {"url":"file:///etc/passwd"}         | 400 | url
            {"url":"gopher://example.org/"}      | 400 | url
            {"url":"http://127.0.0.1/"}          | 422 |
            {"url":"http://localhost:22/"}       | 422 |
            {"url":"http://169.254.169.254/meta"}| 422 |
            {"url":"http://[::1]/"}              | 422 |
            {"url":"http://10.1.2.3/"}           | 422 |
            {"url":"http://0x7f000001/"}         | 422 |
            {"url":"http://user:pw@192.168.0.1/"}| 422 |
            """)
    void whatCannotBeReadIsRefused(String body, int status, String parameter) {
        HttpResponse<String> answer = served.post(API + "/read", body);
        JsonNode problem = Served.json(answer);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(problem.get("title").asText()).isNotBlank();
        assertThat(problem.path("parameter").asText(null)).isEqualTo(parameter);
        if (status == 422) {
            assertThat(problem.get("detail").asText()).containsAnyOf("private network", "valid address", "no host");
        }
    }

    @Test
    void aRejectedEventNoLongerCountsAndTheCorrectionIsListed() {
        Reading reading = withEvent();
        String article = reading.article().id();
        String event = reading.events().get(0).id();
        String path = API + "/findings?kind=event&article=" + article;
        int before = served.json(path).get("items").size();
        HttpResponse<String> made = served.post(
                API + "/reports/" + article + "/corrections",
                "{\"finding\":\"" + event + "\",\"verdict\":\"reject\",\"by\":\"Ada\",\"reason\":\"a film\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(Served.json(made).get("why").asText()).isEqualTo("a film");
        assertThat(served.json(path).get("items")).hasSize(before - 1);
        assertThat(served.json(path + "&rejected=true").get("items")).hasSize(before);
        assertThat(served.json(API + "/corrections").get("items")).hasSize(1);
        assertThat(served.json(API + "/reports/" + article + "/corrections")
                        .get("items")
                        .get(0)
                        .get("standing")
                        .asText())
                .isEqualTo("applied");
    }

    @Test
    void anEventIsChangedByFields() {
        Reading reading = withEvent();
        Event event = reading.events().get(0);
        HttpResponse<String> made = served.post(
                API + "/reports/" + reading.article().id() + "/corrections",
                "{\"finding\":\"" + event.id()
                        + "\",\"verdict\":\"change\",\"change\":{\"status\":\"planned\",\"dead\":null,"
                        + "\"recipients\":[\"BLR\",\"CHN\"]},\"by\":\"Ada\",\"reason\":\"next week\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        JsonNode items = served.json(API + "/findings?status=planned&article="
                        + reading.article().id())
                .get("items");
        assertThat(items)
                .anyMatch(item -> item.get("to").size() == 2
                        && item.get("correction").get("who").asText().equals("Ada"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"finding":"e1","verdict":"reject","by":"Ada"}                             | reason
            {"finding":"e1","verdict":"reject","reason":"no"}                          | by
            {"finding":"e1","verdict":"maybe","by":"Ada","reason":"no"}                | verdict
            {"verdict":"reject","by":"Ada","reason":"no"}                              | finding
            {"finding":"e99","verdict":"reject","by":"Ada","reason":"no"}              |
            {"finding":"e1","verdict":"accept","change":{"a":"b"},"by":"A","reason":"n"}| change
            {"finding":"e1","verdict":"change","change":{"colour":"red"},"by":"A","reason":"n"}|
            {"finding":"sha256:00/1/e1","verdict":"reject","by":"A","reason":"n"}      | finding
            """)
    void correctionsThatMakeNoSenseAreRefused(String body, String parameter) {
        HttpResponse<String> answer =
                served.post(API + "/reports/" + withEvent().article().id() + "/corrections", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(Served.json(answer).path("parameter").asText(null)).isEqualTo(parameter);
        assertThat(served.json(API + "/corrections").get("items")).isEmpty();
    }

    private static Reading withEvent() {
        List<Reading> all = Served.readings();
        return all.stream().filter(one -> one.events().size() > 1).findFirst().orElseThrow();
    }
}
