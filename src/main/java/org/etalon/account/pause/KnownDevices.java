/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.pause;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.account.Profile;
import org.etalon.account.RandomToken;
import org.etalon.platform.security.Secret;

/**
 * Browsers that have been in an account before, told by a cookie: a random name, then a signature for each of the last accounts. It opens
 * nothing; it only has the browser's attempts counted for themselves.
 */
@ApplicationScoped
public class KnownDevices {
    private static final String PURPOSE = "account.device";
    private static final int ACCOUNTS = 4;
    private static final int NAME = 43;
    private static final int SIGNATURE = 16;
    private static final int LONGEST = NAME + ACCOUNTS * 23;

    @Inject
    Secret secret;

    /** Whose attempts these are: that browser's where it is known to the account, else all strangers'. */
    public String who(String cookie, String email) {
        List<String> parts = parts(cookie);
        boolean known = !parts.isEmpty()
                && parts.subList(1, parts.size()).stream()
                        .anyMatch(signature -> isSame(signature, sign(parts.get(0), email)));
        return Profile.key(email) + (known ? " " + parts.get(0) : "");
    }

    /** The cookie once the browser has been in this account. */
    public String remember(String cookie, String email) {
        List<String> parts = parts(cookie);
        String name = parts.isEmpty() ? RandomToken.fresh() : parts.get(0);
        String own = sign(name, email);
        Stream<String> others = parts.stream().skip(1).filter(signature -> !signature.equals(own));
        return Stream.concat(Stream.of(name, own), others).limit(1 + ACCOUNTS).collect(Collectors.joining("."));
    }

    private static List<String> parts(String cookie) {
        if (cookie == null
                || cookie.length() > LONGEST
                || !cookie.matches("[A-Za-z0-9_-]{" + NAME + "}(\\.[A-Za-z0-9_-]+)*")) {
            return List.of();
        }
        return List.of(cookie.split("\\."));
    }

    private String sign(String name, String email) {
        byte[] content = (name + " " + Profile.key(email)).getBytes(StandardCharsets.UTF_8);
        byte[] signature = Arrays.copyOf(secret.sign(PURPOSE, content), SIGNATURE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
