package org.chancery.export.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chancery.export.Exported;
import org.chancery.export.Layout;
import org.chancery.export.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class GraphLayoutsTest {

    @TempDir
    Path folder;

    /** Rows of a CSV file by an independent reader, all as text. */
    private List<List<String>> rows(Path file) throws Exception {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM read_csv('" + file
                        + "', header = false, all_varchar = true, delim = ',', quote = '\"')")) {
            List<List<String>> rows = new ArrayList<>();
            while (found.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    String cell = found.getString(column);
                    cells.add(cell == null ? "" : cell);
                }
                rows.add(cells);
            }
            return rows;
        }
    }

    @Test
    void everyRelationshipJoinsNodesThatAreThere() throws Exception {
        Path out = folder.resolve("neo4j");
        Exported.to(out, Layout.NEO4J, Samples.all());
        Set<String> ids = new HashSet<>();
        for (String file : Neo4jSink.files()) {
            List<List<String>> rows = rows(out.resolve(file));
            List<String> names = rows.get(0);
            assertThat(rows).as(file).hasSizeGreaterThan(1);
            if (names.get(0).equals("id:ID")) {
                assertThat(names).endsWith(":LABEL");
                for (List<String> row : rows.subList(1, rows.size())) {
                    assertThat(ids.add(row.get(0))).as(row.get(0) + " once").isTrue();
                }
            }
        }
        for (String file : List.of("links.csv", "ties.csv")) {
            List<List<String>> rows = rows(out.resolve(file));
            assertThat(rows.get(0)).startsWith(":START_ID", ":END_ID").endsWith(":TYPE");
            for (List<String> row : rows.subList(1, rows.size())) {
                assertThat(ids).contains(row.get(0), row.get(1));
                assertThat(row.get(row.size() - 1)).matches("[A-Z_]+");
            }
        }
    }

    @Test
    void tellingsOfOneEventLeadToIt() throws Exception {
        Path out = folder.resolve("neo4j");
        Exported.to(out, Layout.NEO4J, Samples.all());
        List<List<String>> links = rows(out.resolve("links.csv"));
        assertThat(links)
                .contains(
                        List.of(Samples.visited().key(), "event:J1", "TELLING_OF"),
                        List.of(Samples.visitedAgain().key(), "event:J1", "TELLING_OF"),
                        List.of("person:FINGOV:aino järvi", Samples.visited().key(), "ACTS_IN"),
                        List.of(Samples.visited().key(), Samples.visit().article() + "/1/c1", "SAID_IN"),
                        List.of("state:MDAGOV:moldova", Samples.visit().article() + "/1/c1", "SAYS"),
                        List.of(
                                Samples.visit().article() + "/1/f1",
                                Samples.visited().key(),
                                "MEASURES"),
                        List.of(Samples.visited().key(), Samples.visit().article() + "/1/x1#effect", "BROUGHT_ABOUT"));
    }

    @Test
    void graphmlIsAGraph() throws Exception {
        String text = Exported.text(Layout.GRAPHML, Samples.all());
        Document graph = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        Set<String> nodes = new HashSet<>();
        NodeList found = graph.getElementsByTagName("node");
        for (int i = 0; i < found.getLength(); i++) {
            nodes.add(((Element) found.item(i)).getAttribute("id"));
        }
        NodeList edges = graph.getElementsByTagName("edge");
        assertThat(edges.getLength()).isEqualTo(4);
        for (int i = 0; i < edges.getLength(); i++) {
            Element edge = (Element) edges.item(i);
            assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
        }
        assertThat(text)
                .contains("<data key=\"label\">Aino Järvi</data>")
                .contains("<data key=\"type\">alliance</data>");
    }
}
