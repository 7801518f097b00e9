package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Answers are kept while they are true, and made once. */
class AnswerCacheTest {

    private final AnswerCache cache = new AnswerCache(10);
    private final AtomicInteger made = new AtomicInteger();

    private byte[] ask(String question, String stamp, int size) {
        return cache.get(question, stamp, () -> {
            made.incrementAndGet();
            return new byte[size];
        });
    }

    @Test
    void anAnswerIsMadeAnewWhenTheRecordHasChanged() {
        assertThat(ask("a", "1", 3)).isSameAs(ask("a", "1", 4));
        assertThat(ask("a", "2", 5)).hasSize(5);
        assertThat(made).hasValue(2);
    }

    @Test
    void whatWasAskedLongestAgoMakesRoom() {
        ask("a", "1", 4);
        ask("b", "1", 4);
        ask("a", "1", 4);
        ask("c", "1", 4);
        ask("a", "1", 4);
        assertThat(made).hasValue(3);
        ask("b", "1", 4);
        assertThat(made).hasValue(4);
    }

    @Test
    void whatSeveralAskAtOnceIsMadeOnce() {
        List<CompletableFuture<byte[]>> all = new ArrayList<>();
        IntStream.range(0, 8)
                .forEach(i -> all.add(CompletableFuture.supplyAsync(() -> cache.get("a", "1", () -> {
                    made.incrementAndGet();
                    pause();
                    return new byte[1];
                }))));
        all.forEach(CompletableFuture::join);
        assertThat(made).hasValue(1);
    }

    @Test
    void whatFailedIsTriedAgain() {
        Problem problem = new Problem(Problem.Kind.NOT_FOUND, "gone");
        assertThatThrownBy(() -> cache.get("a", "1", () -> {
                    throw problem;
                }))
                .isSameAs(problem);
        assertThat(ask("a", "1", 1)).hasSize(1);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
