package org.chancery.export.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileOutputsTest {

    @TempDir
    Path folder;

    private static void write(OutputStream stream, String text) throws IOException {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> there() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theNameIsThereWhenAllIsWritten() throws IOException {
        Path target = folder.resolve("a.csv");
        try (Outputs outputs = FileOutputs.at(target, List.of(), true, false)) {
            write(outputs.open(""), "one");
            write(outputs.sources(), "two");
            assertThat(target).doesNotExist();
            outputs.commit();
        }
        assertThat(there()).containsExactly("a.csv", "a.csv.sources.jsonl");
        assertThat(target).hasContent("one");
    }

    @Test
    void whatWasNotFinishedLeavesNothingBehind() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "old");
        try (Outputs outputs = FileOutputs.at(folder.resolve("a.csv"), List.of(), true, true)) {
            write(outputs.open(""), "half");
            outputs.sources();
        }
        try (Outputs outputs = FileOutputs.at(folder.resolve("b"), List.of("x.csv", "y.csv"), true, false)) {
            write(outputs.open("x.csv"), "half");
        }
        assertThat(there()).containsExactly("a.csv");
        assertThat(folder.resolve("a.csv")).hasContent("old");
        assertThat(folder.resolve("b")).doesNotExist();
    }

    @Test
    void whatStandsThereIsReplacedOnlyOnDemand() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        assertThatThrownBy(() -> FileOutputs.at(file, List.of(), false, false))
                .isInstanceOf(ExportFault.class)
                .hasMessage(file + ": exists already; --force replaces it");
        try (Outputs outputs = FileOutputs.at(file, List.of(), false, true)) {
            write(outputs.open(""), "new");
            outputs.commit();
        }
        assertThat(file).hasContent("new");
    }

    @Test
    void aFolderKeepsItsOtherFiles() throws IOException {
        Path target = Files.createDirectory(folder.resolve("out"));
        Files.writeString(target.resolve("mine.txt"), "mine");
        Files.writeString(target.resolve("x.csv"), "old");
        assertThatThrownBy(() -> FileOutputs.at(target, List.of("x.csv"), true, false))
                .isInstanceOf(ExportFault.class);
        try (Outputs outputs = FileOutputs.at(target, List.of("x.csv"), true, true)) {
            write(outputs.open("x.csv"), "new");
            write(outputs.sources(), "who");
            outputs.commit();
        }
        assertThat(there()).containsExactly("out/mine.txt", "out/sources.jsonl", "out/x.csv");
        assertThat(target.resolve("x.csv")).hasContent("new");
    }

    @Test
    void faultsNameTheFileAndWhatIsWrong() throws IOException {
        Path missing = folder.resolve("none").resolve("a.csv");
        assertThatThrownBy(() -> FileOutputs.at(missing, List.of(), false, false))
                .hasMessage(missing + ": there is no folder " + missing.getParent());
        assertThatThrownBy(() -> FileOutputs.at(folder, List.of(), false, true))
                .hasMessage(folder + ": is a folder; this layout is written to a file");
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        assertThatThrownBy(() -> FileOutputs.at(file, List.of("x.csv"), false, true))
                .hasMessage(file + ": is a file; this layout is written to a folder");
    }

    @Test
    void theNameSaysHowItIsPacked() throws IOException {
        for (String name : List.of("20240513.export.CSV.zip", "a.tsv.gz")) {
            try (Outputs outputs = FileOutputs.at(folder.resolve(name), List.of(), false, false)) {
                write(outputs.open(""), "one");
                outputs.commit();
            }
        }
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(folder.resolve("20240513.export.CSV.zip")))) {
            ZipEntry entry = zip.getNextEntry();
            assertThat(entry.getName()).isEqualTo("20240513.export.CSV");
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("one");
        }
        try (GZIPInputStream gz = new GZIPInputStream(Files.newInputStream(folder.resolve("a.tsv.gz")))) {
            assertThat(new String(gz.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("one");
        }
    }

    @Test
    void latinOneKeepsWhatItHasAndNearsTheRest() {
        LatinOne latin = new LatinOne();
        assertThat(latin.fit("Müller, Łukasz, Erdoğan, Москва, 北京, “so” – №5 \uD83D\uDE00."))
                .isEqualTo("Müller, Lukasz, Erdogan, Moskva, bei jing, \"so\" - No5 .");
        assertThat(latin.changed()).isPositive();
        assertThat(latin.dropped()).isEqualTo(1);
        assertThat(latin.fit("plain")).isEqualTo("plain");
    }
}
