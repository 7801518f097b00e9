package org.chancery.export.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.export.Exported;
import org.chancery.export.Layout;
import org.chancery.export.Samples;
import org.chancery.export.file.Tally;
import org.chancery.json.ToldJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our own tables, read back by DuckDB. */
class FlatLayoutsTest {

    @TempDir
    Path folder;

    private static List<String> ask(String sql) throws Exception {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> answers = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    cells.add(String.valueOf(rows.getObject(column)));
                }
                answers.add(String.join("|", cells));
            }
            return answers;
        }
    }

    @Test
    void csvOpensAsTables() throws Exception {
        Path out = folder.resolve("csv");
        Tally tally = Exported.to(out, Layout.CSV, Samples.all());
        assertThat(tally.written())
                .isEqualTo(Map.of("events", 6L, "claims", 1L, "ties", 1L, "figures", 1L, "causes", 1L));
        assertThat(ask("SELECT actor, recipient, type, mode, cameo, day, place, voices, outlet_control FROM read_csv('"
                        + out
                        + "/events.csv', header = true, types = {'cameo': 'VARCHAR'}) WHERE event = 'J1' ORDER BY day"))
                .containsExactly(
                        "Aino Järvi|Moldova|CONSULT|visit|042|2024-05-13|Chișinău|Moldova|state",
                        "Aino Järvi|Moldova|CONSULT|visit|042|2024-05-15|null|null|public");
        assertThat(ask("SELECT status, count(*) FROM read_csv('" + out + "/events.csv') GROUP BY ALL ORDER BY ALL"))
                .containsExactly("denied|1", "occurred|4", "possible|1");
        assertThat(ask("SELECT \"from\", \"to\", tie, since FROM read_csv('" + out + "/ties.csv')"))
                .containsExactly("Aino Järvi|Moldova|alliance|2019");
        assertThat(ask("SELECT value, qualifier, unit, of_key FROM read_csv('" + out + "/figures.csv')"))
                .containsExactly("40|more than|tonnes|" + Samples.visited().key());
        assertThat(ask("SELECT cause_key, effect_text FROM read_csv('" + out + "/causes.csv')"))
                .containsExactly(Samples.visited().key() + "|the harvest failed");
        assertThat(ask("SELECT passage FROM read_csv('" + out + "/claims.csv')"))
                .containsExactly(Samples.visited().passage().replace('\t', ' '));
    }

    @Test
    void wordsThatASpreadsheetWouldReckonAreKeptWords() {
        assertThat(Plain.cell("=1+2")).isEqualTo("'=1+2");
        assertThat(Plain.cell("@sum")).isEqualTo("'@sum");
        assertThat(Plain.cell(List.of("a;b", "c"))).isEqualTo("a,b; c");
        assertThat(Plain.cell(-2.50)).isEqualTo("-2.5");
    }

    @Test
    void parquetHasTypesAndNestedParts() throws Exception {
        Path out = folder.resolve("parquet");
        Exported.to(out, Layout.PARQUET, Samples.all());
        String events = "'" + out + "/events.parquet'";
        assertThat(ask(
                        "SELECT column_name, column_type FROM (DESCRIBE SELECT day, score, actor, dead, cameo, evidence FROM "
                                + events + ")"))
                .containsExactly(
                        "day|DATE",
                        "score|DOUBLE",
                        "actor|VARCHAR[]",
                        "dead|INTEGER",
                        "cameo|VARCHAR",
                        "evidence|STRUCT(\"begin\" INTEGER, \"end\" INTEGER, \"text\" VARCHAR)[]");
        assertThat(ask("SELECT actor_country[1], recipient_code[1], cameo, evidence[1].begin, evidence[1].text, "
                        + "chain[1].speaker, list_filter(parties, p -> p.side = 'to')[1].name FROM " + events
                        + " WHERE chain <> []"))
                .containsExactly("FIN|MDAGOV|042|24|visited|Moldova|Moldova");
        assertThat(ask("SELECT DISTINCT compression FROM parquet_metadata(" + events + ")"))
                .containsExactly("ZSTD");
        assertThat(ask("SELECT count(*) FROM '" + out + "/causes.parquet'")).containsExactly("1");
        assertThat(ask("SELECT content, speaker[1] FROM '" + out + "/claims.parquet'"))
                .containsExactly("bringing more than 40 tonnes of grain|Moldova");
    }

    @Test
    void parquetWithNothingInItIsStillParquet() throws Exception {
        Exported.to(folder.resolve("empty"), Layout.PARQUET, List.of());
        assertThat(ask("SELECT count(*), count(day) FROM '" + folder + "/empty/events.parquet'"))
                .containsExactly("0|0");
    }

    @Test
    void jsonLinesStandAlone() throws Exception {
        Path out = folder.resolve("all.jsonl");
        Exported.to(out, Layout.JSONL, Samples.all());
        assertThat(Files.readAllLines(out).stream().map(ToldJson::read).toList())
                .isEqualTo(Samples.all());
        assertThat(ask("SELECT kind, count(*) FROM read_json('" + out + "') GROUP BY ALL ORDER BY ALL"))
                .containsExactly("cause|1", "claim|1", "event|6", "figure|1", "tie|1");
        assertThat(ask("SELECT finding.type, source.outlet.control, entities[1].name FROM read_json('" + out
                        + "') WHERE event = 'J1' LIMIT 1"))
                .containsExactly("CONSULT|state|Aino Järvi");
    }
}
