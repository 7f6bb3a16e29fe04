/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.etalon.platform.security.Secret;

/** A signed note that somebody's password was right a moment ago, so that nothing is kept of those who come no further. */
@ApplicationScoped
public class HalfWay {
    private static final Duration HOLDS = Duration.ofMinutes(10);
    private static final String NOTE = "[0-9a-f-]{36}\\.[0-9]{1,12}\\.[0-9a-f]{64}";

    @Inject
    Secret secret;

    @Inject
    Clock clock;

    String write(UUID person) {
        String said = person + "." + clock.instant().plus(HOLDS).getEpochSecond();
        return said + "." + signature(said);
    }

    /** Whose password it was; empty where the note is none of ours or too old. */
    Optional<UUID> read(String note) {
        if (note == null || !note.matches(NOTE)) {
            return Optional.empty();
        }
        String[] parts = note.split("\\.");
        boolean own = MessageDigest.isEqual(bytes(parts[2]), bytes(signature(parts[0] + "." + parts[1])));
        boolean holds = Instant.ofEpochSecond(Long.parseLong(parts[1])).isAfter(clock.instant());
        return own && holds ? Optional.of(UUID.fromString(parts[0])) : Optional.empty();
    }

    private String signature(String said) {
        return HexFormat.of().formatHex(secret.sign("account.halfway", bytes(said)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
