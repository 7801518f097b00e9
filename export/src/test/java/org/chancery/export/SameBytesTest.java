package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same findings give the same bytes. */
class SameBytesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Layout.class)
    void theSameBytes(Layout layout) throws IOException {
        assertThat(bytes(layout, "one")).isNotEmpty().isEqualTo(bytes(layout, "other"));
    }

    private Map<String, Integer> bytes(Layout layout, String name) throws IOException {
        Path place = Files.createDirectory(folder.resolve(name));
        Exported.to(place.resolve("x"), layout, Samples.all());
        Map<String, Integer> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(place.relativize(file).toString(), java.util.Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }
}
