/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.digest;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.etalon.platform.security.Secret;

/** The way out of notices that stands in each of them: it knows the person without signing in, and only for this. */
final class StopLink {
    static final String PATH = "/mails/stop/";

    private static final String PURPOSE = "mail stop link";
    private static final int PERSON = 16;
    private static final int SIGNATURE = 16;

    private StopLink() {}

    /** The path that stands in this person's letters. */
    static String of(UUID person, Secret secret) {
        byte[] id = bytes(person);
        byte[] token = Arrays.copyOf(id, PERSON + SIGNATURE);
        System.arraycopy(secret.sign(PURPOSE, id), 0, token, PERSON, SIGNATURE);
        return PATH + Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The person of a link's last part; empty where we have not made it. */
    static Optional<UUID> person(String token, Secret secret) {
        byte[] found = decoded(token);
        if (found.length != PERSON + SIGNATURE) {
            return Optional.empty();
        }
        byte[] id = Arrays.copyOf(found, PERSON);
        byte[] expected = Arrays.copyOf(secret.sign(PURPOSE, id), SIGNATURE);
        var parts = ByteBuffer.wrap(id);
        return MessageDigest.isEqual(expected, Arrays.copyOfRange(found, PERSON, PERSON + SIGNATURE))
                ? Optional.of(new UUID(parts.getLong(), parts.getLong()))
                : Optional.empty();
    }

    private static byte[] decoded(String token) {
        return token.matches("[A-Za-z0-9_-]{43}") ? Base64.getUrlDecoder().decode(token) : new byte[0];
    }

    private static byte[] bytes(UUID person) {
        return ByteBuffer.allocate(PERSON)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array();
    }
}
