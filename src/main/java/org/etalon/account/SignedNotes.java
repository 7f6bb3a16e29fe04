/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.etalon.platform.security.Secret;

/** Signed notes that a browser keeps for a while, so that nothing is kept here of those who come no further. Anybody may read them. */
@ApplicationScoped
public class SignedNotes {
    private static final String NOTE = "[0-9A-Za-z_-]{1,3000}\\.[0-9]{1,12}\\.[0-9a-f]{64}";

    @Inject
    Secret secret;

    @Inject
    Clock clock;

    /** The same, by hand. */
    public static SignedNotes of(Secret secret, Clock clock) {
        var made = new SignedNotes();
        made.secret = secret;
        made.clock = clock;
        return made;
    }

    /**
     * @param purpose a name that no other use of the secret has
     * @param text what is noted
     * @return characters that need no escaping in a cookie
     */
    public String write(String purpose, String text, Duration holds) {
        String said = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(text)) + "."
                + clock.instant().plus(holds).getEpochSecond();
        return said + "." + signature(purpose, said);
    }

    /** What was noted; empty where the note is none of ours for this purpose, or too old. */
    public Optional<String> read(String purpose, String note) {
        if (note == null || !note.matches(NOTE)) {
            return Optional.empty();
        }
        String[] parts = note.split("\\.");
        boolean own = MessageDigest.isEqual(bytes(parts[2]), bytes(signature(purpose, parts[0] + "." + parts[1])));
        boolean holds = Instant.ofEpochSecond(Long.parseLong(parts[1])).isAfter(clock.instant());
        return own && holds
                ? Optional.of(new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private String signature(String purpose, String said) {
        return HexFormat.of().formatHex(secret.sign(purpose, bytes(said)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
