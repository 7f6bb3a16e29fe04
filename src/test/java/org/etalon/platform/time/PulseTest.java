/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PulseTest {
    private static final Duration NEVER = Duration.ofHours(1);
    private static final Duration AT_ONCE = Duration.ofMillis(50);

    private final ScheduledExecutorService worker = Executors.newScheduledThreadPool(2);
    private final Semaphore gone = new Semaphore(0);

    @AfterEach
    void nobody_works_on() {
        worker.shutdownNow();
    }

    @Test
    void goes_of_itself_again_and_again() throws InterruptedException {
        new Pulse(gone::release, AT_ONCE).begin(worker);

        assertThat(gone.tryAcquire(3, 1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void goes_on_the_worker_and_never_where_it_is_asked_for() throws InterruptedException {
        var on = new LinkedBlockingQueue<Thread>();
        var pulse = new Pulse(() -> on.add(Thread.currentThread()), NEVER);
        pulse.ask();
        assertThat(on).isEmpty();
        pulse.begin(worker);

        assertThat(on.poll(1, TimeUnit.MINUTES)).isNotNull().isNotEqualTo(Thread.currentThread());
    }

    @Test
    void asked_for_during_a_round_another_comes_after_it_and_no_more() throws InterruptedException {
        var ended = new CountDownLatch(1);
        var pulse = new Pulse(
                () -> {
                    gone.release();
                    awaitQuietly(ended);
                },
                NEVER);
        pulse.ask();
        pulse.begin(worker);
        assertThat(gone.tryAcquire(1, 1, TimeUnit.MINUTES)).isTrue();
        pulse.ask();
        pulse.ask();
        assertThat(gone.tryAcquire(4 * AT_ONCE.toMillis(), TimeUnit.MILLISECONDS))
                .as("another beside the one that is under way")
                .isFalse();
        ended.countDown();

        assertThat(gone.tryAcquire(1, 1, TimeUnit.MINUTES)).isTrue();
        assertThat(gone.tryAcquire(4 * AT_ONCE.toMillis(), TimeUnit.MILLISECONDS))
                .as("two for two asks at once")
                .isFalse();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
