/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.zip.Sums;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KnownSumsIT {
    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource
    void what_arrived_is_known_and_nothing_else(Databases database) {
        database.empty();
        var known = new KnownSums();
        known.source = database.source();
        byte[] plan = "un plan".getBytes(StandardCharsets.UTF_8);
        var inbox = new Inbox(data.toString());
        try (Received arrived = inbox.receive(new ByteArrayInputStream(plan), 9);
                Received written = inbox.take(out -> out.write(1))) {
            known.keep(arrived);
            known.keep(arrived);
            known.keep(written);

            assertThat(known.of(List.of(arrived.digest(), written.digest())))
                    .isEqualTo(Map.of(arrived.digest(), Sums.of(plan).sha512()));
            assertThat(known.of(List.of())).isEmpty();
        }
    }
}
