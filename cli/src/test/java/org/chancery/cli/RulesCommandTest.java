package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.json.JsonLines;
import org.chancery.reader.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {

    private static final String LINE = "chide | chide v | agent > patient | - | disapprove | 111 | ";

    @TempDir
    private Path folder;

    private final Cli cli = Cli.reading(report -> {
                throw new AssertionError("read without rules");
            })
            .trying(lexicon -> RuleReader.of(Reader.load(lexicon, JsonLines::object)));

    private String rules(String examples) throws IOException {
        return Files.writeString(folder.resolve("accuse.txt"), LINE + examples + "\n")
                .toString();
    }

    @Test
    void anEditedRuleIsTriedWithoutABuild() throws IOException {
        String file = rules("Peru {chided} Chile on Monday. => PER > CHL");
        assertThat(cli.run("rules", "try", "--rules", file, "Norway chided Estonia on Friday."))
                .isZero();
        assertThat(cli.out())
                .contains("Norway NORGOV → Estonia ESTGOV")
                .containsPattern("event/accuse/chide “chided” +fired");
    }

    @Test
    void passAndFailAreToldByName() throws IOException {
        String file = rules("Peru {chided} Chile on Monday. => PER > CHL ;; Peru {chided} Chile. => CHL > PER "
                + ";; ! Peru chided Chile again.");
        assertThat(cli.run("rules", "check", file)).isEqualTo(1);
        assertThat(cli.out())
                .contains("PASS event/accuse/chide: Peru chided Chile on Monday.")
                .contains("FAIL event/accuse/chide: Peru chided Chile.")
                .contains("want ACCUSE CHL > PER, got ACCUSE PER > CHL")
                .contains("FAIL event/accuse/chide: not Peru chided Chile again.")
                .endsWith("1 of 3 hold\n");
    }

    @Test
    void whatFailsIsSaidOfARuleThatNearlySpoke() throws IOException {
        Path file = Files.writeString(
                folder.resolve("accuse.txt"),
                LINE.replace("| - |", "| patient is person |") + "Peru {chided} Mary Robinson. => PER > IRL\n");
        assertThat(cli.run("rules", "try", "--rules", file.toString(), "Norway chided the weather."))
                .isZero();
        assertThat(cli.out()).contains("No event was found.").contains("fails: patient is person");
    }

    @Test
    void aFaultyRuleFileIsOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("accuse.txt"), "chide | chide v | agent\n");
        assertThat(cli.run("rules", "check", file.toString())).isEqualTo(1);
        assertThat(cli.err()).isEqualTo("chancery: " + file + ":1: 3 fields where 7 belong\n");
    }

    @Test
    void aFileThatIsNoRuleFileIsOneLine() {
        assertThat(cli.run("rules", "check", folder.resolve("blame.txt").toString()))
                .isEqualTo(1);
        assertThat(cli.err()).startsWith("chancery: ").contains("no rule file has that name; there are accuse.txt");
        assertThat(cli.err().lines()).hasSize(1);
    }
}
