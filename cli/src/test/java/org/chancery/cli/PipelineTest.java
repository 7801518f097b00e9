package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PipelineTest {

    @Test
    void fewInputsAreUnderWayAtOnce() throws Exception {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger given = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Integer> items = IntStream.range(0, 300)
                .peek(item -> most.accumulateAndGet(taken.incrementAndGet() - given.get(), Math::max))
                .iterator();
        new Pipeline<Integer, Integer>(2, item -> item).run(items, result -> given.incrementAndGet());
        assertThat(given).hasValue(300);
        assertThat(most.get()).isLessThanOrEqualTo(2 * 3 + 3);
    }

    @Test
    void aResultIsHandedOnBeforeTheNextInputComes() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        Iterator<Integer> patient = new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < 2;
            }

            @Override
            public Integer next() {
                if (next == 1 && !await(first)) {
                    throw new IllegalStateException("the first result never came");
                }
                return next++;
            }
        };
        List<Integer> results = new ArrayList<>();
        new Pipeline<Integer, Integer>(1, item -> item).run(patient, result -> {
            results.add(result);
            first.countDown();
        });
        assertThat(results).containsExactly(0, 1);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void whatTheWorkThrowsIsThrownAtItsPlace() {
        List<Integer> results = new ArrayList<>();
        Pipeline<Integer, Integer> pipeline = new Pipeline<>(2, item -> 10 / (3 - item));
        assertThatThrownBy(() -> pipeline.run(IntStream.range(0, 9).iterator(), results::add))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(ArithmeticException.class);
        assertThat(results).containsExactly(3, 5, 10);
    }

    @Test
    void whatTheStreamThrowsIsThrownBehindWhatCameBefore() {
        List<Integer> results = new ArrayList<>();
        Iterator<Integer> broken =
                IntStream.range(0, 9).map(item -> 10 / (3 - item)).iterator();
        assertThatThrownBy(() -> new Pipeline<Integer, Integer>(2, item -> item).run(broken, results::add))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(ArithmeticException.class);
        assertThat(results).containsExactly(3, 5, 10);
    }
}
