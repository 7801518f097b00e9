package org.chancery.language.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelCacheTest {

    @TempDir
    Path folder;

    @Test
    void makesOnceAndReadsEverAfter() throws IOException {
        Counting form = new Counting();
        Thing made = ModelCache.in(folder).get("thing", "one", form);
        Thing kept = ModelCache.in(folder).get("thing", "one", form);
        assertThat(form.made).hasValue(1);
        assertSame(kept, made);
    }

    @Test
    void anotherKeyMakesAnew() throws IOException {
        Counting form = new Counting();
        ModelCache.in(folder).get("thing", "one", form);
        ModelCache.in(folder).get("thing", "other", form);
        ModelCache.in(folder).get("thing", "other", form);
        assertThat(form.made).hasValue(2);
    }

    @Test
    void anyDamagedByteMakesAnew() throws IOException {
        ModelCache.in(folder).get("thing", "one", new Counting());
        Path file = folder.resolve("thing");
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x10;
            Files.write(file, damaged);
            Counting form = new Counting();
            assertSame(ModelCache.in(folder).get("thing", "one", form), form.make());
            assertThat(form.made).as("byte %d", at).hasValue(2);
            assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        }
    }

    @Test
    void aCutFileMakesAnew() throws IOException {
        ModelCache.in(folder).get("thing", "one", new Counting());
        Path file = folder.resolve("thing");
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, 20, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            Counting form = new Counting();
            ModelCache.in(folder).get("thing", "one", form);
            assertThat(form.made).as("length %d", length).hasValue(1);
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNoFault() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        Counting form = new Counting();
        ModelCache cache = ModelCache.in(file.resolve("below"));
        cache.get("thing", "one", form);
        assertSame(cache.get("thing", "one", form), form.make());
        assertThat(form.made).hasValue(3);
    }

    @Test
    void aThingThatCannotBeMadeIsAFaultAndLeavesNothing() throws IOException {
        CacheForm<Thing> broken = new Counting() {
            @Override
            public Thing make() throws IOException {
                throw new FileNotFoundException("no model");
            }
        };
        assertThatThrownBy(() -> ModelCache.in(folder).get("thing", "one", broken))
                .isInstanceOf(FileNotFoundException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatCannotBeWrittenLeavesNoPart() throws IOException {
        CacheForm<Thing> broken = new Counting() {
            @Override
            public void write(Thing made, CacheOutput output) throws IOException {
                output.floats(made.floats());
                throw new IOException("no space left");
            }
        };
        ModelCache.in(folder).get("thing", "one", broken);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void manyAtOnceGetTheSame() throws Exception {
        Counting form = new Counting();
        ExecutorService workers = Executors.newFixedThreadPool(8);
        List<Callable<Thing>> tasks = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            tasks.add(() -> ModelCache.in(folder).get("thing", "one", form));
        }
        for (Future<Thing> thing : workers.invokeAll(tasks)) {
            assertSame(thing.get(), form.make());
        }
        workers.shutdown();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("thing"));
        }
    }

    @Test
    void aModelHasAFingerprint() throws IOException {
        String same = new ModelFile("org/assertj/core/api/Assertions.class").fingerprint();
        assertThat(new ModelFile("org/assertj/core/api/Assertions.class").fingerprint())
                .isEqualTo(same);
        assertThat(new ModelFile("org/assertj/core/api/Assert.class").fingerprint())
                .isNotEqualTo(same);
        assertThatThrownBy(() -> new ModelFile("no/such/model").fingerprint()).isInstanceOf(IOException.class);
    }

    private static void assertSame(Thing thing, Thing other) {
        assertThat(thing).usingRecursiveComparison().isEqualTo(other);
    }

    private record Thing(
            int number, long large, int[] ints, long[] longs, float[] floats, double[] doubles, List<String> words) {}

    private static class Counting implements CacheForm<Thing> {

        final AtomicInteger made = new AtomicInteger();

        @Override
        public Thing make() throws IOException {
            made.incrementAndGet();
            return new Thing(
                    7,
                    1L << 40,
                    new int[] {3, -4},
                    new long[] {Long.MIN_VALUE},
                    new float[] {0.5f, Float.MIN_VALUE, -0.0f},
                    new double[] {Math.PI},
                    List.of("", "naïve", "汉", "\uD83D\uDE00"));
        }

        @Override
        public void write(Thing thing, CacheOutput output) throws IOException {
            output.number(thing.number);
            output.number(thing.large);
            output.ints(thing.ints);
            output.longs(thing.longs);
            output.floats(thing.floats);
            output.doubles(thing.doubles);
            output.words(thing.words);
        }

        @Override
        public Thing read(CacheInput input) throws IOException {
            return new Thing(
                    input.number(),
                    input.largeNumber(),
                    input.ints(),
                    input.longs(),
                    input.floats(),
                    input.doubles(),
                    input.words());
        }
    }
}
