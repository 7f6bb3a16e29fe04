/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicKeyIT {
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    /** A key is replaced, and another node still starts with the former one. */
    @ParameterizedTest
    @EnumSource
    void every_key_that_ever_signed_is_kept_once(Databases database) {
        database.empty();
        VerifyingKey old = fresh();
        VerifyingKey now = fresh();
        keep(database, old, FIRST);
        keep(database, now, FIRST.plusSeconds(60));
        keep(database, old, FIRST.plusSeconds(120));
        List<PublicKeyRepository.Kept> kept = Sql.with(database.source(), PublicKeyRepository::list);
        assertThat(kept)
                .containsExactly(
                        new PublicKeyRepository.Kept(now, FIRST.plusSeconds(60)),
                        new PublicKeyRepository.Kept(old, FIRST));
    }

    private static VerifyingKey fresh() {
        return SigningKey.read(SigningKey.fresh()).orElseThrow().verifying();
    }

    private static void keep(Databases database, VerifyingKey key, Instant at) {
        Sql.inTransaction(database.source(), connection -> PublicKeyRepository.keep(connection, key, at));
    }
}
