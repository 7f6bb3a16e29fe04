/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** One node working off the queue until nothing is due. Logs name ids and occasions, never addresses or contents. */
public final class DeliveryRound {
    private static final Logger LOG = Logger.getLogger(DeliveryRound.class.getName());
    private static final int AT_ONCE = 20;
    private static final Duration KEPT = Duration.ofDays(30);

    private final LetterQueue queue;
    private final Clock clock;
    private final Carrier.Depot depot;

    public DeliveryRound(DataSource source, Clock clock, Carrier.Depot depot) {
        this.queue = new LetterQueue(source);
        this.clock = clock;
        this.depot = depot;
    }

    /** Sends what is due. */
    public void run() {
        int left = queue.settle(clock.instant());
        if (left > 0) {
            LOG.warning(() -> left + " letters were in the hands of a node that is lost; they are not sent again");
        }
        List<UUID> due = queue.listDue(clock.instant(), AT_ONCE);
        if (!due.isEmpty()) {
            try (Carrier carrier = depot.open()) {
                boolean any = true;
                while (any && !due.isEmpty()) {
                    any = deliver(carrier, due);
                    due = queue.listDue(clock.instant(), AT_ONCE);
                }
            }
        }
    }

    /** Deletes what ended more than thirty days ago. */
    public void forget() {
        queue.forget(clock.instant().minus(KEPT));
    }

    /** @return whether one of them was to be had; if not, other nodes are at it */
    private boolean deliver(Carrier carrier, List<UUID> due) {
        boolean any = false;
        for (UUID id : due) {
            UUID claim = UUID.randomUUID();
            var letter = queue.take(id, claim, clock.instant());
            letter.ifPresent(taken -> deliver(carrier, taken, claim));
            any |= letter.isPresent();
        }
        return any;
    }

    private void deliver(Carrier carrier, QueuedLetter letter, UUID claim) {
        Outcome outcome = carrier.carry(letter, () -> queue.hand(letter.id(), claim, clock.instant()));
        Instant now = clock.instant();
        Instant next = null;
        if (outcome.state() == LetterState.WAITING) {
            next = Retries.after(letter.attempts()).map(now::plus).orElse(null);
        }
        Outcome end =
                outcome.state() == LetterState.WAITING && next == null ? Outcome.refused(outcome.reason()) : outcome;
        if (queue.end(letter.id(), claim, end, next, now)) {
            tell(letter, end);
        }
    }

    private static void tell(QueuedLetter letter, Outcome end) {
        switch (end.state()) {
            case SENT -> LOG.fine(() -> "letter " + letter + " sent");
            case WAITING ->
                LOG.info(() -> "letter " + letter + " not sent at attempt " + letter.attempts() + ": " + end.reason());
            default -> LOG.warning(() -> "letter " + letter + " " + end.state() + ": " + end.reason());
        }
    }
}
