package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every question the API answers, over a small record. */
class AskingRoutesTest {

    private static final String API = "/api/v1";
    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.local();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                          | reports      | 28
            /stats                     | stats        |
            /stats?by=month,outlet     | stats        |
            /findings                  | items        |
            /findings?type=CONSULT&state=Kazakh | items |
            /events                    | items        |
            /search?q=Beijing          | items        |
            /pairs/KAZ/China           | first        | KAZ
            /states/KAZ                | state        | KAZ
            /states?q=kaz              | items        |
            /timeline?by=week&top=1    | unit         | week
            /graph                     | nodes        |
            /graph?of=ties             | edges        |
            /places                    | places       |
            /alerts                    | alerts       |
            /stories?reports=1         | items        |
            /reports                   | items        |
            /corrections               | items        |
            /known                     | findings     |
            /words                     | types        |
            """)
    void everyQuestionIsAnswered(String path, String field, String value) {
        HttpResponse<String> answer = served.get(path.equals("/") ? API : API + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
        JsonNode told = Served.json(answer).get(field);
        assertThat(told).isNotNull();
        if (value != null) {
            assertThat(told.asText()).isEqualTo(value);
        } else if (told.isContainerNode() && !path.startsWith("/alerts") && !path.startsWith("/corrections")) {
            assertThat(told).as(path).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/findings?kind=event&x=1",
                "/stats?limit=3",
                "/events/ev-1?state=KAZ",
                "/export?layout=jsonl&to=x"
            })
    void wordsThatNoRouteTakesAreRefusedByName(String path) {
        JsonNode problem = Served.json(served.get(API + path));
        assertThat(problem.get("status").asInt()).isEqualTo(400);
        assertThat(path).contains(problem.get("parameter").asText() + "=");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /findings?type=CONSLT      | type       | CONSULT
            /findings?state=Kazakhstann | state      | KAZ
            /findings?quad=verbal-coop | quad       |
            /findings?from=2024-13     | from       |
            /findings?confidence=2     | confidence |
            /findings?limit=0          | limit      |
            /findings?limit=501        | limit      |
            /findings?cursor=nonsense  | cursor     |
            /findings?pair=KAZ         | pair       |
            /findings?from=2024&until=2023 | from   |
            /timeline?by=fortnight     | by         |
            /graph?of=love             | of         | events
            /search                    | q          |
            /export?layout=word        | layout     |
            """)
    void whatIsNotUnderstoodIsNamed(String path, String parameter, String suggestion) {
        HttpResponse<String> answer = served.get(API + path);
        JsonNode problem = Served.json(answer);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(problem.get("parameter").asText()).isEqualTo(parameter);
        assertThat(problem.get("detail").asText()).isNotBlank();
        assertThat(problem.get("instance").asText()).startsWith("/api/v1/");
        if (suggestion != null) {
            assertThat(problem.get("suggestions"))
                    .anyMatch(word -> word.asText().equals(suggestion));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nothing", "/events/none", "/stories/none", "/reports/ffffffffff", "/reports/ffffffffff/diff"})
    void whatIsNotThereIsAProblemToo(String path) {
        HttpResponse<String> answer = served.get(API + path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Served.json(answer).get("type").asText()).isEqualTo("urn:chancery:problem:not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/findings?", "/events?", "/reports?", "/stories?reports=1&", "/search?q=the&"})
    void pagesLeadToTheEndAndRepeatNothing(String path) {
        List<Integer> small = new ArrayList<>();
        List<Integer> large = new ArrayList<>();
        assertThat(paged(path, 7, small)).isGreaterThan(1);
        paged(path, 500, large);
        assertThat(new HashSet<>(small)).hasSameSizeAs(small);
        assertThat(small).isEqualTo(large).hasSizeGreaterThan(7);
    }

    /** Goes through all pages, collects the items by their text, and tells how many pages there were. */
    private static int paged(String path, int limit, List<Integer> items) {
        int pages = 0;
        String cursor = "";
        while (cursor != null) {
            JsonNode page = served.json(API + path + "limit=" + limit + cursor);
            assertThat(page.get("items").size()).isBetween(1, limit);
            page.get("items").forEach(item -> items.add(item.toString().hashCode()));
            cursor = page.get("next").isNull()
                    ? null
                    : "&cursor=" + page.get("next").asText();
            pages++;
        }
        return pages;
    }

    @Test
    void anEtagSparesTheAnswer() {
        HttpResponse<String> first = served.get(API + "/graph");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("\"");
        HttpResponse<String> again = served.get(API + "/graph", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(served.get(API + "/graph", "If-None-Match", "\"other\", W/" + tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(served.get(API + "/graph?of=ties", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aReportComesWithItsReadingAsItIs() {
        String article = Served.readings().get(0).article().id();
        JsonNode report = served.json(API + "/reports/" + article);
        assertThat(report.get("record").get("article").get("text").asText())
                .isEqualTo(Served.readings().get(0).article().text());
        assertThat(report.get("source").get("article").asText()).isEqualTo(article);
        assertThat(report.get("editions")).hasSize(1);
        assertThat(served.json(API + "/reports/" + article.substring(7, 20)).get("source"))
                .isEqualTo(report.get("source"));
        assertThat(served.get(API + "/reports/" + article + "?edition=2").statusCode())
                .isEqualTo(404);
        assertThat(served.get(API + "/reports/" + article + "/diff").statusCode())
                .isEqualTo(400);
        JsonNode elsewhere = served.json(API + "/reports/" + article + "/elsewhere");
        assertThat(elsewhere.get("items")).isNotNull();
        assertThat(elsewhere.get("checks")).isNotNull();
    }

    @Test
    void anEventAndAStoryHaveAddressesOfTheirOwn() {
        String event = served.json(API + "/events?limit=1")
                .get("items")
                .get(0)
                .get("id")
                .asText();
        assertThat(served.json(API + "/events/" + event).get("id").asText()).isEqualTo(event);
        String story = served.json(API + "/stories?reports=1&limit=1")
                .get("items")
                .get(0)
                .get("id")
                .asText();
        assertThat(served.json(API + "/stories/" + story).get("reports")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"jsonl, jsonl", "gdelt, tsv", "geojson, geojson", "csv, zip", "neo4j, zip", "phoenix, csv"})
    void exportsAreFilesToKeep(String layout, String ending) {
        HttpResponse<String> file = served.get(API + "/export?layout=" + layout);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"chancery-" + layout + "." + ending + "\"");
        assertThat(file.body()).isNotEmpty();
    }

    @Test
    void exportedReadingsLoadBack() {
        String lines = served.get(API + "/export?layout=jsonl&readings=true").body();
        assertThat(lines.lines().map(org.chancery.json.ReadingJson::read)).hasSize(28);
    }

    @Test
    void whatIsNoApiIsThePage() {
        for (String path : List.of("/", "/pair/BLR/CHN", "/report/sha256:00", "/search?q=a.b")) {
            HttpResponse<String> page = served.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        }
        assertThat(served.get("/no-such-file.js").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"app-3F2KQ9XA.js, true", "app-0123abcd.css, true", "app.js, false", "world-atlas.json, false"})
    void namesWithAHashNeverChange(String name, boolean hashed) {
        assertThat(PageFiles.isHashed(name)).isEqualTo(hashed);
    }
}
