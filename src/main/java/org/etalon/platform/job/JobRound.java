/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.job;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;
import org.etalon.platform.storage.Inbox;
import org.etalon.platform.storage.Received;
import org.etalon.platform.storage.Store;

/** One node working off the queue until nothing is due, one job after the other. Logs name ids and kinds, never contents. */
final class JobRound {
    private static final Logger LOG = Logger.getLogger(JobRound.class.getName());
    private static final long STEP = 1_000_000;
    private static final Duration BETWEEN = Duration.ofMinutes(1);

    private final JobQueue queue;
    private final Clock clock;
    private final Inbox inbox;
    private final Store store;
    private final Function<String, Optional<JobWork>> works;
    private Instant settled = Instant.EPOCH;

    /** @param works by their kinds; a job of a kind that this node doesn't know waits for another node */
    JobRound(DataSource source, Clock clock, Inbox inbox, Store store, Function<String, Optional<JobWork>> works) {
        this.queue = new JobQueue(source);
        this.clock = clock;
        this.inbox = inbox;
        this.store = store;
        this.works = works;
    }

    /** Does what is due. */
    void run() {
        settle(clock.instant());
        boolean any = true;
        while (any) {
            any = false;
            for (UUID id : queue.listDue(clock.instant())) {
                UUID claim = UUID.randomUUID();
                Optional<Job> taken = queue.take(id, claim, clock.instant());
                taken.ifPresent(job -> work(job, claim));
                any |= taken.isPresent();
            }
        }
    }

    private void settle(Instant now) {
        if (settled.plus(BETWEEN).isBefore(now)) {
            queue.settle(now);
            settled = now;
        }
    }

    /** What fails by a bug is given up, and told by whoever runs the round. */
    private void work(Job job, UUID claim) {
        boolean ended = false;
        try {
            make(job, claim);
            ended = true;
        } catch (RefusedException refused) {
            boolean later = refused.problems().stream()
                    .anyMatch(problem -> problem.code().kind() == ProblemCode.Kind.UNAVAILABLE);
            LOG.log(
                    Level.INFO,
                    refused,
                    () -> "job " + job.id() + " " + job.order().kind() + " refused");
            if (later) {
                queue.release(job.id(), claim, clock.instant());
                ended = true;
            }
        } finally {
            if (!ended) {
                queue.fail(job.id(), claim, clock.instant());
            }
        }
    }

    private void make(Job job, UUID claim) {
        JobWork work = works.apply(job.order().kind()).orElseThrow();
        JobFile file = work.prepare(job.order());
        try (Received made =
                inbox.take(out -> file.content().writeTo(new Told(out, job.id(), claim, file.expected())))) {
            store.keep(made);
            var now = clock.instant();
            var result =
                    new Job.Result(made.digest(), made.size(), file.name(), file.mediaType(), now.plus(JobQueue.KEPT));
            queue.finish(job.id(), claim, result, now);
        } catch (CalledOffException e) {
            LOG.fine(() -> "job " + job.id() + " was called off");
        }
    }

    /** Says now and then how far it is. */
    private final class Told extends FilterOutputStream {
        private final UUID job;
        private final UUID claim;
        private final LongUnaryOperator expected;
        private long done;
        private long told = -STEP;

        Told(OutputStream out, UUID job, UUID claim, LongUnaryOperator expected) {
            super(out);
            this.job = job;
            this.claim = claim;
            this.expected = expected;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
            done += count;
            if (done - told >= STEP) {
                told = done;
                var amount = new Job.Amount(done, Math.max(done, expected.applyAsLong(done)));
                if (!queue.report(job, claim, amount, clock.instant())) {
                    throw new CalledOffException();
                }
            }
        }
    }

    /** The job is no longer this node's to do. */
    private static final class CalledOffException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
