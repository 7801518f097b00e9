package org.chancery.export.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.export.Exported;
import org.chancery.export.Layout;
import org.chancery.export.Samples;
import org.chancery.json.JsonLines;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;

@SuppressWarnings("unchecked")
class LinkedLayoutsTest {

    private final Map<String, Object> document = JsonLines.object(Exported.text(Layout.JSONLD, Samples.all()));
    private final List<Map<String, Object>> graph = (List<Map<String, Object>>) document.get("@graph");

    private List<Map<String, Object>> ofType(String type) {
        return graph.stream().filter(node -> type(node).contains(type)).toList();
    }

    private static List<String> type(Map<String, Object> node) {
        Object type = node.get("type");
        return type instanceof List<?> types ? (List<String>) types : List.of((String) type);
    }

    @Test
    void everyTermIsInTheContext() {
        Map<String, Object> context = (Map<String, Object>) document.get("@context");
        Set<String> used = new HashSet<>();
        collect(graph, used);
        assertThat(context.keySet()).containsAll(used);
        assertThat(context.get("Event")).isEqualTo("schema:Event");
        assertThat(context.get("hadPrimarySource").toString()).contains("prov:hadPrimarySource");
    }

    private static void collect(Object value, Set<String> used) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, part) -> {
                used.add((String) key);
                if (key.equals("type")) {
                    used.addAll(part instanceof List<?> types ? (List<String>) types : List.of((String) part));
                }
                collect(part, used);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(part -> collect(part, used));
        }
    }

    @Test
    void everyNameInTheGraphStandsForSomethingInIt() {
        Set<String> ids = new HashSet<>();
        graph.forEach(node -> assertThat(ids.add((String) node.get("id")))
                .as("%s", node.get("id"))
                .isTrue());
        for (Map<String, Object> node : graph) {
            for (String link : List.of(
                    "publisher",
                    "appearance",
                    "claimInterpreter",
                    "spokenByCharacter",
                    "isPartOf",
                    "wasAttributedTo",
                    "hadPrimarySource",
                    "wasQuotedFrom",
                    "wasGeneratedBy",
                    "wasAssociatedWith",
                    "hasBody",
                    "measures")) {
                if (node.get(link) instanceof String id) {
                    assertThat(ids).as(link).contains(id);
                }
            }
            for (String links : List.of("actor", "recipient", "from", "to", "wasDerivedFrom")) {
                if (node.get(links) instanceof List<?> many) {
                    assertThat(ids).as(links).containsAll((List<String>) many);
                }
            }
        }
    }

    @Test
    void theVisitIsAnEventThatAClaimTells() {
        Map<String, Object> visit = ofType("Event").get(0);
        assertThat(visit)
                .containsEntry("plover", "CONSULT")
                .containsEntry("startDate", "2024-05-13")
                .containsEntry("status", "occurred")
                .containsEntry("happening", "urn:chancery:event:J1");
        Map<String, Object> claim = ofType("Claim").get(0);
        assertThat((List<String>) visit.get("wasDerivedFrom")).containsExactly((String) claim.get("id"));
        assertThat(type(claim)).containsExactly("Claim", "Quotation");
        assertThat(claim.get("appearance"))
                .isEqualTo(ofType("NewsArticle").get(0).get("id"));
    }

    @Test
    void selectorsFindTheirWordsAgain() {
        Map<String, Object> note = ofType("Annotation").stream()
                .filter(one -> ((String) one.get("hasBody")).endsWith("/1/e1"))
                .findFirst()
                .orElseThrow();
        Map<String, Object> target = ((List<Map<String, Object>>) note.get("hasTarget")).get(0);
        List<Map<String, Object>> selectors = (List<Map<String, Object>>) target.get("hasSelector");
        Map<String, Object> place = selectors.get(0);
        Map<String, Object> quote = selectors.get(1);
        SourceText text = SourceText.of(Samples.visited().passage());
        String exact = (String) quote.get("exact");
        assertThat(text.slices(new Span((int) place.get("start"), (int) place.get("end"), exact)))
                .isTrue();
        assertThat(text.text()).contains((String) quote.get("prefix") + exact + quote.get("suffix"));
        assertThat(((String) quote.get("suffix")).codePointCount(0, ((String) quote.get("suffix")).length()))
                .isEqualTo(32);
    }

    @Test
    void geojsonHasPointsWithLongitudeFirst() {
        Map<String, Object> map = JsonLines.object(Exported.text(Layout.GEOJSON, Samples.all()));
        List<Map<String, Object>> features = (List<Map<String, Object>>) map.get("features");
        assertThat(map).containsEntry("type", "FeatureCollection");
        assertThat(features).hasSize(2);
        Map<String, Object> geometry = (Map<String, Object>) features.get(0).get("geometry");
        assertThat(geometry.get("coordinates")).isEqualTo(List.of(28.85, 47.0));
        assertThat((Map<String, Object>) features.get(0).get("properties"))
                .containsEntry("actor", "Aino Järvi")
                .containsEntry("status", "occurred");
    }

    @Test
    void nothingIsAnEmptyDocument() {
        assertThat(JsonLines.object(Exported.text(Layout.JSONLD, List.of())).get("@graph"))
                .isEqualTo(List.of());
        assertThat(JsonLines.object(Exported.text(Layout.GEOJSON, List.of())).get("features"))
                .isEqualTo(List.of());
    }
}
