package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.model.Reading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description says what the server does: its routes, their words, the form of their answers. */
class OpenApiTest {

    private static final String API = "/api/v1";
    private static JsonNode description;
    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        try (InputStream stream = OpenApiTest.class.getResourceAsStream("openapi.yaml")) {
            description = new YAMLMapper().readTree(stream);
        }
        served = Served.local();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static List<Route> routes() {
        List<Route> routes = new ArrayList<>(FindingRoutes.all());
        routes.addAll(ReportRoutes.all());
        return routes;
    }

    @Test
    void everyRouteIsDescribedAndNothingElse() {
        Set<String> described = new TreeSet<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> described.add(method + " " + path.getKey())));
        Set<String> there = new TreeSet<>(Set.of(
                "get /", "get /states", "get /known", "get /words", "get /openapi.yaml", "get " + Downloads.PATH));
        routes().forEach(route -> there.add("get " + route.path()));
        Writes.PATHS.forEach(path -> there.add("post " + path));
        assertThat(described).isEqualTo(there);
        for (String line : there) {
            String path = line.substring(line.indexOf(' ') + 1).replaceAll("\\{[a-z]+}", "none");
            HttpResponse<String> answer = line.startsWith("get ")
                    ? served.get(API + (path.equals("/") ? "" : path))
                    : served.post(API + path, "{}");
            assertThat(answer.body()).as(line).doesNotContain("the API has no /api");
            assertThat(answer.statusCode()).as(line).isNotEqualTo(405);
        }
    }

    static Stream<Route> asking() {
        return routes().stream();
    }

    @ParameterizedTest
    @MethodSource("asking")
    void theWordsOfARouteAreDescribed(Route route) {
        Set<String> described = new TreeSet<>();
        for (JsonNode parameter : description.at("/paths/" + route.path().replace("/", "~1") + "/get/parameters")) {
            JsonNode resolved = resolved(parameter);
            if (resolved.get("in").asText().equals("query")) {
                JsonNode several = resolved.at("/schema/properties");
                if (several.isObject()) {
                    several.fieldNames().forEachRemaining(described::add);
                } else {
                    described.add(resolved.get("name").asText());
                }
            }
        }
        assertThat(described).isEqualTo(route.parameters());
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** A request for each described answer. */
    static Stream<Map.Entry<String, String>> answers() {
        Map<String, String> asked = new LinkedHashMap<>();
        for (String path : List.of(
                "/stats",
                "/findings",
                "/events",
                "/timeline",
                "/graph",
                "/places",
                "/alerts",
                "/reports",
                "/corrections",
                "/known",
                "/words",
                "/states")) {
            asked.put(path, path);
        }
        asked.put("", "/");
        asked.put("/search?q=the", "/search");
        asked.put("/pairs/KAZ/CHN", "/pairs/{first}/{second}");
        asked.put("/states/KAZ", "/states/{state}");
        asked.put("/graph?of=ties", "/graph");
        asked.put("/stories?reports=1", "/stories");
        for (Reading reading : Served.readings()) {
            String report = "/reports/" + reading.article().id();
            asked.put(report, "/reports/{article}");
            asked.put(report + "/elsewhere", "/reports/{article}/elsewhere");
            asked.put(report + "/corrections", "/reports/{article}/corrections");
        }
        return asked.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void answersHaveTheFormDescribed(Map.Entry<String, String> asked) {
        HttpResponse<String> answer = served.get(API + asked.getKey());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        check(asked.getValue(), "get", "200", answer);
    }

    @Test
    void eventsStoriesAndWhatIsSentHaveTheFormDescribed() {
        String event = served.json(API + "/events?limit=1").at("/items/0/id").asText();
        check("/events/{id}", "get", "200", served.get(API + "/events/" + event));
        String story = served.json(API + "/stories?reports=1&limit=1")
                .at("/items/0/id")
                .asText();
        check("/stories/{story}", "get", "200", served.get(API + "/stories/" + story));
        check("/read", "post", "200", served.post(API + "/read", "{\"text\":\"Oslo sent tents.\"}"));
        check("/reports", "post", "201", served.post(API + "/reports", "{\"text\":\"Oslo sent tents.\"}"));
        Reading reading = Served.readings().stream()
                .filter(one -> !one.events().isEmpty())
                .findFirst()
                .orElseThrow();
        String path = API + "/reports/" + reading.article().id() + "/corrections";
        String finding = reading.events().get(0).id();
        check(
                "/reports/{article}/corrections",
                "post",
                "201",
                served.post(
                        path,
                        "{\"finding\":\"" + finding
                                + "\",\"verdict\":\"accept\",\"by\":\"Ada\",\"reason\":\"so it is\"}"));
        check("/corrections", "get", "200", served.get(API + "/corrections"));
        check("/findings", "get", "default", served.get(API + "/findings?type=X"));
        check("/read", "post", "default", served.post(API + "/read", "{}"));
    }

    @Test
    void anAnswerOfAnotherFormIsSeen() {
        HttpResponse<String> timeline = served.get(API + "/timeline");
        assertThatThrownBy(() -> check("/graph", "get", "200", timeline)).isInstanceOf(AssertionError.class);
    }

    private static void check(String path, String method, String status, HttpResponse<String> answer) {
        if (!status.equals("default")) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(Integer.parseInt(status));
        }
        JsonNode response =
                resolved(description.at("/paths/" + path.replace("/", "~1") + "/" + method + "/responses/" + status));
        JsonNode content = response.get("content").elements().next();
        ObjectNode schema = Served.JSON.createObjectNode();
        schema.put("$ref", content.at("/schema/$ref").asText());
        schema.set("components", description.get("components"));
        Map<String, String> faults = new TreeMap<>();
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(Served.json(answer))
                .forEach(fault -> faults.put(fault.getInstanceLocation().toString(), fault.getMessage()));
        assertThat(faults).as(path).isEmpty();
    }
}
