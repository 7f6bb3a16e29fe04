/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.etalon.platform.storage.folder.FolderStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepTest {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration MOMENT = Duration.ofMillis(1);

    @TempDir
    Path data;

    private final Set<Digest> rows = new HashSet<>();
    private Digest content;

    @BeforeEach
    void keep() {
        content = keepAt(START);
    }

    @Test
    void what_has_a_row_stays_for_ever() {
        rows.add(content);
        assertThat(sweepAfter(Duration.ofDays(400))).isEqualTo(new Sweep.Swept(0, 0, 0));
        assertThat(store(START).holds(content)).isTrue();
    }

    @Test
    void without_a_row_it_is_set_aside_after_a_grace_and_erased_after_another() {
        Duration setAside = Sweep.GRACE.plus(MOMENT);
        Duration erased = setAside.plus(Sweep.GRACE).plus(MOMENT);
        assertThat(sweepAfter(Sweep.GRACE)).isEqualTo(new Sweep.Swept(0, 0, 0));
        assertThat(sweepAfter(setAside)).isEqualTo(new Sweep.Swept(1, 0, 0));
        assertThat(store(START).holds(content)).isTrue();
        assertThat(sweepAfter(erased.minus(MOMENT))).isEqualTo(new Sweep.Swept(0, 0, 0));
        assertThat(sweepAfter(erased)).isEqualTo(new Sweep.Swept(0, 0, 1));
        assertThat(store(START).holds(content)).isFalse();
    }

    @Test
    void kept_anew_it_has_another_grace() {
        keepAt(START.plus(Sweep.GRACE));
        assertThat(sweepAfter(Sweep.GRACE.plus(MOMENT))).isEqualTo(new Sweep.Swept(0, 0, 0));
    }

    @Test
    void a_row_committed_while_it_was_set_aside_takes_it_back() {
        sweepAfter(Sweep.GRACE.plus(MOMENT));
        rows.add(content);
        assertThat(sweepAfter(Sweep.GRACE.plus(MOMENT))).isEqualTo(new Sweep.Swept(0, 1, 0));
        assertThat(sweepAfter(Duration.ofDays(400))).isEqualTo(new Sweep.Swept(0, 0, 0));
        assertThat(store(START).holds(content)).isTrue();
    }

    private Digest keepAt(Instant now) {
        try (Received received = new Inbox(data.toString()).receive(new ByteArrayInputStream(new byte[9]), 9)) {
            store(now).keep(received);
            store(now).keep(new Received(received.file(), received.digest(), received.sha512(), received.size()));
            return received.digest();
        }
    }

    private Sweep.Swept sweepAfter(Duration wait) {
        Instant now = START.plus(wait);
        return new Sweep(store(now), candidates -> {
                    Set<Digest> referred = new HashSet<>(candidates);
                    referred.retainAll(rows);
                    return referred;
                })
                .run(now);
    }

    private Store store(Instant now) {
        return new FolderStore(data.resolve("evidence"), Clock.fixed(now, ZoneOffset.UTC));
    }
}
